import { type Course, type DataOf, type Day, entriesInEffect, whenOf, type ZoneClock } from "@helhet/course";
import { type Raised, raisedBy } from "../alarm/over-course.ts";
import { dropOutCtn94 } from "../outcomes/relapse.ts";
import type { Watch } from "../rule/rule.ts";
import type { WeeklyDefinition } from "../weekly/definition.ts";
import { weeklyFacts } from "../weekly/from-course.ts";
import type { DefinitionSource } from "./completion.ts";

type EndReason = DataOf<"enrolment-ended">["reason"];

/**
 * Dropping out, as data: so many weeks in a row in which nobody saw the person, or an enrolment that ended for a reason which
 * the unit has chosen to call so (null until it has chosen: then nothing is decided).
 */
export type DropOutDefinition = {
  readonly id: string;
  readonly edition: string;
  readonly source: DefinitionSource;
} & ({ readonly weeks: Watch } | { readonly endedFor: readonly EndReason[] | null });

/** Four weeks in a row without any screen or visit: the definition of the trials' publishers. */
export const dropOutFourWeeks: DropOutDefinition = {
  id: "drop-out-four-weeks",
  edition: "2023",
  source: { publisher: "CTN-0094", title: "DrE_ctnNinetyFour_2023", section: "SPEC.md 5" },
  weeks: dropOutCtn94,
};

/** The Danish guideline says what to do at drop-out, and gives no definition: the unit's own reasons decide. */
export const dropOutDk2016: DropOutDefinition = {
  id: "drop-out-dk-nr",
  edition: "2016",
  source: {
    publisher: "Socialstyrelsen",
    title: "Nationale retningslinjer for den sociale stofmisbrugsbehandling",
    section: "2.9.4",
  },
  endedFor: null,
};

/** How it stands, with its definition, which stands beside every figure. `on`: the first day on which it could be known. */
export interface DropOut {
  readonly state: "dropped-out" | "not-dropped-out" | "undecided";
  readonly on: Day | null;
  /** Why it is undecided: the unit has not chosen, or what weeks are counted from has not happened. */
  readonly missing: "unit-choice" | "origin" | null;
  readonly definition: DropOutDefinition;
}

/** Whether somebody has dropped out when a day begins. Weeks are read by a weekly definition, on the clock of a zone. */
export function dropOutOf(
  definition: DropOutDefinition,
  weekly: WeeklyDefinition,
  course: Course,
  clock: ZoneClock,
  today: Day,
): DropOut {
  if ("weeks" in definition) {
    if (weeklyFacts(weekly, course, clock) === null) return undecided(definition, "origin");
    return told(definition, raisedBy({ watch: definition.weeks, weekly, clock }, course, today));
  }
  const ends = entriesInEffect(course.entries)
    .filter((entry) => entry.kind === "enrolment-ended")
    .map(({ effective, data }) => ({ day: whenOf(effective, clock).day, reason: data.reason }));
  return dropOutAtEnds(definition, ends, today);
}

/** The same for whom only the ends of enrolments are known: why, and on which day. */
export function dropOutAtEnds(
  definition: DropOutDefinition & { readonly endedFor: readonly EndReason[] | null },
  ends: readonly { readonly day: Day; readonly reason: EndReason }[],
  today: Day,
): DropOut {
  const { endedFor } = definition;
  if (endedFor === null) return undecided(definition, "unit-choice");
  const days = ends.filter(({ day, reason }) => endedFor.includes(reason) && day < today).map(({ day }) => day);
  return told(definition, days.length === 0 ? null : { on: Math.min(...days) });
}

function undecided(definition: DropOutDefinition, missing: DropOut["missing"]): DropOut {
  return { state: "undecided", on: null, missing, definition };
}

function told(definition: DropOutDefinition, found: Pick<Raised, "on"> | null): DropOut {
  return {
    state: found === null ? "not-dropped-out" : "dropped-out",
    on: found?.on ?? null,
    missing: null,
    definition,
  };
}
