import type { Condition, Limit, LimitCase, Query } from "../guideline.ts";
import { type DayText, dateOf, dayAfter, daysLater, monthsLater, startOf } from "./day-text.ts";
import type { Moment } from "./moment.ts";
import { isAtOrAfter, type Said } from "./said.ts";
import { type Asking, seen, truthOf } from "./truth.ts";
import { workingDaysLater } from "./working-day.ts";
import { type Followed, valueAt } from "./world.ts";

/** One date that a demand may have: a moment, none, or one that nobody can know yet. */
export type Possible = Moment | "none" | "unknown";

/** From what a limit is counted, and how it was answered. */
export interface Counting {
  readonly followed: Followed;
  readonly start: Said;
  /** The day counted from: the first or the last that `start` can mean. */
  readonly from: DayText;
  readonly answer: Said | null;
  /** The day on which pregnancy is asked about, where that is later than `from`. */
  readonly pregnancyDay?: DayText;
}

/** Whether a condition asks about pregnancy anywhere. */
export function asksPregnancy(condition: Condition): boolean {
  if (condition.op === "all" || condition.op === "any") return condition.of.some(asksPregnancy);
  return condition.op === "not" ? asksPregnancy(condition.of) : condition.op === "pregnant";
}

function mayDate({ followed }: Counting, { source }: LimitCase): boolean {
  const { guideline, isAdopted } = followed.stretch;
  if (source.confidence === "G" || source.confidence === "M" || source.confidence === "K") return false;
  const isOwn = source.confidence !== "I" && source.status === "in-force" && guideline.status === "in-force";
  return isOwn || isAdopted;
}

function unitValue({ followed, from }: Counting, name: string): number | null {
  const { world, stretch } = followed;
  const inForce = world.setting.unitValues.filter(
    (one) =>
      one.guideline === stretch.guideline.id && one.name === name && one.from <= from && from <= (one.to ?? "9999"),
  );
  const newest = (unit: string | null): number | undefined =>
    inForce
      .filter((one) => one.unit === unit)
      .sort((one, other) => (one.from < other.from ? -1 : 1))
      .at(-1)?.days;
  return newest(stretch.unit) ?? newest("*") ?? null;
}

function numberIn(said: Said | undefined, field: string): number | null {
  const value = said === undefined ? undefined : valueAt(said, field);
  return typeof value === "number" ? value : null;
}

/** The first such entry that came at or after the start, as known when it was answered, else now. */
function dayOf({ followed, start, answer }: Counting, query: Query): Possible {
  const asking: Asking = { ...followed, day: answer?.day ?? followed.world.today };
  const found = seen(asking, query).find((said) => isAtOrAfter(said, start));
  return found === undefined ? "none" : { day: found.day };
}

/** Before such an entry is written, the day that the start expects it; after that nobody can tell. */
function expectedDay({ start }: Counting, { limit }: LimitCase): Possible {
  const day = limit.unit === "day-of" && limit.expected !== null ? valueAt(start, limit.expected) : null;
  return typeof day === "string" ? { day } : "none";
}

/** Days agreed by the day counted from, else the first agreed after it and before the answer. */
function agreedDays({ followed, from, answer }: Counting, query: Query, field: string): number | null {
  const asking: Asking = { ...followed, day: from };
  const hasOne = (said: Said): boolean => numberIn(said, field) !== null;
  const by = seen(asking, query).filter(hasOne).at(-1);
  if (by !== undefined) return numberIn(by, field);
  const all = seen({ ...asking, day: followed.world.today }, query);
  const isBetween = ({ day }: Said): boolean => day > from && (answer === null || day < answer.day);
  return numberIn(
    all.find((said) => isBetween(said) && hasOne(said)),
    field,
  );
}

function count(counting: Counting, limit: Limit): Possible {
  const { followed, start, from } = counting;
  const { zone, country } = followed.world.setting;
  switch (limit.unit) {
    case "days":
      return { day: daysLater(from, limit.amount) };
    case "days-after-month": {
      const { daysInMonth, day } = dateOf(from);
      return { day: daysLater(from, daysInMonth - day + limit.amount) };
    }
    case "weeks":
      return { day: daysLater(from, 7 * limit.amount) };
    case "months":
      return { day: monthsLater(from, limit.amount) };
    case "working-days":
      return { day: workingDaysLater(from, limit.amount, country) };
    case "hours":
      return { ms: (start.ms ?? startOf(dayAfter(from), zone)) + limit.amount * 3_600_000, hours: limit.amount };
    case "date-field": {
      const day = valueAt(start, limit.field);
      return typeof day === "string" ? { day } : "none";
    }
    case "day-of":
      return dayOf(counting, limit.query);
    case "unit-value": {
      const days = unitValue(counting, limit.name);
      return days === null ? "none" : { day: daysLater(from, days) };
    }
    case "individual": {
      const days = agreedDays(counting, limit.query, limit.field);
      return days === null ? "unknown" : { day: daysLater(from, days) };
    }
  }
}

/** Every date that the limits can give, in the order of their cases: more than one where a case may hold or not. */
export function possibleDates(counting: Counting): readonly Possible[] {
  const { followed, from, pregnancyDay } = counting;
  const asking = pregnancyDay === undefined ? { ...followed, day: from } : { ...followed, day: from, pregnancyDay };
  const possible: Possible[] = [];
  for (const one of followed.element.limits) {
    const truth = truthOf(asking, one.when);
    if (truth === false) continue;
    const isOurs = one.limit.unit === "unit-value" || one.limit.unit === "individual";
    const date = isOurs || mayDate(counting, one) ? count(counting, one.limit) : "none";
    possible.push(date);
    if (date === "none" && one.limit.unit === "day-of" && mayDate(counting, one))
      possible.push(expectedDay(counting, one));
    if (truth === true) return possible;
  }
  return [...possible, "none"];
}
