import { type Comer, comersTo, type Household } from "./comers.ts";
import { heldOn, type Occurrence, type OccurrenceChange, occurrencesIn } from "./occurrence.ts";
import { type KnownSession, type PlanAsk, standingSession } from "./plan.ts";

/** How somebody stands to a session of the week. `called-off`: cancelled for this person alone. */
export interface WhoComes {
  readonly person: string;
  readonly as: "expected" | "exempt" | "on-leave" | "waiting" | "called-off" | "attended" | "missed";
  /** The session, where one is planned or marked. */
  readonly session: string | null;
}

/** A row of the week: an item of the timetable on one day, or what was agreed beside it, which may be of several persons. */
export interface WeekRow {
  readonly key: string;
  readonly item: string | null;
  /** The timetable's own day where it is an item of it; else the day it is on. */
  readonly day: string;
  readonly heldOn: string;
  readonly title: string | null;
  /** Epoch ms; null where only the day is known. */
  readonly at: number | null;
  readonly minutes: number | null;
  readonly place: string | null;
  readonly format: string;
  readonly leaders: readonly string[];
  readonly service: string | null;
  readonly isCancelled: boolean;
  readonly change: OccurrenceChange | null;
  readonly people: readonly WhoComes[];
}

/** A session as the record has it, with the day it is on and who holds it. */
export interface DatedSession extends KnownSession {
  readonly day: string;
  readonly practitioner: string | null;
}

/** A unit's sessions from a day to a day, in order of time: what the timetable has, who comes, and what was agreed beside it. */
export function weekOf(
  ask: Omit<PlanAsk, "known" | "now"> & { readonly known: readonly DatedSession[] },
): readonly WeekRow[] {
  const { household, changes, known, from, to, programmeOn } = ask;
  const programmeOf = (day: string) => programmeOn(day)?.programme ?? null;
  const bySession = new Map(known.map((one) => [one.session, one]));
  const taken = new Set<string>();
  const rows = occurrencesIn(programmeOf, household.place, from, to, changes).map((occurrence) => {
    const programme = programmeOf(occurrence.day);
    const comers = programme === null ? [] : comersTo(occurrence, programme, household);
    return rowOf(occurrence, peopleOf(occurrence, comers, known, bySession, household, taken), household);
  });
  const beside = known.filter(({ session, day }) => !taken.has(session) && from <= day && day <= to);
  return [...rows, ...besideRows(beside)].toSorted(
    (a, b) =>
      (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0) || (a.at ?? 0) - (b.at ?? 0) || (a.key < b.key ? -1 : 1),
  );
}

function rowOf(occurrence: Occurrence, people: readonly WhoComes[], { place }: Household): WeekRow {
  const { item, day, title, at, minutes, place: where, format, leaders, service, cancelled, change } = occurrence;
  const held = { heldOn: heldOn(occurrence, place.zone), place: where, isCancelled: cancelled };
  return { key: `${item} ${day}`, item, day, title, at, minutes, format, leaders, service, change, people, ...held };
}

function peopleOf(
  occurrence: Occurrence,
  comers: readonly Comer[],
  known: readonly DatedSession[],
  bySession: ReadonlyMap<string, KnownSession>,
  { place }: Household,
  taken: Set<string>,
): readonly WhoComes[] {
  const byPerson = new Map(comers.map((one) => [one.person, one]));
  const others = known.filter(({ item }) => item === occurrence.item).map(({ person }) => person);
  return [...new Set([...byPerson.keys(), ...others])].flatMap((person): readonly WhoComes[] => {
    const of = { unit: place.unit, item: occurrence.item, day: occurrence.day, person };
    const { session, current, earlier } = standingSession(of, bySession);
    for (const one of [...earlier, session]) taken.add(one);
    const comer = byPerson.get(person);
    const as = standOf(current, comer);
    return as === null ? [] : [{ person, as, session: current === undefined ? null : session }];
  });
}

function standOf(current: KnownSession | undefined, comer: Comer | undefined): WhoComes["as"] | null {
  if (current?.fate === "attended" || current?.fate === "missed") return current.fate;
  if (current?.fate === "cancelled") return "called-off";
  if (comer !== undefined) return comer.as;
  return current === undefined ? null : "expected";
}

/** What was agreed beside the timetable: those of one time, title and place are one row. What was called off for everybody stays. */
function besideRows(beside: readonly DatedSession[]): readonly WeekRow[] {
  const groups = Map.groupBy(beside, ({ day, at, title, place, item, format }) =>
    format === "individual" ? Symbol() : [day, at, title, place, item].join("\0"),
  );
  return [...groups.values()].map((held) => {
    const [first] = held as [DatedSession, ...DatedSession[]];
    const { item, day, title, at, minutes, place, format } = first;
    const leaders = [...new Set(held.flatMap(({ practitioner }) => practitioner ?? []))];
    const people = held.map(({ person, session, fate }): WhoComes => {
      const as = fate === "planned" ? "expected" : fate === "cancelled" ? "called-off" : fate;
      return { person, as, session };
    });
    const isCancelled = people.every(({ as }) => as === "called-off");
    const fixed = { heldOn: day, service: null, change: null, key: `${first.session} ${first.person}` };
    return { item, day, title, at, minutes, place, format, leaders, people, isCancelled, ...fixed };
  });
}
