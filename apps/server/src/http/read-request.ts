import { idempotencyHeader, idempotencyKey, type Route } from "@helhet/contract";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { type MendableIssue, mendOf } from "./mend-of.ts";
import type { Problem } from "./problem.ts";

/** A request read by its route's schemas, or everything that is wrong with it. */
export type ReadRequest =
  | {
      readonly params: Readonly<Record<string, string>>;
      readonly query: unknown;
      readonly body: unknown;
      readonly key: string;
    }
  | { readonly problem: Problem };

/** Parts of an address that are ids of ours. What is no id names nothing, so it is not found. */
const ids = new Set(["person", "unit", "member", "entry", "wall", "session", "calendar"]);
const id = z.uuid();

/** Reads parameters, query, body and idempotency key. No message repeats what was sent. */
export function readRequest(route: Route, request: FastifyRequest): ReadRequest {
  const params = request.params as Readonly<Record<string, string>>;
  const isNamed = Object.entries(params).every(([name, value]) => !ids.has(name) || id.safeParse(value).success);
  if (!isNamed) return { problem: { kind: "not-found" } };
  const key = route.write
    ? idempotencyKey.safeParse(request.headers[idempotencyHeader])
    : ({ success: true, data: "" } as const);
  if (!key.success) return wrong([{ path: [idempotencyHeader], code: "key" }], "header");
  const query = route.query?.safeParse(request.query);
  if (query?.success === false) return wrong(query.error.issues, "query");
  const body = route.body?.safeParse(request.body ?? {});
  if (body?.success === false) return wrong(body.error.issues, "body");
  return { params, query: query?.data, body: body?.data, key: key.data };
}

function wrong(issues: readonly MendableIssue[], where: "header" | "query" | "body"): { readonly problem: Problem } {
  const problems = issues.slice(0, 50).map((issue) => ({
    path: where === "body" ? issue.path.join(".") : `${where}.${issue.path.join(".")}`,
    what: issue.code === "unrecognized_keys" ? "unknown-field" : "not-valid",
    ...mendOf(issue),
  }));
  return { problem: { kind: "invalid", problems } };
}
