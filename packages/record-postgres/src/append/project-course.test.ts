import { courseOf, entry } from "@helhet/course/testing";
import type { Projector } from "@helhet/record";
import { fakeProjectorFor, idOf } from "@helhet/record/testing";
import { expect, test, vi } from "vitest";
import { firstLink } from "../chain/links.ts";
import type { HotCourse } from "./hot-courses.ts";
import { projectCourse } from "./project-course.ts";

const person = idOf("person");
const day = 86_400_000;
const at = Date.UTC(2026, 2, 3);
const planned = entry("session-planned", "2026-03-01", { session: idOf("session"), format: "group" });
const checkIn = entry("check-in", "2026-03-02", { sleepHours: 7 });
const attended = entry("session-attended", "2026-03-02", { session: idOf("session"), format: "group" });

/** Reads what the sessions say, and counts how often it was asked. */
function watched() {
  const follow = vi.fn(fakeProjectorFor({ adoptions: [], unitValues: [], layers: [] }));
  const projector: Projector = Object.assign((...asked: Parameters<Projector>) => follow(...asked), {
    reads: (_course: unknown, { kind }: { readonly kind: string }) => kind.startsWith("session"),
  });
  return { follow, projector };
}

/** One planned session as it is stored, with its wake-up in so many days. */
function stored(days: number): HotCourse {
  const none: HotCourse = {
    course: courseOf(person, []),
    revision: 0,
    link: firstLink,
    live: [],
    wakeAt: null,
  };
  const course = courseOf(person, [planned]);
  const { live } = projectCourse(course, none, watched().projector, at - day);
  return { course, revision: 1, link: firstLink, live, wakeAt: at + days * day };
}

test("an entry that nobody reads leaves what was foreseen as it is, unasked", () => {
  const { follow, projector } = watched();
  const before = stored(5);
  const made = projectCourse(courseOf(person, [planned, checkIn]), before, projector, at);
  expect(follow).not.toHaveBeenCalled();
  expect(made).toEqual({ closed: [], opened: [], live: before.live, wakeAt: before.wakeAt });
});

test.each([
  ["is read", [planned, attended], 5],
  [
    "takes something back",
    [planned, entry("withdrawal", "2026-03-02", {}, { amends: { entry: planned.id, reason: "wrong" } })],
    5,
  ],
  ["moves the gate", [planned, entry("care-relation-ended", "2026-03-02", { relation: person })], 5],
  ["comes after what was foreseen", [planned, checkIn], -1],
  ["is none: time has passed", [planned], 5],
] as const)("the course is followed where an entry %s", (_why, entries, days) => {
  const { follow, projector } = watched();
  projectCourse(courseOf(person, entries), stored(days), projector, at);
  expect(follow).toHaveBeenCalled();
});
