import { type House, tendAlarms } from "@helhet/service";
import type { FastifyBaseLogger } from "fastify";
import { placeOf } from "./http/errors.ts";

/** An alarm's own time is set in minutes: looked at so often, it is never late by half of one. */
const pauseMs = 20_000;

/**
 * Looks, three times a minute, whether somebody is there in every unit that keeps a roster, and hands on the alarms that
 * nobody has acknowledged. Several servers may do so: each step is taken once. `stop` waits for what is under way.
 */
export function alarmLoop(house: House, log: FastifyBaseLogger): { stop(): Promise<void> } {
  let isStopping = false;
  let timer: NodeJS.Timeout | null = null;
  let running = Promise.resolve();
  const turn = async (): Promise<void> => {
    await tendAlarms(house).catch((error: unknown) => log.error(placeOf(error), "alarms could not be tended"));
    if (!isStopping) timer = setTimeout(begin, pauseMs);
  };
  const begin = (): void => {
    running = turn();
  };
  begin();
  return {
    async stop() {
      isStopping = true;
      if (timer !== null) clearTimeout(timer);
      await running;
    },
  };
}
