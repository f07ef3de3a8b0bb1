import { type Entry, entry, uuidV8 } from "@helhet/course";
import { syntheticClinician } from "@helhet/course/testing";
import { expect, test } from "vitest";
import { documentReferenceOf, type ExportedNote } from "./document-reference.ts";

const hospital = {
  id: uuidV8("fhir-test", "hospital"),
  name: "Sykehuset Prøve",
  country: "NO",
  number: "999999999",
} as const;
const first = entry("evaluation", "2026-11-10", { covered: [], with: [], by: "meeting", closing: false });

const noteOf = (one: Entry, more: Partial<ExportedNote> = {}): ExportedNote => ({
  entry: one,
  withdrawal: null,
  corrects: null,
  speaksOf: [],
  person: { name: "Anna Prøve", number: { type: "birth-number", digits: "15839000046" } },
  author: "Ola Test, behandler",
  organisation: hospital,
  kind: "Evaluering",
  title: "Evaluering",
  language: "nb",
  text: new Uint8Array([195, 134]),
  pdf: new Uint8Array([37, 80, 68, 70]),
  ...more,
});

test("a note is a final document with the person, the author and the owner by their identifiers", () => {
  expect(documentReferenceOf(noteOf(first))).toEqual({
    resourceType: "DocumentReference",
    identifier: [{ system: "urn:ietf:rfc:3986", value: `urn:uuid:${first.id}` }],
    status: "current",
    docStatus: "final",
    type: {
      coding: [{ system: "urn:oid:2.16.578.1.12.4.1.1.9602", code: "B02-2", display: "Journalnotat" }],
      text: "Evaluering",
    },
    subject: {
      type: "Patient",
      identifier: { system: "urn:oid:2.16.578.1.12.4.1.4.1", value: "15839000046" },
      display: "Anna Prøve",
    },
    date: first.recorded,
    author: [
      {
        type: "Practitioner",
        identifier: { system: "urn:ietf:rfc:3986", value: `urn:uuid:${syntheticClinician}` },
        display: "Ola Test, behandler",
      },
    ],
    custodian: {
      type: "Organization",
      identifier: { system: "urn:oid:2.16.578.1.12.4.1.4.101", value: "999999999" },
      display: "Sykehuset Prøve",
    },
    content: [
      {
        attachment: {
          contentType: "text/plain; charset=utf-8",
          language: "nb",
          data: "w4Y=",
          size: 2,
          title: "Evaluering",
          creation: first.recorded,
        },
      },
      {
        attachment: {
          contentType: "application/pdf",
          language: "nb",
          data: "JVBERg==",
          size: 4,
          title: "Evaluering",
          creation: first.recorded,
        },
      },
    ],
    context: { period: { start: "2026-11-10", end: "2026-11-10" }, related: [] },
  });
});

test("a correction is an amended document that replaces the one before", () => {
  const second = entry("evaluation", "2026-11-11", first.data, { amends: { entry: first.id, reason: "Feil dag" } });
  const document = documentReferenceOf(noteOf(second, { corrects: first, speaksOf: [first] }));
  expect(document).toMatchObject({
    docStatus: "amended",
    relatesTo: [{ code: "replaces", target: { identifier: { value: `urn:uuid:${first.id}` } } }],
    context: { related: [{ identifier: { value: `urn:uuid:${first.id}` } }] },
  });
});

test("what was taken back is the same document, entered in error", () => {
  const back = entry("withdrawal", "2026-11-12", {}, { amends: { entry: first.id, reason: "Feil person" } });
  const document = documentReferenceOf(noteOf(first, { withdrawal: back }));
  expect(document).toMatchObject({ status: "entered-in-error", docStatus: "entered-in-error", date: back.recorded });
  expect(document.identifier[0]?.value).toBe(`urn:uuid:${first.id}`);
});

test("no code is made up: a Danish note has a text, and a number that may collide is not the person's", () => {
  const danish = documentReferenceOf(
    noteOf(first, {
      organisation: { ...hospital, country: "DK" },
      person: { name: "", number: { type: "h-number", digits: "12345678901" } },
    }),
  );
  expect(danish.type).toEqual({ text: "Evaluering" });
  expect(danish.subject).toEqual({
    type: "Patient",
    identifier: { system: "urn:ietf:rfc:3986", value: `urn:uuid:${first.person}` },
  });
  expect(danish.custodian.identifier.value).toBe(`urn:uuid:${hospital.id}`);
  expect(JSON.stringify(danish)).not.toContain("12345678901");
});

test("a restriction goes along, and a period or a month as exactly as it is known", () => {
  const of = (one: Entry) => documentReferenceOf(noteOf(one));
  expect(of({ ...first, restriction: "NORS" } as Entry).securityLabel).toEqual([
    { coding: [{ system: "urn:oid:2.16.578.1.12.4.1.1.9603", code: "NORS" }], text: "NORS" },
  ]);
  expect(of(entry("evaluation", "2026-11", first.data)).context.period).toEqual({ start: "2026-11", end: "2026-11" });
  expect(of(entry("evaluation", "2026-11-01..", first.data)).context.period).toEqual({ start: "2026-11-01" });
  expect(of(entry("evaluation", "2026-11-01T10:00:00Z", first.data)).context.period.end).toBe("2026-11-01T10:00:00Z");
});
