import { uuidV8 } from "@helhet/course";
import type { SystemJob } from "@helhet/record";
import type { House } from "@helhet/service";

const seed: SystemJob = { type: "system", job: "seed" };

/**
 * Makes the first unit and its administrator, known by their subject at the issuer, where there is no unit yet.
 * An administrator reads nothing clinical: their first act is to name a leader. `place` is `Organisation / Unit`.
 */
export async function nameFirstAdmin(house: House, subject: string, place: string): Promise<void> {
  const { directory } = house.record;
  if ((await directory.units()).length > 0) return;
  const [organisationName = "Helhet", unitName = organisationName] = place.split("/").map((part) => part.trim());
  const idOf = (what: string): string => uuidV8("first-admin", what);
  const from = new Date(house.now()).toISOString().slice(0, 10);
  const organisation = idOf("organisation");
  const unit = idOf("unit");
  const practitioner = idOf(`practitioner ${subject}`);
  await directory.addOrganisation(seed, {
    id: organisation,
    name: organisationName,
    type: "hospital",
    country: "NO",
    number: null,
  });
  await directory.addUnit(seed, {
    id: unit,
    organisation,
    name: unitName,
    kind: "outpatient",
    careLevels: ["outpatient"],
    zone: "Europe/Oslo",
    coveredBy: [],
    beds: null,
  });
  await directory.addPractitioner(seed, { id: practitioner, name: "Administrator", subject, title: null });
  await directory.grant(seed, {
    id: idOf("membership"),
    practitioner,
    unit,
    role: "administrator",
    from,
    to: null,
    grantedBy: practitioner,
  });
}
