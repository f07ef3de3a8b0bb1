import { type Kind, kindDefinition, kindDefinitions } from "@helhet/course";
import type { Query } from "../guideline.ts";
import { type FieldType, fieldsOf, fieldType, fits } from "./kind-field.ts";
import { didYouMean } from "./nearest-word.ts";
import { mapOf, may, need, oneOf, oneOrMore, type Read, whole } from "./read.ts";
import { pairsAt, report, type Spot, scalarAt } from "./spot.ts";

type Value = string | number | boolean;
const kindNames: readonly string[] = kindDefinitions.map(({ kind }) => kind);

/** The name of a kind of entry. */
export const kindName: Read<Kind> = (at) => {
  const value = String(scalarAt(at) ?? "");
  const found = kindDefinition(value);
  return (
    found?.kind ?? report(at, "unknown-kind", `There is no kind of entry '${value}'.`, didYouMean(value, kindNames))
  );
};

/** A word, a number or a truth value, unchecked. */
export const plainValue: Read<Value> = (at) => {
  const value = scalarAt(at);
  return value === null || value === undefined
    ? report(at, "wrong-shape", "Here a value is expected.", "Write a word, a number, true or false.")
    : value;
};

/** The type of a field that every one of these kinds has; a problem where one of them has not. */
export function fieldIn(at: Spot, kinds: readonly Kind[], path: string): FieldType | undefined {
  const without = kinds.find((kind) => fieldType(kind, path) === null);
  if (without !== undefined)
    return report(at, "unknown-field", `'${without}' has no field '${path}'.`, didYouMean(path, fieldsOf(without)));
  const [first] = kinds;
  return first === undefined ? undefined : (fieldType(first, path) ?? undefined);
}

/** Reports values that can never stand in the field. */
export function checkValues(at: Spot, path: string, type: FieldType, values: readonly Value[]): void {
  for (const value of values) {
    if (fits(type, value)) continue;
    const fix = "words" in type ? didYouMean(String(value), type.words) : `The field holds a ${type.type}.`;
    report(at, "unknown-word", `'${value}' can never stand in '${path}'.`, fix);
  }
}

const anyPlace: Read<Spot> = (at) => at;
const draft = mapOf("A query", {
  kind: need(oneOrMore("'kind'", kindName)),
  where: may(anyPlace, null),
  withinDays: may(whole("'withinDays'", 0, 3_660), null),
  reach: may(oneOf("reach", ["course", "scope"]), null),
});

function readWhere(at: Spot, kinds: readonly Kind[]): Record<string, readonly Value[]> {
  const where: Record<string, readonly Value[]> = {};
  for (const pair of pairsAt(at) ?? []) {
    const values = oneOrMore(`'${pair.key}'`, plainValue)(pair.at) ?? [];
    const only = kinds.find((kind) => pair.key.startsWith(`${kind}.`));
    const path = only === undefined ? pair.key : pair.key.slice(only.length + 1);
    const type = fieldIn(pair.keyAt, only === undefined ? kinds : [only], path);
    if (type !== undefined) checkValues(pair.at, path, type, values);
    where[pair.key] = values;
  }
  return where;
}

/** `{ kind: K | [K…], where: { path: value | [values…] }, withinDays: N, reach: course | scope }`; `K.path` asks K alone. */
export const query: Read<Query> = (at) => {
  const before = at.sheet.problems.length;
  const read = draft(at);
  if (read === undefined) return undefined;
  const where = read.where === null ? {} : readWhere(read.where, read.kind);
  if (at.sheet.problems.length > before) return undefined;
  const plain = { kinds: read.kind, where, withinDays: read.withinDays };
  return read.reach === null ? plain : { ...plain, reach: read.reach };
};
