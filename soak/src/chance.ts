/** Chance from a seed: the same seed gives the same sequence. */
export interface Chance {
  /** 0 ≤ x < 1. */
  fraction(): number;
  /** A whole number, both ends inclusive. */
  whole(low: number, high: number): number;
  /** True in a share (0–1) of the calls. */
  happens(share: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
}

/** The generator mulberry32; `stream` keeps the users of one seed apart. */
export function chanceOf(seed: number, stream: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b);
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    whole,
    happens: (share) => fraction() < share,
    pick: <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T,
  };
}
