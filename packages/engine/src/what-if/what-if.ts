import { type Course, type Draft, type Entry, isoFromMs, msFromIso } from "@helhet/course";
import { isAsking } from "../asking.ts";
import type { Program } from "../compile/program.ts";
import { follow } from "../follow/follow.ts";
import type { Item, Standing } from "../standing.ts";

/** The course as it will be once these drafts are written at an instant (epoch ms): the record's own order. */
export function asWritten({ person, entries }: Course, drafts: readonly Draft[], at: number): Course {
  const last = entries.at(-1);
  const seq = last?.seq ?? 0;
  const recorded = Math.max(at, last === undefined ? at : msFromIso(last.recorded) + 1);
  const written = drafts.map((draft, index): Entry => {
    return { ...draft, recorded: isoFromMs(recorded + index), seq: seq + 1 + index } as Entry;
  });
  return { person, entries: [...entries, ...written] };
}

/** A standing as it is, and as it would be with something more written. */
export interface WhatIf {
  readonly before: Standing;
  readonly after: Standing;
}

/** Follows a course with and without some drafts at an instant (epoch ms). Nothing is written. */
export function whatIf(program: Program, course: Course, drafts: readonly Draft[], at: number): WhatIf {
  return { before: follow(program, course, at), after: follow(program, asWritten(course, drafts, at), at) };
}

/** How an item would change: it comes to ask for something, stops asking, gets another date, or another state. */
export type ChangeKind = "appears" | "goes" | "moves" | "turns";

/** One item that would be otherwise. `before` or `after` is null where there is none. */
export interface ItemChange<T extends ChangingItem = Item> {
  readonly key: string;
  readonly change: ChangeKind;
  readonly before: T | null;
  readonly after: T | null;
}

/** What is told of an item that changes. */
export type ChangingItem = Pick<Item, "key" | "state" | "dueAt" | "title">;

/** What two standings are compared by. */
export type ComparedItem = ChangingItem & Pick<Item, "anchor">;

const asks = (item: ComparedItem | null): boolean => item !== null && isAsking(item);

const done: readonly Item["state"][] = ["met", "met-late", "declined"];
/** What had not begun to ask, and is answered all the same. */
const isAnsweredAhead = (before: ComparedItem | null, after: ComparedItem | null): boolean =>
  before?.state === "waiting" && after !== null && done.includes(after.state);

function changeOf(before: ComparedItem | null, after: ComparedItem | null): ChangeKind | null {
  if (!asks(after)) return asks(before) || isAnsweredAhead(before, after) ? "goes" : null;
  if (!asks(before)) return "appears";
  if (before?.dueAt !== after?.dueAt) return "moves";
  return before?.state === after?.state ? null : "turns";
}

/** What differs between two standings of one person for whoever has to do it; items that ask in neither are left out,
 * save what is answered before it asks. */
export function changesBetween<T extends ComparedItem>(
  before: readonly T[],
  after: readonly T[],
): readonly ItemChange<T>[] {
  const was = new Map(before.map((item) => [item.key, item]));
  const is = new Map(after.map((item) => [item.key, item]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const pair = { before: was.get(key) ?? null, after: is.get(key) ?? null };
    const change = changeOf(pair.before, pair.after);
    return change === null ? [] : [{ key, change, ...pair }];
  });
}
