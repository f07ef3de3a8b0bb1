import type { Entry } from "@helhet/course";
import { identity, type Sayer, sayValue } from "../say-entry.ts";

/** What an entry's identities stand for: in words, and in which earlier entries. */
export interface SpokenOf {
  readonly names: Readonly<Record<string, string>>;
  readonly entries: readonly Entry[];
}

function identitiesIn(value: unknown): readonly string[] {
  if (typeof value === "string") return identity.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(identitiesIn);
}

/** The goals of a plan are told by their own words. */
function goalsIn(entry: Entry): Readonly<Record<string, string>> {
  if (entry.kind !== "plan-version") return {};
  return Object.fromEntries(entry.data.goals.map(({ goal, words }) => [goal, words]));
}

/** A question is told by what it asks: its answer alone would say nothing. */
const askedFields: Partial<Readonly<Record<Entry["kind"], readonly string[]>>> = {
  "leave-requested": ["from", "to", "words", "place"],
  "decision-requested": ["element", "question"],
};

function askedIn(made: Entry, sayer: Sayer): string {
  const data = made.data as Readonly<Record<string, unknown>>;
  const told = (askedFields[made.kind] ?? []).flatMap((field) => {
    const value = sayValue(made.kind, field, data[field], sayer);
    if (value === null) return [];
    const isTime = field === "from" || field === "to";
    return [isTime ? `${sayer.words.field(made.kind, field) ?? field}: ${value}` : value];
  });
  return told.length === 0 ? "" : `\n${told.join("\n")}`;
}

/**
 * What an entry answers, ends or builds on, among the entries its reader may read: an identity is told by the first entry that
 * has it, which made it; one that this entry makes itself by nothing.
 */
export function spokenOf(
  entry: Entry,
  entries: readonly Entry[],
  sayer: Sayer,
  dayOf: (entry: Entry) => string,
): SpokenOf {
  const goals = goalsIn(entry);
  const asked = new Set(identitiesIn(entry.data).filter((id) => !(id in sayer.names) && !(id in goals)));
  const before = entries.filter(({ seq, id, amends }) => seq < entry.seq && id !== entry.id && amends === undefined);
  const found = [...asked].flatMap((id) => {
    const made = before.find(({ data }) => identitiesIn(data).includes(id));
    return made === undefined || made.kind === entry.kind ? [] : [[id, made] as const];
  });
  const said = found.map(([id, made]) => [id, `${sayer.words.kind(made.kind)}, ${dayOf(made)}${askedIn(made, sayer)}`]);
  return { names: { ...goals, ...Object.fromEntries(said) }, entries: found.map(([, made]) => made) };
}
