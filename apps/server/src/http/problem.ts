import type { ProblemBody, ProblemKind } from "@helhet/contract";
import type { Refusal } from "@helhet/service";
import type { FastifyReply } from "fastify";

/** A refusal on its way out. What it says never repeats what was sent in. */
export type Problem = Omit<ProblemBody, "type" | "title" | "status" | "trace">;

const kinds = {
  "not-signed-in": [401, "Sign in first."],
  csrf: [403, "The request does not come from Helhet’s own pages."],
  "may-not": [403, "Your role may not do this."],
  "not-found": [404, "There is nothing here for you."],
  invalid: [400, "What was sent cannot be taken in."],
  "too-large": [413, "What was sent is too large."],
  "version-conflict": [409, "The course has changed since it was read."],
  "version-required": [409, "A decision must name the version it was made on."],
  "key-reused": [422, "The idempotency key was used for something else."],
  law: [422, "The law cannot be relaxed by agreement."],
  "not-decider": [403, "The unit lets others decide this."],
  "too-many": [429, "Too many requests."],
  busy: [503, "Helhet is busy. Nothing was written."],
  "not-allowed": [405, "This cannot be done here."],
  "not-acceptable": [415, "Send application/json."],
  internal: [500, "Something went wrong in Helhet."],
} as const satisfies { readonly [K in ProblemKind]: readonly [status: number, title: string] };

type RefusalTable = { readonly [K in Refusal["kind"]]: (refusal: Extract<Refusal, { kind: K }>) => Problem };
const table = {
  "not-found": () => ({ kind: "not-found" }),
  "may-not": (refusal) => ({ kind: "may-not", detail: `Needs: ${refusal.need}.` }),
  invalid: (refusal) => ({ kind: "invalid", problems: [...refusal.problems] }),
  "version-conflict": (refusal) => ({ kind: "version-conflict", current: refusal.current }),
  "version-required": (refusal) => ({ kind: "version-required", entryKind: refusal.entryKind }),
  "key-reused": () => ({ kind: "key-reused" }),
  busy: (refusal) => ({ kind: "busy", retryAfterSeconds: refusal.retryAfterSeconds }),
  law: (refusal) => ({ kind: "law", law: refusal.law }),
  "too-many": (refusal) => ({ kind: "too-many", retryAfterSeconds: refusal.retryAfterSeconds }),
  "not-decider": ({ decides: { what, roles, people } }) => ({
    kind: "not-decider",
    decides: { what, roles: [...roles], people: [...people] },
  }),
} as const satisfies RefusalTable;

/** The problem that a use case's refusal becomes; the one table. */
export function problemOf<K extends Refusal["kind"]>(refusal: Extract<Refusal, { kind: K }>): Problem {
  const make = table[refusal.kind] as (refusal: Refusal) => Problem;
  return make(refusal);
}

/** Ends the answer with a problem, as `application/problem+json`. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const [status, title] = kinds[problem.kind];
  const body: ProblemBody = {
    type: `urn:helhet:problem:${problem.kind}`,
    title,
    status,
    trace: reply.request.id,
    ...problem,
  };
  if (problem.retryAfterSeconds !== undefined) reply.header("retry-after", String(problem.retryAfterSeconds));
  return reply
    .code(status)
    .header("cache-control", "no-store")
    .type("application/problem+json; charset=utf-8")
    .serializer(String)
    .send(JSON.stringify(body));
}
