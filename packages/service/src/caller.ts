import { dayIn } from "@helhet/course";
import {
  type Action,
  holdsOn,
  isClinical,
  type Membership,
  mayDo,
  type Organisation,
  type Practitioner,
  type Unit,
} from "@helhet/people";
import type { Practising } from "@helhet/record";
import type { House } from "./house.ts";

/** A membership that holds today, with its place. */
export interface Working {
  readonly membership: Membership;
  readonly unit: Unit;
  readonly organisation: Organisation;
}

/** Who asks: somebody signed in, and where they work today. */
export interface Caller {
  readonly practitioner: Practitioner;
  readonly working: readonly Working[];
}

/** The practitioner with the memberships that hold today in each unit's zone; null for an unknown one. */
export async function callerOf(house: House, practitioner: string): Promise<Caller | null> {
  const [row, memberships, places] = await Promise.all([
    house.record.directory.practitioner(practitioner),
    house.record.directory.membershipsOf(practitioner),
    house.places(),
  ]);
  if (row === null) return null;
  const working = memberships.flatMap((membership) => {
    const unit = places.units.get(membership.unit);
    const organisation = unit && places.organisations.get(unit.organisation);
    const holds = unit !== undefined && holdsOn(membership, dayIn(unit.zone, house.now()));
    return organisation !== undefined && holds ? [{ membership, unit, organisation }] : [];
  });
  return { practitioner: row, working };
}

/** The place in the unit, in a role that may do the action; undefined where the caller has none. */
export function workingAs(caller: Caller, unit: string, action: Action): Working | undefined {
  return caller.working.find((one) => one.unit.id === unit && mayDo(one.membership.role, action));
}

/** True when the caller reads courses somewhere; an administrator does not. */
export function isClinicalSomewhere(caller: Caller): boolean {
  return caller.working.some((one) => isClinical(one.membership.role));
}

/** True for members of the unit, in any role. */
export function isMember(caller: Caller, unit: string): boolean {
  return caller.working.some((one) => one.unit.id === unit);
}

/** The caller as the record knows them. */
export function principalOf(caller: Caller): Practising {
  return { type: "practitioner", id: caller.practitioner.id, purpose: "treatment" };
}
