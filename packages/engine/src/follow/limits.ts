import type { Day } from "@helhet/course";
import { unitValueOn } from "../compile/adoption.ts";
import { no, type Truth, yes } from "../compile/ask.ts";
import type { CompiledLimit } from "../compile/element.ts";
import type { Fact } from "../facts/fact.ts";
import { find } from "../facts/read-course.ts";
import type { CountedUnit, UndatedWhy, Unknown } from "../reason.ts";
import { count, dateIn, dueOnDay, startAt } from "./counting.ts";
import { type Deadline, type Due, datedDeadline, noLimit, undatedDeadline, unknownDeadline } from "./deadline.ts";
import { askOn, type Place } from "./following.ts";

/** What one limit gives from one day. */
interface Counted {
  readonly due: Due | null;
  readonly undated: UndatedWhy | null;
  readonly unknown: Unknown | null;
  readonly amount: number | null;
  readonly unit: CountedUnit | null;
}

const without = { due: null, undated: null, unknown: null, amount: null, unit: null } as const;

/**
 * The interval agreed for this person: the last one agreed by the start, else the first one agreed
 * during the interval. Null: none agreed.
 */
function agreedDays(place: Place, limit: CompiledLimit, startDay: Day, knownUntil: Day): number | null {
  const { individual } = limit;
  if (individual === null) return null;
  const { entries, read } = individual;
  const { scope, of, following } = place;
  const lastDay = of.element.outlives ? Number.POSITIVE_INFINITY : scope.lastDay;
  const isInside = (day: Day): boolean => entries.reach === "course" || (day >= scope.firstDay && day <= lastDay);
  let agreed: number | null = null;
  for (const fact of find(following.facts, entries)) {
    const days = read(fact);
    if (typeof days !== "number" || !isInside(fact.day)) continue;
    if (fact.day > startDay && (agreed !== null || fact.day > knownUntil)) break;
    agreed = days;
  }
  return agreed;
}

function countedDays(place: Place, day: Day, days: number | null, otherwise: Partial<Counted>): Counted {
  if (days === null) return { ...without, ...otherwise };
  return { ...without, due: dueOnDay(day + days, place.following.program.clock), amount: days, unit: "days" };
}

function countLimit({ place, day, fact, knownUntil }: Counting, limit: CompiledLimit): Counted {
  const rule = limit.limit;
  const { clock, country } = place.following.program;
  if (rule.unit === "individual") {
    return countedDays(place, day, agreedDays(place, limit, day, knownUntil), { unknown: "interval" });
  }
  if (rule.unit === "unit-value") {
    const days = unitValueOn(place.guideline?.unitValues.get(rule.name), place.scope.unit, day);
    return countedDays(place, day, days, { undated: "unit-value-missing" });
  }
  if (limit.dates === "never") return { ...without, undated: "confidence" };
  if (limit.dates === "adopted" && !place.isAdopted) return { ...without, undated: "edition-not-adopted" };
  if (rule.unit === "date-field") {
    const given = dateIn(fact, rule.field);
    return given === null ? { ...without, undated: "date-missing" } : { ...without, due: dueOnDay(given, clock) };
  }
  const due = count(startAt(day, fact, clock), rule.amount, rule.unit, clock, country);
  return { ...without, due, amount: rule.amount, unit: rule.unit };
}

function deadlineOf(counted: Counted, chosen: CompiledLimit): Deadline {
  if (counted.due !== null) return datedDeadline(counted.due, counted.amount, counted.unit, chosen);
  if (counted.unknown !== null) return unknownDeadline(counted.unknown, chosen);
  return undatedDeadline(counted.undated ?? "no-limit", chosen);
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

/** From where a limit is counted, and what was known then. */
interface Counting {
  readonly place: Place;
  readonly day: Day;
  readonly fact: Fact | null;
  /** The last day whose facts may still bear on it. */
  readonly knownUntil: Day;
  /** A pregnancy known by this day counts as known on `day`; null: as things stood. */
  readonly pregnancyDay: Day | null;
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
    const here = deadlineOf(countLimit(counting, limit), limit);
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
  if (!place.of.asksPregnancy || knownUntil <= day) return atStart;
  return stricter(atStart, choose({ ...counting, pregnancyDay: knownUntil }, 0));
}

/**
 * The deadline counted from a day. Conditions are judged as things stood at the end of that day; a
 * pregnancy known later, until `knownUntil`, can only make it stricter. A start known to the month
 * or year alone gives a range.
 */
export function limitFrom(place: Place, day: Day, fact: Fact | null, knownUntil: Day): Deadline {
  if (place.of.limits.length === 0) return noLimit;
  const counting = { place, day, fact, knownUntil, pregnancyDay: null };
  const early = countFrom(counting);
  if (fact === null || fact.latestDay === fact.day || day !== fact.day) return early;
  return either(early, countFrom({ ...counting, day: fact.latestDay }), "exact-day");
}
