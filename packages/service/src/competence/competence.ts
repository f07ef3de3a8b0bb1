import { dayFromIso, dayIn, isoFromDay, ok, type Result, refuse, weekday } from "@helhet/course";
import {
  baseCompetences,
  type CompetenceGaps,
  competenceGaps,
  competencesHeld,
  daysFrom,
  type OccurrenceChange,
  occurrencesIn,
  programmeOn,
  readUnitDraft,
  type UnitDraft,
  unitEntriesOf,
} from "@helhet/programme";
import { type Caller, isMember, principalOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { bookOf } from "../programme/programme-of.ts";
import { invalid, mayNot, type Refusal } from "../refusal.ts";

/** Who has which competence in a unit, and what a week lacks. */
export interface CompetencePage {
  /** The Monday and the Sunday of the week that is shown. */
  readonly monday: string;
  readonly sunday: string;
  readonly today: string;
  readonly staff: readonly { readonly practitioner: string; readonly name: string; readonly title: string | null }[];
  /** Those every unit starts from (`title` null), and the unit's own. */
  readonly competences: readonly { readonly key: string; readonly title: string | null }[];
  readonly held: readonly {
    readonly id: string;
    readonly practitioner: string;
    readonly competence: string;
    readonly from: string;
    readonly to: string | null;
    readonly words: string | null;
  }[];
  readonly gaps: CompetenceGaps;
}

/** Staff by competence, and the gaps of the week that a day lies in (absent: this week). Whoever works in the unit may see it. */
export async function competencePage(
  house: House,
  caller: Caller,
  ask: { readonly unit: string; readonly day?: string | undefined },
): Promise<Result<CompetencePage, Refusal>> {
  const working = caller.working.find(({ unit }) => unit.id === ask.unit);
  if (working === undefined || !isMember(caller, ask.unit)) return mayNot("member of the unit");
  const { unit, organisation } = working;
  const today = dayIn(unit.zone, house.now());
  const day = dayFromIso(ask.day ?? today);
  const [monday, sunday] = [isoFromDay(day - weekday(day) + 1), isoFromDay(day - weekday(day) + 7)];
  const [entries, members] = await Promise.all([bookOf(house, unit.id), house.record.directory.members(unit.id)]);
  const programmeOf = (on: string) => programmeOn(entries, on)?.data.programme ?? null;
  const place = { unit: unit.id, zone: unit.zone, country: organisation.country };
  const changes: readonly OccurrenceChange[] = unitEntriesOf(entries, "occurrence-changed");
  const isStaffOn = (practitioner: string, on: string): boolean =>
    members.some((one) => one.practitioner === practitioner && one.from <= on && (one.to === null || on <= one.to));
  const here = members.filter(({ from, to }) => from <= sunday && (to === null || monday <= to));
  const staff = new Map(
    here.map(({ practitionerRow: { id, name, title } }) => [id, { practitioner: id, name, title }]),
  );
  const days = daysFrom(monday, sunday);
  const occurrences = occurrencesIn(programmeOf, place, monday, sunday, changes);
  return ok({
    monday,
    sunday,
    today,
    staff: [...staff.values()].toSorted((a, b) => a.name.localeCompare(b.name, "nb")),
    competences: [
      ...baseCompetences.map((key) => ({ key, title: null })),
      ...(programmeOf(today)?.competences ?? []).map(({ key, title }) => ({ key, title })),
    ],
    held: competencesHeld(entries).map(({ id, data: { practitioner, competence, from, to, words } }) => ({
      id,
      practitioner,
      competence,
      from,
      to,
      words: words ?? null,
    })),
    gaps: competenceGaps({ programmeOf, days, occurrences, isStaffOn, entries }),
  });
}

/** A leader notes that a colleague has a competence, from a day and perhaps to a day. The id is made by whoever asks. */
export async function addCompetence(
  house: House,
  caller: Caller,
  ask: {
    readonly unit: string;
    readonly id: string;
    readonly practitioner: string;
    readonly competence: string;
    readonly from: string;
    readonly to: string | null;
    readonly words?: string | undefined;
  },
): Promise<Result<{ readonly id: string }, Refusal>> {
  const working = workingAs(caller, ask.unit, "manage-programme");
  if (working === undefined) return mayNot("manage-programme in the unit");
  const { unit, id, words, ...rest } = ask;
  if (ask.to !== null && ask.to < ask.from) return invalid("to", "It ends before it begins.", "Choose a later day.");
  const members = await house.record.directory.members(unit);
  if (!members.some(({ practitioner }) => practitioner === ask.practitioner))
    return invalid("practitioner", "Nobody of that name works in the unit.", "Choose somebody of the unit.");
  const entries = await bookOf(house, unit, ["programme-published"]);
  const own = unitEntriesOf(entries, "programme-published").flatMap(({ data }) => data.programme.competences);
  if (![...baseCompetences, ...own.map(({ key }) => key)].includes(ask.competence))
    return invalid("competence", "The unit's programme has no such competence.", "Choose one of the list.");
  return await written(house, caller, unit, {
    id,
    kind: "competence-held",
    data: words === undefined ? rest : { ...rest, words },
  });
}

/** A leader says on which day a competence ends, or ended; before its first day it never was. */
export async function endCompetence(
  house: House,
  caller: Caller,
  ask: { readonly unit: string; readonly id: string; readonly held: string; readonly to: string },
): Promise<Result<{ readonly id: string }, Refusal>> {
  if (workingAs(caller, ask.unit, "manage-programme") === undefined) return mayNot("manage-programme in the unit");
  const { unit, id, held, to } = ask;
  const entries = await bookOf(house, unit, ["competence-held"]);
  if (!entries.some((one) => one.id === held)) return refuse({ kind: "not-found" });
  return await written(house, caller, unit, { id, kind: "competence-ended", data: { held, to } });
}

async function written(
  house: House,
  caller: Caller,
  unit: string,
  draft: UnitDraft,
): Promise<Result<{ readonly id: string }, Refusal>> {
  const read = readUnitDraft(draft);
  if (!read.ok) return refuse({ kind: "invalid", problems: read.refusal });
  const done = await house.record.unitBooks.append(principalOf(caller), { unit, drafts: [read.value], expected: null });
  return done.ok ? ok({ id: draft.id }) : done;
}
