import { dayFromIso, zoneClock } from "@helhet/course";
import { type Duty, isClinical, type Membership, type Unit } from "@helhet/people";
import type { Viewer } from "./gate.ts";
import type { Stretch } from "./relations-of.ts";

/** What the directory knows that decides where somebody acts. */
export interface Workplaces {
  readonly units: readonly Unit[];
  readonly memberships: readonly Membership[];
  readonly duties: readonly Duty[];
}

/** A membership's days as instants in its unit's zone. */
export function membershipStretch(membership: Membership, zone: string): Stretch {
  const clock = zoneClock(zone);
  const from = clock.startOfDay(dayFromIso(membership.from));
  const to = membership.to === null ? Number.POSITIVE_INFINITY : clock.startOfDay(dayFromIso(membership.to) + 1);
  return { from, to };
}

/**
 * Where somebody acts at an instant (epoch ms): the units they work in with a clinical role that day, and while they are
 * on duty for one of these, the units of the same organisation that it covers.
 */
export function viewerOf(practitioner: string, at: number, places: Workplaces): Viewer {
  const byId = new Map(places.units.map((one) => [one.id, one]));
  const works = new Set(
    places.memberships.filter((one) => one.practitioner === practitioner && isNow(one)).map(unitOf),
  );
  const onDuty = places.duties
    .filter((one) => one.practitioner === practitioner && works.has(one.unit) && isOn(one, at))
    .map(unitOf);
  const covered = places.units
    .filter((unit) => unit.coveredBy.some((cover) => isCover(cover, unit)))
    .map(({ id }) => id);
  const organisationOf = new Map<string, string>();
  for (const unit of [...works, ...covered]) organisationOf.set(unit, byId.get(unit)?.organisation ?? "");
  return { practitioner, at, organisationOf };

  function isNow(membership: Membership): boolean {
    const unit = byId.get(membership.unit);
    if (unit === undefined || !isClinical(membership.role)) return false;
    const { from, to } = membershipStretch(membership, unit.zone);
    return from <= at && at < to;
  }
  function isCover(cover: string, unit: Unit): boolean {
    return onDuty.includes(cover) && byId.get(cover)?.organisation === unit.organisation;
  }
}

function unitOf(one: { readonly unit: string }): string {
  return one.unit;
}

function isOn(duty: Duty, at: number): boolean {
  return Date.parse(duty.from) <= at && at < Date.parse(duty.to);
}
