import { asKnownAt, type Course, type Day, entriesInEffect, msFromIso, whenOf, type ZoneClock } from "@helhet/course";
import type { Watch } from "../rule/rule.ts";
import type { WeeklyDefinition } from "../weekly/definition.ts";
import { weeklyFacts } from "../weekly/from-course.ts";
import { weekEnds, wordOfEndedWeeks } from "../weekly/words.ts";
import { alarmWeek } from "./alarm.ts";

/** An alarm of a course: the week that made it true, and the first day on which that could be known. */
export interface Raised {
  readonly week: number;
  readonly on: Day;
}

/** What was believed from an instant (epoch ms) until the next belief. */
export interface Belief {
  readonly from: number;
  readonly raised: Raised | null;
}

/** What is watched for in a course: an alarm, on weekly words by a definition, on the clock of a zone. */
export interface CourseWatch {
  readonly watch: Watch;
  readonly weekly: WeeklyDefinition;
  readonly clock: ZoneClock;
}

/**
 * The alarm as it stands when a day begins, on all that is known of the course: only weeks that are over count, and none
 * after death. Null while nothing is raised.
 */
export function raisedBy({ watch, weekly, clock }: CourseWatch, course: Course, today: Day): Raised | null {
  const facts = weeklyFacts(weekly, course, clock);
  if (facts === null) return null;
  const until = Math.min(today, deathOf(course, clock));
  const week = alarmWeek(watch, wordOfEndedWeeks(weekly, facts, until));
  const lastDay = week === null ? undefined : weekEnds(weekly, facts)[week - 1];
  return week === null || lastDay === undefined ? null : { week, on: lastDay + 1 };
}

/**
 * Everything that was believed of an alarm until a day begins, in order: what had been recorded by then, of the weeks that
 * were over by then. A belief changes when a week ends or when something is recorded, late rows and corrections included.
 */
export function beliefs(watched: CourseWatch, course: Course, until: Day): readonly Belief[] {
  const history: Belief[] = [];
  for (const at of instantsOfChange(watched, course, until)) {
    const raised = raisedBy(watched, asKnownAt(course, at), watched.clock.dayAt(at));
    const last = history.at(-1);
    if (last === undefined || !isSame(last.raised, raised)) history.push({ from: at, raised });
  }
  return history;
}

/** Each recording, and each midnight on which some week was over as the course was known by any of them. */
function instantsOfChange({ weekly, clock }: CourseWatch, course: Course, until: Day): readonly number[] {
  const recorded = course.entries.map((entry) => msFromIso(entry.recorded));
  const ends = new Set<Day>();
  for (const at of recorded) {
    const facts = weeklyFacts(weekly, asKnownAt(course, at), clock);
    for (const day of facts === null ? [] : weekEnds(weekly, facts)) ends.add(day);
  }
  const midnights = [...ends].map((day) => clock.startOfDay(day + 1));
  const last = clock.startOfDay(until);
  return [...new Set([...recorded, ...midnights])].filter((at) => at <= last).toSorted((a, b) => a - b);
}

function isSame(a: Raised | null, b: Raised | null): boolean {
  return a?.week === b?.week && a?.on === b?.on;
}

function deathOf(course: Course, clock: ZoneClock): number {
  const deaths = entriesInEffect(course.entries).filter(({ kind }) => kind === "death");
  return Math.min(Number.POSITIVE_INFINITY, ...deaths.map(({ effective }) => whenOf(effective, clock).day));
}
