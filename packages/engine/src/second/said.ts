import type { CareLevel, Course, Entry } from "@helhet/course";
import { type DayText, dayAt, spanOf, startOf } from "./day-text.ts";

/** One thing the course says, as it stands after corrections. */
export interface Said {
  /** The id of its first version. */
  readonly root: string;
  readonly entry: Entry;
  /** Its first version's place in the record. */
  readonly place: number;
  readonly day: DayText;
  /** The last day it can mean; later than `day` only where a month or a year is all that is known. */
  readonly latest: DayText;
  /** The instant, where it has a clock time. */
  readonly ms: number | null;
  /** The instant from which it counts. */
  readonly since: number;
  /** The local day of that. */
  readonly sinceDay: DayText;
  /** The care level that it ended. */
  leaves: CareLevel | null;
  /** The service that was asked, of an answer. */
  asked: string | null;
}

/** Whether one version stands: neither taken back, nor resting on one that does not stand. */
function standingOf(entries: readonly Entry[]) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  /** What an entry really amends: something recorded before it, of the same kind unless it takes back. */
  const amended = (entry: Entry): Entry | undefined => {
    const target = entry.amends === undefined ? undefined : byId.get(entry.amends.entry);
    if (target === undefined || target.seq >= entry.seq) return undefined;
    return entry.kind === "withdrawal" || entry.kind === target.kind ? target : undefined;
  };
  const isTakenBack = (entry: Entry): boolean =>
    entries.some((other) => other.kind === "withdrawal" && amended(other) === entry && !isTakenBack(other));
  const stands = (entry: Entry): boolean => {
    if (isTakenBack(entry)) return false;
    const target = amended(entry);
    return target === undefined || stands(target);
  };
  const rootOf = (entry: Entry): Entry => {
    const target = amended(entry);
    return target === undefined ? entry : rootOf(target);
  };
  return { stands, rootOf };
}

/** Of each thing that was said, the version recorded last of those that stand. */
function governing(entries: readonly Entry[]): ReadonlyMap<Entry, Entry> {
  const { stands, rootOf } = standingOf(entries);
  const last = new Map<Entry, Entry>();
  for (const entry of entries) {
    if (entry.kind === "withdrawal" || !stands(entry)) continue;
    last.set(rootOf(entry), entry);
  }
  return last;
}

function saidOf(root: Entry, entry: Entry, zone: string): Said {
  const { effective } = entry;
  const ms = "instant" in effective ? Date.parse(effective.instant) : null;
  const span =
    "instant" in effective
      ? spanOf(dayAt(Date.parse(effective.instant), zone))
      : spanOf("date" in effective ? effective.date : "from" in effective ? effective.from : effective.partial);
  const begins = ms ?? startOf(span.first, zone);
  const since = entry.kind === "session-planned" ? Math.min(begins, Date.parse(entry.authored)) : begins;
  const sinceDay = since === begins ? span.first : dayAt(since, zone);
  return {
    root: root.id,
    entry,
    place: root.seq,
    day: span.first,
    latest: span.last,
    ms,
    since,
    sinceDay,
    leaves: null,
    asked: null,
  };
}

/** Day; whole days before clock times; clock times; then the order of the record. */
function order(one: Said, other: Said): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  if (one.ms !== other.ms)
    return (one.ms ?? Number.NEGATIVE_INFINITY) < (other.ms ?? Number.NEGATIVE_INFINITY) ? -1 : 1;
  if (one.place !== other.place) return one.place - other.place;
  return one.root < other.root ? -1 : 1;
}

function noteLeaving(all: readonly Said[]): void {
  const levels = new Map<string, CareLevel>();
  for (const said of all) {
    const { entry } = said;
    if (entry.kind === "care-level-changed" || entry.kind === "enrolment-ended") {
      said.leaves = levels.get(entry.data.enrolment) ?? null;
    }
    if (entry.kind === "care-level-changed" || entry.kind === "enrolment-started") {
      levels.set(entry.data.enrolment, entry.data.careLevel);
    } else if (entry.kind === "enrolment-ended") levels.delete(entry.data.enrolment);
  }
}

function noteAsked(all: readonly Said[]): void {
  for (const said of all) {
    if (said.entry.kind !== "referral-answered") continue;
    const { referral } = said.entry.data;
    said.asked = "not-known";
    for (const { entry } of all)
      if (entry.kind === "referral-received" && entry.data.referral === referral) said.asked = entry.data.service;
  }
}

/** All that has been said and has begun by an instant (epoch ms), in order; only what was recorded by `known`. */
export function saidBy(course: Course, zone: string, now: number, known: number): readonly Said[] {
  const recorded = course.entries.filter((entry) => Date.parse(entry.recorded) <= known);
  const all = [...governing(recorded)]
    .map(([root, entry]) => saidOf(root, entry, zone))
    .filter(({ since }) => since <= now)
    .sort(order);
  noteLeaving(all);
  noteAsked(all);
  return all;
}

/** Whether one thing counts as at or after another: on one day only two clock times can say no. */
export function isAtOrAfter(one: Said, other: Said): boolean {
  if (one.day === other.day) return one.ms === null || other.ms === null || one.ms >= other.ms;
  return one.day > other.day || (one.latest !== one.day && one.latest >= other.day);
}
