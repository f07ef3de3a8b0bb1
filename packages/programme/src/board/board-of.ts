import type { Entry } from "@helhet/course";
import { type Comer, comersTo, type Household, householdOf } from "../timetable/comers.ts";
import { timetableSession } from "../timetable/session-id.ts";
import { additionsOn, needsIn } from "./agreed.ts";
import { needsOn } from "./basic-needs.ts";
import type { Absent, AppointmentHere, Board, BoardFacts, BoardPerson, BoardSession, Expected } from "./board.ts";
import { mayBeMarkedFrom } from "./may-mark.ts";
import { type Row, rowsOf } from "./rows.ts";
import { comingAndGoing } from "./stay.ts";
import { awayAt, beginningDuring, isForOneself, runningAt } from "./whereabouts.ts";

const noEntries: readonly Entry[] = [];

/** A unit's day as its facts say at `now`. Pure and total; one person's row rests on nothing that was agreed with another. */
export function boardOf(facts: BoardFacts): Board {
  const household = householdOf(facts.place, facts.people);
  const isTailored = ({ person, title }: AppointmentHere): boolean =>
    additionsOn(household.inEffect.get(person) ?? noEntries, facts.day).some((one) => one.title === title);
  const rows = rowsOf(facts.occurrences, facts.appointments, isTailored);
  const order = new Map(facts.people.map(({ person }, index) => [person, index]));
  const inOrder = (a: { person: string }, b: { person: string }): number =>
    (order.get(a.person) ?? Infinity) - (order.get(b.person) ?? Infinity) ||
    (a.person < b.person ? -1 : a.person > b.person ? 1 : 0);
  return {
    day: facts.day,
    sessions: rows.map((row) => sessionOf(row, facts, household, inOrder)),
    people: facts.people.map(({ person }) => personOf(person, facts, household)),
  };
}

type Order = (a: { readonly person: string }, b: { readonly person: string }) => number;

function sessionOf(row: Row, facts: BoardFacts, household: Household, inOrder: Order): BoardSession {
  const { occurrence, appointments, ...said } = row;
  const isCancelled =
    occurrence?.cancelled === true ||
    (appointments.length > 0 && appointments.every(({ fate, reason }) => fate === "cancelled" && reason === "unit"));
  const cells = cellsOf(row, facts, household).map((cell) => stateOf(cell, row, facts, household, isCancelled));
  const expected = cells.flatMap((one) => ("mark" in one ? [one] : []));
  const absent = cells.flatMap((one) => ("why" in one ? [one] : []));
  return {
    ...said,
    opensAt: opensAt(row.at),
    expected: row.sort === "own" ? expected : expected.toSorted(inOrder),
    absent: absent.toSorted(inOrder),
    marked: expected.filter(({ mark }) => mark !== null).length,
    isCancelled,
  };
}

/** Somebody's place in a row: what is planned or marked for them, and how they stand to the timetable. */
interface Cell {
  readonly person: string;
  readonly session: string;
  readonly appointment: AppointmentHere | null;
  readonly comer: Comer | null;
}

function cellsOf(row: Row, facts: BoardFacts, household: Household): readonly Cell[] {
  if (row.sort === "own")
    return row.appointments.map((one) => ({ person: one.person, session: one.session, appointment: one, comer: null }));
  const { occurrence } = row;
  const comers =
    occurrence === null || facts.programme === null ? [] : comersTo(occurrence, facts.programme, household);
  const held = Map.groupBy(row.appointments, ({ person }) => person);
  const elsewhereInTime = new Set(
    facts.appointments.filter((one) => one.item !== null && one.item === row.item).map(({ person }) => person),
  );
  const come = comers.filter(
    ({ person, as }) => as !== "waiting" && (held.has(person) || !elsewhereInTime.has(person)),
  );
  const byPerson = new Map(come.map((one) => [one.person, one]));
  return [...new Set([...byPerson.keys(), ...held.keys()])].map((person) => {
    const appointment = weightiest(held.get(person) ?? []);
    const day = occurrence?.day ?? facts.day;
    const unplanned = timetableSession({ unit: facts.place.unit, item: row.item ?? row.key, day, person }, 1);
    return { person, session: appointment?.session ?? unplanned, appointment, comer: byPerson.get(person) ?? null };
  });
}

const weight = ["attended", "missed", "planned", "cancelled"] as const;

/** Several that the same timetable item has for one person are one; what was marked counts first. */
function weightiest(held: readonly AppointmentHere[]): AppointmentHere | null {
  return held.toSorted((a, b) => weight.indexOf(a.fate) - weight.indexOf(b.fate))[0] ?? null;
}

/** Who is marked stands among the expected, whatever was agreed or planned. */
function stateOf(
  cell: Cell,
  row: Row,
  facts: BoardFacts,
  household: Household,
  isCancelled: boolean,
): Expected | Absent {
  const { person, session, appointment, comer } = cell;
  const entries = household.inEffect.get(person) ?? noEntries;
  const other = facts.appointments.filter(
    (one) => one.person === person && one.session !== session && one.fate !== "cancelled" && isForOneself(one),
  );
  const at = row.at ?? appointment?.at ?? null;
  const minutes = row.minutes ?? appointment?.minutes ?? null;
  const mark = markOf(appointment);
  const absent =
    mark === null ? whyAbsent(cell, { at, isCancelled, isOwn: isForOneself(row) }, facts, entries, other) : null;
  if (absent !== null) return absent;
  const also = beginningDuring(other, { at, minutes });
  return {
    person,
    session,
    mark,
    needs: comer === null ? null : needsIn(entries, row.occurrence?.service ?? null, facts.place.unit),
    also: also?.at == null ? null : { title: also.title, at: also.at },
    own:
      row.sort === "own" && appointment !== null
        ? { title: appointment.title, at, minutes, opensAt: opensAt(at) }
        : null,
  };
}

function opensAt(at: number | null): number | null {
  return at === null ? null : mayBeMarkedFrom(at);
}

function markOf(appointment: AppointmentHere | null): Expected["mark"] {
  if (appointment === null || (appointment.fate !== "attended" && appointment.fate !== "missed")) return null;
  return { fate: appointment.fate, entry: appointment.entry, reason: appointment.reason };
}

interface Held {
  readonly at: number | null;
  readonly isCancelled: boolean;
  /** What one has for oneself yields to no other appointment of one's own. */
  readonly isOwn: boolean;
}

function whyAbsent(
  { person, session, appointment, comer }: Cell,
  { at, isCancelled, isOwn }: Held,
  facts: BoardFacts,
  entries: readonly Entry[],
  other: readonly AppointmentHere[],
): Absent | null {
  if (comer?.as === "exempt") {
    const { id, kind, data } = comer.lifting;
    const alternative = kind === "substitution" ? data.instead : (data.alternative ?? null);
    const { validTo, reviewOn, reason, words } = data;
    return { person, session, why: "exempt", entry: id, alternative, until: validTo ?? null, reviewOn, reason, words };
  }
  if (isCancelled) return { person, session, why: "cancelled", by: "unit" };
  const isCalledOff = appointment?.fate === "cancelled";
  if (isCalledOff && appointment.reason !== "unit")
    return { person, session, why: "cancelled", by: appointment.reason };
  const away = at === null ? null : awayAt(entries, at, facts.now);
  if (away !== null) return { person, session, why: "leave", back: away.back, isLate: away.isLate };
  const running = isOwn ? null : runningAt(other, at);
  if (running !== null) return { person, session, why: "elsewhere", title: running.one.title, until: running.until };
  return isCalledOff ? { person, session, why: "cancelled", by: "unit" } : null;
}

function personOf(person: string, { place, day, now, viewer }: BoardFacts, { inEffect }: Household): BoardPerson {
  const entries = inEffect.get(person) ?? noEntries;
  return {
    person,
    ...comingAndGoing(entries, place.unit, day),
    away: awayAt(entries, now, now),
    ...needsOn(entries, day, viewer),
  };
}
