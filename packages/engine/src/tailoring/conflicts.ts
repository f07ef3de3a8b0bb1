import { type Course, isoFromDay } from "@helhet/course";
import type { Program } from "../compile/program.ts";
import type { Agreement } from "../follow/agreements.ts";
import { beginFollowing } from "../follow/following.ts";
import type { Element } from "../guideline.ts";
import type { Tailored } from "../standing.ts";
import { forbidding } from "./protection.ts";

type Form = Tailored["form"];

/** Two agreements about one thing that cannot both be kept, on the days on which both hold. */
export interface TailoringContradiction {
  readonly is: "contradiction";
  /** `guideline/element` of the first. */
  readonly element: string;
  /** Their forms, in the order of `entries`. */
  readonly forms: readonly [Form, Form];
  /** The entries that agree them, the one decided first first. */
  readonly entries: readonly [string, string];
  readonly from: string;
  /** The last day on which both hold; null while neither ends. */
  readonly until: string | null;
}

/** Something that is agreed for one person and does not go together with the rest, or with what holds for everybody. */
export type TailoringConflict =
  | TailoringContradiction
  /** An exemption with nothing in its place. */
  | { readonly is: "no-alternative"; readonly element: string; readonly entries: readonly [string] }
  /** What may be set aside for nobody: the agreement has no effect. */
  | {
      readonly is: "protected";
      readonly element: string;
      readonly entries: readonly [string];
      readonly source: Element["source"];
    };

type Named = ReadonlyMap<string, readonly Element[]>;
const known = new WeakMap<Program, Named>();

/** Every element by `guideline/element`: in all editions, and as units' layers have it. */
function elementsOf(program: Program): Named {
  const found = known.get(program) ?? readElements(program);
  known.set(program, found);
  return found;
}

function readElements({ guidelines }: Program): Named {
  const all = guidelines.flatMap(({ guideline, variants }) => {
    const layered = [...variants.values()].flat().flatMap(({ elements }) => elements.map(({ element }) => element));
    return [...guideline.elements, ...(layered as readonly Element[])].map((element) => ({
      name: `${guideline.id}/${element.id}`,
      element,
    }));
  });
  const byName = Map.groupBy(all, ({ name }) => name);
  return new Map([...byName].map(([name, found]) => [name, [...new Set(found.map(({ element }) => element))]]));
}

function meet(one: Agreement, other: Agreement): boolean {
  return one.validFrom <= other.lastDay && other.validFrom <= one.lastDay;
}

/** An exemption from an act and the same act asked of the person alone. */
function asksForTheAct(exemption: Agreement, addition: Agreement, named: Named): boolean {
  if (exemption.form !== "exemption" || addition.entry.kind !== "addition") return false;
  const { act } = addition.entry.data;
  return (named.get(exemption.entry.data.element) ?? []).some((element) => element.act === act);
}

/** Two agreements about one element say different things unless both lift it with nothing else, or at the same interval. */
function differ({ entry: one }: Agreement, { entry: other }: Agreement): boolean {
  if (one.data.element !== other.data.element || one.kind === "addition" || other.kind === "addition") return false;
  if (one.kind === "exemption" && other.kind === "exemption") return false;
  if (one.kind === "interval-change" && other.kind === "interval-change")
    return one.data.everyDays !== other.data.everyDays;
  return true;
}

function contradiction(one: Agreement, other: Agreement, named: Named): readonly TailoringContradiction[] {
  const clash = differ(one, other) || asksForTheAct(one, other, named) || asksForTheAct(other, one, named);
  if (!clash || !meet(one, other)) return [];
  const last = Math.min(one.lastDay, other.lastDay);
  return [
    {
      is: "contradiction",
      element: one.entry.data.element,
      forms: [one.form, other.form],
      entries: [one.entry.id, other.entry.id],
      from: isoFromDay(Math.max(one.validFrom, other.validFrom)),
      until: last === Number.POSITIVE_INFINITY ? null : isoFromDay(last),
    },
  ];
}

/** What the person is asked instead: a word about it, or something added because of it on the same days. */
function hasAlternative(exemption: Agreement, all: readonly Agreement[], named: Named): boolean {
  const { entry } = exemption;
  if (entry.kind !== "exemption" || entry.data.alternative !== undefined) return true;
  return all.some(
    (one) =>
      one.form === "addition" &&
      one.entry.data.element === entry.data.element &&
      meet(one, exemption) &&
      !asksForTheAct(exemption, one, named),
  );
}

function alone(agreement: Agreement, all: readonly Agreement[], named: Named): readonly TailoringConflict[] {
  const { entry } = agreement;
  const { element } = entry.data;
  const forbids = forbidding(entry, named.get(element) ?? []);
  if (forbids !== null) return [{ is: "protected", element, entries: [entry.id], source: forbids.source }];
  return hasAlternative(agreement, all, named) ? [] : [{ is: "no-alternative", element, entries: [entry.id] }];
}

/**
 * What does not go together in that which is agreed for a person, of what holds at an instant (epoch ms) or is to begin:
 * agreements that contradict each other, exemptions with nothing in their place, and what the law does not let be agreed.
 * Pure and total; in the order in which it was decided.
 */
export function tailoringConflicts(program: Program, course: Course, at: number): readonly TailoringConflict[] {
  const { agreements, today } = beginFollowing(program, course, at);
  const live = [...agreements.values()]
    .flat()
    .filter(({ lastDay }) => lastDay >= today)
    .toSorted((one, other) => one.fact.day - other.fact.day || one.entry.seq - other.entry.seq);
  const named = elementsOf(program);
  const pairs = live.flatMap((one, at) => live.slice(at + 1).flatMap((other) => contradiction(one, other, named)));
  return [...live.flatMap((one) => alone(one, live, named)), ...pairs];
}
