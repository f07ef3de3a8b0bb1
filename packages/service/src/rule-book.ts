import type { Course } from "@helhet/course";
import { compile, type Loaded, type Program } from "@helhet/engine";
import type { UnitDecisions } from "@helhet/record";
import { homeOf } from "./home.ts";

/** The rules at one moment: loaded guidelines and what units have decided. Immutable. */
export interface RuleBook extends UnitDecisions {
  /** The program that a course is followed by: compiled once for each zone and country. */
  programFor(course: Course): Program;
}

/** Makes the rule book of these decisions; programs are compiled when the first course needs them. */
export function ruleBook({ guidelines, acts, layers }: Loaded, { adoptions, unitValues }: UnitDecisions): RuleBook {
  const programs = new Map<string, Program>();
  // Of two values from the same day the one decided last holds: the engine takes the first it meets.
  const lastFirst = unitValues.toReversed();
  return {
    adoptions,
    unitValues,
    programFor(course) {
      const { zone, country } = homeOf(course);
      const key = `${country} ${zone}`;
      const known = programs.get(key);
      if (known !== undefined) return known;
      const made = compile(guidelines, acts, { zone, country, adoptions, unitValues: lastFirst, layers });
      programs.set(key, made);
      return made;
    },
  };
}
