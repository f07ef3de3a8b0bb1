import { dayFromIso, ok, type Result, refuse, zoneClock } from "@helhet/course";
import type { Text } from "@helhet/engine";
import {
  emptyProgramme,
  type Finding,
  type ProgrammeChange,
  programmeDifference,
  programmeOn,
  readUnitDraft,
} from "@helhet/programme";
import { type Caller, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { mayNot, type Refusal } from "../refusal.ts";
import { ruleBook } from "../rule-book.ts";
import { inThePast, isPast } from "../unit-decision.ts";
import { affected, type PersonAffected } from "./affected.ts";
import { asMoved, decisionsAfter, prepare } from "./prepare.ts";
import { ruleTitles } from "./rule-titles.ts";
import { type RulesSideBySide, sideBySide } from "./side-by-side.ts";

export interface ProgrammePreview {
  readonly findings: readonly Finding[];
  readonly changes: readonly ProgrammeChange[];
  /** The programme whose place it takes; null for none. */
  readonly replaces: string | null;
  readonly enrolled: number;
  readonly rules: readonly RulesSideBySide[];
  readonly persons: readonly PersonAffected[];
  /** How many courses were followed with and without it. */
  readonly looked: number;
  /** The instant of the comparison. */
  readonly at: string;
  /** What frames and silences are called: "guideline edition name". */
  readonly titles: Readonly<Record<string, Text>>;
}

/** Tells what publishing would do: in words, in the unit's rules, and for each person through the gate. Writes nothing. */
export async function previewProgramme(
  house: House,
  caller: Caller,
  ask: { readonly unit: string; readonly programme: unknown; readonly from: string },
): Promise<Result<ProgrammePreview, Refusal>> {
  const working = workingAs(caller, ask.unit, "manage-programme");
  if (working === undefined) return mayNot("manage-programme in the unit");
  if (isPast(house, working, ask.from)) return inThePast;
  const { unit, from } = ask;
  const data = { programme: ask.programme, from, reason: "-", restores: null };
  const read = readUnitDraft({ id: unit, kind: "programme-published", data });
  if (!read.ok || read.value.kind !== "programme-published")
    return refuse({ kind: "invalid", problems: read.ok ? [] : read.refusal });
  const { programme } = read.value.data;
  const prepared = await prepare(house, caller, working, { id: unit, ...read.value.data });
  const held = programmeOn(prepared.before, from);
  const at = Math.max(house.now(), zoneClock(working.unit.zone).startOfDay(dayFromIso(from)));
  const now = house.rules.current();
  const moved = prepared.moves === null ? null : asMoved(unit, unit, caller.practitioner.id, prepared.moves);
  const after = moved === null ? now : ruleBook(house.rules.loaded, decisionsAfter(now, unit, moved));
  const rules = moved === null ? [] : await sideBySide(house, ask, { now, after });
  const persons = await affected(house, caller, working, { now, after, rules, from, at });
  return ok({
    findings: prepared.findings,
    changes: programmeDifference(held?.data.programme ?? emptyProgramme(programme.title), programme),
    replaces: held?.id ?? null,
    enrolled: (await house.record.directory.reach(unit, "", "", house.now())).enrolled,
    rules,
    ...persons,
    at: new Date(at).toISOString(),
    titles: ruleTitles(house, [programme, ...(held === null ? [] : [held.data.programme])]),
  });
}
