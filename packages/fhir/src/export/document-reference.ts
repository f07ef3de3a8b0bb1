import type { Effective, Entry } from "@helhet/course";
import type { NationalNumber, Organisation } from "@helhet/people";
import type { Attachment, CodeableConcept, DocumentReference, Identifier, Reference } from "./resource.ts";

/** A journal note as it is exported: the entry it tells, who and where, and its forms. */
export interface ExportedNote {
  /** The version that is told. */
  readonly entry: Entry;
  /** What took the entry back; null while it stands. */
  readonly withdrawal: Entry | null;
  /** The version it corrects; null for a first one. */
  readonly corrects: Entry | null;
  /** What it answers, ends or builds on. */
  readonly speaksOf: readonly Entry[];
  readonly person: { readonly name: string; readonly number: Pick<NationalNumber, "type" | "digits"> | null };
  /** The author in words: a practitioner's name and role. */
  readonly author: string;
  readonly organisation: Pick<Organisation, "id" | "name" | "country" | "number">;
  /** What the entry is called, and the note's heading. */
  readonly kind: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** UTF-8. */
  readonly text: Uint8Array<ArrayBuffer>;
  readonly pdf: Uint8Array<ArrayBuffer>;
}

/** Numbers that mean the same person everywhere. Sources: no-basis 2.0.15 and dk-core 1.1.0. */
const numberSystems: Partial<Readonly<Record<NationalNumber["type"], string>>> = {
  "birth-number": "urn:oid:2.16.578.1.12.4.1.4.1",
  "d-number": "urn:oid:2.16.578.1.12.4.1.4.2",
  cpr: "urn:oid:1.2.208.176.1.2",
};
/** The Norwegian register of legal entities. Source: no-basis 2.0.15. */
const legalEntities = "urn:oid:2.16.578.1.12.4.1.4.101";
/** Norwegian document types, Volven 9602, as no-basis binds `type` to. No Danish code is known: Danish notes have a text alone. */
const journalNote = { system: "urn:oid:2.16.578.1.12.4.1.1.9602", code: "B02-2", display: "Journalnotat" };
/** Norwegian codes of restricted access, Volven 9603. */
const restrictions = "urn:oid:2.16.578.1.12.4.1.1.9603";

/**
 * The FHIR R4 DocumentReference of a journal note, its identifier the entry's id, with the note as plain text and as PDF.
 * References go by identifier: the receiver has its own resources. The mapping: docs/reference/journal-note.md.
 */
export function documentReferenceOf(note: ExportedNote): DocumentReference {
  const { entry, withdrawal, corrects } = note;
  const stands = withdrawal === null;
  return {
    resourceType: "DocumentReference",
    identifier: [byId(entry.id)],
    status: stands ? "current" : "entered-in-error",
    docStatus: stands ? (corrects === null ? "final" : "amended") : "entered-in-error",
    type: typeOf(note),
    subject: subjectOf(note),
    date: (withdrawal ?? entry).recorded,
    author: [authorOf(note)],
    custodian: custodianOf(note),
    ...(corrects === null
      ? {}
      : { relatesTo: [{ code: "replaces", target: { type: "DocumentReference", identifier: byId(corrects.id) } }] }),
    ...(entry.restriction === undefined ? {} : { securityLabel: [restrictionOf(entry.restriction)] }),
    content: [
      { attachment: attachment(note, "text/plain; charset=utf-8", note.text) },
      { attachment: attachment(note, "application/pdf", note.pdf) },
    ],
    context: { period: periodOf(entry.effective), related: note.speaksOf.map(({ id }) => ({ identifier: byId(id) })) },
  };
}

function byId(id: string): Identifier {
  return { system: "urn:ietf:rfc:3986", value: `urn:uuid:${id}` };
}

function typeOf({ kind, organisation }: ExportedNote): CodeableConcept {
  return organisation.country === "NO" ? { coding: [journalNote], text: kind } : { text: kind };
}

function restrictionOf(code: string): CodeableConcept {
  return { coding: [{ system: restrictions, code }], text: code };
}

function subjectOf({ entry, person }: ExportedNote): Reference {
  const system = person.number === null ? undefined : numberSystems[person.number.type];
  const identifier =
    system === undefined || person.number === null ? byId(entry.person) : { system, value: person.number.digits };
  return { type: "Patient", identifier, ...(person.name === "" ? {} : { display: person.name }) };
}

function authorOf({ entry, author, organisation }: ExportedNote): Reference {
  const by = entry.author;
  if (by.type === "practitioner") return { type: "Practitioner", identifier: byId(by.id), display: author };
  if (by.type === "related") return { type: "RelatedPerson", identifier: byId(by.id) };
  if (by.type === "person") return { type: "Patient", identifier: byId(entry.person) };
  return { type: "Organization", identifier: byId(organisation.id), display: by.name };
}

function custodianOf({ organisation }: ExportedNote): Reference {
  const { id, name, country, number } = organisation;
  const isRegistered = country === "NO" && number !== null;
  return {
    type: "Organization",
    identifier: isRegistered ? { system: legalEntities, value: number } : byId(id),
    display: name,
  };
}

function attachment(
  { language, title, entry, withdrawal }: ExportedNote,
  contentType: string,
  bytes: Uint8Array<ArrayBuffer>,
): Attachment {
  const creation = (withdrawal ?? entry).recorded;
  return { contentType, language, data: bytes.toBase64(), size: bytes.length, title, creation };
}

function periodOf(effective: Effective): DocumentReference["context"]["period"] {
  if ("instant" in effective) return { start: effective.instant, end: effective.instant };
  if ("date" in effective) return { start: effective.date, end: effective.date };
  if ("partial" in effective) return { start: effective.partial, end: effective.partial };
  return { start: effective.from, ...(effective.to === undefined ? {} : { end: effective.to }) };
}
