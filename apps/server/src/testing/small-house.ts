import { uuidV8 } from "@helhet/course";
import type { StaffRole, Unit } from "@helhet/people";
import type { Directory, SystemJob } from "@helhet/record";

const seed: SystemJob = { type: "system", job: "seed" };

/** The same name gives the same id in every test. */
export const idOf = (name: string): string => uuidV8("server-test", name);

/** Two organisations with a unit each: what one knows the other must not see. */
export const ward = idOf("ward");
export const elsewhere = idOf("elsewhere");

/** Who works there. `nobody` signs in but works nowhere. */
export const staff = {
  clinician: { unit: ward, role: "clinician" },
  colleague: { unit: ward, role: "clinician" },
  milieu: { unit: ward, role: "milieu-therapist" },
  coach: { unit: ward, role: "recovery-coach" },
  leader: { unit: ward, role: "leader" },
  administrator: { unit: ward, role: "administrator" },
  stranger: { unit: elsewhere, role: "clinician" },
  strangeLeader: { unit: elsewhere, role: "leader" },
  nobody: null,
} as const satisfies { readonly [name: string]: { readonly unit: string; readonly role: StaffRole } | null };
export type StaffName = keyof typeof staff;

const unitOf = (id: string, organisation: string, name: string): Unit => ({
  id,
  organisation,
  name,
  kind: "inpatient",
  careLevels: ["inpatient"],
  zone: "Europe/Oslo",
  coveredBy: [],
  beds: 16,
});

/** Puts the two houses and their staff into an empty directory. */
export async function furnish(directory: Directory): Promise<void> {
  for (const [name, unit] of [
    ["hospital", ward],
    ["municipality", elsewhere],
  ] as const) {
    await directory.addOrganisation(seed, { id: idOf(name), name, type: "hospital", country: "NO", number: null });
    await directory.addUnit(seed, unitOf(unit, idOf(name), `${name} unit`));
  }
  for (const [name, place] of Object.entries(staff)) {
    const practitioner = idOf(name);
    await directory.addPractitioner(seed, {
      id: practitioner,
      name: `Test ${name}`,
      subject: `demo-${name}`,
      title: null,
    });
    if (place === null) continue;
    const granted = { unit: place.unit, role: place.role, from: "2020-01-01", to: null, grantedBy: idOf("leader") };
    await directory.grant(seed, { id: idOf(`${name} membership`), practitioner, ...granted });
  }
}
