import { type Country, type Day, dayFromIso, type Kind, type ZoneClock, zoneClock } from "@helhet/course";
import { type Lookup, type Lookups, newLookups } from "../facts/lookup.ts";
import type { Reader } from "../facts/read-course.ts";
import { courseBegins, type ScopeRule } from "../facts/scope.ts";
import type { Act, Element, Guideline, Query } from "../guideline.ts";
import type { LayerDifference } from "../layers/difference.ts";
import { variantsOf } from "../layers/variants.ts";
import type { Setting } from "../setting.ts";
import { adoptionsOf, type CompiledAdoption, type CompiledUnitValue, unitValuesOf } from "./adoption.ts";
import { type CompiledCondition, compileCondition } from "./condition.ts";
import { type CompiledAct, type CompiledElement, compileAct, compileElement } from "./element.ts";
import { quickClock } from "./quick-clock.ts";

/** A guideline's elements for scopes that begin from one day through another. */
export interface CompiledVariant {
  readonly from: Day;
  readonly to: Day;
  readonly elements: readonly CompiledElement[];
  /** In what they differ from the guideline, layer by layer. */
  readonly differences: readonly LayerDifference[];
}

/** A guideline made ready to be followed. */
export interface CompiledGuideline {
  readonly guideline: Guideline;
  readonly scope: ScopeRule;
  /** Its elements without any layer, whenever a scope begins. */
  readonly plain: CompiledVariant;
  /** Its elements under layers, by unit (`*` for all others) and the days on which a scope begins; empty without layers. */
  readonly variants: ReadonlyMap<string, readonly CompiledVariant[]>;
  readonly phases: readonly {
    readonly id: string;
    readonly begins: CompiledCondition;
    readonly ends: CompiledCondition;
  }[];
  /** Holds in this setting without anybody's adoption. */
  readonly isLaw: boolean;
  readonly adoptions: readonly CompiledAdoption[];
  readonly unitValues: ReadonlyMap<string, readonly CompiledUnitValue[]>;
  readonly validFrom: Day;
  readonly validTo: Day;
}

/** What the engine itself reads of every course, whatever the guidelines. */
export interface OwnLookups {
  readonly tailoring: Lookup;
  readonly tailoringChanges: Lookup;
  readonly clockStops: Lookup;
  readonly clockResumes: Lookup;
  readonly deviations: Lookup;
  readonly matchAnswers: Lookup;
  readonly requests: Lookup;
  readonly passings: Lookup;
  readonly decisions: Lookup;
  readonly moves: Lookup;
  readonly deaths: Lookup;
  readonly pregnancies: Lookup;
}

/** Guidelines, acts and setting made ready to follow any number of courses. Immutable; made once. */
export interface Program extends Reader {
  readonly clock: ZoneClock;
  readonly country: Country;
  readonly guidelines: readonly CompiledGuideline[];
  /** The same by id: a guideline may be here in several editions. */
  readonly editions: ReadonlyMap<string, readonly CompiledGuideline[]>;
  readonly acts: ReadonlyMap<string, CompiledAct>;
  readonly own: OwnLookups;
}

const anyOf = (...kinds: Kind[]): Query => ({ kinds, where: {}, withinDays: null, reach: "course" });

function ownLookups({ lookup }: Lookups): OwnLookups {
  return {
    tailoring: lookup(anyOf("exemption", "substitution", "addition", "interval-change")),
    tailoringChanges: lookup(anyOf("tailoring-reviewed", "tailoring-ended")),
    clockStops: lookup(anyOf("clock-stopped")),
    clockResumes: lookup(anyOf("clock-resumed")),
    deviations: lookup(anyOf("deviation-reason")),
    matchAnswers: lookup(anyOf("match-answered")),
    requests: lookup(anyOf("decision-requested")),
    passings: lookup(anyOf("decision-passed-on")),
    decisions: lookup(anyOf("decision-given")),
    moves: lookup(anyOf("edition-moved")),
    deaths: lookup(anyOf("death")),
    pregnancies: lookup(anyOf("pregnancy")),
  };
}

function scopeRule({ scope }: Guideline, { lookup }: Lookups): ScopeRule {
  if (scope === null) return { opens: lookup(anyOf(...courseBegins)), closes: null, link: null };
  return { opens: lookup(scope.opens), closes: lookup(scope.closes), link: scope.link };
}

/** What a unit's scopes follow when they begin on a day: the guideline's own elements, or those under its layers. */
export function variantOn(compiled: CompiledGuideline, unit: string | null, day: Day): CompiledVariant {
  const { variants, plain } = compiled;
  if (variants.size === 0) return plain;
  const own = (unit === null ? undefined : variants.get(unit)) ?? variants.get("*") ?? [];
  return own.find(({ from, to }) => from <= day && day <= to) ?? plain;
}

function compileVariants(
  guideline: Guideline,
  { layers }: Setting,
  compiled: (element: Element) => CompiledElement,
): CompiledGuideline["variants"] {
  const byUnit = new Map<string, CompiledVariant[]>();
  for (const { unit, from, to, elements, differences } of variantsOf(guideline, layers ?? [])) {
    const variant = {
      from: from === null ? Number.NEGATIVE_INFINITY : dayFromIso(from),
      to: to === null ? Number.POSITIVE_INFINITY : dayFromIso(to),
      elements: elements.map(compiled),
      differences,
    };
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), variant]);
  }
  return byUnit;
}

/** Compiles each element once, however many layers leave it as it is. */
function elementCompiler(
  guideline: Guideline,
  acts: ReadonlyMap<string, CompiledAct>,
  lookups: Lookups,
): (element: Element) => CompiledElement {
  const known = new Map<Element, CompiledElement>();
  return (element) => {
    const made = known.get(element) ?? compileElement(element, guideline, acts, lookups);
    known.set(element, made);
    return made;
  };
}

function compileGuideline(
  guideline: Guideline,
  acts: ReadonlyMap<string, CompiledAct>,
  setting: Setting,
  lookups: Lookups,
): CompiledGuideline {
  const compiled = elementCompiler(guideline, acts, lookups);
  const elements = guideline.elements.map(compiled);
  const isHere = guideline.country === null || guideline.country === setting.country;
  return {
    guideline,
    scope: scopeRule(guideline, lookups),
    plain: { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, elements, differences: [] },
    variants: compileVariants(guideline, setting, compiled),
    phases: guideline.phases.map(({ id, begins, ends }) => ({
      id,
      begins: compileCondition(begins, lookups),
      ends: compileCondition(ends, lookups),
    })),
    isLaw: guideline.holdsWithoutAdoption && isHere,
    adoptions: adoptionsOf(guideline, setting),
    unitValues: unitValuesOf(guideline, setting),
    validFrom: guideline.validFrom === null ? Number.NEGATIVE_INFINITY : dayFromIso(guideline.validFrom),
    validTo: guideline.validTo === null ? Number.POSITIVE_INFINITY : dayFromIso(guideline.validTo),
  };
}

/**
 * Makes guidelines ready to be followed in one setting: conditions become closures, queries become
 * look-ups by kind. Expects what the loader has checked; throws TypeError for an unknown act and
 * RangeError for a zone or date that does not exist.
 */
export function compile(guidelines: readonly Guideline[], acts: readonly Act[], setting: Setting): Program {
  const lookups = newLookups(["enrolment-started", "care-level-changed", "enrolment-ended", "referral-received"]);
  const compiledActs = new Map(acts.map((act) => [act.id, compileAct(act, lookups)]));
  const own = ownLookups(lookups);
  const compiled = guidelines.map((guideline) => compileGuideline(guideline, compiledActs, setting, lookups));
  return {
    clock: quickClock(zoneClock(setting.zone)),
    country: setting.country,
    guidelines: compiled,
    editions: Map.groupBy(compiled, ({ guideline }) => guideline.id),
    acts: compiledActs,
    own,
    slots: lookups.slots,
    lookupCount: lookups.count(),
  };
}
