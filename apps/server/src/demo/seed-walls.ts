import { uuidV8 } from "@helhet/course";
import type { Principal } from "@helhet/record";
import type { House } from "@helhet/service";
import type { DemoWorld } from "@helhet/simulate";

/** The demo's PINs, so that anybody can try the wall: they are made up, as the people are, and stand in the guide. */
const pins: Readonly<Record<string, string>> = { "Tor Moe": "4071", "Runa Lien": "5263", "Marit Dahl": "9153" };
const sheetAt = "06:00";

/** PINs for the ward's wall, who may hang it, and when its sheet for downtime is made. What stands already stays. */
export async function seedWalls({ record, now }: House, world: DemoWorld): Promise<void> {
  const idOf = new Map(world.practitioners.map(({ id, name }) => [name, id]));
  const leader = idOf.get("Marit Dahl");
  const milieu = idOf.get("Tor Moe");
  const place = world.memberships.find(({ practitioner, role }) => practitioner === leader && role === "leader");
  if (leader === undefined || milieu === undefined || place === undefined) return;
  const { unit } = place;
  const setAt = new Date(now()).toISOString();
  for (const [name, code] of Object.entries(pins)) {
    const practitioner = idOf.get(name);
    if (practitioner !== undefined) await record.walls.setCode({ unit, practitioner, type: "pin", code, setAt });
  }
  const as: Principal = { type: "practitioner", id: leader, purpose: "administration" };
  const drafts = [
    { id: uuidV8("demo wall", "openers"), kind: "wall-openers-named", data: { practitioners: [milieu] } },
    { id: uuidV8("demo wall", "sheet"), kind: "sheet-timed", data: { at: sheetAt } },
  ];
  await record.unitBooks.append(as, { unit, drafts, expected: null });
}
