import type { Course } from "@helhet/course";
import type { Program } from "../compile/program.ts";
import { follow } from "../follow/follow.ts";
import type { Text } from "../guideline.ts";
import { linesOf } from "../lines.ts";
import type { Item, Standing } from "../standing.ts";
import { type ChangeKind, changesBetween, type ItemChange } from "../what-if/what-if.ts";

/** What differs for one person between two ways of following one course at one instant. */
export interface CourseComparison {
  readonly person: string;
  readonly changes: readonly ItemChange[];
  /** Lines that a list would show under the one and not under the other, by key. */
  readonly linesCome: readonly string[];
  readonly linesGo: readonly string[];
}

/** What differs between two standings of one person at one instant. */
export function compareStandings(before: Standing, after: Standing): CourseComparison {
  const was = new Set(linesOf(before).map(({ key }) => key));
  const is = new Set(linesOf(after).map(({ key }) => key));
  return {
    person: before.person,
    changes: changesBetween(before.items, after.items),
    linesCome: [...is].filter((key) => !was.has(key)),
    linesGo: [...was].filter((key) => !is.has(key)),
  };
}

/** Follows a course by two programs at an instant (epoch ms): two editions, or with a layer and without. Pure and total. */
export function compareCourse(from: Program, to: Program, course: Course, at: number): CourseComparison {
  return compareStandings(follow(from, course, at), follow(to, course, at));
}

/** How often each thing happens to one element, over many courses. */
export interface ElementTotals {
  /** `guideline/element`. */
  readonly element: string;
  readonly title: Text;
  readonly appears: number;
  readonly goes: number;
  readonly earlier: number;
  readonly later: number;
  /** It asks for the same by the same date and stands otherwise, or comes to have or to lack a date. */
  readonly otherwise: number;
}

/** How many people and what, over many courses. */
export interface ComparisonTotals {
  readonly persons: number;
  /** Persons for whom anything is otherwise. */
  readonly changed: number;
  readonly linesCome: number;
  readonly linesGo: number;
  /** Elements with any change, in the order of their names. */
  readonly elements: readonly ElementTotals[];
}

type Count = keyof Omit<ElementTotals, "element" | "title">;

function countOf(change: ChangeKind, before: Item | null, after: Item | null): Count {
  if (change === "appears" || change === "goes") return change;
  const was = before?.dueAt ?? null;
  const is = after?.dueAt ?? null;
  if (was === null || is === null || was === is) return "otherwise";
  return is < was ? "earlier" : "later";
}

const nothing = { appears: 0, goes: 0, earlier: 0, later: 0, otherwise: 0 };

/** Adds comparisons up, one at a time: holds totals alone, however many courses there are. */
export function newTotals(): { add(comparison: CourseComparison): void; totals(): ComparisonTotals } {
  const elements = new Map<string, ElementTotals>();
  const sum = { persons: 0, changed: 0, linesCome: 0, linesGo: 0 };
  const addChange = ({ change, before, after }: ItemChange): void => {
    const item = after ?? before;
    if (item === null) return;
    const element = `${item.guideline}/${item.element}`;
    const known = elements.get(element) ?? { element, title: item.title, ...nothing };
    const count = countOf(change, before, after);
    elements.set(element, { ...known, [count]: known[count] + 1 });
  };
  return {
    add({ changes, linesCome, linesGo }) {
      sum.persons += 1;
      if (changes.length > 0) sum.changed += 1;
      sum.linesCome += linesCome.length;
      sum.linesGo += linesGo.length;
      for (const change of changes) addChange(change);
    },
    totals: () => ({
      ...sum,
      elements: [...elements.values()].toSorted((a, b) => (a.element < b.element ? -1 : 1)),
    }),
  };
}
