import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** What stands in a file: a text or bytes as they are, a list as NDJSON, anything else as one JSON document. */
export type Contents = string | Uint8Array | readonly object[] | object;

/** Writes files into a new folder and answers its path. Of a name that ends in `.gz` what is no bytes yet is zipped. */
export function writeFiles(files: Readonly<Record<string, Contents>>): string {
  const folder = mkdtempSync(join(tmpdir(), "helhet-fhir-"));
  for (const [name, contents] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    const isZipped = name.endsWith(".gz") && !(contents instanceof Uint8Array);
    writeFileSync(path, isZipped ? gzipSync(bytesOf(contents)) : bytesOf(contents));
  }
  return folder;
}

function bytesOf(contents: Contents): Uint8Array {
  if (contents instanceof Uint8Array) return contents;
  if (typeof contents === "string") return Buffer.from(contents);
  if (Array.isArray(contents)) return Buffer.from(contents.map((one) => `${JSON.stringify(one)}\n`).join(""));
  return Buffer.from(JSON.stringify(contents, null, 2));
}

const act = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

/** A made-up patient. */
export function patient(id: string, more: object = {}): object {
  return {
    resourceType: "Patient",
    id,
    name: [{ family: `Prøve${id}`, given: ["Kari", "Test"] }],
    gender: "female",
    birthDate: "1990-03",
    ...more,
  };
}

/** A made-up outpatient contact of a patient on a day. */
export function visit(id: string, subject: string, day: string, more: object = {}): object {
  return {
    resourceType: "Encounter",
    id,
    status: "finished",
    class: { system: act, code: "AMB" },
    subject: { reference: subject },
    period: { start: `${day}T10:00:00+02:00`, end: `${day}T10:45:00+02:00` },
    ...more,
  };
}

/** A bundle of entries that are known by their addresses. */
export function bundle(type: string, resources: readonly (readonly [string, object])[]): object {
  return { resourceType: "Bundle", type, entry: resources.map(([fullUrl, resource]) => ({ fullUrl, resource })) };
}
