import { z } from "zod";
import { categories } from "./define-kind.ts";
import { type DataOf, type Kind, kindDefinitions } from "./kinds.ts";
import { id, isoDate, isoInstant, label, partialDate, words, zoneName } from "./words.ts";

/**
 * When it was true, in the entry's zone: an instant, a whole day, a period of days (both ends
 * inclusive, open when `to` is absent) or a date known only to the month or year.
 * A date-only entry means that day in the zone; order within the day is then unknown.
 */
export const effective = z.union(
  [
    z.strictObject({ instant: isoInstant }),
    z.strictObject({ date: isoDate }),
    z.strictObject({ from: isoDate, to: isoDate.optional() }).refine(({ from, to }) => to === undefined || from <= to, {
      path: ["to"],
      message: "Give a last day that is not before the first.",
    }),
    z.strictObject({ partial: partialDate }),
  ],
  "Give exactly one of: instant; date; from, with or without to; partial.",
);
export type Effective = z.output<typeof effective>;

/** Who says it. A system is an import or a device; its words are never taken for a clinician's. */
export const author = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("practitioner"), id, role: label, unit: id }),
  z.strictObject({ type: z.literal("person") }),
  z.strictObject({ type: z.literal("related"), id }),
  z.strictObject({ type: z.literal("system"), name: label }),
]);
export type Author = z.output<typeof author>;

const amends = z.strictObject({ entry: id, reason: words });

/** All that every entry carries beside its kind and data. */
export const envelope = {
  id,
  person: id,
  schema: z.int().min(1),
  effective,
  /** IANA name of the unit's time zone. */
  zone: zoneName,
  /** The device's clock when it was written. */
  authored: isoInstant,
  /** The server's clock, strictly increasing within the course. */
  recorded: isoInstant,
  /** 1, 2, 3 … within the course. */
  seq: z.int().min(1),
  author,
  /** Where an imported entry comes from: the system and its key there. */
  source: z.strictObject({ system: label, key: label }).optional(),
  /** The legally responsible organisation. */
  controller: id,
  category: z.enum(categories),
  /** A code of Volven 9603, or absent for none. */
  restriction: z
    .string()
    .regex(/^(NORS|NORU|NORN(_[A-ZÆØÅ]+)?)$/, "Use a code of Volven 9603, as NORS, or leave it out.")
    .optional(),
  /** The entry that this one corrects, or takes back when the kind is `withdrawal`. */
  amends: amends.optional(),
};
type Envelope = z.output<z.ZodObject<typeof envelope>>;

/** One thing that happened to one person: never changed, never removed. */
export type EntryOf<K extends Kind> = Readonly<Envelope> & { readonly kind: K; readonly data: DataOf<K> };
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

/** What a writer of kind K hands in: an entry without what only the record can give it. */
export type DraftOf<K extends Kind> = Omit<EntryOf<K>, "recorded" | "seq">;
export type Draft = { [K in Kind]: DraftOf<K> }[Kind];

/** Everything that happened to one person, in the order it was recorded. */
export interface Course {
  readonly person: string;
  /** By `seq`, amendments and withdrawals included. */
  readonly entries: readonly Entry[];
}

/** A withdrawal without what it takes back would mean nothing. */
const amendsOf = (kind: Kind) => ({ amends: kind === "withdrawal" ? amends : amends.optional() });
const { recorded: _recorded, seq: _seq, ...draftEnvelope } = envelope;

/** One strict object schema a kind, at its newest schema number. The names and data come from `kindDefinitions`. */
const schemasOver = (fields: z.ZodRawShape) =>
  kindDefinitions.map(({ kind, schema, data }) =>
    z.strictObject({ ...fields, ...amendsOf(kind), schema: z.literal(schema), kind: z.literal(kind), data }),
  );
const entryObjects = schemasOver(envelope);
const draftObjects = schemasOver(draftEnvelope);
type Objects = readonly [z.ZodObject, ...z.ZodObject[]];

/** The schema of a whole entry, at its kind's newest schema number. `readEntry` also reads older ones. */
export const entrySchema = z.discriminatedUnion(
  "kind",
  entryObjects as unknown as Objects,
) as unknown as z.ZodType<Entry>;
/** The schema of what a writer hands in. `readDraft` also reads older ones, and says how to mend. */
export const draftSchema = z.discriminatedUnion(
  "kind",
  draftObjects as unknown as Objects,
) as unknown as z.ZodType<Draft>;

const byKind = <T>(objects: readonly z.ZodType[]): ReadonlyMap<string, z.ZodType<T>> =>
  new Map(kindDefinitions.map(({ kind }, at) => [kind, objects[at] as z.ZodType<T>]));
/** `entrySchema` and `draftSchema`, kind by kind. */
export const entrySchemas = byKind<Entry>(entryObjects);
export const draftSchemas = byKind<Draft>(draftObjects);
