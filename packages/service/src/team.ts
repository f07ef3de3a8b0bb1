import type { CourseRole } from "@helhet/course";
import { isStaffed, whoAnswers } from "@helhet/people";
import type { Caller } from "./caller.ts";
import type { House, Places } from "./house.ts";
import type { RoleHolder } from "./role-holders.ts";

/** Somebody who is there for the person. */
export interface TeamMember {
  readonly practitioner: string;
  readonly name: string;
  readonly role: CourseRole;
  readonly unit: string;
  readonly unitName: string;
  readonly miniTeam: boolean;
  readonly onDuty: boolean;
  readonly isYou: boolean;
}

/** Those who hold the roles at an instant (epoch ms), and whether the roster of their unit had them there and answering just then. */
export async function teamOf(
  house: House,
  caller: Caller,
  { holders, places, at }: { readonly holders: readonly RoleHolder[]; readonly places: Places; readonly at: number },
): Promise<readonly TeamMember[]> {
  const [from, to] = [new Date(at).toISOString(), new Date(at + 1).toISOString()];
  const units = [...new Set(holders.map(({ unit }) => unit))];
  const [names, duties] = await Promise.all([
    house.record.directory.names(holders.map(({ practitioner }) => practitioner)),
    Promise.all(units.map((unit) => house.record.directory.duties(unit, from, to))),
  ]);
  const isOnDuty = ({ practitioner, unit }: RoleHolder): boolean => {
    const answering = whoAnswers(duties.flat(), unit, at);
    return answering.type === "practitioner" && isStaffed(answering) && answering.practitioner === practitioner;
  };
  return holders.map((one) => ({
    ...one,
    name: names.get(one.practitioner) ?? "",
    unitName: places.units.get(one.unit)?.name ?? "",
    onDuty: isOnDuty(one),
    isYou: one.practitioner === caller.practitioner.id,
  }));
}
