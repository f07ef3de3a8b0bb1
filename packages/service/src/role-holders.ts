import { type Course, type CourseRole, type Entry, inEffect, whenOf, zoneClock } from "@helhet/course";

/** Somebody who holds a role for the person at a moment. */
export interface RoleHolder {
  readonly role: CourseRole;
  readonly practitioner: string;
  readonly unit: string;
  readonly miniTeam: boolean;
}

/** Who holds which role for the person at an instant (ISO): assigned, begun, and not ended. The newest comes first. */
export function roleHolders(course: Course, at: string): readonly RoleHolder[] {
  const moment = Date.parse(at);
  const entries = inEffect(course.entries).map(({ entry }) => entry);
  const ended = new Set(
    entries.flatMap((entry) => (entry.kind === "role-ended" && hasBegun(entry, moment) ? entry.data.assignment : [])),
  );
  return entries
    .flatMap((entry) => (entry.kind === "role-assigned" && hasBegun(entry, moment) ? entry : []))
    .filter((entry) => !ended.has(entry.data.assignment) && !isOver(entry, moment))
    .toReversed()
    .map(({ data: { role, practitioner, unit, miniTeam } }) => ({ role, practitioner, unit, miniTeam }));
}

/** True when the entry's time has begun at an instant (epoch ms). */
export function hasBegun(entry: Entry, moment: number): boolean {
  return whenOf(entry.effective, zoneClock(entry.zone)).from <= moment;
}

function isOver(entry: Entry, moment: number): boolean {
  const isPeriod = "from" in entry.effective;
  return isPeriod && whenOf(entry.effective, zoneClock(entry.zone)).to <= moment;
}
