import { addMonths, addYears, ageRange, type Day, daysOfPartial, settingOf } from "@helhet/course";
import type { CareLevelSpan } from "../facts/care-levels.ts";
import { type Fact, isAtOrAfter } from "../facts/fact.ts";
import { fieldReader, wordTest } from "../facts/field.ts";
import type { Lookup, Lookups } from "../facts/lookup.ts";
import { find } from "../facts/read-course.ts";
import type { Condition, Query } from "../guideline.ts";
import {
  type Ask,
  firstSeen,
  isSeen,
  latestSeen,
  no,
  noteLeaving,
  noteUse,
  noteWake,
  type Truth,
  unknown,
  yes,
} from "./ask.ts";

type Test = (ask: Ask) => Truth;
type Op<O extends Condition["op"]> = Extract<Condition, { readonly op: O }>;
/** A condition that asks the course something, instead of joining others. */
export type QuestionCondition = Exclude<Condition, { readonly op: "always" | "all" | "any" | "not" }>;

const truth = (holds: boolean): Truth => (holds ? yes : no);

function atLeast(lookup: Lookup, count: number): Test {
  return (ask) => {
    const fact = latestSeen(ask, lookup, count);
    if (fact === null) return no;
    noteUse(ask, fact);
    noteLeaving(ask, lookup, fact);
    return yes;
  };
}

/** A field whose value nobody knows: absent, or said to be unknown. */
function isUnknown(value: unknown): boolean {
  return value === undefined || value === null || value === "not-known" || value === "unknown";
}

/** Compiles what the field must be: one of the words (a list: contain one), and within the bounds. */
function fitTest({ is, atLeast: least, atMost: most }: Op<"latest">): (value: unknown) => boolean {
  const isWord = is === null ? () => true : wordTest(is);
  const isWithin = (value: unknown): boolean =>
    (least === null || Number(value) >= least) && (most === null || Number(value) <= most);
  if (least === null && most === null) return isWord;
  return (value) => isWord(value) && (Array.isArray(value) || isWithin(value));
}

function latest(condition: Op<"latest">, lookup: Lookup): Test {
  const read = fieldReader(condition.field);
  const fits = fitTest(condition);
  const asksForUnknown = condition.is?.some(isUnknown) ?? false;
  return (ask) => {
    const fact = latestSeen(ask, lookup);
    if (fact === null) return condition.required ? unknown : no;
    noteUse(ask, fact);
    noteLeaving(ask, lookup, fact);
    const value = read(fact);
    if (isUnknown(value) && !asksForUnknown) return condition.required ? unknown : no;
    return truth(fits(value));
  };
}

function change({ field, atLeast: least }: Op<"change">, lookup: Lookup): Test {
  const read = fieldReader(field);
  return (ask) => {
    const first = firstSeen(ask, lookup);
    const last = latestSeen(ask, lookup);
    if (first === null || last === null) return no;
    noteLeaving(ask, lookup, first);
    if (first === last) return no;
    noteUse(ask, first);
    noteUse(ask, last);
    const difference = Number(read(last)) - Number(read(first));
    if (Number.isNaN(difference)) return unknown;
    return truth(least >= 0 ? difference >= least : difference <= least);
  };
}

function elapsed(months: number, lookup: Lookup): Test {
  return (ask) => {
    const fact = firstSeen(ask, lookup);
    if (fact === null) return no;
    noteUse(ask, fact);
    const on = addMonths(fact.day, months);
    noteWake(ask, on);
    return truth(ask.day >= on);
  };
}

/** The newest that has begun and not ended; where all have ended, the answer rests on the newest and on its end. */
function ongoing(link: string, begun: Lookup, ended: Lookup): Test {
  const read = fieldReader(link);
  return (ask) => {
    const ends = find(ask.facts, ended).filter((fact) => isSeen(ask, ended, fact));
    let over: readonly Fact[] = [];
    for (const fact of find(ask.facts, begun).toReversed()) {
      if (!isSeen(ask, begun, fact)) continue;
      const end = ends.find((one) => read(one) === read(fact) && isAtOrAfter(one, fact));
      noteLeaving(ask, begun, fact);
      if (end === undefined) {
        noteUse(ask, fact);
        return yes;
      }
      noteLeaving(ask, ended, end);
      if (over.length === 0) over = [fact, end];
    }
    for (const fact of over) noteUse(ask, fact);
    return no;
  };
}

/**
 * The care level on the day asked about: in the enrolment that opened the scope, else in one at its
 * unit, else in the one that began last. Null where no enrolment holds that day.
 */
export function careLevelOn(ask: Ask): CareLevelSpan | null {
  const { opens, unit } = ask.scope;
  const enrolment = (opens?.entry.data as { readonly enrolment?: string } | undefined)?.enrolment;
  let best: CareLevelSpan | null = null;
  let bestRank = -1;
  for (const span of ask.facts.careLevels) {
    if (ask.day < span.from || ask.day > span.to) continue;
    const rank = span.enrolment === enrolment ? 2 : span.unit === unit ? 1 : 0;
    if (rank > bestRank || (rank === bestRank && span.began >= (best?.began ?? 0))) {
      best = span;
      bestRank = rank;
    }
  }
  return best;
}

function setting(is: "outpatient" | "inpatient"): Test {
  return (ask) => {
    const span = careLevelOn(ask);
    if (span === null) return unknown;
    noteUse(ask, span.fact);
    return truth(settingOf(span.level) === is);
  };
}

function noteBirthdays(ask: Ask, born: string, years: number): void {
  const { first, last } = daysOfPartial(born);
  for (const birth of [first, last]) {
    const day: Day = addYears(birth, years);
    noteWake(ask, day);
    noteWake(ask, day + 1);
  }
}

function age({ under, atLeast: least }: Op<"age">, lookup: Lookup): Test {
  const holds = (years: number): boolean => (under === null || years < under) && (least === null || years >= least);
  return (ask) => {
    const fact = latestSeen(ask, lookup);
    if (fact === null) return unknown;
    noteUse(ask, fact);
    const born = (fact.entry.data as { readonly born: string }).born;
    if (under !== null) noteBirthdays(ask, born, under);
    if (least !== null) noteBirthdays(ask, born, least);
    const years = ageRange(born, ask.day);
    const atFewest = holds(years.atLeast);
    return atFewest === holds(years.atMost) ? truth(atFewest) : unknown;
  };
}

function pregnant(lookup: Lookup): Test {
  return (ask) => {
    const { day } = ask;
    ask.day = ask.pregnancyDay ?? day;
    const fact: Fact | null = latestSeen(ask, lookup);
    ask.day = day;
    if (fact === null) return no;
    noteUse(ask, fact);
    return truth((fact.entry.data as { readonly status: string }).status === "pregnant");
  };
}

const anywhere = (kind: "birth-date" | "pregnancy"): Query => ({
  kinds: [kind],
  where: {},
  withinDays: null,
  reach: "course",
});

/** The closure that answers one question of the condition language. */
export function questionOf(condition: QuestionCondition, lookups: Lookups): Test {
  switch (condition.op) {
    case "exists":
      return atLeast(lookups.lookup(condition.query), 1);
    case "count":
      return condition.atLeast <= 0 ? () => yes : atLeast(lookups.lookup(condition.query), condition.atLeast);
    case "latest":
      return latest(condition, lookups.lookup(condition.query));
    case "change":
      return change(condition, lookups.lookup(condition.query));
    case "elapsed":
      return elapsed(condition.months, lookups.lookup(condition.since));
    case "ongoing":
      return ongoing(condition.link, lookups.lookup(condition.query), lookups.lookup(condition.ended));
    case "setting":
      return setting(condition.is);
    case "age":
      return age(condition, lookups.lookup(anywhere("birth-date")));
    case "pregnant":
      return pregnant(lookups.lookup(anywhere("pregnancy")));
  }
}
