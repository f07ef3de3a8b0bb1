import type { Day } from "@helhet/course";
import { unitValueOn } from "../compile/adoption.ts";
import { isSeen, no, noteUse, type Truth, yes } from "../compile/ask.ts";
import type { CompiledLimit } from "../compile/element.ts";
import { type Fact, isAtOrAfter } from "../facts/fact.ts";
import type { Lookup } from "../facts/lookup.ts";
import { find } from "../facts/read-course.ts";
import type { Unknown } from "../reason.ts";
import { count, dateIn, dueOnDay } from "./counting.ts";
import { type Deadline, datedDeadline, noLimit, undatedDeadline, unknownDeadline } from "./deadline.ts";
import { askOn, type Place } from "./following.ts";

/** From where a limit is counted, and what was known then. */
interface Counting {
  readonly place: Place;
  readonly day: Day;
  readonly fact: Fact | null;
  /** The last day whose facts may still bear on it. */
  readonly knownUntil: Day;
  /** The last day on which an interval agreed may bear on it: what is agreed with the answer speaks of what follows. */
  readonly agreedUntil: Day;
  /** A pregnancy known by this day counts as known on `day`; null: as things stood. */
  readonly pregnancyDay: Day | null;
}

/**
 * The interval agreed for this person: the last one agreed by the start, else the first one agreed
 * during the interval. Null: none agreed.
 */
function agreedDays({ place, day, agreedUntil }: Counting, { individual }: CompiledLimit): number | null {
  if (individual === null) return null;
  const { entries, read } = individual;
  const { scope, of, following } = place;
  const lastDay = of.element.outlives ? Number.POSITIVE_INFINITY : scope.lastDay;
  const isInside = (on: Day): boolean => entries.reach === "course" || (on >= scope.firstDay && on <= lastDay);
  let agreed: number | null = null;
  for (const fact of find(following.facts, entries)) {
    const days = read(fact);
    if (typeof days !== "number" || !isInside(fact.day)) continue;
    if (fact.day > day && (agreed !== null || fact.day > agreedUntil)) break;
    agreed = days;
  }
  return agreed;
}

function inDays({ place, day }: Counting, days: number, limit: CompiledLimit): Deadline {
  return datedDeadline(dueOnDay(day + days, place.following.program.clock), days, "days", limit);
}

function dateGiven({ place, fact }: Counting, field: string, limit: CompiledLimit): Deadline {
  const day = dateIn(fact, field);
  if (day === null) return undatedDeadline("date-missing", limit);
  return datedDeadline(dueOnDay(day, place.following.program.clock), null, null, limit);
}

/** The day of an entry that ends what the anchor began. Before it is recorded there is at most a day expected. */
function dayOfEntry(counting: Counting, chosen: CompiledLimit): Deadline {
  const { dayOf, limit } = chosen;
  const { place, fact } = counting;
  const { clock } = place.following.program;
  const found = dayOf === null ? null : endEntry(counting, dayOf);
  if (found !== null) return datedDeadline(dueOnDay(found.day, clock), null, null, chosen);
  const expected = limit.unit === "day-of" && limit.expected !== null ? dateIn(fact, limit.expected) : null;
  if (expected === null) return undatedDeadline("entry-awaited", chosen);
  return { ...datedDeadline(dueOnDay(expected, clock), null, null, chosen), latest: null, unknown: "end-entry" };
}

function endEntry({ place, day, fact, knownUntil }: Counting, entries: Lookup): Fact | null {
  const ask = askOn(place, knownUntil, false);
  const isAfter = (one: Fact): boolean => (fact === null ? one.day >= day : isAtOrAfter(one, fact));
  const found = find(place.following.facts, entries).find((one) => isSeen(ask, entries, one) && isAfter(one)) ?? null;
  if (found !== null) noteUse(ask, found);
  return found;
}

/** What the unit or the person has agreed, which needs no source's leave; null for limits of a source. */
function ownLimit(counting: Counting, limit: CompiledLimit): Deadline | null {
  const rule = limit.limit;
  const { place, day } = counting;
  if (rule.unit === "individual") {
    const days = agreedDays(counting, limit);
    return days === null ? unknownDeadline("interval", limit) : inDays(counting, days, limit);
  }
  if (rule.unit !== "unit-value") return null;
  const days = unitValueOn(place.guideline?.unitValues.get(rule.name), place.scope.unit, day);
  return days === null ? undatedDeadline("unit-value-missing", limit) : inDays(counting, days, limit);
}

function countLimit(counting: Counting, limit: CompiledLimit): Deadline {
  const own = ownLimit(counting, limit);
  if (own !== null) return own;
  const { place, day, fact } = counting;
  const rule = limit.limit;
  if (limit.dates === "never") return undatedDeadline("confidence", limit);
  if (limit.dates === "adopted" && !place.isAdopted) return undatedDeadline("edition-not-adopted", limit);
  if (rule.unit === "date-field") return dateGiven(counting, rule.field, limit);
  if (rule.unit === "day-of") return dayOfEntry(counting, limit);
  if (rule.unit === "individual" || rule.unit === "unit-value") return undatedDeadline("no-limit", limit);
  const { clock, country } = place.following.program;
  return datedDeadline(count(rule, day, fact, clock, country), rule.amount, rule.unit, limit);
}

/** What cannot be told of the condition that would choose between limits. */
function unknownIn({ when }: CompiledLimit): Unknown {
  const [first] = when.questions;
  return first?.condition.op === "setting" ? "care-level" : first?.condition.op === "age" ? "birth-date" : "field";
}

/** Joins what a case would give with what the later cases would: a range, because nobody can tell which holds. */
function either(a: Deadline, b: Deadline, what: Unknown): Deadline {
  if (a.earliest === null && b.earliest === null) return a.unknown === null ? b : a;
  if (a.earliest === null || b.earliest === null) {
    const dated = a.earliest === null ? b : a;
    return { ...dated, latest: null, unknown: what };
  }
  const [first, second] = a.earliest.overFrom <= b.earliest.overFrom ? [a, b] : [b, a];
  const latest =
    a.latest === null || b.latest === null ? null : a.latest.overFrom >= b.latest.overFrom ? a.latest : b.latest;
  return { ...first, latest, unknown: first.earliest === second.earliest ? first.unknown : what };
}

function judge({ place, day, pregnancyDay }: Counting, { when }: CompiledLimit): Truth {
  if (when.isAlways) return yes;
  const ask = askOn(place, day, false);
  ask.pregnancyDay = pregnancyDay;
  const truth = when.test(ask);
  ask.pregnancyDay = null;
  return truth;
}

/** The first case that holds, or a range where nobody can tell which does. */
function choose(counting: Counting, from: number): Deadline {
  const { limits } = counting.place.of;
  for (let at = from; at < limits.length; at += 1) {
    const limit = limits[at] as CompiledLimit;
    const truth = judge(counting, limit);
    if (truth === no) continue;
    const here = countLimit(counting, limit);
    return truth === yes ? here : either(here, choose(counting, at + 1), unknownIn(limit));
  }
  return undatedDeadline("no-case-holds", null);
}

/** The stricter of two deadlines; the first where they are the same. */
function stricter(a: Deadline, b: Deadline): Deadline {
  if (b.earliest === null) return a;
  return a.earliest === null || b.earliest.overFrom < a.earliest.overFrom ? { ...b, isStricter: true } : a;
}

/** As judged on the day counted from, with nothing changed since but that a pregnancy has become known. */
function countFrom(counting: Counting): Deadline {
  const atStart = choose(counting, 0);
  const { place, day, knownUntil } = counting;
  const { facts, program } = place.following;
  const mayBeKnown = knownUntil > day && find(facts, program.own.pregnancies).length > 0;
  if (!place.of.asksPregnancy || !mayBeKnown) return atStart;
  return stricter(atStart, choose({ ...counting, pregnancyDay: knownUntil }, 0));
}

/**
 * The deadline counted from a day. Conditions are judged as things stood at the end of that day; a
 * pregnancy known later, until `knownUntil`, can only make it stricter. A start known to the month
 * or year alone gives a range.
 */
export function limitFrom(
  place: Place,
  day: Day,
  fact: Fact | null,
  knownUntil: Day,
  agreedUntil: Day = knownUntil,
): Deadline {
  if (place.of.limits.length === 0) return noLimit;
  const counting = { place, day, fact, knownUntil, agreedUntil, pregnancyDay: null };
  const early = countFrom(counting);
  if (fact === null || fact.latestDay === fact.day || day !== fact.day) return early;
  return either(early, countFrom({ ...counting, day: fact.latestDay }), "exact-day");
}
