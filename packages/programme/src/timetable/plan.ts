import { dayFromIso, dayIn, isoFromDay, type unplannedReasons } from "@helhet/course";
import type { Programme } from "../programme.ts";
import { type Comer, comersTo, type Household } from "./comers.ts";
import { furthestMove, type Occurrence, type OccurrenceChange, occurrencesIn } from "./occurrence.ts";
import { type SessionOf, timetableCancellation, timetablePlan, timetableSession } from "./session-id.ts";

/** A session as the record has it. */
export interface KnownSession {
  readonly person: string;
  readonly session: string;
  readonly item: string | null;
  readonly title: string | null;
  /** Epoch ms; null where only the day is known. */
  readonly at: number | null;
  readonly place: string | null;
  readonly minutes: number | null;
  readonly format: string;
  readonly fate: "attended" | "missed" | "cancelled" | "planned";
  /** The entry that governs. */
  readonly entry: string;
}

/** Why the timetable cancels a session that it has planned. */
export type UnwantedBecause = (typeof unplannedReasons)[number];

/** One entry to write. `entry` is its id: the same whoever writes it. */
export type PlanStep =
  | {
      readonly what: "plan";
      readonly person: string;
      readonly session: string;
      readonly entry: string;
      readonly occurrence: Occurrence;
    }
  | {
      readonly what: "cancel";
      readonly person: string;
      readonly session: string;
      readonly entry: string;
      readonly known: KnownSession;
      readonly because: UnwantedBecause;
    };

/** What is planned, and from what. Days are the unit's; `now` is epoch ms. */
export interface PlanAsk {
  readonly programmeOn: (day: string) => { readonly id: string; readonly programme: Programme } | null;
  readonly changes: readonly OccurrenceChange[];
  readonly household: Household;
  /** The unit's sessions of the days that `daysToKnow` says. */
  readonly known: readonly KnownSession[];
  readonly from: string;
  readonly to: string;
  readonly now: number;
}

/**
 * What is missing and what is too much, for the sessions of the timetable to be as programme, changes, leave, exemptions and places say. A
 * session that somebody has marked, or cancelled for one person, is left as it is; one that has begun is no longer cancelled.
 */
export function planOf(ask: PlanAsk): readonly PlanStep[] {
  const { place } = ask.household;
  const programmeOf = (day: string): Programme | null => ask.programmeOn(day)?.programme ?? null;
  const occurrences = occurrencesIn(programmeOf, place, ask.from, ask.to, ask.changes);
  const known = indexOf(ask.known);
  const handled = new Set<string>();
  const steps = occurrences.flatMap((occurrence) => stepsFor(occurrence, ask, known, handled));
  return [...steps, ...leftOver(ask, handled)];
}

/** The days whose sessions must be known to plan from a day to a day: those themselves, and those between which something was moved. */
export function daysToKnow(
  changes: readonly OccurrenceChange[],
  from: string,
  to: string,
): { readonly from: string; readonly to: string } {
  const isInside = (day: string): boolean => from <= day && day <= to;
  const moved = changes.flatMap(({ data }) =>
    data.what === "moved" && (isInside(data.day) || isInside(data.toDay)) ? [data.day, data.toDay] : [],
  );
  const days = [from, to, ...moved].toSorted();
  return { from: days[0] ?? from, to: days.at(-1) ?? to };
}

interface Known {
  readonly bySession: ReadonlyMap<string, KnownSession>;
  readonly personsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Titles of what stands and did not come from a timetable, by person and instant. */
  readonly titlesAt: ReadonlyMap<string, readonly string[]>;
}

function indexOf(known: readonly KnownSession[]): Known {
  const bySession = new Map(known.map((one) => [one.session, one]));
  const personsOf = new Map<string, Set<string>>();
  const titlesAt = new Map<string, string[]>();
  for (const { item, person, at, title, fate } of known) {
    if (item !== null) personsOf.set(item, (personsOf.get(item) ?? new Set()).add(person));
    else if (fate !== "cancelled" && title !== null)
      titlesAt.set(`${person} ${at}`, [...(titlesAt.get(`${person} ${at}`) ?? []), plain(title)]);
  }
  return { bySession, personsOf, titlesAt };
}

function plain(title: string): string {
  return title.trim().toLowerCase();
}

function stepsFor(occurrence: Occurrence, ask: PlanAsk, known: Known, handled: Set<string>): readonly PlanStep[] {
  const published = ask.programmeOn(occurrence.day);
  if (published === null) return [];
  const comers = new Map(comersTo(occurrence, published.programme, ask.household).map((one) => [one.person, one]));
  const others = known.personsOf.get(occurrence.item) ?? [];
  const because = `${published.id} ${occurrence.lastWord ?? ""}`;
  return [...new Set([...comers.keys(), ...others])].toSorted().flatMap((person) => {
    const { item, day } = occurrence;
    const of = { unit: ask.household.place.unit, item, day, person };
    const { session, current } = standingSession(of, known.bySession);
    handled.add(session);
    const unwanted = whyNot(occurrence, comers.get(person), known);
    if (current === undefined) {
      return unwanted === null ? [planned(occurrence, person, session, because)] : [];
    }
    if (current.fate !== "planned") return [];
    if (unwanted !== null) return hasBegun(current, ask.now) ? [] : [cancelled(current, unwanted)];
    return isAsWanted(current, occurrence) ? [] : [planned(occurrence, person, session, because)];
  });
}

/** The session of an occurrence that counts for a person: the first that the timetable has not cancelled itself, and those before it. */
export function standingSession(
  of: SessionOf,
  bySession: ReadonlyMap<string, KnownSession>,
): { readonly session: string; readonly current: KnownSession | undefined; readonly earlier: readonly string[] } {
  const earlier: string[] = [];
  for (let nth = 1; ; nth++) {
    const session = timetableSession(of, nth);
    const current = bySession.get(session);
    if (current === undefined || !isCancelledByTimetable(current)) return { session, current, earlier };
    earlier.push(session);
  }
}

function isCancelledByTimetable({ fate, entry, session }: KnownSession): boolean {
  return fate === "cancelled" && entry === timetableCancellation(session);
}

/** Null: it is wanted. */
function whyNot(occurrence: Occurrence, comer: Comer | undefined, known: Known): UnwantedBecause | null {
  if (occurrence.cancelled) return "cancelled-for-all";
  if (comer === undefined) return "not-here";
  if (comer.as === "waiting") return "no-place";
  if (comer.as !== "expected") return comer.as;
  return isElsewhere(occurrence, comer.person, known) ? "planned-elsewhere" : null;
}

/** The same unit, instant and title: the journal, or another system, has it already. */
function isElsewhere({ at, title }: Occurrence, person: string, { titlesAt }: Known): boolean {
  return titlesAt.get(`${person} ${at}`)?.includes(plain(title)) === true;
}

function isAsWanted({ at, place, minutes }: KnownSession, occurrence: Occurrence): boolean {
  return at === occurrence.at && place === occurrence.place && minutes === occurrence.minutes;
}

function hasBegun({ at }: KnownSession, now: number): boolean {
  return at === null || at <= now;
}

function planned(occurrence: Occurrence, person: string, session: string, because: string): PlanStep {
  return { what: "plan", person, session, entry: timetablePlan(session, because), occurrence };
}

function cancelled(known: KnownSession, because: UnwantedBecause): PlanStep {
  const { person, session } = known;
  return { what: "cancel", person, session, entry: timetableCancellation(session), known, because };
}

/** Sessions that the timetable planned and no longer has: an item taken out, a day closed. */
function leftOver({ known, household, from, to, now }: PlanAsk, handled: ReadonlySet<string>): readonly PlanStep[] {
  const { place } = household;
  return known
    .filter((one) => {
      if (one.fate !== "planned" || one.item === null || one.at === null || one.at <= now) return false;
      const day = dayIn(place.zone, one.at);
      return from <= day && day <= to && !handled.has(one.session) && isOfTimetable(one, place.unit, day);
    })
    .map((one) => cancelled(one, "not-held"));
}

/** More often than this nothing is planned anew for one person on one day. */
const mostTimes = 9;

/** Whether the timetable of the unit made it, for the day it is held on or one from which it may have been moved. */
export function isOfTimetable({ session, item, person }: KnownSession, unit: string, heldOn: string): boolean {
  if (item === null) return false;
  const held = dayFromIso(heldOn);
  for (let away = 0; away <= furthestMove; away++)
    for (const n of away === 0 ? [0] : [-away, away])
      for (let nth = 1; nth <= mostTimes; nth++)
        if (timetableSession({ unit, item, day: isoFromDay(held + n), person }, nth) === session) return true;
  return false;
}
