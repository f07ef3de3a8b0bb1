import { type Course, ok, type Result } from "@helhet/course";
import { asWritten, changesSeen, follow, type Item, type ItemChange } from "@helhet/engine";
import { resting } from "@helhet/record";
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
  const program = house.rules.current().programFor(read.value.course);
  const { course, readable, version } = read.value;
  const hasHidden = read.value.hasHidden || course.entries.some(({ id }) => !readable.has(id));
  // A restricted entry hides from its own writer.
  const own = new Set(drafts.value.filter(({ restriction }) => restriction === undefined).map(({ id }) => id));
  const items = (of: Course): readonly Item[] => resting(of, (other) => follow(program, other, moment).items);
  const changes = changesSeen(items(course), items(asWritten(course, drafts.value, moment)), {
    mayRead: (entry) => readable.has(entry),
    own,
    hasHidden,
  });
  return ok({ at: new Date(moment).toISOString(), version, changes: changes.map(shown), hasHidden });
}

function shown({ key, change, before, after }: ItemChange): WhatIfPage["changes"][number] {
  return { key, change, before: before && seen(before), after: after && seen(after) };
}

function seen({ key, title, state, dueAt }: Item): Seen {
  return { key, title, state, dueAt };
}
