import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesOf, decode } from "../testing/bytes.ts";
import { type FoundValue, jsonReader } from "./json-values.ts";

function read(text: string | Uint8Array, { lines = false, step = 7, mostBytes = 1_000 } = {}): readonly FoundValue[] {
  const bytes = typeof text === "string" ? bytesOf(text) : text;
  const reader = jsonReader({ lines, mostBytes, deepest: 20, decode });
  const found: FoundValue[] = [];
  for (let at = 0; at < bytes.length; at += step) found.push(...reader.push(bytes.slice(at, at + step)));
  return [...found, ...reader.end()];
}
const told = (found: readonly FoundValue[]) =>
  found.map((one) => (one.is === "wrong" ? `line ${one.line} ${one.index}: ${one.what.split(".")[0]}` : one.json));

test("a bundle's entries come one by one with their line, whatever stands around them, and then the rest of it", () => {
  const text = '{\n "entry": [\n  {"a": "}],{\\""},\n  {"b": [1, {"entry": []}]}\n ],\n "resourceType": "Bundle"}';
  expect(read(text)).toEqual([
    { is: "entry", line: 3, index: 0, json: { a: '}],{"' } },
    { is: "entry", line: 4, index: 1, json: { b: [1, { entry: [] }] } },
    { is: "document", line: 1, json: { entry: [0, 0], resourceType: "Bundle" } },
  ]);
});

test("a list is read member by member, and several documents may stand in one file", () => {
  expect(told(read('[{"a":1},{"b":2}] {"c":"entry","d":[{"e":3}]}'))).toEqual([
    { a: 1 },
    { b: 2 },
    [0, 0],
    { c: "entry", d: [{ e: 3 }] },
  ]);
});

test("in NDJSON what is wrong in a line ends with the line", () => {
  const text = '{"a":1}\n{"b":\n]\n{"c":"cut\n{"entry":[{"d":1},{"e":}]}\nnothing\n\n{"f":6}';
  expect(told(read(text, { lines: true }))).toEqual([
    { a: 1 },
    "line 2 null: It ends in the middle",
    "line 3 null: It is no JSON",
    "line 4 null: It ends in the middle",
    { d: 1 },
    "line 5 1: It is no JSON",
    { entry: [0, 0] },
    "line 6 null: It is no JSON",
    { f: 6 },
  ]);
});

test("in a document what is wrong outside an entry ends the reading, and is told with its line", () => {
  expect(told(read('{"a":1}\n{"b":[}\n{"c":1}'))).toEqual([{ a: 1 }, "line 2 null: It is no JSON"]);
  expect(told(read('{"entry":[{"a":1}\n{"b":1}]}'))).toEqual([{ a: 1 }, { b: 1 }, "line 2 null: It is no JSON"]);
  expect(told(read('{"a":\n[1,2'))).toEqual(["line 1 null: It ends in the middle"]);
});

test("what is too long or too deep is passed over, and what stands behind it is read", () => {
  const long = `{"a":"${"x".repeat(2_000)}"}`;
  const deep = `{"a":${"[".repeat(50)}${"]".repeat(50)}}`;
  expect(told(read(`{"entry":[${long},${deep},{"b":1}]}`))).toEqual([
    "line 1 0: It is longer than one resource is read (16 MB)",
    "line 1 1: It is nested deeper than is read (100 levels)",
    { b: 1 },
    { entry: [0, 0, 0] },
  ]);
  expect(told(read(`${long}\n${deep}\n{"b":1}`, { lines: true }))).toEqual([
    "line 1 null: It is longer than one resource is read (16 MB)",
    "line 2 null: It is nested deeper than is read (100 levels)",
    { b: 1 },
  ]);
});

test("another encoding is refused: by its mark, or by its bytes", () => {
  expect(told(read(Uint8Array.of(0xff, 0xfe, 0x7b, 0x00)))).toEqual(["line 1 null: It is not UTF-8"]);
  const latin = Uint8Array.from('{"a":"Bj\u00f8rn"}', (letter) => letter.charCodeAt(0));
  expect(told(read(latin))).toEqual(["line 1 null: It is not UTF-8"]);
  expect(told(read(bytesOf('\ufeff{"a":1}'), { step: 100 }))).toEqual([{ a: 1 }]);
});

const key = fc.oneof(fc.constant("entry"), fc.string({ unit: "grapheme", maxLength: 6 }));
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.integer(),
    fc.string({ unit: "grapheme", maxLength: 8 }),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

test("whatever JSON there is, what comes out is what JSON.parse gives", () => {
  fc.assert(
    fc.property(
      fc.dictionary(key, anything, { noNullPrototype: true }),
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      (value, step, isPretty) => {
        const text = JSON.stringify(value, null, isPretty ? 2 : 0);
        const found = read(text, { step, mostBytes: 100_000 });
        const members = found.flatMap((one) => (one.is === "entry" ? [one.json] : []));
        const document = found.at(-1);
        const whole = JSON.parse(text) as { entry?: unknown };
        const entry = whole.entry;
        if (Array.isArray(entry)) {
          const isObject = (one: unknown): boolean => typeof one === "object" && one !== null && !Array.isArray(one);
          expect(members).toEqual(entry.filter(isObject));
          const shell = { ...whole, entry: entry.map((one: unknown) => (isObject(one) ? 0 : one)) };
          expect(document).toMatchObject({ is: "document", json: shell });
        } else expect(found).toEqual([{ is: "document", line: 1, json: whole }]);
      },
    ),
    { numRuns: 500 },
  );
});

test("whatever bytes there are, reading them never throws", () => {
  const pieces = fc.array(
    fc.constantFrom("{", "}", "[", "]", '"', "\\", "\n", ":", ",", '"entry"', "1", "x", " ", "\u00f8"),
  );
  fc.assert(
    fc.property(pieces, fc.boolean(), fc.integer({ min: 1, max: 5 }), (some, lines, step) => {
      expect(() => read(some.join(""), { lines, step })).not.toThrow();
    }),
    { numRuns: 1_000 },
  );
});
