import { dayFromIso, zoneClock } from "@helhet/course";
import { type Duty, isClinical, isOn, type Membership, roleOf, type Unit, whoAnswers } from "@helhet/people";
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
 * on duty for one of these, the units of the same organisation that it covers. A stand-in is on duty while they answer.
 */
export function viewerOf(practitioner: string, at: number, places: Workplaces): Viewer {
  const byId = new Map(places.units.map((one) => [one.id, one]));
  const works = new Set(
    places.memberships.filter((one) => one.practitioner === practitioner && isNow(one)).map(unitOf),
  );
  const onDuty = places.duties
    .filter((one) => one.practitioner === practitioner && works.has(one.unit) && isOnDuty(one))
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
  function isOnDuty(duty: Duty): boolean {
    if (!isOn(duty, at)) return false;
    if (roleOf(duty) !== "stand-in") return true;
    const answering = whoAnswers(places.duties, duty.unit, at);
    return answering.type === "practitioner" && answering.practitioner === practitioner;
  }
  function isCover(cover: string, unit: Unit): boolean {
    return onDuty.includes(cover) && byId.get(cover)?.organisation === unit.organisation;
  }
}

function unitOf(one: { readonly unit: string }): string {
  return one.unit;
}
