import { type Course, isoFromMs, asKnownAt as knownAtInstant, ok, type Result, refuse } from "@helhet/course";
import { mayRead } from "../gate.ts";
import type { Principal } from "../principal.ts";
import type { CourseForStanding, Looked } from "../reading.ts";
import type { Refusal } from "../refusal.ts";
import { gateFacts, relationsNow, viewerNow } from "./memory-gate.ts";
import type { MemoryState } from "./memory-state.ts";

/** The whole course with what of it may be shown, and a line in the log that somebody looked. */
export function memoryCourse(
  state: MemoryState,
  as: Principal,
  person: string,
  knownAt: string | undefined,
  what: Looked,
): Result<CourseForStanding, Refusal> {
  const kept = state.courses.get(person);
  if (kept === undefined || kept.course.entries.length === 0) return refuse({ kind: "not-found" });
  const course = knownAt === undefined ? kept.course : knownAtInstant(kept.course, knownAt);
  const version = kept.course.entries.length;
  if (as.type === "system")
    return ok({ course, version, hasHidden: false, readable: new Set(course.entries.map(({ id }) => id)) });
  if (relationsNow(state, as.id, person).length === 0) return refuse({ kind: "not-found" });
  logLook(state, as, person, what);
  const viewer = viewerNow(state, as.id);
  const facts = gateFacts(kept);
  const readable = new Set(course.entries.filter((entry) => mayRead(viewer, facts, entry)).map(({ id }) => id));
  return ok({ course, version, hasHidden: readable.size < course.entries.length, readable });
}

/** Only what may be shown. */
export function shownOf({ course, readable }: CourseForStanding): Course {
  return { ...course, entries: course.entries.filter(({ id }) => readable.has(id)) };
}

/** Somebody looked, through the first relation they have. */
export function logLook(
  state: MemoryState,
  as: Extract<Principal, { type: "practitioner" }>,
  person: string,
  what: Looked,
): void {
  const unit = relationsNow(state, as.id, person)[0]?.unit ?? "";
  const held = [...state.memberships.values()].find((one) => one.practitioner === as.id && one.unit === unit);
  state.log.push({
    person,
    at: isoFromMs(state.clock()),
    practitionerName: state.practitioners.get(as.id)?.name ?? "",
    role: held?.role ?? "cover",
    unit: state.units.get(unit)?.name ?? "",
    purpose: as.purpose,
    what,
  });
}
