import { unitEntriesOf } from "@helhet/programme";
import { type Caller, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { bookOf } from "../programme/programme-of.ts";

/** It is done, and there is nothing more to say of it. */
export type Done = Readonly<Record<string, never>>;

/** Whom the leader has named to hang the unit's wall. */
export async function wallOpeners(house: House, unit: string): Promise<readonly string[]> {
  const book = await bookOf(house, unit, ["wall-openers-named"]);
  return unitEntriesOf(book, "wall-openers-named").at(-1)?.data.practitioners ?? [];
}

/** True for the unit's leaders, and for those they have named who read courses there. */
export async function mayOpenWall(house: House, caller: Caller, unit: string): Promise<boolean> {
  if (workingAs(caller, unit, "read-course") === undefined) return false;
  if (isLeaderOf(caller, unit)) return true;
  return (await wallOpeners(house, unit)).includes(caller.practitioner.id);
}

/** True for the unit's leaders. */
export function isLeaderOf(caller: Caller, unit: string): boolean {
  return workingAs(caller, unit, "adopt-guideline") !== undefined;
}
