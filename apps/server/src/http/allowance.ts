/** So many times in a stretch of time, counted by key. */
export interface Allowance {
  /** 0 when it may; else the seconds to wait. `now` in epoch ms. */
  waitFor(key: string, now: number): number;
}

/** The most keys remembered at once; beyond it the oldest is forgotten, so that strangers cannot fill the memory. */
const mostKeys = 10_000;

/** An allowance of `times` in each stretch of `seconds`, on this server alone. */
export function allowance(times: number, seconds: number): Allowance {
  const begun = new Map<string, { from: number; count: number }>();
  return {
    waitFor(key, now) {
      const known = begun.get(key);
      // A stretch that begins after now was begun before the clock was set back.
      if (known === undefined || now - known.from >= seconds * 1_000 || now < known.from) {
        begun.delete(key);
        begun.set(key, { from: now, count: 1 });
        if (begun.size > mostKeys) begun.delete(begun.keys().next().value ?? key);
        return 0;
      }
      known.count += 1;
      return known.count <= times ? 0 : Math.ceil((known.from + seconds * 1_000 - now) / 1_000);
    },
  };
}
