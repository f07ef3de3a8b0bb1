import fc from "fast-check";
import { z } from "zod";
import { type Day, isoFromDay } from "../calendar/day.ts";
import { uuidV8 } from "../identity.ts";
import { wordTypes } from "../words.ts";

/** Days around which calendars go wrong: clocks change, months and years end, leap days, Easter, Christmas. */
const awkwardDays: readonly Day[] = [
  "2023-03-26",
  "2023-10-29",
  "2024-02-29",
  "2024-03-31",
  "2024-04-30",
  "2024-10-27",
  "2024-12-24",
  "2024-12-31",
  "2025-01-01",
  "2025-03-30",
].map((iso) => Date.parse(iso) / 86_400_000);

/** Days 2022–2026, awkward ones often. */
export const days: fc.Arbitrary<Day> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...awkwardDays) },
  { weight: 2, arbitrary: fc.integer({ min: 18_993, max: 20_818 }) },
);

/** A few identities, so that entries often speak of the same enrolment, session or offer. */
export const ids: fc.Arbitrary<string> = fc
  .integer({ min: 1, max: 6 })
  .map((n) => uuidV8("helhet-testing", `thing ${n}`));

/** Short made-up words, with letters, quotes and signs that have broken programs before. */
export const texts: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      "Ærlig og blid",
      'sier "nei" \\ ja',
      "line\nbreak",
      "\u2028 skille",
      "日本",
      "👩‍👧",
      "a;b,c\t'd'",
      "<b>&amp;</b>",
    ),
    fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }),
  )
  .map((text) => text.trim() || "ord");

const dates = days.map(isoFromDay);
const byWord = {
  id: ids,
  date: dates,
  "partial-date": dates.chain((iso) => fc.constantFrom(iso, iso.slice(0, 7), iso.slice(0, 4))),
  instant: dates.map((iso) => `${iso}T12:00:00Z`),
  words: texts,
  text: texts,
} as const;

function numbers(schema: z.ZodNumber): fc.Arbitrary<number> {
  const min = Math.max(schema.minValue ?? 0, -1_000);
  const max = Math.min(schema.maxValue ?? 1_000, 1_000);
  return schema.format === "safeint"
    ? fc.integer({ min, max })
    : fc.integer({ min: min * 2, max: max * 2 }).map((n) => n / 2);
}

function objects(schema: z.ZodObject): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const entries = Object.entries(schema.shape) as [string, z.ZodType][];
  const model = Object.fromEntries(entries.map(([name, field]) => [name, dataOf(field)]));
  const requiredKeys = entries.filter(([, field]) => !(field instanceof z.ZodOptional)).map(([name]) => name);
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

/** Anything that a data schema accepts. Throws for a shape of data that it does not know. */
export function dataOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const word = wordTypes.get(schema);
  if (word !== undefined) return byWord[word.type];
  if (schema instanceof z.ZodOptional) return dataOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return numbers(schema);
  if (schema instanceof z.ZodObject) return objects(schema);
  if (schema instanceof z.ZodArray)
    return fc.array(dataOf(schema.element as z.ZodType), { minLength: 1, maxLength: 3 });
  throw new Error(`Nothing is drawn for a ${schema.type}`);
}
