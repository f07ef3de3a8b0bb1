import { createHash } from "node:crypto";
import { type Route, routes } from "@helhet/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Answering, Call, TakingOver } from "./call.ts";
import type { Let } from "./door.ts";
import { problemOf, sendProblem } from "./problem.ts";
import { readRequest } from "./read-request.ts";

/** The contract’s name of a route. */
export type RouteName = keyof typeof routes;
/** What answers each route of the contract; complete by its type. */
export type Answers = {
  readonly [N in RouteName]: Answering<(typeof routes)[N]> | { readonly takesOver: TakingOver };
};

/** How routes are mounted. */
export interface Mounting {
  readonly answers: Answers;
  readonly letIn: (route: Route, request: FastifyRequest, reply: FastifyReply) => Promise<Let>;
  /** 0 when somebody may call the route now; else the seconds to wait. */
  readonly waitFor: (name: RouteName, practitioner: string) => number;
  /** Answers are checked against the contract before they leave: in tests and development. */
  readonly checksAnswers: boolean;
}

/** Mounts every route of the contract: door, schema, use case, refusal table, schema. */
export function mountRoutes(app: FastifyInstance, mounting: Mounting): void {
  for (const name of Object.keys(routes) as RouteName[]) {
    const route: Route = routes[name];
    app.route({
      method: route.method,
      url: route.path,
      handler: (request, reply) => answer(mounting, name, route, request, reply),
    });
  }
}

async function answer(
  { answers, letIn, waitFor, checksAnswers }: Mounting,
  name: RouteName,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const entered = await letIn(route, request, reply);
  if ("problem" in entered) return sendProblem(reply, entered.problem);
  const wait = waitFor(name, entered.caller.practitioner.id);
  if (wait > 0) return sendProblem(reply, { kind: "too-many", retryAfterSeconds: wait });
  const read = readRequest(route, request);
  if ("problem" in read) return sendProblem(reply, read.problem);
  const call = { ...entered, ...read } as Call<Route>;
  const answering = answers[name] as Answering<Route> | { readonly takesOver: TakingOver };
  if (typeof answering !== "function") return answering.takesOver(call, request, reply);
  const result = await answering(call);
  if (!result.ok) return sendProblem(reply, problemOf(result.refusal));
  if (checksAnswers) requireContract(route, result.value);
  if (route.sends !== undefined) return sendFile(reply, route.sends, result.value);
  const body = JSON.stringify(result.value);
  if (route.kept && isStillKept(request, reply, body)) return reply.code(304).send();
  return reply.type("application/json; charset=utf-8").serializer(String).send(body);
}

function sendFile(reply: FastifyReply, { type, file }: NonNullable<Route["sends"]>, value: unknown): FastifyReply {
  const body = value instanceof Uint8Array ? Buffer.from(value) : JSON.stringify(value);
  return reply.type(type).header("content-disposition", `attachment; filename="${file}"`).send(body);
}

/** Marks an answer that a browser may keep; true when it has the very same already. */
function isStillKept(request: FastifyRequest, reply: FastifyReply, body: string): boolean {
  const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  reply.headers({ etag: tag, "cache-control": "private, no-cache" });
  return request.headers["if-none-match"] === tag;
}

/** An answer that breaks the contract is our own mistake; the message names fields, never values. */
function requireContract(route: Route, value: unknown): void {
  const checked = route.answer.safeParse(JSON.parse(JSON.stringify(value)));
  if (checked.success) return;
  const where = checked.error.issues.map((issue) => `${issue.path.join(".")} ${issue.code}`).join(", ");
  throw new Error(`The answer of ${route.path} breaks the contract: ${where}`);
}
