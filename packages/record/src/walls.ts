import type { WallCodeType } from "@helhet/people";

/** A device that shows a unit's day on the wall. The cookie's secret is never kept, only its hash. */
export interface WallSession {
  /** SHA-256 of the cookie's secret, hex. */
  readonly hash: string;
  /** What the unit knows it by; opens nothing. */
  readonly id: string;
  readonly unit: string;
  /** Whose relations it reads through. */
  readonly openedBy: string;
  readonly csrf: string;
  /** Instants, ISO. */
  readonly openedAt: string;
  readonly expiresAt: string;
}

/** Somebody who has said who they are at the wall, and until when what is marked there is theirs. */
export interface WallHand {
  readonly id: string;
  readonly practitioner: string;
  /** Instant, ISO, exclusive. */
  readonly until: string;
}

/** That somebody has a code in a unit, never the code. */
export interface WallCode {
  readonly practitioner: string;
  readonly type: WallCodeType;
  /** Instant, ISO. */
  readonly setAt: string;
}

/** Walls and the codes by which staff say there who they are; codes are kept as keyed hashes alone. */
export interface Walls {
  open(session: WallSession): Promise<void>;
  /** Null when unknown, closed or expired at `now` (ISO). */
  find(hash: string, now: string): Promise<WallSession | null>;
  close(hash: string): Promise<void>;
  /** The unit's walls that hang at `now` (ISO), the oldest first. */
  openIn(unit: string, now: string): Promise<readonly Omit<WallSession, "hash" | "csrf">[]>;
  /** Closes one by the id the unit knows it by; false where the unit has no such wall. */
  closeById(unit: string, id: string): Promise<boolean>;
  /** Removes the expired; returns how many. */
  sweep(now: string): Promise<number>;

  /**
   * Counts an attempt to say who one is, before the code is looked at: the fifth within the hour locks the wall, and each one after it
   * for twice as long, unless `settle` says that it was right. Answers with the instant until which the wall was locked already, or null: look.
   */
  attempt(hash: string, now: string): Promise<string | null>;
  /** The code was right: it is not counted, those before it are; what is marked now is this hand's. */
  settle(hash: string, hand: WallHand): Promise<void>;
  /** Whose hand it is, while it lasts; null afterwards, or when another hand has come. */
  handOf(hash: string, hand: string, now: string): Promise<WallHand | null>;
  keepHand(hash: string, hand: string, until: string): Promise<void>;
  dropHand(hash: string): Promise<void>;

  /** Keeps a code in place of the earlier one of its type; false when somebody in the unit has it already. */
  setCode(code: WallCode & { readonly unit: string; readonly code: string }): Promise<boolean>;
  removeCode(unit: string, practitioner: string, type: WallCodeType): Promise<void>;
  codesIn(unit: string): Promise<readonly WallCode[]>;
  /** Whose code it is; null where nobody in the unit has it. */
  whose(unit: string, code: string): Promise<string | null>;
}

/** How many wrong attempts within which time lock a wall, for how long the first time, and for how long at most, in ms. */
export const wallLock = { attempts: 5, within: 3_600_000, for: 60_000, longest: 900_000 } as const;

/** For how long the n-th wrong attempt of a wall locks it, in ms; 0: not. */
export function lockFor(n: number): number {
  const { attempts, for: first, longest } = wallLock;
  return n < attempts ? 0 : Math.min(longest, first * 2 ** (n - attempts));
}
