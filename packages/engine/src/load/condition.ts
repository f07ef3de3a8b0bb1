import type { Condition } from "../guideline.ts";
import { didYouMean } from "./nearest-word.ts";
import { checkValues, fieldIn, plainValue, query } from "./query.ts";
import { listOf, mapOf, may, need, number, oneOf, oneOrMore, type Read, someText, truth, whole } from "./read.ts";
import { pairsAt, report, type Spot, scalarAt } from "./spot.ts";

const always: Condition = { op: "always" };
const nested: Read<Condition> = (at) => condition(at);
const group =
  (op: "all" | "any"): Read<Condition> =>
  (at) => {
    const read = mapOf(`'${op}'`, { [op]: need(listOf(`'${op}'`, nested)) })(at);
    const of = read?.[op];
    return of === undefined ? undefined : { op, of };
  };
const not: Read<Condition> = (at) => {
  const read = mapOf("'not'", { not: need(nested) })(at);
  return read && { op: "not", of: read.not };
};
const exists: Read<Condition> = (at) => {
  const read = mapOf("'exists'", { exists: need(query) })(at);
  return read && { op: "exists", query: read.exists };
};
const count: Read<Condition> = (at) => {
  const read = mapOf("'count'", { count: need(query), atLeast: need(whole("'atLeast'", 1, 1_000)) })(at);
  return read && { op: "count", query: read.count, atLeast: read.atLeast };
};
const latestShape = mapOf("'latest'", {
  latest: need(query),
  field: need(someText),
  is: may(oneOrMore("'is'", plainValue), null),
  atLeast: may(number, null),
  atMost: may(number, null),
  required: may(truth, false),
});
const latest: Read<Condition> = (at) => {
  const read = latestShape(at);
  const type = read && fieldIn(at, read.latest.kinds, read.field);
  if (read === undefined || type === undefined) return undefined;
  const before = at.sheet.problems.length;
  checkValues(at, read.field, type, read.is ?? []);
  if (at.sheet.problems.length > before) return undefined;
  const { latest: of, field, is, atLeast, atMost, required } = read;
  return { op: "latest", query: of, field, is, atLeast, atMost, required };
};
const change: Read<Condition> = (at) => {
  const read = mapOf("'change'", { change: need(query), field: need(someText), atLeast: need(number) })(at);
  const type = read && fieldIn(at, read.change.kinds, read.field);
  return read && type && { op: "change", query: read.change, field: read.field, atLeast: read.atLeast };
};
const setting: Read<Condition> = (at) => {
  const read = mapOf("'setting'", { setting: need(oneOf("setting", ["outpatient", "inpatient"])) })(at);
  return read && { op: "setting", is: read.setting };
};
const years = mapOf("'age'", {
  under: may(whole("'under'", 1, 130), null),
  atLeast: may(whole("'atLeast'", 0, 130), null),
});
const age: Read<Condition> = (at) => {
  const read = mapOf("'age'", { age: need(years) })(at);
  return read && { op: "age", ...read.age };
};
const elapsed: Read<Condition> = (at) => {
  const read = mapOf("'elapsed'", { elapsed: need(query), months: need(whole("'months'", 1, 120)) })(at);
  return read && { op: "elapsed", since: read.elapsed, months: read.months };
};
const ongoingShape = mapOf("'ongoing'", { ongoing: need(query), ended: need(query), link: need(someText) });
const ongoing: Read<Condition> = (at) => {
  const read = ongoingShape(at);
  if (read === undefined) return undefined;
  const { ongoing: begun, ended, link } = read;
  const isLinked = fieldIn(at, [...begun.kinds, ...ended.kinds], link) !== undefined;
  return isLinked ? { op: "ongoing", query: begun, ended, link } : undefined;
};

const words: Readonly<Record<string, Read<Condition>>> = {
  all: group("all"),
  any: group("any"),
  not,
  exists,
  count,
  latest,
  change,
  setting,
  age,
  elapsed,
  ongoing,
};

/** A condition of the closed language: docs/reference/guideline-format.md. */
export function condition(at: Spot): Condition | undefined {
  const plain = scalarAt(at);
  if (plain === "always") return always;
  if (plain === "pregnant") return { op: "pregnant" };
  const keys = pairsAt(at)?.map(({ key }) => key) ?? [];
  const word = keys.find((key) => key in words);
  const read = word === undefined ? undefined : words[word];
  if (read !== undefined) return read(at);
  const wrong = String(plain ?? keys[0] ?? "");
  return report(
    at,
    "unknown-word",
    `'${wrong}' is no word of the condition language.`,
    didYouMean(wrong, ["always", "pregnant", ...Object.keys(words)]),
  );
}
