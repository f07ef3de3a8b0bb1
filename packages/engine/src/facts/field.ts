import { kindDefinition } from "@helhet/course";
import type { Fact } from "./fact.ts";

/** A single word or number that a data field can hold. */
export type FieldValue = string | number | boolean;
/** Reads one field of a fact; undefined where it is absent. */
export type ReadField = (fact: Fact) => unknown;

/** Compiles a dotted path into a reader of an entry's data; `leaves` and the `service` of an answer are derived. */
export function fieldReader(path: string): ReadField {
  if (path === "leaves") return (fact) => fact.leaves ?? undefined;
  if (path === "service") return (fact) => fact.service ?? (fact.entry.data as { readonly service?: unknown }).service;
  const [first = "", ...rest] = path.split(".");
  if (rest.length === 0) return (fact) => (fact.entry.data as Readonly<Record<string, unknown>>)[first];
  return (fact) => {
    let value: unknown = (fact.entry.data as Readonly<Record<string, unknown>>)[first];
    for (const name of rest) value = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
    return value;
  };
}

/** Compiles a test of a value: it is one of the words, or a list that contains one of them. */
export function wordTest(words: readonly FieldValue[]): (value: unknown) => boolean {
  const [only] = words;
  if (words.length === 1 && only !== undefined) {
    return (value) => value === only || (Array.isArray(value) && value.includes(only));
  }
  const isWord = (value: unknown): boolean => words.includes(value as FieldValue);
  return (value) => (Array.isArray(value) ? value.some(isWord) : isWord(value));
}

/** Compiles a test of one field. `kind.field` asks that kind alone: entries of other kinds fit. */
export function fieldTest(path: string, words: readonly FieldValue[]): (fact: Fact) => boolean {
  const [kind = "", ...rest] = path.split(".");
  const isOfOneKind = rest.length > 0 && kindDefinition(kind) !== undefined;
  const read = fieldReader(isOfOneKind ? rest.join(".") : path);
  const isWord = wordTest(words);
  if (!isOfOneKind) return (fact) => isWord(read(fact));
  return (fact) => fact.entry.kind !== kind || isWord(read(fact));
}
