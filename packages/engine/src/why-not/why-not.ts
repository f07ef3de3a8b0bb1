import type { Country, Course, Day } from "@helhet/course";
import { isAsking } from "../asking.ts";
import type { CompiledElement } from "../compile/element.ts";
import { type CompiledGuideline, type Program, variantOn } from "../compile/program.ts";
import { type Scope, scopesOf } from "../facts/scope.ts";
import type { Demand } from "../follow/demand.ts";
import { type FollowedScope, followedScopes, laterIn } from "../follow/follow.ts";
import { beginFollowing, type Following, type Place } from "../follow/following.ts";
import { itemOf, stretchesOf } from "../follow/item.ts";
import type { Later } from "../follow/turns-ahead.ts";
import { ways } from "../follow/ways/way.ts";
import type { Query } from "../guideline.ts";
import { askedBy } from "../reasons/asked-by.ts";
import type { Telling, WhyNot, WhyNotStep } from "./answer.ts";
import { isNowhereFollowed, notFollowedIn, nowhereFollowed } from "./not-followed.ts";
import { whyNotOf } from "./of-item.ts";

type Said = Pick<WhyNot, "because" | "would">;

/** What an element says where it has no item. */
function without({ element, guideline, edition }: CompiledElement, { because, would }: Said): WhyNot {
  const { id, title, act, phase, kind, force, source } = element;
  const none = { state: null, told: [], changes: [] };
  return { guideline, edition, element: id, title, act, phase, kind, force, source, because, would, ...none };
}

function telling(
  of: CompiledElement,
  key: string,
  more: Pick<Telling, "rank" | "answer" | "facts" | "restsOnAbsence">,
): Telling {
  const { guideline, edition, element } = of;
  return { key: `${guideline}@${edition}/${element.id} ${key}`, guideline, edition, element: element.id, ...more };
}

const opensOf = ({ opens }: Scope): readonly string[] => (opens === null ? [] : [opens.entry.id]);
const begins = (query: Query) => ({ asked: askedBy({ op: "exists", query }) });

/** What raises the question, where nothing has: what time is counted from, or what is guarded. */
function occasionOf({ element }: CompiledElement): Query | null {
  const { anchor, guard } = element;
  return guard?.before ?? guard?.while ?? anchor.query;
}

function noOccasion(of: CompiledElement, scope: Scope): Telling {
  const query = occasionOf(of);
  const said: Said =
    query === null
      ? { because: { code: "nothing-more-asked", values: {} }, would: [] }
      : {
          because: { code: "no-occasion", values: begins(query) },
          would: [{ code: "if-begun", values: begins(query) }],
        };
  const more = { rank: "no-occasion", facts: opensOf(scope), restsOnAbsence: true } as const;
  return telling(of, scope.root, { ...more, answer: without(of, said) });
}

function ofDemand(demand: Demand, later: Later): Telling {
  const item = itemOf(demand, stretchesOf(demand, Number.POSITIVE_INFINITY), later);
  const answer = isAsking(item) ? null : whyNotOf(item, demand);
  return telling(demand.place.of, demand.key, { rank: "item", answer, facts: item.facts, restsOnAbsence: false });
}

/** What is said already, and demands that are to be told once all are raised. */
type Raised = Telling | Demand;

function inScope(place: Place): readonly Raised[] {
  const demands = ways[place.of.way](place);
  return demands.length > 0 ? demands : [noOccasion(place.of, place.scope)];
}

/** Nothing has opened the guideline's scope. */
function notBegun(of: CompiledElement, { guideline, isLaw }: CompiledGuideline, country: Country): Telling {
  if (guideline.country !== country) {
    const answer = without(of, { because: { code: "other-country", values: {} }, would: [] });
    return telling(of, "not-begun", { rank: "no-occasion", answer, facts: [], restsOnAbsence: true });
  }
  const opens = guideline.scope?.opens ?? { kinds: [], where: {}, withinDays: null };
  const would: WhyNotStep[] = [{ code: "if-begun", values: begins(opens) }];
  if (!isLaw) would.push({ code: "if-adopted", values: { edition: guideline.edition } });
  const answer = without(of, { because: { code: "not-begun", values: begins(opens) }, would });
  return telling(of, "not-begun", { rank: "no-occasion", answer, facts: [], restsOnAbsence: true });
}

/** A layer has taken it away in this scope. */
function silencedIn(of: CompiledElement, compiled: CompiledGuideline, scope: Scope, day: Day): readonly Telling[] {
  const by = variantOn(compiled, scope.unit, day).differences.find(
    ({ change, element }) => change === "silenced" && element === of.element.id,
  );
  if (by === undefined) return [];
  const because: WhyNotStep = { code: "silenced", values: { author: by.author, from: by.validFrom } };
  const answer = without(of, { because, would: [] });
  return [telling(of, scope.root, { rank: "not-followed", answer, facts: opensOf(scope), restsOnAbsence: false })];
}

/** The guideline's elements, and those that layers add to it in a scope that is followed. */
function elementsIn({ plain }: CompiledGuideline, followed: readonly FollowedScope[]): readonly CompiledElement[] {
  const known = new Map(plain.elements.map((one) => [one.element.id, one]));
  for (const one of followed.flatMap((scope) => scope.elements))
    if (!known.has(one.element.id)) known.set(one.element.id, one);
  return [...known.values()];
}

interface Asked {
  readonly following: Following;
  readonly compiled: CompiledGuideline;
  readonly scopes: readonly Scope[];
  readonly followed: readonly FollowedScope[];
}

function raisedBy(of: CompiledElement, { following, compiled, scopes, followed }: Asked): readonly Raised[] {
  if (isNowhereFollowed(compiled)) {
    const answer = without(of, nowhereFollowed(compiled));
    return [telling(of, "nowhere", { rank: "not-followed", answer, facts: [], restsOnAbsence: false })];
  }
  if (scopes.length === 0) return [notBegun(of, compiled, following.program.country)];
  const inside = followed.flatMap(({ elements, decidedOn, ...where }): readonly Raised[] => {
    const own = elements.find(({ element }) => element.id === of.element.id);
    if (own === undefined) return silencedIn(of, compiled, where.scope, decidedOn);
    return inScope({ following, guideline: compiled, of: own, ...where });
  });
  const outside = scopes.filter((scope) => !followed.some((one) => one.scope.root === scope.root));
  const apart = outside.map((scope) => {
    const answer = without(of, notFollowedIn(compiled, scope, following));
    return telling(of, scope.root, { rank: "not-followed", answer, facts: opensOf(scope), restsOnAbsence: false });
  });
  return [...inside, ...apart];
}

/**
 * What every element of every guideline says of a course at an instant (epoch ms), where it asks for nothing: one telling or
 * more an element, an item each where there are items. Pure and total as `follow` is. Hand it to `throughGate`.
 */
export function tellings(program: Program, course: Course, at: number): readonly Telling[] {
  const following = beginFollowing(program, course, at);
  // Raised first and told afterwards: telling asks the same question anew.
  const raised = program.guidelines.flatMap((compiled) => {
    const scopes = scopesOf(compiled.scope, following.facts);
    const followed = followedScopes(following, compiled);
    const asked = { following, compiled, scopes, followed };
    return elementsIn(compiled, followed).flatMap((of) => raisedBy(of, asked));
  });
  const later = laterIn(program, course);
  return raised.map((one) => ("place" in one ? ofDemand(one, later) : one));
}
