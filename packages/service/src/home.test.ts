import type { Course, Entry } from "@helhet/course";
import { expect, test } from "vitest";
import { homeOf } from "./home.ts";

const courseOf = (...entries: readonly (readonly [Entry["kind"], string])[]): Course => ({
  person: "p",
  entries: entries.map(([kind, zone]) => ({ kind, zone })) as unknown as readonly Entry[],
});

test("a course is counted by the clock and holidays of the place that enrolled last", () => {
  const course = courseOf(
    ["enrolment-started", "Europe/Oslo"],
    ["enrolment-started", "Europe/Copenhagen"],
    ["note", "Europe/Oslo"],
  );
  expect(homeOf(course)).toEqual({ zone: "Europe/Copenhagen", country: "DK" });
});

test("a request for treatment says where, before anybody is enrolled", () => {
  const course = courseOf(["treatment-requested", "Europe/Copenhagen"], ["note", "Europe/Oslo"]);
  expect(homeOf(course)).toEqual({ zone: "Europe/Copenhagen", country: "DK" });
});

test("without an enrolment the newest entry says where", () => {
  expect(homeOf(courseOf(["care-relation", "Europe/Stockholm"]))).toEqual({ zone: "Europe/Stockholm", country: "SE" });
});

test("an empty course is counted in Oslo", () => {
  expect(homeOf(courseOf())).toEqual({ zone: "Europe/Oslo", country: "NO" });
});
