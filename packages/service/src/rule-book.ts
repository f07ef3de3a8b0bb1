import type { Course } from "@helhet/course";
import { compile, type Layer, type Loaded, loadLayer, type Program } from "@helhet/engine";
import type { UnitDecisions, UnitLayer } from "@helhet/record";
import { homeOf } from "./home.ts";

/** The rules at one moment: loaded guidelines and what units have decided. Immutable. */
export interface RuleBook extends UnitDecisions {
  /** What is laid over the guidelines: by regions and municipalities, and what units have published. */
  readonly laid: readonly Layer[];
  /** The program that a course is followed by: compiled once for each zone and country. */
  programFor(course: Course): Program;
}

/** A published layer as it holds today; null where the edition that it was written for is here no more. */
function publishedLayer(loaded: Loaded, { layer: path, text, unit, from, to }: UnitLayer): Layer | null {
  const read = loadLayer({ path, text }, loaded, [unit]);
  return read.ok ? { ...read.value, units: [unit], validFrom: from, validTo: to } : null;
}

/** Makes the rule book of these decisions; programs are compiled when the first course needs them. */
export function ruleBook(loaded: Loaded, { adoptions, unitValues, layers }: UnitDecisions): RuleBook {
  const { guidelines, acts } = loaded;
  const programs = new Map<string, Program>();
  // Of two values from the same day the one decided last holds: the engine takes the first it meets.
  const laid = [...loaded.layers, ...layers.flatMap((one) => publishedLayer(loaded, one) ?? [])];
  const lastFirst = unitValues.toReversed();
  return {
    adoptions,
    unitValues,
    layers,
    laid,
    programFor(course) {
      const { zone, country } = homeOf(course);
      const key = `${country} ${zone}`;
      const known = programs.get(key);
      if (known !== undefined) return known;
      const made = compile(guidelines, acts, { zone, country, adoptions, unitValues: lastFirst, layers: laid });
      programs.set(key, made);
      return made;
    },
  };
}
