import { type Membership, readNationalNumber } from "@helhet/people";
import type { House } from "@helhet/service";
import { type DemoWorld, demoWorld } from "@helhet/simulate";
import { seedBooks } from "./seed-books.ts";
import { seed, seedHouses } from "./seed-houses.ts";
import { seedWalls } from "./seed-walls.ts";

/** The demo is the same for everybody who starts it on the same day. */
const chance = 1;

/** Puts the made-up service and its people into an empty record, through the record’s own ways. Says how far it is. */
export async function seedDemo(house: House, today: string, say: (line: string) => void): Promise<void> {
  const world = demoWorld({ today, seed: chance });
  const last = world.memberships.at(-1);
  if (last === undefined || (await isSeeded(house, last))) return;
  await seedHouses(house.record.directory, world);
  await seedBooks(house, world);
  await seedWalls(house, world);
  await house.rules.refresh();
  await seedPersons(house, world, say);
  await house.record.directory.grant(seed, last);
}

/** The last membership is granted when everything else stands: a seeding that was cut off is done again. */
async function isSeeded({ record }: House, last: Membership): Promise<boolean> {
  return (await record.directory.membershipsOf(last.practitioner)).some(({ id }) => id === last.id);
}

async function seedPersons(house: House, { persons }: DemoWorld, say: (line: string) => void): Promise<void> {
  for (const [index, { person, nationalNumber, drafts }] of persons.entries()) {
    const number = nationalNumber === null ? null : readNationalNumber(nationalNumber, { testData: true });
    if (number?.ok === false) throw new Error("A made-up person has a number that is none.");
    const registration = { person, nationalNumber: number?.value ?? null, test: true, drafts };
    const done = await house.record.persons.register(seed, `demo-${person}`, registration);
    if (!done.ok) throw new Error(`A made-up person was refused: ${done.refusal.kind}.`);
    const isTold = (index + 1) % 20 === 0 || index + 1 === persons.length;
    if (isTold) say(`Making up the demo’s people: ${index + 1} of ${persons.length}`);
  }
}
