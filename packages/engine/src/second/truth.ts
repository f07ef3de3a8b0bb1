import type { Condition, Query } from "../guideline.ts";
import { columnOn } from "./care-level.ts";
import { type DayText, daysBetween, later, monthsLater, spanOf } from "./day-text.ts";
import { isAtOrAfter, type Said } from "./said.ts";
import { type Followed, fits, holds, isOneOf, valueAt } from "./world.ts";

/** An answer to a question: yes, no, or not known. */
export type Truth = true | false | "unknown";

/** A question about the end of a day. Of pregnancy more may be known, on a later day. */
export interface Asking extends Followed {
  readonly day: DayText;
  readonly pregnancyDay?: DayText;
}

/** Kinds that stay true across pathways: docs/reference/following.md, "Conditions". */
const lasting: readonly string[] = [
  ...["person-name", "birth-date", "sex-recorded", "language-need", "contact-point", "protected-address", "housing"],
  ...["social-situation", "next-of-kin", "minors-asked", "death", "significant-event", "condition"],
  ...["substance-of-concern", "pregnancy", "use-report", "overdose", "referral-received", "referral-answered"],
  ...["care-relation", "care-relation-ended", "consent", "consent-revoked"],
  ...["coercion-decided", "coercion-notice", "coercion-ended", "preference"],
];

/** All that a question can see, in order. */
export function seen(asking: Asking, query: Query): readonly Said[] {
  const { world, stretch, element, day } = asking;
  const reach = query.reach ?? (query.kinds.every((kind) => lasting.includes(kind)) ? "course" : "scope");
  return world.said.filter((said) => {
    if (said.sinceDay > day || !fits(said, query)) return false;
    if (query.withinDays !== null && daysBetween(said.day, day) > query.withinDays) return false;
    return reach === "course" || holds(stretch, said.day, element.outlives);
  });
}

type ConditionOf<Op extends Condition["op"]> = Extract<Condition, { readonly op: Op }>;

function latest(asking: Asking, { query, field, is, atLeast, atMost, required }: ConditionOf<"latest">): Truth {
  const last = seen(asking, query).at(-1);
  const value = last === undefined ? undefined : valueAt(last, field);
  const isSilent = value === undefined || value === "not-known" || value === "unknown";
  if (isSilent && !(value !== undefined && is?.includes(value as string))) return required ? "unknown" : false;
  if (is !== null && !isOneOf(value, is)) return false;
  if (atLeast !== null && !(typeof value === "number" && value >= atLeast)) return false;
  return atMost === null || (typeof value === "number" && value <= atMost);
}

function change(asking: Asking, { query, field, atLeast }: ConditionOf<"change">): Truth {
  const all = seen(asking, query);
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined || all.length < 2) return false;
  const [from, to] = [valueAt(first, field), valueAt(last, field)];
  if (typeof from !== "number" || typeof to !== "number") return "unknown";
  return atLeast >= 0 ? to - from >= atLeast : to - from <= atLeast;
}

/** Whole years lived; the birthday of 29 February falls on 1 March in common years. */
function yearsLived(born: DayText, on: DayText): number {
  return Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0);
}

function age(asking: Asking, { under, atLeast }: ConditionOf<"age">): Truth {
  const last = seen(asking, { kinds: ["birth-date"], where: {}, withinDays: null }).at(-1);
  if (last === undefined || last.entry.kind !== "birth-date") return "unknown";
  const { first, last: lastDay } = spanOf(last.entry.data.born);
  const isWithin = (years: number): boolean =>
    (under === null || years < under) && (atLeast === null || years >= atLeast);
  const [least, most] = [yearsLived(lastDay, asking.day), yearsLived(first, asking.day)];
  const all = Array.from({ length: Math.max(most - least, 0) + 1 }, (_, index) => isWithin(least + index));
  return all.every(Boolean) ? true : all.some(Boolean) ? "unknown" : false;
}

function isPregnant(asking: Asking): boolean {
  const day = asking.pregnancyDay === undefined ? asking.day : later(asking.day, asking.pregnancyDay);
  const last = seen({ ...asking, day }, { kinds: ["pregnancy"], where: {}, withinDays: null }).at(-1);
  return last?.entry.kind === "pregnancy" && last.entry.data.status === "pregnant";
}

function hasElapsed(asking: Asking, { since, months }: ConditionOf<"elapsed">): boolean {
  const [first] = seen(asking, since);
  return first !== undefined && monthsLater(first.day, months) <= asking.day;
}

function isOngoing(asking: Asking, { query, ended, link }: ConditionOf<"ongoing">): boolean {
  const ends = seen(asking, ended);
  const endOf = (begun: Said): Said | undefined =>
    ends.find((end) => valueAt(end, link) === valueAt(begun, link) && isAtOrAfter(end, begun));
  return seen(asking, query).some((begun) => endOf(begun) === undefined);
}

function setting(asking: Asking, wanted: "outpatient" | "inpatient"): Truth {
  const column = columnOn(asking.world, asking.stretch, asking.day);
  return column === "unknown" ? "unknown" : column === wanted;
}

function joined(answers: readonly Truth[], decisive: boolean): Truth {
  if (answers.includes(decisive)) return decisive;
  return answers.includes("unknown") ? "unknown" : !decisive;
}

/** What the course answers to a condition at the end of a day. */
export function truthOf(asking: Asking, condition: Condition): Truth {
  switch (condition.op) {
    case "always":
      return true;
    case "all":
    case "any":
      return joined(
        condition.of.map((one) => truthOf(asking, one)),
        condition.op === "any",
      );
    case "not": {
      const inner = truthOf(asking, condition.of);
      return inner === "unknown" ? "unknown" : !inner;
    }
    case "exists":
      return seen(asking, condition.query).length > 0;
    case "count":
      return seen(asking, condition.query).length >= condition.atLeast;
    case "latest":
      return latest(asking, condition);
    case "change":
      return change(asking, condition);
    case "setting":
      return setting(asking, condition.is);
    case "age":
      return age(asking, condition);
    case "elapsed":
      return hasElapsed(asking, condition);
    case "ongoing":
      return isOngoing(asking, condition);
    case "pregnant":
      return isPregnant(asking);
  }
}
