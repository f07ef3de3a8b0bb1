import { type UnitEntry, type UnitEntryOf, unitEntriesOf } from "../book/unit-entry.ts";
import type { Programme } from "../programme.ts";

export type CompetenceHeld = UnitEntryOf<"competence-held">;

/** Who has what, with what was ended since ending earlier: the last word about each counts. */
export function competencesHeld(entries: readonly UnitEntry[]): readonly CompetenceHeld[] {
  const ends = new Map(unitEntriesOf(entries, "competence-ended").map(({ data }) => [data.held, data.to]));
  return unitEntriesOf(entries, "competence-held").map((one) => {
    const to = ends.get(one.id);
    return to === undefined ? one : { ...one, data: { ...one.data, to } };
  });
}

/** The practitioners who have a competence on a day. */
export function whoHas(held: readonly CompetenceHeld[], competence: string, day: string): readonly string[] {
  const on = held.filter(
    ({ data }) => data.competence === competence && data.from <= day && (data.to === null || day <= data.to),
  );
  return [...new Set(on.map(({ data }) => data.practitioner))];
}

/** A competence that something asks for; `title` null for one that every unit starts from. */
export interface Needed {
  readonly key: string;
  readonly title: string | null;
}

/** What whoever gives a service must know: what the service asks for, and its methods. Nothing for what belongs to no service. */
export function neededFor(programme: Programme, service: string | undefined | null): readonly Needed[] {
  const found = programme.services.find(({ key }) => key === service);
  if (found === undefined) return [];
  const methods = programme.methods.filter(({ key }) => found.methods.includes(key));
  const keys = new Set([...found.needs, ...methods.flatMap(({ needs }) => needs)]);
  return [...keys].map((key) => ({
    key,
    title: programme.competences.find((one) => one.key === key)?.title ?? null,
  }));
}
