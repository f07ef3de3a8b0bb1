import { type Entry, ok, type Result } from "@helhet/course";
import type { Text } from "@helhet/engine";
import { type Caller, principalOf } from "./caller.ts";
import { elementsNamedIn } from "./decisions/element-titles.ts";
import type { House } from "./house.ts";
import { namedFields } from "./named-fields.ts";
import type { Refusal } from "./refusal.ts";
import { programmeNames } from "./tailoring/titles.ts";

/** The entries the caller may read, and the names of those they speak of. */
export interface CoursePage {
  readonly person: string;
  readonly version: number;
  readonly knownAt: string | null;
  readonly entries: readonly Entry[];
  readonly names: Readonly<{ [id: string]: string }>;
  /** What the elements and acts are called that the entries speak of, by `guideline/element` and `act/<id>`. */
  readonly elements: Readonly<Record<string, Text>>;
  readonly hasHidden: boolean;
}

/** A course through the gate, by `seq`; as known at an instant (ISO) where it is given. */
export async function course(
  house: House,
  caller: Caller,
  ask: { readonly person: string; readonly knownAt?: string | undefined },
): Promise<Result<CoursePage, Refusal>> {
  const read = await house.record.course(principalOf(caller), ask.person, ask.knownAt);
  if (!read.ok) return read;
  const { entries } = read.value.course;
  const names = { ...(await namesIn(house, entries)), ...(await programmeNames(house, entries)) };
  return ok({
    person: ask.person,
    version: read.value.version,
    knownAt: ask.knownAt ?? null,
    entries,
    names,
    elements: elementsNamedIn(house, entries),
    hasHidden: read.value.hasHidden,
  });
}

/** What the practitioners, units and organisations are called that entries speak of, by id. */
export async function namesIn(house: House, entries: readonly Entry[]): Promise<Readonly<{ [id: string]: string }>> {
  return Object.fromEntries(await house.record.directory.names([...new Set(entries.flatMap(idsIn))]));
}

/** The ids of practitioners, units and organisations that an entry speaks of. */
function idsIn(entry: Entry): readonly string[] {
  const data = entry.data as Readonly<{ [field: string]: unknown }>;
  const named = namedFields(entry.kind).flatMap(({ field }) => (typeof data[field] === "string" ? [data[field]] : []));
  const author = entry.author.type === "practitioner" ? [entry.author.id, entry.author.unit] : [];
  return [...named, ...author, entry.controller];
}
