import {
  type Course,
  dayFromIso,
  type Entry,
  inEffect,
  type Kind,
  msFromIso,
  type When,
  whenOf,
  type ZoneClock,
} from "@helhet/course";
import { type CareLevelSpan, careLevels } from "./care-levels.ts";
import { categoryBit } from "./category-bits.ts";
import { byTime, type Fact, nothing } from "./fact.ts";
import type { Lookup } from "./lookup.ts";
import { withServices } from "./services.ts";

/** Everything that a course has said up to one instant, ready to be asked. */
export interface Facts {
  /** By kind's place, each ordered in time. */
  readonly bySlot: readonly (readonly Fact[])[];
  /** Answers to look-ups, kept once found. */
  readonly found: (readonly Fact[] | undefined)[];
  /** When the next entry that lies ahead comes true; Infinity where none does. */
  readonly nextAt: number;
  readonly careLevels: readonly CareLevelSpan[];
}

/** What is needed to read a course: the clock, and which kinds any rule reads. */
export interface Reader {
  readonly clock: ZoneClock;
  readonly slots: ReadonlyMap<Kind, number>;
  readonly lookupCount: number;
}

interface Standing {
  readonly entry: Entry;
  readonly root: string;
  readonly seq: number;
}

/** Amendments resolved. Copies of one entry count once; the order in which entries are handed in does not matter. */
function entriesStanding(entries: readonly Entry[]): readonly Standing[] | null {
  if (entries.every((entry) => entry.amends === undefined)) return null;
  const once = new Map(entries.map((entry) => [entry.id, entry]));
  const standing = inEffect([...once.values()].sort((a, b) => a.seq - b.seq));
  return standing.map(({ entry, root, history }) => ({ entry, root, seq: history[0]?.seq ?? entry.seq }));
}

/** When an entry was true. The two forms that nearly all entries have are read without a detour. */
function momentOf({ effective }: Entry, clock: ZoneClock): Pick<When, "from" | "day" | "lastDay" | "precision"> {
  if (!("date" in effective)) return whenOf(effective, clock);
  const day = dayFromIso(effective.date);
  return { from: clock.startOfDay(day), day, lastDay: day, precision: "day" };
}

function factOf(entry: Entry, root: string, seq: number, clock: ZoneClock): Fact {
  const { day, from, lastDay, precision } = momentOf(entry, clock);
  const isVague = precision === "month" || precision === "year";
  const isAhead = entry.kind === "session-planned";
  const seenFrom = isAhead ? Math.min(from, msFromIso(entry.authored)) : from;
  return {
    entry,
    root,
    day,
    latestDay: isVague ? (lastDay ?? day) : day,
    from,
    exact: precision === "instant",
    seenFrom,
    seenDay: isAhead ? clock.dayAt(seenFrom) : day,
    categoryBit: categoryBit(entry.category),
    seq,
    leaves: null,
    service: null,
  };
}

function insert(list: Fact[], fact: Fact): void {
  let at = list.length;
  while (at > 0 && byTime(list[at - 1] as Fact, fact) > 0) at -= 1;
  if (at > 0 && (list[at - 1] as Fact).root === fact.root) return;
  if (at === list.length) list.push(fact);
  else list.splice(at, 0, fact);
}

const levelKinds: readonly Kind[] = ["enrolment-started", "care-level-changed", "enrolment-ended"];

function mergedTwo(a: readonly Fact[], b: readonly Fact[]): readonly Fact[] {
  const all: Fact[] = [];
  let inA = 0;
  let inB = 0;
  while (inA < a.length && inB < b.length) {
    const isA = byTime(a[inA] as Fact, b[inB] as Fact) <= 0;
    all.push((isA ? a[inA] : b[inB]) as Fact);
    if (isA) inA += 1;
    else inB += 1;
  }
  for (; inA < a.length; inA += 1) all.push(a[inA] as Fact);
  for (; inB < b.length; inB += 1) all.push(b[inB] as Fact);
  return all;
}

/** All facts of some kinds in one order; the list itself where only one of the kinds occurs. */
function merged(bySlot: readonly (readonly Fact[])[], slots: readonly number[]): readonly Fact[] {
  let all = nothing;
  for (const slot of slots) {
    const list = bySlot[slot] ?? nothing;
    if (list.length > 0) all = all.length === 0 ? list : mergedTwo(all, list);
  }
  return all;
}

function withCareLevels(bySlot: (readonly Fact[])[], slots: ReadonlyMap<Kind, number>): readonly CareLevelSpan[] {
  const places = levelKinds.map((kind) => slots.get(kind) ?? -1).filter((slot) => slot >= 0);
  const facts = merged(bySlot, places);
  if (facts.length === 0) return [];
  const { spans, left } = careLevels(facts);
  if (left.size === 0) return spans;
  const known = (fact: Fact): Fact => (left.has(fact) ? { ...fact, leaves: left.get(fact) ?? null } : fact);
  for (const slot of places) bySlot[slot] = (bySlot[slot] ?? nothing).map(known);
  return spans;
}

function noteServices(bySlot: (readonly Fact[])[], slots: ReadonlyMap<Kind, number>): void {
  const at = slots.get("referral-answered") ?? -1;
  const answers = bySlot[at] ?? nothing;
  if (answers.length === 0) return;
  bySlot[at] = withServices(answers, bySlot[slots.get("referral-received") ?? -1] ?? nothing);
}

/**
 * Reads a course as it stands at `at` (epoch ms): what is effective by then, in order of time. A
 * planned session counts from when it was planned.
 */
export function readCourse(reader: Reader, course: Course, at: number): Facts {
  const { clock, slots } = reader;
  const bySlot: (readonly Fact[])[] = new Array(slots.size).fill(nothing);
  const standing = entriesStanding(course.entries);
  let nextAt = Number.POSITIVE_INFINITY;
  const take = (entry: Entry, root: string, seq: number): void => {
    const slot = slots.get(entry.kind);
    if (slot === undefined) return;
    const fact = factOf(entry, root, seq, clock);
    if (fact.seenFrom > at) {
      nextAt = Math.min(nextAt, fact.seenFrom);
      return;
    }
    const list = bySlot[slot] as Fact[];
    if (list === nothing) bySlot[slot] = [fact];
    else insert(list, fact);
  };
  if (standing === null) for (const entry of course.entries) take(entry, entry.id, entry.seq);
  else for (const { entry, root, seq } of standing) take(entry, root, seq);
  const spans = withCareLevels(bySlot, slots);
  noteServices(bySlot, slots);
  return { bySlot, found: new Array(reader.lookupCount), nextAt, careLevels: spans };
}

/** All facts that a look-up finds in the course, ordered in time, wherever and whenever they lie. */
export function find(facts: Facts, lookup: Lookup): readonly Fact[] {
  const known = facts.found[lookup.index];
  if (known !== undefined) return known;
  const [only] = lookup.slots;
  const all =
    lookup.slots.length === 1 ? (facts.bySlot[only as number] ?? nothing) : merged(facts.bySlot, lookup.slots);
  const { fits } = lookup;
  const found = all.length === 0 || fits === null ? all : all.filter(fits);
  facts.found[lookup.index] = found;
  return found;
}
