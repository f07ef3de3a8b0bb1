import type { Course } from "@helhet/course";
import {
  changedRows,
  courseFacts,
  type DemandRow,
  demandRows,
  gateKinds,
  type Projector,
  project,
  upTo,
  wakeAt,
} from "@helhet/record";
import type { AppointmentsJson } from "./appointments-json.ts";
import type { HotCourse } from "./hot-courses.ts";
import { closedJson, demandJson, sqlInstant } from "./row-json.ts";

/** How the stored projection of one course changes, and what is live afterwards. */
export interface MadeProjection {
  readonly closed: readonly ReturnType<typeof closedJson>[];
  readonly opened: readonly ReturnType<typeof demandJson>[];
  readonly live: readonly DemandRow[];
  readonly wakeAt: number | null;
}

/** A wake-up never asks for the instant it is done at: it would be done for ever. */
const soonestWake = 60_000;

/** What was foreseen goes on to hold: it reaches beyond this instant, and nothing in the new entries is read by anybody. */
function holds(course: Course, hot: HotCourse, projector: Projector, at: number): boolean {
  if (hot.revision === 0 || projector.reads === undefined || (hot.wakeAt !== null && hot.wakeAt <= at)) return false;
  const fresh = course.entries.slice(hot.course.entries.length);
  const isSilent = fresh.every(
    (entry) => entry.amends === undefined && !gateKinds.has(entry.kind) && projector.reads?.(course, entry) === false,
  );
  return isSilent && fresh.length > 0;
}

/** Follows the whole course from an instant (epoch ms) on, where that may say anything new, and compares with what is stored. */
export function projectCourse(course: Course, hot: HotCourse, projector: Projector, at: number): MadeProjection {
  if (holds(course, hot, projector, at)) return { closed: [], opened: [], live: hot.live, wakeAt: hot.wakeAt };
  const projection = project(projector, course, at);
  const facts = courseFacts(course);
  const fresh = demandRows(projection, facts, at);
  const foreseen = wakeAt(projection, facts, at);
  const reach = hot.wakeAt !== null && hot.wakeAt > at && hot.wakeAt < (foreseen ?? 0) ? hot.wakeAt : null;
  const { closed, opened, live } = changedRows(hot.live, reach === null ? fresh : upTo(reach, fresh), at);
  const next = reach ?? foreseen;
  return {
    closed: closed.map((row) => closedJson(course.person, row)),
    opened: opened.map((row) => demandJson(course.person, row, course.entries.length)),
    live,
    wakeAt: next !== null && next <= at ? at + soonestWake : next,
  };
}

/** What a write changes beside the standing; null where it is left as it is. */
export interface MovedParts {
  readonly gate: object | null;
  readonly appointments: AppointmentsJson | null;
}

/** The part of the write that stores projections; keys that are absent are not touched. Null where nothing is. */
export function madeJson(
  each: readonly { readonly person: string; readonly made: MadeProjection; readonly wakeBefore: number | null }[],
  { gate, appointments }: MovedParts,
): string | null {
  const closed = each.flatMap(({ made }) => made.closed);
  const opened = each.flatMap(({ made }) => made.opened);
  const wakes = each
    .filter(({ made, wakeBefore }) => made.wakeAt !== wakeBefore)
    .map(({ person, made }) => ({ person, at: made.wakeAt === null ? null : sqlInstant(made.wakeAt) }));
  if (gate === null && appointments === null && closed.length + opened.length + wakes.length === 0) return null;
  return JSON.stringify({
    ...(gate === null ? {} : { gate }),
    ...(appointments === null ? {} : { appointments }),
    ...(closed.length === 0 ? {} : { closed }),
    ...(opened.length === 0 ? {} : { opened }),
    ...(wakes.length === 0 ? {} : { wakes }),
  });
}
