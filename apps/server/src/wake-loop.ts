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
  const wakeOnce = waking(house);
  const turn = async (): Promise<void> => {
    const isMore = await wakeOnce().catch((error: unknown) => {
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

/** So much (ms) a clock may go back by being set a little right, without a word. */
const nowMs = 5_000;

/**
 * One turn; true when there is more to do at once. Where the clock has been set back, what is shown begins in a time to
 * come and lists would be empty until then: every course is followed again from now on.
 */
function waking(house: House): () => Promise<boolean> {
  let last: number | null = null;
  return async () => {
    await house.rules.refresh();
    last ??= Date.parse((await house.record.heartbeat()).lastWakeAt ?? "1970-01-01");
    const now = house.now();
    if (now < last - nowMs) await house.record.followAgain(null);
    last = now;
    return (await house.record.wake(now, batch)) === batch;
  };
}
