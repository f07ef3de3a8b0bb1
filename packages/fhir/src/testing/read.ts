import { type Account, courseOfPerson, type PersonRead } from "../import/course-of-person.ts";
import type { Placed } from "../import/group.ts";
import type { ImportHouse } from "../import/imported-entry.ts";
import { readResource } from "../import/read-resource.ts";

/** A house of test data in which a unit reads from one source. */
export const house: ImportHouse = {
  source: "tried",
  unit: {
    id: "8c1f0f2e-6c1b-4b1e-9d51-0a4c2f7f3a10",
    zone: "Europe/Oslo",
    controller: "8c1f0f2e-6c1b-4b1e-9d51-0a4c2f7f3a11",
  },
  careLevel: null,
  organisation: null,
  now: Date.UTC(2026, 5, 1, 12),
  testData: true,
};

/** The patient whom everything here is about. */
export const patientKey = "Patient/p";
export const subject = { reference: patientKey };

/** Reads resources of the patient; throws where one is refused by its form. */
export function placed(...resources: readonly object[]): readonly Placed[] {
  return resources.map((json, index) => {
    const reading = readResource(json, null);
    if (reading.outcome !== "taken") throw new Error(`Resource ${index} was ${reading.outcome}.`);
    return { taken: reading.taken, place: `line ${index + 1}` };
  });
}

/** The patient's course made of resources. */
export function read(resources: readonly object[], more: Partial<ImportHouse> = {}): PersonRead {
  return courseOfPerson(patientKey, placed(...resources), { ...house, ...more });
}

/** What was made of them, in short: slot, kind, when and data without the ids. */
export function made(resources: readonly object[], more: Partial<ImportHouse> = {}): readonly object[] {
  return read(resources, more).imported.map(({ draft: { kind, effective, data } }) => ({
    kind,
    ...effective,
    ...data,
  }));
}

/** Why the last resource became nothing: a reason, or what is wrong; null where it became entries. */
export function whyNot(resources: readonly object[], more: Partial<ImportHouse> = {}): string | null {
  const last = read(resources, more).accounts.find(({ place }) => place === `line ${resources.length}`);
  return reasonOf(last?.fate);
}

function reasonOf(fate: Account["fate"] | undefined): string | null {
  if (fate?.became === "nothing") return fate.reason;
  return fate?.became === "refused" ? fate.what : null;
}

/** A code of a system. */
export function coded(system: string, code: string, display?: string): object {
  return { coding: [{ system, code, ...(display === undefined ? {} : { display }) }] };
}
