/** What has been typed so far, and when its last letter came (epoch ms). */
export interface Typed {
  readonly text: string;
  readonly at: number;
  /** Every letter came as fast as a reader types. */
  readonly isFast: boolean;
}

export const nothingTyped: Typed = { text: "", at: 0, isFast: true };

/** A badge reader types a letter every few milliseconds; no finger does. */
const readerGap = 60;
/** What lay longer than this was another's. */
const forgotten = 10_000;
const longest = 64;

/** What is typed after one more letter. */
export function typeKey(before: Typed, key: string, at: number): Typed {
  const gap = at - before.at;
  if (before.text === "" || gap > forgotten || gap < 0) return { text: key, at, isFast: true };
  if (before.text.length >= longest) return { ...before, at };
  return { text: before.text + key, at, isFast: before.isFast && gap <= readerGap };
}

/** What Enter ends: a code where somebody was asked for one, or where a reader typed it unasked; null for anything else. */
export function endedBy(typed: Typed, at: number, isAsked: boolean): string | null {
  if (typed.text.length < 4) return null;
  if (isAsked) return typed.text;
  return typed.isFast && at - typed.at <= readerGap ? typed.text : null;
}
