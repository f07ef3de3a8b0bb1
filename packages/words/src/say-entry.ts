import { type Entry, formOf } from "@helhet/course";
import type { KindWords } from "./kind-words.ts";

/** One thing an entry says: what it is called, and its value in words. `isOwn` marks somebody's own words. */
export interface Said {
  readonly field: string;
  readonly name: string;
  readonly value: string;
  readonly isOwn: boolean;
}

/** What it takes to say entries: the words, how a calendar day or an instant is said, what identities and parts of guidelines are called, and numbers. */
export interface Sayer {
  readonly words: KindWords;
  readonly day: (day: string) => string;
  readonly names: Readonly<Record<string, string>>;
  readonly number: (value: number) => string;
  readonly yes: string;
  readonly no: string;
}

/** What an identity looks like. */
export const identity = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** What code systems are called, in every language alike. */
const codeSystems: Readonly<Record<string, string>> = {
  "http://hl7.org/fhir/sid/icd-10": "ICD-10",
  "http://hl7.org/fhir/sid/icd-10-no": "ICD-10",
  "http://hl7.org/fhir/sid/icd-11": "ICD-11",
  "http://snomed.info/sct": "SNOMED CT",
  "http://loinc.org": "LOINC",
};
const dayOrInstant = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/;
/** Fields that hold somebody's own words. */
export const ownWords: ReadonlySet<string> = new Set(["words", "personsWish", "personsWords"]);

/** A value in words; null for an identity that nothing is known of. */
export function sayValue(kind: Entry["kind"], field: string, value: unknown, sayer: Sayer): string | null {
  if (typeof value === "boolean") return value ? sayer.yes : sayer.no;
  if (typeof value === "number") return sayer.number(value);
  if (Array.isArray(value)) {
    const said = value.map((one) => sayValue(kind, field, one, sayer)).filter((one) => one !== null);
    return said.length === 0 ? null : said.join(" · ");
  }
  if (typeof value === "object" && value !== null) {
    const said = Object.entries(value).map(([name, one]) => sayValue(kind, name, one, sayer));
    return said.filter((one) => one !== null).join(", ") || null;
  }
  if (typeof value !== "string") return null;
  const called = field === "act" ? `act/${value}` : value;
  if (Object.hasOwn(sayer.names, called)) return sayer.names[called] ?? null;
  if (identity.test(value)) return null;
  if (field === "system" && Object.hasOwn(codeSystems, value)) return codeSystems[value] ?? null;
  if (dayOrInstant.test(value)) return sayer.day(value);
  return sayer.words.choice(kind, field, value) ?? value;
}

/**
 * The fields of an entry in the order of its form: the record keeps them in the order of the alphabet. A group is called by
 * the title that stands beside its key.
 */
export function fieldsOf({ kind, data }: Entry): readonly (readonly [field: string, value: unknown])[] {
  const place = new Map(formOf(kind).fields.map(({ name }, index) => [name, index]));
  const placeOf = (field: string): number => place.get(field) ?? place.size;
  const { group, title, ...others } = data as Readonly<Record<string, unknown>>;
  const told = group === undefined || title === undefined ? data : { ...others, group: title };
  return Object.entries(told).toSorted(([a], [b]) => placeOf(a) - placeOf(b));
}

/** All that an entry says, field by field in the order of its form; identities without a name are left out. */
export function sayEntry(entry: Entry, sayer: Sayer): readonly Said[] {
  return fieldsOf(entry).flatMap(([field, value]) => {
    const said = sayValue(entry.kind, field, value, sayer);
    if (said === null) return [];
    const name = sayer.words.field(entry.kind, field) ?? field;
    return [{ field, name, value: said, isOwn: ownWords.has(field) }];
  });
}

const plain: ReadonlySet<string> = new Set(["yes", "no", "not-known"]);

/** Kinds whose values mean nothing without their names: six hours of sleep, some contact. */
const needsNames: ReadonlySet<Entry["kind"]> = new Set(["check-in"]);

/** An entry in one line after its kind: what tells most, without yes-and-no answers and what the kind has said. Empty where nothing does. */
export function sayBriefly(entry: Entry, sayer: Sayer): string {
  if (needsNames.has(entry.kind)) {
    const all = sayEntry(entry, sayer);
    const measured = all.filter(({ isOwn }) => !isOwn).slice(0, 2);
    const own = all.filter(({ isOwn }) => isOwn).map(({ value }) => value);
    return [...measured.map(({ name, value }) => `${name.toLowerCase()} ${value.toLowerCase()}`), ...own].join(" · ");
  }
  const telling = fieldsOf(entry).filter(
    ([, value]) => typeof value === "string" && !identity.test(value) && !plain.has(value),
  );
  const said = telling.map(([field, value]) => sayValue(entry.kind, field, value, sayer));
  const kind = sayer.words.kind(entry.kind);
  return said
    .filter((one) => one !== null && one !== kind)
    .slice(0, 2)
    .join(" · ");
}
