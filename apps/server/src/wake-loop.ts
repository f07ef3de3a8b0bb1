import type { House } from "@helhet/service";
import type { FastifyBaseLogger } from "fastify";
import { placeOf } from "./http/errors.ts";

/** Courses followed at a time, so that writers are not kept waiting. */
const batch = 100;
const pauseMs = 1_000;

/**
 * Follows again, once a second, every course whose wake-up has passed. Rules are read first, so that no course is
 * followed by rules that a leader has just changed on another server. `stop` waits for what is under way.
 */
export function wakeLoop(house: House, log: FastifyBaseLogger): { stop(): Promise<void> } {
  let isStopping = false;
  let timer: NodeJS.Timeout | null = null;
  let running = Promise.resolve();
  const turn = async (): Promise<void> => {
    const isMore = await wakeOnce(house).catch((error: unknown) => {
      log.error(placeOf(error), "the wake-up queue could not be worked");
      return false;
    });
    if (!isStopping) timer = setTimeout(begin, isMore ? 0 : pauseMs);
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

/** One turn; true when there is more to do at once. */
async function wakeOnce(house: House): Promise<boolean> {
  await house.rules.refresh();
  return (await house.record.wake(house.now(), batch)) === batch;
}
