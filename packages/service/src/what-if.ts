import { type Course, type Draft, ok, type Result } from "@helhet/course";
import { asWritten, changesBetween, follow, type Item, type ItemChange, type Program } from "@helhet/engine";
import { type CourseForStanding, resting } from "@helhet/record";
import { type Caller, principalOf } from "./caller.ts";
import { type DraftsAsk, draftsFor } from "./drafts-for.ts";
import type { House } from "./house.ts";
import type { Refusal } from "./refusal.ts";

/** An item that an entry would change, as far as a list shows it. */
type Seen = Pick<Item, "key" | "title" | "state" | "dueAt">;

/** What would be otherwise if something were written now. */
export interface WhatIfPage {
  readonly at: string;
  readonly version: number;
  readonly changes: readonly ItemChange<Seen>[];
  readonly hasHidden: boolean;
}

/**
 * What would be due, go or move if these entries were written now, checked as a write is. Nothing is written, and nothing of
 * the entries is kept or logged. Each change is one between what the caller sees before and what they would see after it.
 */
export async function whatIf(house: House, caller: Caller, ask: DraftsAsk): Promise<Result<WhatIfPage, Refusal>> {
  const drafts = await draftsFor(house, caller, ask);
  if (!drafts.ok) return drafts;
  const read = await house.record.courseForStanding(principalOf(caller), ask.person);
  if (!read.ok) return read;
  const moment = house.now();
  const { before, after } = bothSides(
    house.rules.current().programFor(read.value.course),
    read.value,
    drafts.value,
    moment,
  );
  const hasHidden = read.value.hasHidden || read.value.course.entries.some(({ id }) => !read.value.readable.has(id));
  const changes = changesBetween(before, after).filter((change) => isSure(change, hasHidden));
  return ok({ at: new Date(moment).toISOString(), version: read.value.version, changes, hasHidden });
}

/** What is no longer seen may only have come to rest on something hidden: then nobody says that it is gone. */
function isSure({ after }: ItemChange<Seen>, hasHidden: boolean): boolean {
  return after !== null || !hasHidden;
}

function bothSides(
  program: Program,
  { course, readable }: CourseForStanding,
  drafts: readonly Draft[],
  moment: number,
): { readonly before: readonly Seen[]; readonly after: readonly Seen[] } {
  const own = drafts.filter(({ restriction }) => restriction === undefined).map(({ id }) => id);
  const seen = (of: Course, mayRead: ReadonlySet<string>): readonly Seen[] =>
    resting(of, (other) => follow(program, other, moment).items)
      .filter(({ facts }) => facts.every((fact) => mayRead.has(fact)))
      .map(({ key, title, state, dueAt }) => ({ key, title, state, dueAt }));
  return {
    before: seen(course, readable),
    after: seen(asWritten(course, drafts, moment), readable.union(new Set(own))),
  };
}
