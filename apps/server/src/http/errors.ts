import { RecordUnavailable } from "@helhet/record-postgres";
import type { FastifyError, FastifyInstance, FastifyReply } from "fastify";
import { BodyError } from "./json-body.ts";
import { type Problem, sendProblem } from "./problem.ts";

/** What the framework itself refuses. */
const known: Readonly<Record<string, Problem>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { kind: "too-large" },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { kind: "not-acceptable" },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { kind: "invalid", detail: "The length of the body is not the one announced." },
  FST_ERR_BAD_URL: { kind: "not-found" },
  FST_ERR_MAX_PARAM_LENGTH: { kind: "not-found" },
};

/** Unknown errors show a trace alone; the log names the place, never the message, which may hold what somebody wrote. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, _request, reply) => answerError(error, reply));
}

/** One error's answer; also for what the framework refuses before any route is found. */
export function answerError(error: FastifyError, reply: FastifyReply): FastifyReply {
  const problem = problemOfError(error);
  const { log, id } = reply.request;
  if (problem.kind === "internal" || problem.kind === "busy")
    log.error({ trace: id, ...placeOf(error) }, "a request failed");
  return sendProblem(reply, problem);
}

function problemOfError(error: Partial<FastifyError>): Problem {
  const found = known[error.code ?? ""];
  if (found !== undefined) return found;
  if (error instanceof BodyError) return bodyProblem(error);
  if (error instanceof RecordUnavailable) return { kind: "busy", retryAfterSeconds: error.retryAfterSeconds };
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return { kind: "invalid", detail: "The address, the method or a header has not the form that HTTP wants." };
  return { kind: "internal" };
}

const bodyMends = {
  "too-deep": ["The body is nested too deeply.", "Nest at most 32 levels."],
  "not-json": ["The body is not JSON.", "Send one JSON object in UTF-8."],
  "not-text": ["A text holds half a character or a null character.", "Write the text anew."],
} as const satisfies { readonly [W in BodyError["what"]]: readonly [message: string, mend: string] };

function bodyProblem(error: BodyError): Problem {
  const [message, mend] = bodyMends[error.what];
  return { kind: "invalid", problems: [{ path: "", what: "not-json", message, mend }] };
}

/** Kind, code and frames of an error, without its message. */
export function placeOf(error: unknown): { readonly error: string; readonly code?: string; readonly at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { readonly code?: unknown };
  const frames = (error.stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at "));
  return {
    error: error.name,
    at: frames
      .slice(0, 6)
      .map((line) => line.trim())
      .join(" | "),
    ...(typeof code === "string" ? { code } : {}),
  };
}

/** The same for the framework's own log lines. */
export function withoutMessage(error: unknown): {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
} {
  const place = placeOf(error);
  return { type: place.error, message: "", stack: place.at ?? "" };
}
