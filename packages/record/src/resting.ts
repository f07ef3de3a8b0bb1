import { type Course, type Entry, inEffect } from "@helhet/course";
import type { Projection, Projector } from "./projection.ts";

/** Something that a rule says of a course, and the entries it was said from. */
interface Said {
  readonly key: string;
  readonly facts: readonly string[];
}

/**
 * What `follow` says of a course, each with everything it rests on: its facts, every version and withdrawal of each, and
 * the amendments without which it would be otherwise. An amendment read by exactly those who read what it amends tells
 * nobody anything that they could not see, and is left out.
 */
export function resting<T extends Said>(course: Course, follow: (course: Course) => readonly T[]): readonly T[] {
  const said = follow(course);
  if (course.entries.every(({ amends }) => amends === undefined)) return said;
  const histories = new Map(inEffect(course.entries).map(({ entry, history }) => [entry.id, history]));
  const behind = amendmentsBehind(course, said, follow);
  return said.map((item) => {
    const facts = new Set(item.facts);
    for (const fact of item.facts) for (const { id } of histories.get(fact) ?? []) facts.add(id);
    for (const { id } of behind(item)) facts.add(id);
    return facts.size === item.facts.length ? item : { ...item, facts: [...facts] };
  });
}

/** The projection with all that its items rest on. */
export function project(projector: Projector, course: Course, at: number): Projection {
  const whole = projector(course, at);
  const follow = (other: Course) => (other === course ? whole : projector(other, at)).items;
  return { ...whole, items: resting(course, follow) };
}

/** For an item the unlike amendments without which it would be otherwise: those read alike together, and all together. */
function amendmentsBehind<T extends Said>(
  { person, entries }: Course,
  said: readonly T[],
  follow: (course: Course) => readonly T[],
): (item: T) => readonly Entry[] {
  const unlike = unlikeAmendments(entries);
  const alike = [...Map.groupBy(unlike, readBy).values()];
  const told = new Map(said.map((item) => [item, JSON.stringify(item)]));
  const otherwise = (alike.length > 1 ? [...alike, unlike] : alike).map((without) => {
    const items = follow({ person, entries: entries.filter((entry) => !without.includes(entry)) });
    return { without, same: new Set(items.map((item) => JSON.stringify(item))) };
  });
  return (item) => otherwise.flatMap(({ without, same }) => (same.has(told.get(item) ?? "") ? [] : without));
}

/** Corrections and withdrawals that are not read by exactly those who read what they amend. */
function unlikeAmendments(entries: readonly Entry[]): readonly Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.filter((entry) => {
    const target = byId.get(entry.amends?.entry ?? "");
    return target !== undefined && readBy(entry) !== readBy(target);
  });
}

/** What decides who may read an entry. */
function readBy({ controller, category, restriction }: Entry): string {
  return [controller, category, restriction].join(" ");
}
