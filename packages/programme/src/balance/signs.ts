import { daysBetween } from "@helhet/course";
import { type Counted, elementsOf, isInForce, isThereIn, shareIn, sharesIn } from "./count.ts";
import type { CountedPerson, CountedTailoring } from "./history.ts";
import { leastPeople, ownMean, rangeFor, verdictOf } from "./own-range.ts";

/** The two ditches: the rule before the person, and what is easiest before what helps. */
export type Ditch = "rigid" | "loose";

/** The signs, each in its ditch. None of them says that somebody has done wrong. */
export const ditchOf = {
  "never-tailored": "rigid",
  "under-own-range": "rigid",
  "answered-no": "rigid",
  "over-own-range": "loose",
  "most-exempt": "loose",
  "no-alternative": "loose",
  "past-review": "loose",
  "deadlines-over-own-range": "loose",
} as const satisfies Readonly<Record<string, Ditch>>;
export type SignName = keyof typeof ditchOf;

/** The figures of a sign, as they stand in a reflection for ever. Shares from 0 to 1. */
export interface SignFigures {
  readonly events: number;
  /** Out of how many; null where it is a plain count. */
  readonly of: number | null;
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The days that the oldest review is over; null for all others. */
  readonly oldestDays: number | null;
}

/** Something that differs, in one month. */
export interface Sign {
  /** Names it within the month. */
  readonly key: string;
  readonly ditch: Ditch;
  readonly sign: SignName;
  /** `guideline/element`; null where it is about the unit as a whole. */
  readonly element: string | null;
  readonly figures: SignFigures;
}

/** What signs are looked for in. */
export interface SignsAsk {
  readonly people: readonly CountedPerson[];
  readonly month: string;
  /** The months before it that are the yardstick. */
  readonly before: readonly string[];
  readonly today: string;
  /** In how many people the organisation's other units have tailored an element, where small numbers are already hidden. */
  readonly others: readonly { readonly element: string; readonly people: number }[];
}

/** All signs of a month. */
export function signsOf(ask: SignsAsk): readonly Sign[] {
  return [...neverTailored(ask), ...outOfRange(ask), ...mostExempt(ask), ...counts(ask)];
}

const bare = { of: null, mean: null, lower: null, upper: null, oldestDays: null } as const;

function made(
  sign: SignName,
  element: string | null,
  figures: Partial<SignFigures> & Pick<SignFigures, "events">,
): Sign {
  const key = element === null ? sign : `${sign}:${element}`;
  return { key, ditch: ditchOf[sign], sign, element, figures: { ...bare, ...figures } };
}

/** Nobody here has had anything agreed about an element in the whole history, and people in other units of the organisation have. */
function neverTailored({ people, others, month }: SignsAsk): readonly Sign[] {
  const there = people.filter((one) => isThereIn(one, month)).length;
  if (there < leastPeople) return [];
  const own = new Set(people.flatMap(({ tailoring }) => tailoring.map(({ element }) => element)));
  return others
    .filter((one) => one.people >= leastPeople && !own.has(one.element))
    .map(({ element }) => made("never-tailored", element, { events: 0, of: people.length }));
}

const exemptions: Counted = { measure: "exemption", reason: null };
const broken: Counted = { measure: "broken-deadline", reason: null };

function outOfRange(ask: SignsAsk): readonly Sign[] {
  return [exemptions, broken].flatMap((counted) =>
    elementsOf(ask.people, counted.measure).flatMap((element) => outside(ask, counted, element)),
  );
}

function outside({ people, month, before }: SignsAsk, counted: Counted, element: string): readonly Sign[] {
  const share = shareIn(people, counted, element, month);
  const mean = ownMean(sharesIn(people, counted, element, before));
  const verdict = verdictOf(share, mean);
  if (mean === null || (verdict !== "over" && verdict !== "under")) return [];
  const figures = { ...share, ...rangeFor(mean, share.of) };
  if (counted === broken) return verdict === "over" ? [made("deadlines-over-own-range", element, figures)] : [];
  return [made(verdict === "over" ? "over-own-range" : "under-own-range", element, figures)];
}

function mostExempt({ people, month }: SignsAsk): readonly Sign[] {
  return elementsOf(people, "exemption").flatMap((element) => {
    const share = shareIn(people, exemptions, element, month);
    return share.of >= leastPeople && share.events * 2 > share.of ? [made("most-exempt", element, share)] : [];
  });
}

function counts({ people, month, today }: SignsAsk): readonly Sign[] {
  const holding = people.flatMap((person) =>
    person.tailoring.filter((one) => isInForce(person, one, month)).map((one) => ({ person, one })),
  );
  const without = holding.filter(({ one }) => one.form === "exemption" && !one.hasAlternative).length;
  const late = people.flatMap((person) => person.tailoring.filter((one) => isPastReview(person, one, today)));
  const refused = people.flatMap(({ decisions }) =>
    decisions.filter(({ answer, on }) => answer === "no" && on.startsWith(month)),
  ).length;
  const oldestDays = Math.max(0, ...late.map(({ reviewOn }) => daysBetween(reviewOn ?? today, today)));
  return [
    ...(refused === 0 ? [] : [made("answered-no", null, { events: refused })]),
    ...(without === 0 ? [] : [made("no-alternative", null, { events: without })]),
    ...(late.length === 0 ? [] : [made("past-review", null, { events: late.length, oldestDays })]),
  ];
}

/** Holds today for somebody who is here today, and should have been looked at again before today. */
export function isPastReview(person: CountedPerson, one: CountedTailoring, today: string): boolean {
  const holds = one.from <= today && (one.to === null || one.to >= today);
  const isHere = person.stays.some(({ from, to }) => from <= today && (to === null || to >= today));
  return holds && isHere && one.reviewOn !== null && one.reviewOn < today;
}
