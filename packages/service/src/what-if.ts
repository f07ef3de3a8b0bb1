import { ok, type Result } from "@helhet/course";
import { type Caller, principalOf } from "./caller.ts";
import { changesOf, hidesSomething, type SeenChange } from "./changes-seen.ts";
import { type DraftsAsk, draftsFor } from "./drafts-for.ts";
import type { House } from "./house.ts";
import type { Refusal } from "./refusal.ts";
import { conflictsOf, type ShownConflict } from "./tailoring/conflicts.ts";

/** What would be otherwise if something were written now. */
export interface WhatIfPage {
  readonly at: string;
  readonly version: number;
  readonly changes: readonly SeenChange[];
  /** What would not go together with the rest that is agreed for the person. */
  readonly conflicts: readonly ShownConflict[];
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
  return ok({
    at: new Date(moment).toISOString(),
    version: read.value.version,
    changes: changesOf(program, read.value, drafts.value, moment),
    conflicts: await conflictsOf(house, program, read.value, drafts.value, moment),
    hasHidden: hidesSomething(read.value),
  });
}
