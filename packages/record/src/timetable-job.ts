import type { Draft } from "@helhet/course";
import type { SystemJob } from "./principal.ts";

/** The job that plans a unit's sessions: it reads the unit's days, and writes plans and cancellations alone. */
export const timetableJob: SystemJob = { type: "system", job: "timetable" };

/** Who the job's entries are by. */
export const timetableAuthor = { type: "system", name: "timetable" } as const satisfies Draft["author"];

/** Whether the job may write it: a plan or a cancellation in its own name, that corrects nothing. */
export function isOfTimetableJob({ kind, author, amends }: Draft): boolean {
  const isPlan = kind === "session-planned" || kind === "session-cancelled";
  return isPlan && author.type === "system" && author.name === timetableAuthor.name && amends === undefined;
}
