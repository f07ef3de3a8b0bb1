import type { FastifyInstance } from "fastify";
import { sendProblem } from "./problem.ts";

/** Requests at work at once beyond which new ones are turned away: waiting longer helps nobody. */
const mostInFlight = 200;

/** Turns away what cannot be done soon, with Retry-After. Streams count by their own limit; health is always answered. */
export function shedOverload(app: FastifyInstance, limit = mostInFlight): void {
  let inFlight = 0;
  app.addHook("onRequest", async (request, reply) => {
    const path = request.routeOptions.url ?? "";
    if (path === "/healthz" || path === "/readyz" || path === "/api/changes") return;
    if (inFlight >= limit) return sendProblem(reply, { kind: "busy", retryAfterSeconds: 1 });
    inFlight += 1;
    let isCounted = true;
    reply.raw.once("close", () => {
      if (isCounted) inFlight -= 1;
      isCounted = false;
    });
  });
}
