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
import type { NationalNumber } from "@helhet/people";
import type { Fact, Setting } from "./fact.ts";
import { groupOf, newestOf, type Placed, withKeys } from "./group.ts";
import { mapResource } from "./map-resource.ts";
import { nationalNumberIn } from "./national-number.ts";
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

/** What became of one resource. */
export interface Account {
  readonly type: string;
  readonly place: string;
  readonly fate:
    | { readonly became: "entries"; readonly entries: number; readonly left: readonly string[] }
    | { readonly became: "nothing"; readonly reason: string }
    | { readonly became: "repeated" }
    | { readonly became: "refused"; readonly what: string };
}

/** A person read from elsewhere. */
export interface PersonRead {
  readonly person: string;
  /** Whether a Patient was among the resources. */
  readonly isThere: boolean;
  /** Whether the house may take the person: a made-up one only where it holds test data. */
  readonly mayBeTaken: boolean;
  readonly nationalNumber: NationalNumber | null;
  readonly imported: readonly Imported[];
  /** Resources that their source marks as recorded by mistake. */
  readonly takenBack: readonly { readonly resource: string; readonly version: string | null }[];
  readonly accounts: readonly Account[];
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

/** All of one person's resources as entries in the order in which they happened. Never throws. */
export function courseOfPerson(key: string, resources: readonly Placed[], house: ImportHouse): PersonRead {
  const person = idIn(house.source, key);
  const { standing, repeated, contradicting } = newestOf(resources);
  const placed = withKeys(standing);
  const group = groupOf(placed.map(({ taken }) => taken));
  const [patient] = group.of("Patient");
  const number = nationalNumberIn(patient?.body.identifier ?? [], patient?.body.birthDate, readingOf(house));
  const accounts: Account[] = [
    ...repeated.map(({ taken: { type }, place }): Account => ({ type, place, fate: { became: "repeated" } })),
    ...contradicting.map(({ taken: { type }, place }) => refusedAt(type, place, contradiction)),
  ];
  const nobody = {
    person,
    isThere: patient !== undefined,
    mayBeTaken: number.found !== "made-up",
    nationalNumber: null,
    imported: [],
    takenBack: [],
  };
  if (number.found === "made-up") {
    const refused = placed.map(({ taken: { type }, place }) => refusedAt(type, place, madeUp));
    return { ...nobody, accounts: [...accounts, ...refused] };
  }
  const imported: Imported[] = [];
  const takenBack: PersonRead["takenBack"][number][] = [];
  const setting = settingOf(house);
  for (const { taken, place } of placed) {
    const mapped = mapResource(taken, setting, group);
    const { type, key: resource, version } = taken;
    if ("takenBack" in mapped) {
      takenBack.push({ resource, version });
      accounts.push({ type, place, fate: { became: "nothing", reason: mistaken } });
    } else if ("unmapped" in mapped)
      accounts.push({ type, place, fate: { became: "nothing", reason: mapped.unmapped } });
    else {
      const made = mapped.facts.map((fact) => importedOf(person, taken, fact, house));
      const wrong = made.flatMap((one) => (typeof one === "string" ? [one] : []))[0];
      const numberLeft = type === "Patient" && number.found === "none" && number.left !== null ? [number.left] : [];
      if (wrong !== undefined) accounts.push(refusedAt(type, place, wrong));
      else {
        const good = made.filter((one) => typeof one !== "string");
        imported.push(...good);
        accounts.push({
          type,
          place,
          fate: { became: "entries", entries: good.length, left: [...mapped.left, ...numberLeft] },
        });
      }
    }
  }
  const inOrder = imported.toSorted((a, b) => orderOf(a.draft.effective) - orderOf(b.draft.effective));
  const nationalNumber = number.found === "number" ? number.number : null;
  return { ...nobody, nationalNumber, imported: inOrder, takenBack, accounts };
}

const contradiction =
  "It contradicts another of the same id, and nothing says which is newer: the first stands. Say meta.lastUpdated.";
const madeUp = "The person is made up: their national number is a synthetic one. Say --test in a house of test data.";
const mistaken = "its source marks it as recorded by mistake";

function refusedAt(type: string, place: string, what: string): Account {
  return { type, place, fate: { became: "refused", what } };
}

function readingOf({ testData, unit, now }: ImportHouse) {
  return { testData, today: dayIn(unit.zone, now) };
}

function settingOf({ unit, careLevel, organisation, source }: ImportHouse): Setting {
  return { unit: unit.id, careLevel, organisation, idOf: (key) => idIn(source, key) };
}

/** An entry that the record will take, or what is wrong with it. */
function importedOf(person: string, taken: Taken, fact: Fact, house: ImportHouse): Imported | string {
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
