import type { Query } from "../guideline.ts";
import type { DayText } from "./day-text.ts";
import { type Deadline, deadlineOf } from "./deadline.ts";
import { isAtOrAfter, type Said } from "./said.ts";
import { type Followed, found, valueAt } from "./world.ts";

/** When something was done: a day, and an instant where it has a clock time. */
export type Done = Pick<Said, "day" | "ms">;

/** One thing asked of one person, as far as its own way of asking can tell. */
export interface Demand {
  readonly key: string;
  readonly followed: Followed;
  readonly anchor: Said | null;
  readonly deadline: Deadline | null;
  /** What was done, and what decides whether it was in time. */
  readonly done: Done | null;
  readonly timing: Done | null;
  readonly isDeclined: boolean;
  /** An offer was made and awaits its answer. */
  readonly isAwaited: boolean;
  /** The clock of what has no date stands still. */
  readonly stands: boolean;
  /** The day from which nothing more is asked. */
  readonly end: DayText | null;
  /** The days of a window of a grid. */
  readonly window: { readonly first: DayText; readonly last: DayText } | null;
  /** What a guard says, instead of a deadline. */
  readonly guard: "holds" | "broken" | "unknown" | "not-begun" | null;
}

/** What is the same for most demands. */
export const plain = {
  deadline: null,
  done: null,
  timing: null,
  isDeclined: false,
  isAwaited: false,
  stands: false,
  window: null,
  guard: null,
} as const;

/** The key of an item. */
export function keyOf({ stretch, element }: Followed, occurrence: string): string {
  return `${stretch.guideline.id}/${element.id}/${occurrence}`;
}

/** The day on which nothing more is asked: a death, the end of the stretch, or what the element recurs until. */
export function endOf(followed: Followed, anchor: Said | null, until: Query | null): DayText | null {
  const { world, stretch, element } = followed;
  const death = world.said.find(({ entry }) => entry.kind === "death");
  const last =
    until === null || anchor === null ? undefined : found(followed, until).find((one) => isAtOrAfter(one, anchor));
  const days = [
    death !== undefined && anchor?.entry.kind !== "death" ? death.day : null,
    stretch.closing !== null && !element.outlives ? stretch.closing.day : null,
    last?.day ?? null,
  ].filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

/** The acts that may answer a demand counted from `anchor`, in order: those that belong to it. */
export function answersTo(followed: Followed, anchor: Said | null): readonly Said[] {
  const { world, element } = followed;
  const act = world.acts.get(element.act);
  if (act === undefined) throw new RangeError(`No act ${element.act}`);
  const wanted = act.link === null || anchor === null ? undefined : valueAt(anchor, act.link);
  const link = act.link;
  return found(followed, act.answeredBy).filter((one) => {
    if (one === anchor && (element.kind === "response" || element.kind === "recurring")) return false;
    if (!element.countsBefore && (anchor === null || !isAtOrAfter(one, anchor))) return false;
    return link === null || wanted === undefined || valueAt(one, link) === wanted;
  });
}

/** A demand counted from an anchor, with its deadline. */
export function counted(
  followed: Followed,
  key: string,
  anchor: Said,
  rest: Partial<Demand> & { readonly answer: Said | null },
): Demand {
  const { answer, ...more } = rest;
  const deadline = deadlineOf(followed, key, anchor, answer, followed.element.every === "last-act");
  const end = endOf(followed, anchor, null);
  return { ...plain, key, followed, anchor, deadline, done: answer, timing: answer, end, ...more };
}

/** A demand that waits for what it is counted from; something done before that may answer it all the same. */
export function awaiting(followed: Followed, key: string, answer: Said | null = null): Demand {
  return { ...plain, key, followed, anchor: null, done: answer, timing: answer, end: endOf(followed, null, null) };
}
