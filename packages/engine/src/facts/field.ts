import type { Fact } from "./fact.ts";

/** A single word or number that a data field can hold. */
export type FieldValue = string | number | boolean;
/** Reads one field of a fact; undefined where it is absent. */
export type ReadField = (fact: Fact) => unknown;

/** Compiles a dotted path into a reader of an entry's data; `leaves` is derived from the care levels. */
export function fieldReader(path: string): ReadField {
  if (path === "leaves") return (fact) => fact.leaves ?? undefined;
  const [first = "", ...rest] = path.split(".");
  if (rest.length === 0) return (fact) => (fact.entry.data as Readonly<Record<string, unknown>>)[first];
  return (fact) => {
    let value: unknown = (fact.entry.data as Readonly<Record<string, unknown>>)[first];
    for (const name of rest) value = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
    return value;
  };
}

/** Compiles a test of one field: it holds one of the words, or a list that contains one of them. */
export function fieldTest(path: string, words: readonly FieldValue[]): (fact: Fact) => boolean {
  const read = fieldReader(path);
  const [only] = words;
  const isOne = words.length === 1;
  const isWord = (value: unknown): boolean => (isOne ? value === only : words.includes(value as FieldValue));
  return (fact) => {
    const value = read(fact);
    return Array.isArray(value) ? value.some(isWord) : isWord(value);
  };
}
