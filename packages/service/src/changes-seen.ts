import type { Course, Draft } from "@helhet/course";
import { asWritten, changesSeen, follow, type Item, type ItemChange, type Program } from "@helhet/engine";
import { type CourseForStanding, resting } from "@helhet/record";

type Seen = Pick<Item, "key" | "title" | "state" | "dueAt">;

/** How one item would be otherwise, as somebody may see it. */
export type SeenChange = ItemChange<Seen>;

/** What follows of a course at an instant (epoch ms), each item with all that it rests on, amendments included. */
export function itemsOf(program: Program, course: Course, at: number): readonly Item[] {
  return resting(course, (other) => follow(program, other, at).items);
}

/** Something of the course may not be read by whoever asks. */
export function hidesSomething({ course, readable, hasHidden }: CourseForStanding): boolean {
  return hasHidden || course.entries.some(({ id }) => !readable.has(id));
}

/** What entries would change of a standing if they were written at an instant (epoch ms), through the gate. */
export function changesOf(
  program: Program,
  read: CourseForStanding,
  drafts: readonly Draft[],
  at: number,
): readonly SeenChange[] {
  const { course } = read;
  const after = drafts.length === 0 ? course : asWritten(course, drafts, at);
  return changesShown(itemsOf(program, course, at), itemsOf(program, after, at), read, { drafts });
}

/** What two standings of one course differ by. */
export interface Between {
  /** Written in the second alone. */
  readonly drafts?: readonly Draft[];
  /** What the rules of the second no longer ask of anybody. */
  readonly isSetAside?: (before: Item) => boolean;
}

/** What differs between two standings of one course, through the gate. */
export function changesShown(
  before: readonly Item[],
  after: readonly Item[],
  read: CourseForStanding,
  { drafts = [], isSetAside = () => false }: Between = {},
): readonly SeenChange[] {
  // A restricted entry hides from its own writer.
  const own = new Set(drafts.filter(({ restriction }) => restriction === undefined).map(({ id }) => id));
  const reader = {
    mayRead: (entry: string) => read.readable.has(entry),
    own,
    hasHidden: hidesSomething(read),
    isSetAside,
  };
  return changesSeen(before, after, reader).map(({ key, change, before, after }) => ({
    key,
    change,
    before: before && seen(before),
    after: after && seen(after),
  }));
}

function seen({ key, title, state, dueAt }: Item): Seen {
  return { key, title, state, dueAt };
}
