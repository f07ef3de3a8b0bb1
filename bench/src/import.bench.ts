import { courseOfPerson, type ImportHouse, jsonReader, type Placed, readResource, reconcile } from "@helhet/fhir";
import type { SystemJob } from "@helhet/record";
import { openBenchHouse, organisation, unit } from "./bench-house.ts";
import type { Measure } from "./measure.ts";

const few = 500;
const many = 4_000;
const written = 300;
const visits = 50;
const conditions = 10;
const importer: SystemJob = { type: "system", job: "importer" };

const house: ImportHouse = {
  source: "bench",
  unit: { id: unit, zone: "Europe/Oslo", controller: organisation },
  careLevel: "outpatient",
  organisation: null,
  now: Date.UTC(2026, 0, 1),
  testData: true,
};

/** Made-up FHIR read in a stream, mapped, and put into the record as `helhet import fhir` does; and what memory it takes. */
export async function measureImport(): Promise<readonly Measure[]> {
  const small = readAndMap(few);
  const large = readAndMap(many);
  const stored = await put(written);
  const said = (name: string, value: number, unitOf: string): Measure => ({
    name: `import fhir, ${name}`,
    value,
    unit: unitOf,
    target: null,
    met: null,
  });
  return [
    said("read and mapped", Math.round(large.perSecond), "entries/s"),
    said(`peak heap, ${few} persons`, Math.round(small.peakMb), "MB"),
    said(`peak heap, ${many} persons`, Math.round(large.peakMb), "MB"),
    said("into the record", Math.round(stored), "entries/s"),
  ];
}

const act = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
const clinical = "http://terminology.hl7.org/CodeSystem/condition-clinical";

/** One made-up person as a transaction bundle in one line. */
function lineOf(index: number): string {
  const subject = { reference: `Patient/p${index}` };
  const day = (nth: number): string => new Date(Date.UTC(2024, 0, 1 + nth)).toISOString();
  const episode = {
    resourceType: "EpisodeOfCare",
    id: `e${index}`,
    status: "active",
    patient: subject,
    period: { start: day(0) },
  };
  const encounters = Array.from({ length: visits }, (_, nth) => ({
    resourceType: "Encounter",
    id: `v${index}-${nth}`,
    status: "finished",
    class: { system: act, code: "AMB" },
    type: [{ text: "Samtale" }],
    subject,
    episodeOfCare: [{ reference: `EpisodeOfCare/e${index}` }],
    period: { start: day(nth * 7), end: day(nth * 7) },
  }));
  const diagnoses = Array.from({ length: conditions }, (_, nth) => ({
    resourceType: "Condition",
    id: `d${index}-${nth}`,
    clinicalStatus: { coding: [{ system: clinical, code: "active" }] },
    code: { coding: [{ system: "http://hl7.org/fhir/sid/icd-10", code: `F1${nth}.2` }] },
    subject,
    recordedDate: day(nth),
  }));
  const name = [{ family: `Nummer ${index}`, given: ["Prøve"] }];
  const patient = { resourceType: "Patient", id: `p${index}`, name, gender: "female", birthDate: "1990" };
  const entry = [patient, episode, ...encounters, ...diagnoses].map((resource) => ({ resource }));
  return `${JSON.stringify({ resourceType: "Bundle", type: "transaction", entry })}\n`;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The persons of so many made-up lines, as a stream gives them. */
function* personsOf(count: number) {
  const form = { lines: true, mostBytes: 1 << 24, deepest: 100, decode: (bytes: Uint8Array) => decoder.decode(bytes) };
  const reader = jsonReader(form);
  let placed: Placed[] = [];
  let index = 0;
  for (let line = 0; line < count; line += 1)
    for (const found of reader.push(Buffer.from(lineOf(line)))) {
      if (found.is === "entry") {
        const reading = readResource((found.json as { readonly resource: unknown }).resource, null);
        if (reading.outcome === "taken") placed.push({ taken: reading.taken, place: "" });
      } else if (found.is === "document") {
        yield courseOfPerson(`Patient/p${index}`, placed, house);
        placed = [];
        index += 1;
      }
    }
}

function heapMb(): number {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_048_576;
}

function readAndMap(count: number): { readonly perSecond: number; readonly peakMb: number } {
  const before = heapMb();
  const began = performance.now();
  let entries = 0;
  let peakMb = 0;
  for (const { imported } of personsOf(count)) {
    entries += imported.length;
    peakMb = Math.max(peakMb, heapMb() - before);
  }
  if (entries < count * visits) throw new Error("Not everything was read.");
  return { perSecond: entries / ((performance.now() - began) / 1_000), peakMb };
}

/** Entries a second through gate, chain and projection, every guideline adopted, four persons at one time. */
async function put(count: number): Promise<number> {
  const { record, close } = await openBenchHouse(0, 0);
  try {
    const persons = personsOf(count);
    const began = performance.now();
    let entries = 0;
    const worker = async (): Promise<void> => {
      for (const read of persons) {
        const { drafts } = reconcile([], read, read.person, house);
        const registration = { person: read.person, nationalNumber: null, test: true, drafts };
        const put = await record.persons.register(importer, `bench/${read.person}`, registration);
        if (!put.ok) throw new Error(`An import was refused: ${put.refusal.kind}`);
        entries += drafts.length;
      }
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    return entries / ((performance.now() - began) / 1_000);
  } finally {
    await close();
  }
}
