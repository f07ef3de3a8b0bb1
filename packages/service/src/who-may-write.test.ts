import { kindDefinitions } from "@helhet/course";
import { staffRoles } from "@helhet/people";
import { expect, test } from "vitest";
import { mayWrite } from "./who-may-write.ts";

test("a clinical decision is written by a clinician alone", () => {
  expect(staffRoles.filter((role) => mayWrite(role, "clinical-decision"))).toEqual(["clinician"]);
});

test("an administrator writes nothing on a course", () => {
  expect(kindDefinitions.filter(({ kind }) => mayWrite("administrator", kind))).toEqual([]);
});

test("a milieu therapist writes what happens on the ward, and no decision but taking back", () => {
  expect(mayWrite("milieu-therapist", "session-attended")).toBe(true);
  expect(mayWrite("milieu-therapist", "check-in")).toBe(true);
  const decisions = kindDefinitions.filter(
    ({ kind, write }) => write === "decision" && mayWrite("milieu-therapist", kind),
  );
  expect(decisions.map(({ kind }) => kind)).toEqual(["withdrawal"]);
});

test("an exemption is decided by clinician, leader or coordinator", () => {
  expect(staffRoles.filter((role) => mayWrite(role, "exemption"))).toEqual(["clinician", "leader", "coordinator"]);
});

test("every kind can be written by somebody", () => {
  const orphans = kindDefinitions.filter(({ kind }) => !staffRoles.some((role) => mayWrite(role, kind)));
  expect(orphans).toEqual([]);
});
