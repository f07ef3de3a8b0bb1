import type { Membership, StaffRole } from "./organisation.ts";

/** True when the membership holds on the day (`YYYY-MM-DD` in the unit's zone); both ends inclusive. */
export function holdsOn(membership: Membership, day: string): boolean {
  return membership.from <= day && (membership.to === null || day <= membership.to);
}

/** The roles somebody holds in a unit on a day. */
export function rolesOn(
  memberships: readonly Membership[],
  practitioner: string,
  unit: string,
  day: string,
): ReadonlySet<StaffRole> {
  const held = memberships.filter((one) => one.practitioner === practitioner && one.unit === unit && holdsOn(one, day));
  return new Set(held.map((one) => one.role));
}
