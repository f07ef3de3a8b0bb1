import type { PostgresRecord } from "@helhet/record-postgres";
import { type House, raiseLateLeave } from "@helhet/service";
import type { FastifyBaseLogger } from "fastify";
import { placeOf } from "./http/errors.ts";

const minute = 60_000;

/**
 * Once a minute: signs the heads of courses that have grown, removes sessions that have ended, and raises to the roster what
 * time alone has brought about.
 */
export function upkeepLoop(house: House, record: PostgresRecord, log: FastifyBaseLogger): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const turn = async (): Promise<void> => {
    await record.signHeads();
    await record.sessions.sweep(new Date(house.now()).toISOString());
    await record.walls.sweep(new Date(house.now()).toISOString());
    await raiseLateLeave(house);
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
