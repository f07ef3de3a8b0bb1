import type { Directory, SystemJob } from "@helhet/record";
import type { DemoWorld } from "@helhet/simulate";

/** The job as which the demo is written. */
export const seed: SystemJob = { type: "system", job: "seed" };

/** Puts houses, staff, rosters and decisions into the directory. What stands already is passed over. */
export async function seedHouses(directory: Directory, world: DemoWorld): Promise<void> {
  await seedPlaces(directory, world);
  await seedStaff(directory, world);
  for (const { id } of world.units)
    await directory.changeRoster(seed, id, { gone: [], put: world.duties.filter(({ unit }) => unit === id) });
  if ((await directory.adoptions()).length === 0)
    for (const one of world.adoptions) await directory.adopt(seed, { ...one, by: leaderOf(world, one.unit) });
  if ((await directory.unitValues()).length === 0)
    for (const one of world.unitValues) await directory.setUnitValue(seed, { ...one, by: leaderOf(world, one.unit) });
}

/** Who decided for a unit: its leader. */
function leaderOf({ memberships }: DemoWorld, unit: string): string | null {
  return memberships.find((one) => one.unit === unit && one.role === "leader")?.practitioner ?? null;
}

async function seedPlaces(directory: Directory, { organisations, units }: DemoWorld): Promise<void> {
  const known = new Set([...(await directory.organisations()), ...(await directory.units())].map(({ id }) => id));
  for (const one of organisations) if (!known.has(one.id)) await directory.addOrganisation(seed, one);
  for (const one of units) if (!known.has(one.id)) await directory.addUnit(seed, one);
}

/** All but the last membership, which says that the demo is whole. */
async function seedStaff(directory: Directory, { practitioners, memberships }: DemoWorld): Promise<void> {
  const known = await directory.names(practitioners.map(({ id }) => id));
  for (const one of practitioners) if (!known.has(one.id)) await directory.addPractitioner(seed, one);
  for (const one of memberships.slice(0, -1)) {
    const held = await directory.membershipsOf(one.practitioner);
    if (!held.some(({ id }) => id === one.id)) await directory.grant(seed, one);
  }
}
