import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { jsonReader } from "@helhet/fhir";
import { expect, test } from "vitest";
import { runHelhet } from "../../testing/run-helhet.ts";
import { type Input, inputsIn } from "./inputs.ts";
import { valuesIn } from "./read-values.ts";
import { bundle, type Contents, patient, visit, writeFiles } from "./testing/write-files.ts";

const dry = (path: string, ...more: readonly string[]) => runHelhet(["import", "fhir", path, "--dry-run", ...more]);

/** What a dry run of some files refuses, and its last line. */
async function triedWith(files: Readonly<Record<string, Contents>>) {
  const ran = await dry(writeFiles(files));
  const from = ran.said.findIndex((line) => line.startsWith("Refused:"));
  const refusedLines = from === -1 ? [] : ran.said.slice(from + 1).filter((line) => line.startsWith("  "));
  return { code: ran.code, refused: refusedLines.map((line) => line.trim()), last: ran.said.at(-1), said: ran.said };
}

test("each thing that cannot be read is refused with its file, line and mend, and what stands beside it is read", async () => {
  const deep = `{"resourceType":"Patient","id":"deep","extension":${"[".repeat(200)}${"]".repeat(200)}}`;
  const lines = [
    JSON.stringify(patient("1")),
    '{"resourceType":"Patient","id":',
    deep,
    '{"resourceType":"Patient","id":"x","birthDate":"soon"}',
    "",
    "not json",
    JSON.stringify(patient("2")),
  ];
  const tried = await triedWith({
    "a.ndjson": lines.join("\n"),
    "b.json":
      '{"resourceType":"Bundle","entry":[\n{"resource":{"resourceType":"Patient","id":"3","name":"Ola"}},\n{"resource": oops}]}',
    "c.json": Uint8Array.of(0xff, 0xfe, 0x7b, 0x00),
    "d.ndjson.gz": gzipSync(Buffer.from("{}")).subarray(0, 15),
    "e.json": "",
    "f.json": Buffer.from('{"resourceType":"Patient","id":"\u00f8"}', "latin1"),
  });
  expect(tried).toMatchObject({ code: 1, last: "2 persons, 8 entries, 1 unmapped" });
  expect(tried.refused.map((line) => line.split(". ")[0])).toEqual([
    "a.ndjson, line 2: It ends in the middle",
    "a.ndjson, line 3: It is nested deeper than is read (100 levels)",
    "a.ndjson, line 4: Patient.birthDate: Write a date or a time with its offset, as FHIR does.",
    "a.ndjson, line 6: It is no JSON",
    "b.json, line 2, entry[0].resource: Patient.name: In FHIR R4 this is a list: write it so, or leave it out where it may be.",
    "b.json, line 3, entry[1]: It is no JSON",
    "c.json, line 1: It is not UTF-8",
    "d.ndjson.gz: It is no whole gzip file",
    "e.json: The file is empty",
    "f.json, line 1: It is not UTF-8",
  ]);
});

test("no refusal repeats what somebody wrote", async () => {
  const { said } = await triedWith({
    "a.json": '{"resourceType":"Patient","id":"1","birthDate":"HEMMELIG","gender":"HEMMELIG","name":[{"family":7}]}',
    "b.json": '{"resourceType":"HEMMELIG 7","id":"HEMMELIG"',
    "c.ndjson": '{"resourceType":"HEMMELIG 7"}\n{"HEMMELIG":}',
  });
  expect(said.join("\n")).not.toContain("HEMMELIG");
});

test("names of types that nobody knows are counted together where there are too many", async () => {
  const invented = Array.from({ length: 400 }, (_, index) => ({
    resourceType: `Type${String.fromCharCode(97 + (index % 26))}${"x".repeat(Math.floor(index / 26))}`,
  }));
  const { said, last } = await triedWith({ "a.ndjson": invented });
  expect(last).toBe("0 persons, 0 entries, 400 unmapped");
  expect(said.filter((line) => /^Type/.test(line))).toHaveLength(300);
  expect(said).toContain("(other types): 100 resources, 0 mapped to 0 entries");
});

test("bundles within bundles are read some way down, and refused below", async () => {
  const nested = (depth: number): object =>
    depth === 0 ? patient("inmost") : bundle("collection", [[`urn:uuid:${depth}`, nested(depth - 1)]]);
  expect((await triedWith({ "a.json": nested(3) })).last).toBe("1 persons, 4 entries, 0 unmapped");
  expect((await triedWith({ "a.json": nested(12) })).refused[0]).toContain("a bundle within too many bundles");
});

test("a searchset, a collection and a list of resources are read alike; entries without a resource are no resources", async () => {
  const searchset = { ...bundle("searchset", [["http://x.example/fhir/Patient/1", patient("1")]]), total: 1 };
  const entry = [
    { fullUrl: "urn:uuid:a", request: { method: "DELETE", url: "Patient/9" } },
    { response: { status: "404" } },
  ];
  const tried = await triedWith({
    "a.json": searchset,
    "b.json": JSON.stringify([patient("2"), visit("v", "Patient/2", "2024-01-02")]),
    "c.json": { resourceType: "Bundle", type: "transaction", entry },
    "d.json": { resourceType: "List", id: "l", entry: [{ item: { reference: "Patient/1" } }] },
  });
  expect(tried).toMatchObject({ code: 0, refused: [], last: "2 persons, 9 entries, 1 unmapped" });
});

test("addresses hold within their bundle alone, also where the resource has another id or none", async () => {
  const one = "urn:uuid:11111111-1111-4111-8111-111111111111";
  const { id: _id, ...nameless } = patient("none") as { readonly id: string };
  const tried = await triedWith({
    "a.json": bundle("collection", [
      [one, patient("first")],
      ["urn:uuid:2", visit("v1", one, "2024-01-02")],
    ]),
    "b.json": bundle("collection", [
      ["urn:uuid:2", visit("v2", one, "2024-01-02")],
      [one, patient("second")],
    ]),
    "c.json": bundle("transaction", [
      ["urn:uuid:3", visit("v3", "urn:uuid:4", "2024-01-02")],
      ["urn:uuid:4", nameless],
    ]),
  });
  expect(tried).toMatchObject({ code: 0, last: "3 persons, 15 entries, 0 unmapped" });
});

test("a folder without FHIR files, and a file that is not there, are told as such", async () => {
  expect(await dry(writeFiles({ "a.txt": "x" }))).toMatchObject({ code: 3 });
  expect(await dry("/nowhere/at/all.json")).toMatchObject({ code: 3 });
  expect(await dry(writeFiles({}), "--care-level", "bed")).toMatchObject({ code: 2 });
  expect(await dry(writeFiles({}), "--source", "a b")).toMatchObject({ code: 2 });
  expect(await dry(writeFiles({}), "--organisation", "7")).toMatchObject({ code: 2 });
});

const megabyte = 1_024 * 1_024;

/** A file of a hundred megabytes in one line, then a patient. */
async function longLine(): Promise<Input> {
  const folder = writeFiles({ "long.ndjson": "" });
  const file = createWriteStream(join(folder, "long.ndjson"));
  file.write('{"resourceType":"Patient","id":"');
  const piece = "x".repeat(megabyte);
  for (let written = 0; written < 100; written += 1) if (!file.write(piece)) await once(file, "drain");
  file.end(`"}\n${JSON.stringify(patient("1"))}\n`);
  await once(file, "close");
  const [input] = (await inputsIn(folder)).files;
  if (input === undefined) throw new Error("The file is not there.");
  return input;
}

test("a line of a hundred megabytes is passed over, and the next is read", async () => {
  const found = [];
  for await (const one of valuesIn(await longLine(), () => undefined))
    found.push("what" in one ? `${one.place}: ${one.what}` : one.place);
  expect(found).toEqual([
    "long.ndjson, line 1: It is longer than one resource is read (16 MB). Leave out what is embedded in it.",
    "long.ndjson, line 2",
  ]);
});

test("of a line that is too long nothing is held, however long it is", () => {
  const reader = jsonReader({
    lines: true,
    mostBytes: 4 * megabyte,
    deepest: 100,
    decode: (bytes) => String(bytes.length),
  });
  const held = (): number => {
    const { heapUsed, external } = process.memoryUsage();
    return (heapUsed + external) / megabyte;
  };
  reader.push(Buffer.from('{"resourceType":"'));
  // One piece again and again: what grows is what the reader holds, and no buffer that waits for the collector.
  const piece = Buffer.alloc(megabyte, "x");
  const before = held();
  for (let pushed = 0; pushed < 200; pushed += 1) reader.push(piece);
  expect(held() - before).toBeLessThan(24);
  expect(reader.push(Buffer.from('"}\n'))).toMatchObject([
    { is: "wrong", line: 1, what: expect.stringContaining("longer") },
  ]);
});
