import { courseOfPerson, type ImportHouse, type PersonRead, readResource } from "@helhet/fhir";
import { type ByPerson, byPerson } from "./by-person.ts";
import type { Inputs } from "./inputs.ts";
import type { Ledger } from "./ledger.ts";
import { type Value, valuesIn } from "./read-values.ts";

/** Told how many bytes of all were read. */
export type OnRead = (done: number, total: number) => void;

/**
 * Reads all files, gathers by person, and gives one person after another. Every resource is counted in the ledger once: here
 * where it belongs to nobody, else with its person by whoever takes them.
 */
export async function* readPersons(
  { files }: Inputs,
  house: ImportHouse,
  ledger: Ledger,
  onRead: OnRead,
): AsyncGenerator<PersonRead> {
  const gathering = byPerson();
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  try {
    for (const file of files) {
      const values = valuesIn(file, (bytes) => {
        done += bytes;
        onRead(done, total);
      });
      for await (const value of values)
        if ("what" in value) ledger.unreadable(value);
        else await take(value, gathering, ledger);
    }
    for await (const { key, resources } of gathering.persons()) yield courseOfPerson(key, resources, house);
  } finally {
    await gathering.close();
  }
}

async function take({ json, fullUrl, place, scope }: Value, gathering: ByPerson, ledger: Ledger): Promise<void> {
  const reading = readResource(json, fullUrl);
  const { outcome } = reading;
  if (outcome === "unmapped") {
    ledger.add({ type: reading.type, place, fate: { became: "nothing", reason: reading.reason } });
  } else if (outcome === "refused") {
    const what = reading.problems.map(({ path, message }) => `${path}: ${message}`).join("; ");
    ledger.add({ type: reading.type, place, fate: { became: "refused", what } });
  } else if (!(await gathering.add({ taken: reading.taken, place }, reading.about, scope)))
    ledger.add({ type: reading.taken.type, place, fate: { became: "nothing", reason: nobody } });
}

const nobody = "it is about nobody who can be told: no patient, one within the resource, or one that is searched for";
