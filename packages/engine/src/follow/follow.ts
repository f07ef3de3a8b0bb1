import { asKnownAt, type Course, type Day, type ZoneClock } from "@helhet/course";
import type { CompiledElement } from "../compile/element.ts";
import { type CompiledGuideline, type Program, variantOn } from "../compile/program.ts";
import { scopesOf } from "../facts/scope.ts";
import type { Standing } from "../standing.ts";
import type { Demand } from "./demand.ts";
import { decidedFor, openingDay } from "./edition.ts";
import { beginFollowing, type Following, type Place } from "./following.ts";
import { isoOfInstant } from "./iso.ts";
import { itemOf, stretchesOf } from "./item.ts";
import { personalDemands } from "./personal.ts";
import { phasesIn } from "./phases.ts";
import { requestDemands } from "./request-demands.ts";
import type { Later } from "./turns-ahead.ts";
import { ways } from "./ways/way.ts";

function isLawOn({ isLaw, validFrom, validTo }: CompiledGuideline, day: number): boolean {
  return isLaw && validFrom <= day && day <= validTo;
}

/** A scope in which a guideline is followed. */
export interface FollowedScope extends Pick<Place, "scope" | "scopes" | "isAdopted" | "movedBy"> {
  /** What is followed in it: the guideline as it stood for the unit, with its layers, when the scope decided. */
  readonly elements: readonly CompiledElement[];
  /** The day on which that was decided. */
  readonly decidedOn: Day;
}

/** The scopes in which a guideline is followed: where its unit has adopted it, or where it holds by law. */
export function followedScopes(following: Following, guideline: CompiledGuideline): readonly FollowedScope[] {
  const scopes = scopesOf(guideline.scope, following.facts);
  const found: FollowedScope[] = [];
  for (const scope of scopes) {
    const decided = decidedFor(following, guideline.guideline.id, scope);
    const own = decided?.compiled === guideline ? decided : null;
    const day = own?.day ?? openingDay(scope, following);
    if (own === null && !isLawOn(guideline, day)) continue;
    const { elements } = variantOn(guideline, scope.unit, day);
    found.push({ scope, scopes, isAdopted: own !== null, movedBy: own?.movedBy ?? null, elements, decidedOn: day });
  }
  return found;
}

function demandsIn(following: Following, guideline: CompiledGuideline, phases: Standing["phases"][number][]): Demand[] {
  const demands: Demand[] = [];
  for (const { elements, scope, scopes, isAdopted, movedBy } of followedScopes(following, guideline)) {
    for (const of of elements) {
      const place: Place = { following, guideline, of, scope, scopes, isAdopted, movedBy };
      for (const demand of ways[of.way](place)) demands.push(demand);
    }
    for (const phase of phasesIn(following, guideline, scope)) phases.push(phase);
  }
  return demands;
}

interface Asked {
  readonly following: Following;
  readonly demands: readonly Demand[];
  readonly phases: Standing["phases"];
}

function askedAt(program: Program, course: Course, at: number): Asked {
  const following = beginFollowing(program, course, at);
  const phases: Standing["phases"][number][] = [];
  const demands = program.guidelines.flatMap((guideline) => demandsIn(following, guideline, phases));
  if (following.agreements.size > 0) demands.push(...personalDemands(following));
  if (following.requests.length > 0) demands.push(...requestDemands(following));
  return { following, demands, phases };
}

/** Follows the same course at later instants, each once however many items ask. */
export function laterIn(program: Program, course: Course): Later {
  const known = new Map<number, ReadonlyMap<string, Demand>>();
  return (key, at) => {
    const demands = known.get(at) ?? new Map(askedAt(program, course, at).demands.map((one) => [one.key, one]));
    known.set(at, demands);
    return demands.get(key) ?? null;
  };
}

/** The first instant of a day (epoch ms); Infinity for never. */
export function startOf(day: Day, clock: ZoneClock): number {
  return day === Number.POSITIVE_INFINITY ? day : clock.startOfDay(day);
}

/**
 * The standing of a course at an instant (epoch ms): every expectation that holds by law or is adopted,
 * its state, its deadline and why. With `known` (epoch ms) the course is read as the record held it then.
 * Pure and total for courses whose entries fit their schemas.
 */
export function follow(program: Program, whole: Course, at: number, known?: number): Standing {
  const course = known === undefined ? whole : asKnownAt(whole, known);
  const { following, demands, phases } = askedAt(program, course, at);
  const later = laterIn(program, course);
  const { clock } = program;
  const next = Math.min(following.facts.nextAt, startOf(following.nextItemDay, clock));
  let horizon = next;
  const items = demands.map((demand) => {
    const wake = Math.min(next, startOf(demand.wakeDay, clock));
    if (wake < horizon) horizon = wake;
    return itemOf(demand, stretchesOf(demand, wake), later);
  });
  return {
    person: course.person,
    at: isoOfInstant(at, clock),
    horizon: horizon === Number.POSITIVE_INFINITY ? null : isoOfInstant(horizon, clock),
    items,
    phases,
  };
}
