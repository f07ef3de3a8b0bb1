import type { FastifyInstance } from "fastify";
import type { Allowance } from "./allowance.ts";
import { allowance } from "./allowance.ts";
import { sendProblem } from "./problem.ts";

/** What mounting the calendar addresses needs. */
export interface CalendarSource {
  /** The text of a calendar, or null for an unknown or revoked secret. */
  readonly open: (secret: string) => Promise<string | null>;
  readonly now: () => number;
}

/** A secret as it is made; whatever else is asked for was never one. */
const shape = /^([A-Za-z0-9_-]{43})\.ics$/;

/**
 * Mounts `/calendar/<secret>.ics`: for calendar programs, which sign in nowhere. Rationed for each address that asks, and stricter for
 * those that ask for what is not there; unknown, revoked and misshapen secrets get the same answer.
 */
export function mountCalendar(app: FastifyInstance, { open, now }: CalendarSource): void {
  const asking: Allowance = allowance(60, 60);
  const guessing: Allowance = allowance(20, 3_600);
  app.get<{ Params: { readonly file: string } }>("/calendar/:file", async (request, reply) => {
    const from = request.ip;
    const wait = asking.waitFor(from, now());
    if (wait > 0) return sendProblem(reply, { kind: "too-many", retryAfterSeconds: wait });
    const secret = shape.exec(request.params.file)?.[1];
    const text = secret === undefined ? null : await open(secret);
    if (text === null) {
      const waitGuessing = guessing.waitFor(from, now());
      return waitGuessing > 0
        ? sendProblem(reply, { kind: "too-many", retryAfterSeconds: waitGuessing })
        : sendProblem(reply, { kind: "not-found" });
    }
    return reply.type("text/calendar; charset=utf-8").header("content-disposition", "inline").send(text);
  });
}
