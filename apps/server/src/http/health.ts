import type { Heartbeat } from "@helhet/record";
import type { FastifyInstance } from "fastify";

/** A wake-up so late (ms) that lists may be wrong. */
const tooLate = 120_000;

/** What readiness asks. */
export interface Health {
  readonly heartbeat: () => Promise<Heartbeat>;
  readonly now: () => number;
}

/** `/healthz`: the process lives. `/readyz`: the database answers and the wake-up queue keeps up; its pulse is shown. */
export function mountHealth(app: FastifyInstance, { heartbeat, now }: Health): void {
  app.get("/healthz", () => ({ alive: true }));
  app.get("/readyz", async (_request, reply) => {
    const pulse = await heartbeat().catch(() => null);
    if (pulse === null) return reply.code(503).send({ ready: false, why: "The database does not answer." });
    const late = pulse.oldestOverdueWakeAt === null ? 0 : now() - Date.parse(pulse.oldestOverdueWakeAt);
    const isReady = late < tooLate;
    const why = isReady ? null : "The wake-up queue is behind: deadlines on lists may be old.";
    return reply.code(isReady ? 200 : 503).send({ ready: isReady, why, wakeUp: pulse });
  });
}
