import type { ProblemBody, ProblemKind } from "@helhet/contract";
import type { Refusal } from "@helhet/service";
import type { FastifyReply } from "fastify";

/** A refusal on its way out. What it says never repeats what was sent in. */
export type Problem = Omit<ProblemBody, "type" | "title" | "status" | "where" | "mend" | "trace">;

const kinds = {
  "not-signed-in": [401, "Sign in first.", "Send the browser to /auth/sign-in, then ask again."],
  csrf: [
    403,
    "The request does not come from Helhet’s own pages.",
    "Send the token of GET /api/me, from Helhet’s own origin.",
  ],
  "may-not": [
    403,
    "Your role may not do this.",
    "Ask somebody who has what is needed, or whoever gives roles in the unit.",
  ],
  "not-found": [
    404,
    "There is nothing here for you.",
    "Look whether the address is whole, and whether you follow the person.",
  ],
  invalid: [400, "What was sent cannot be taken in.", "Mend what is named and send it again."],
  "too-large": [413, "What was sent is too large.", "Send at most 512 kB at a time."],
  "version-conflict": [409, "The course has changed since it was read.", "Read the course again and decide anew."],
  "version-required": [
    409,
    "A decision must name the version it was made on.",
    "Send the version that was read as expectedVersion.",
  ],
  "key-reused": [422, "The idempotency key was used for something else.", "Send it under a new key."],
  law: [422, "The law cannot be relaxed by agreement.", "Agree on something that keeps what the law demands."],
  "not-decider": [403, "The unit lets others decide this.", "Ask one of those who decide it to write it."],
  "too-many": [429, "Too many requests.", "Wait as long as Retry-After says."],
  busy: [
    503,
    "Helhet is busy. Nothing was written.",
    "Wait as long as Retry-After says and send the same under the same key.",
  ],
  "not-allowed": [405, "This cannot be done here.", "Use the method that /openapi.json gives for the address."],
  "not-acceptable": [415, "Send application/json.", "Send JSON in UTF-8 with content-type: application/json."],
  internal: [500, "Something went wrong in Helhet.", "Tell whoever runs Helhet the trace."],
} as const satisfies { readonly [K in ProblemKind]: readonly [status: number, title: string, mend: string] };

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
  const [status, title, mend] = kinds[problem.kind];
  const { id, method, routeOptions } = reply.request;
  const body: ProblemBody = {
    type: `urn:helhet:problem:${problem.kind}`,
    title,
    status,
    where: routeOptions.url === undefined ? "no route" : `${method} ${routeOptions.url}`,
    mend,
    trace: id,
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
