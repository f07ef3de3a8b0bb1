import { ok, type Result, uuidV8 } from "@helhet/course";
import { readUnitDraft, type UnitDataOf, type UnitDraft, type UnitKind } from "@helhet/programme";
import { alarmRosterOf } from "../alarms/tend.ts";
import { type Caller, principalOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { mayNot, type Refusal } from "../refusal.ts";

/** What a leader sets; a part that is left out stays as it is. */
export interface RulesToSet {
  readonly unit: string;
  readonly shifts?: UnitDataOf<"shifts-set">["shifts"] | undefined;
  readonly opening?: UnitDataOf<"opening-hours-set">["hours"] | undefined;
  readonly minutes?: number | null | undefined;
}

/** A leader sets the unit's shifts, opening hours and how long an alarm waits: entries of the unit's book. */
export async function setRosterRules(
  house: House,
  caller: Caller,
  key: string,
  ask: RulesToSet,
): Promise<Result<{ readonly set: number }, Refusal>> {
  if (workingAs(caller, ask.unit, "manage-roster") === undefined) return mayNot("manage-roster in the unit");
  const drafts: UnitDraft[] = [];
  for (const [kind, data] of partsOf(ask)) {
    const draft = readUnitDraft({ id: uuidV8(kind, `${caller.practitioner.id} ${key}`), kind, data });
    if (!draft.ok) return { ok: false, refusal: { kind: "invalid", problems: draft.refusal } };
    drafts.push(draft.value);
  }
  if (drafts.length === 0) return ok({ set: 0 });
  const written = await house.record.unitBooks.append(principalOf(caller), { unit: ask.unit, drafts, expected: null });
  if (!written.ok) return written;
  await alarmRosterOf(house, ask.unit);
  return ok({ set: drafts.length });
}

function partsOf({ shifts, opening, minutes }: RulesToSet): readonly (readonly [UnitKind, object])[] {
  return [
    ...(shifts === undefined ? [] : [["shifts-set", { shifts }] as const]),
    ...(opening === undefined ? [] : [["opening-hours-set", { hours: opening }] as const]),
    ...(minutes === undefined ? [] : [["escalation-set", { minutes }] as const]),
  ];
}
