import type { PostgresRecord } from "@helhet/record-postgres";
import type { FastifyBaseLogger } from "fastify";
import { placeOf } from "./http/errors.ts";

const minute = 60_000;

/** Once a minute: signs the heads of courses that have grown, and removes sessions that have ended. */
export function upkeepLoop(
  record: PostgresRecord,
  now: () => number,
  log: FastifyBaseLogger,
): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const turn = async (): Promise<void> => {
    await record.signHeads();
    await record.sessions.sweep(new Date(now()).toISOString());
    await record.walls.sweep(new Date(now()).toISOString());
  };
  const timer = setInterval(() => {
    running = turn().catch((error: unknown) => log.error(placeOf(error), "upkeep failed"));
  }, minute);
  return {
    stop() {
      clearInterval(timer);
      return running;
    },
  };
}
