/** Chance from a seed: the same seed gives the same sequence for ever, on every machine. */
export interface Random {
  /** 0 ≤ x < 1. */
  fraction(): number;
  /** A whole number, both ends inclusive. */
  whole(low: number, high: number): number;
  /** True in a share (0–1) of the calls. */
  chance(share: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** `count` different ones of a list, in its order; all of them where it is shorter. */
  some<T>(list: readonly T[], count: number): readonly T[];
  bytes(count: number): Uint8Array;
}

/** Spreads any text over 32 bits (FNV-1a), so that neighbouring seeds give unlike sequences. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The generator mulberry32 (Tommy Ettinger, public domain): 32 bits of state, fast, good enough for made-up people. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** A generator for a seed and a name within it: each person gets their own, so that one more person changes no other. */
export function seeded(seed: number, name: string): Random {
  const next = mulberry32(spread(`${seed}/${name}`));
  const fraction = (): number => next() / 2 ** 32;
  const whole = (low: number, high: number): number => low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    whole,
    chance: (share) => fraction() < share,
    pick: <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T,
    some: (list, count) => some(list, count, fraction),
    bytes: (count) => bytes(count, next),
  };
}

function some<T>(list: readonly T[], count: number, fraction: () => number): readonly T[] {
  const chosen: T[] = [];
  let left = list.length;
  for (const one of list) {
    if (fraction() * left < count - chosen.length) chosen.push(one);
    left -= 1;
  }
  return chosen;
}

function bytes(count: number, next: () => number): Uint8Array {
  const made = new Uint8Array(count);
  for (let at = 0, word = 0; at < count; at += 1) {
    word = at % 4 === 0 ? next() : word >>> 8;
    made[at] = word & 0xff;
  }
  return made;
}
