import {
  type CareLevel,
  type Draft,
  datedProblems,
  dayIn,
  type Effective,
  isoFromMs,
  kindDefinition,
  readDraft,
  uuidV8,
} from "@helhet/course";
import type { Fact } from "./fact.ts";
import type { Taken } from "./read-resource.ts";
import { orderOf } from "./when.ts";

/** In whose name, where and when is imported. */
export interface ImportHouse {
  /** The name of the system that the resources come from: part of every identity. */
  readonly source: string;
  readonly unit: { readonly id: string; readonly zone: string; readonly controller: string };
  readonly careLevel: CareLevel | null;
  /** `Organization/id` of the source that is the unit; null where it is not said. */
  readonly organisation: string | null;
  /** Every appointment of the source is the unit's own: FHIR does not say whose an appointment is. */
  readonly ownAppointments?: boolean;
  /** Epoch ms. */
  readonly now: number;
  /** Made-up persons may be imported. */
  readonly testData: boolean;
}

/** One entry to be, known by the same id for ever. */
export interface Imported {
  readonly draft: Draft;
  /** The resource it comes from, and which of its entries it is. */
  readonly base: string;
  readonly resource: string;
  readonly version: string | null;
  /** The resource says no day. */
  readonly undated: boolean;
}

/** What the author of imported entries is called. */
export const importer = "helhet import fhir";

/** The name of a source in an entry. */
export function systemOf(source: string): string {
  return `fhir/${source}`;
}

/** The id of something of a source: the same for ever. */
export function idIn(source: string, key: string): string {
  return uuidV8(systemOf(source), key);
}

/** An entry that the record will take, or what is wrong with it. */
export function importedOf(person: string, taken: Taken, fact: Fact, house: ImportHouse): Imported | string {
  const definition = kindDefinition(fact.kind);
  if (definition === undefined) return "It would become an entry of no known kind.";
  const base = `${taken.key}/${fact.slot}`;
  const { version } = taken;
  const whenSaid = version === null ? { date: dayIn(house.unit.zone, house.now) } : { instant: version };
  const effective = fact.on ?? whenSaid;
  const read = readDraft({
    ...envelopeOf(person, base, version, effective, house),
    kind: fact.kind,
    schema: definition.schema,
    category: fact.category ?? definition.category,
    data: fact.data,
  });
  const problems = read.ok ? datedProblems(read.value, house.now) : read.refusal;
  const [first] = problems;
  if (!read.ok || first !== undefined)
    return `It would become no right ${fact.kind}: ${first?.path}: ${first?.message} ${first?.mend}`;
  return { draft: read.value, base, resource: taken.key, version, undated: fact.on === null };
}

/** What every imported entry carries: a system says it, in the name of the unit's organisation. */
export function envelopeOf(
  person: string,
  base: string,
  version: string | null,
  effective: Effective,
  house: ImportHouse,
) {
  const { unit, source, now } = house;
  const said = Math.min(now, version === null ? orderOf(effective) : orderOf({ instant: version }));
  return {
    id: idIn(source, `${person}/${base}`),
    person,
    effective,
    zone: unit.zone,
    authored: isoFromMs(said),
    author: { type: "system", name: importer } as const,
    source: { system: systemOf(source), key: `${base}@${version ?? ""}` },
    controller: unit.controller,
  };
}
