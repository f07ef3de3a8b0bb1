import { entriesInEffect, isoFromMs, msPerDay } from "@helhet/course";
import type { ProjectedInterval, ProjectedItem, Projection, Projector, ProjectorFor } from "../projection.ts";
import { when } from "../relations-of.ts";

const soon = 7 * msPerDay;

/**
 * A projector small enough to be seen through: every planned session asks to be marked within ten days, a note asks for
 * nothing. Due soon for the last seven days, overdue after. Foresees sixty days.
 */
export const fakeProjectorFor: ProjectorFor = () => fakeProjector;

/** Sessions answered by an attended, missed or cancelled session of the same id. */
const fakeProjector: Projector = (course, from): Projection => {
  const standing = entriesInEffect(course.entries);
  const until = from + 60 * msPerDay;
  const items = standing.flatMap((one): ProjectedItem[] => {
    if (one.kind !== "session-planned") return [];
    const { session } = one.data;
    const planned = when(one).from;
    const answer = standing.find(
      (other) =>
        (other.kind === "session-attended" || other.kind === "session-missed" || other.kind === "session-cancelled") &&
        other.data.session === session,
    );
    const due = planned + 10 * msPerDay;
    const stretches: ProjectedInterval[] = answer
      ? [{ from, to: null, state: "met", line: false }]
      : [
          { from, to: due - soon, state: "open", line: false },
          { from: Math.max(from, due - soon), to: due, state: "due-soon", line: true },
          { from: Math.max(from, due), to: until, state: "overdue", line: true },
        ];
    return [
      {
        key: `fake/mark/${one.id}`,
        act: "mark-session",
        belongsTo: session,
        guideline: "fake",
        edition: "1",
        element: "mark",
        anchor: { entry: one.id, day: isoFromMs(planned).slice(0, 10) },
        dueAt: isoFromMs(due),
        intervals: stretches.filter((stretch) => stretch.to === null || stretch.to > Math.max(stretch.from, from)),
        role: "clinician",
        unit: one.data.unit ?? null,
        tailored: null,
        facts: answer ? [one.id, answer.id] : [one.id],
      },
    ];
  });
  return { items, wakeAt: items.some(({ intervals }) => intervals.at(-1)?.to === until) ? until : null };
};
