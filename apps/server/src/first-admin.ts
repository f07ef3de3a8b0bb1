import { dayIn, uuidV8 } from "@helhet/course";
import type { Directory, SystemJob } from "@helhet/record";
import type { House } from "@helhet/service";

const zone = "Europe/Oslo";
const seed: SystemJob = { type: "system", job: "seed" };

/**
 * Makes the first unit and its administrator, known by their subject at the issuer, where there is no unit yet.
 * An administrator reads nothing clinical: their first act is to name a leader. `place` is `Organisation / Unit`.
 * A start that was cut off midway is taken up where it ended: the membership comes last.
 */
export async function nameFirstAdmin(
  house: Pick<House, "record" | "now">,
  subject: string,
  place: string,
): Promise<void> {
  const { directory } = house.record;
  const idOf = (what: string): string => uuidV8("first-admin", what);
  const [organisation, unit, practitioner] = [idOf("organisation"), idOf("unit"), idOf(`practitioner ${subject}`)];
  const known = await knownOf(directory, unit, practitioner);
  if (known.isSetUp) return;
  const [organisationName = "Helhet", unitName = organisationName] = place.split("/").map((part) => part.trim());
  if (!known.organisations.has(organisation)) await addOrganisation(directory, organisation, organisationName);
  if (!known.hasUnit) await addUnit(directory, unit, organisation, unitName);
  if (!known.hasPractitioner)
    await directory.addPractitioner(seed, { id: practitioner, name: "Administrator", subject, title: null });
  const role = { role: "administrator", from: dayIn(zone, house.now()), to: null, grantedBy: practitioner } as const;
  await directory.grant(seed, { id: idOf("membership"), practitioner, unit, ...role });
}

/** Set up: there are other units, or somebody works in the first one. */
async function knownOf(directory: Directory, firstUnit: string, practitioner: string) {
  const units = await directory.units();
  const hasUnit = units.some(({ id }) => id === firstUnit);
  const hasMembers = hasUnit && (await directory.members(firstUnit)).length > 0;
  return {
    hasUnit,
    isSetUp: hasMembers || units.some(({ id }) => id !== firstUnit),
    organisations: new Set((await directory.organisations()).map(({ id }) => id)),
    hasPractitioner: (await directory.practitioner(practitioner)) !== null,
  };
}

function addOrganisation(directory: Directory, id: string, name: string): Promise<void> {
  return directory.addOrganisation(seed, { id, name, type: "hospital", country: "NO", number: null });
}

function addUnit(directory: Directory, id: string, organisation: string, name: string): Promise<void> {
  const place = { kind: "outpatient", careLevels: ["outpatient"], zone } as const;
  return directory.addUnit(seed, { id, organisation, name, ...place, coveredBy: [], beds: null });
}
