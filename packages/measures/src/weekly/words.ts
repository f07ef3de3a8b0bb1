import type { Day } from "@helhet/course";
import type { WeekSymbol, Word } from "../word/word.ts";
import type { CountedDay, WeeklyDefinition } from "./definition.ts";

/** What weekly words rest on. Days are calendar days of one zone, or any other whole days counted alike. */
export interface WeeklyFacts {
  readonly origin: Day;
  /** The day of each anchor, in order; null for one that never came. */
  readonly anchors: readonly (Day | null)[];
  readonly arm: string | null;
  /** Days on which the person came. Twice is as once. */
  readonly attended: Iterable<Day>;
  /** Positive classes by day, as the screens name them. Twice is as once. */
  readonly positive: Iterable<readonly [day: Day, screenClass: string]>;
}

/** The weekly words of one course. */
export interface WeeklyWords {
  /** Number of the first and last week; week 1 is the first of the first phase. */
  readonly firstWeek: number;
  readonly lastWeek: number;
  /** The week that holds each phase's anchor; null where it never came. */
  readonly anchorWeeks: readonly (number | null)[];
  readonly baseline: Word;
  readonly phases: readonly Word[];
}

/** The word that outcomes are read off: all phases, one after the other. */
export function outcomeWord({ phases }: WeeklyWords): Word {
  return phases.join("");
}

/** The weekly words that follow from what is known by a definition. Order and doubled rows mean nothing. */
export function weeklyWords(definition: WeeklyDefinition, facts: WeeklyFacts): WeeklyWords {
  const weekOf = weekCounter(definition, facts);
  const { first, last } = daysRead(definition, facts);
  const anchors = Array.from({ length: definition.phases }, (_, phase) => facts.anchors[phase] ?? null);
  const anchorWeeks = anchors.map((day) => (day === null ? null : weekOf(day)));
  const [firstWeek, lastWeek] = [weekOf(first), weekOf(last)];
  const symbols = symbolsByWeek(definition, facts, weekOf);
  const stretch = (from: number, to: number): Word =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => symbols(from + n)).join("");
  const phases = phaseStarts(anchorWeeks).map((start, phase, starts) =>
    stretch(start, (starts[phase + 1] ?? lastWeek + 1) - 1),
  );
  return { firstWeek, lastWeek, anchorWeeks, baseline: stretch(firstWeek, 0), phases };
}

/** Week 1 begins the first phase, whenever it was; a later one begins in the week of its anchor. */
function phaseStarts(anchorWeeks: readonly (number | null)[]): readonly number[] {
  return anchorWeeks.flatMap((week, phase) => (phase === 0 ? 1 : (week ?? [])));
}

/** The first and last day that a definition reads of a course, both inclusive. */
export function daysRead({ reads }: WeeklyDefinition, { origin, anchors }: Pick<WeeklyFacts, "origin" | "anchors">) {
  const dayOf = ({ from, days }: CountedDay): Day | null => {
    const start = from === "origin" ? origin : (anchors[from - 1] ?? null);
    return start === null ? null : start + days;
  };
  const last = reads.last.map(dayOf).find((day) => day !== null) ?? origin;
  return { first: dayOf(reads.first) ?? origin, last };
}

/** The first day of week 1. */
function weekOne({ weekOneBegins }: WeeklyDefinition, { origin, anchors }: WeeklyFacts): Day {
  const anchor = anchors[0] ?? null;
  return anchor === null ? origin + weekOneBegins.unanchored : anchor + weekOneBegins.anchored;
}

/** The number of the week in which a day lies. */
function weekCounter(definition: WeeklyDefinition, facts: WeeklyFacts): (day: Day) => number {
  const begins = weekOne(definition, facts);
  return (day) => Math.floor((day - begins) / 7) + 1;
}

function symbolsByWeek(definition: WeeklyDefinition, facts: WeeklyFacts, weekOf: (day: Day) => number) {
  const { first, last } = daysRead(definition, facts);
  const { byArm, otherwise } = definition.counts;
  const classes = new Set(byArm[facts.arm ?? ""] ?? otherwise);
  const isRead = (day: Day): boolean => day >= first && day <= last;
  const daysOfUse = new Set<Day>();
  for (const [day, screenClass] of facts.positive) if (isRead(day) && classes.has(screenClass)) daysOfUse.add(day);
  const isAnchored = (facts.anchors[0] ?? null) !== null;
  const tellsClean = isAnchored || definition.attendedIsClean === "always";
  const attended = tellsClean ? [...facts.attended].filter(isRead) : [];
  const clean = new Set(attended.filter((day) => !daysOfUse.has(day)).map(weekOf));
  const used = new Set([...daysOfUse].map(weekOf));
  return (week: number): WeekSymbol => symbolOf(used.has(week), clean.has(week), week);
}

function symbolOf(isUsed: boolean, isClean: boolean, week: number): WeekSymbol {
  if (isUsed) return isClean ? "*" : "+";
  return isClean ? "-" : week >= 1 ? "o" : "_";
}

/**
 * The outcome word of the weeks that are over when a day begins: the last day read of such a week lies before it. A week that
 * is still running is not in it, for more may come. Empty before the first week is over.
 */
export function wordOfEndedWeeks(definition: WeeklyDefinition, facts: WeeklyFacts, today: Day): Word {
  const word = outcomeWord(weeklyWords(definition, facts));
  const ended = weekEnds(definition, facts).filter((lastDay) => lastDay < today);
  return word.slice(0, ended.length);
}

/** The last day read of each week of the outcome word, in order. */
export function weekEnds(definition: WeeklyDefinition, facts: WeeklyFacts): readonly Day[] {
  const { last } = daysRead(definition, facts);
  const begins = weekOne(definition, facts);
  const weeks = Math.max(0, Math.floor((last - begins) / 7) + 1);
  return Array.from({ length: weeks }, (_, n) => Math.min(last, begins + 7 * n + 6));
}
