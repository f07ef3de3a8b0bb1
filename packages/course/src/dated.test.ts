import { describe, expect, test } from "vitest";
import { clockToleranceMs, datedProblems } from "./dated.ts";
import { kindDefinitions } from "./kinds.ts";
import { entry } from "./testing/index.ts";

const now = Date.parse("2026-11-25T12:00:00Z");
const problems = (one: ReturnType<typeof entry>, at = now) =>
  datedProblems(one as never, at).map(({ path, what }) => `${path} ${what}`);
const said = (when: string, more = {}) => entry("note", when, { words: "x" }, more);
const born = (day: string) => entry("birth-date", "2026-11-25", { born: day });

describe("what has happened", () => {
  test.each([
    ["2026-11-25", []],
    ["2026-11-26", ["effective lies-ahead"]],
    ["2027-03-01", ["effective lies-ahead"]],
    ["2026-11-25T12:00:00Z", []],
    ["2026-11-25T12:05:00Z", []],
    ["2026-11-25T12:05:01Z", ["effective lies-ahead"]],
    ["2026-11-01..2026-12-24", []],
    ["2026-11-26..", ["effective lies-ahead"]],
    ["2026-11", []],
    ["2026", []],
    ["2026-12", ["effective lies-ahead"]],
    ["2027", ["effective lies-ahead"]],
  ])("dated %s at noon of 25 November 2026: %j", (when, expected) => {
    expect(problems(said(when))).toEqual(expected);
  });

  test("is judged by the day in its own zone, not in UTC", () => {
    const lateEvening = Date.parse("2026-11-25T23:30:00Z");
    expect(problems(said("2026-11-26"), lateEvening)).toEqual([]);
    expect(problems(said("2026-11-26", { zone: "America/Nuuk" }), lateEvening)).toEqual(["effective lies-ahead"]);
  });

  test("may be dated tomorrow within the tolerance before midnight", () => {
    const midnight = Date.parse("2026-11-25T23:00:00Z");
    expect(problems(said("2026-11-26"), midnight - clockToleranceMs)).toEqual([]);
    expect(problems(said("2026-11-26"), midnight - clockToleranceMs - 1)).toEqual(["effective lies-ahead"]);
  });
});

test("what is planned or agreed may be dated ahead, and nothing else", () => {
  expect(kindDefinitions.filter(({ happens }) => happens === "any").map(({ kind }) => kind)).toEqual([
    "enrolment-started",
    "care-level-changed",
    "enrolment-ended",
    "care-relation",
    "care-relation-ended",
    "role-assigned",
    "role-ended",
    "consent",
    "consent-revoked",
    "clock-stopped",
    "clock-resumed",
    "session-planned",
    "session-cancelled",
  ]);
  const session = "0190f3a0-0000-7000-8000-0000000000a1";
  expect(problems(entry("session-planned", "2027-03-01", { session, format: "group" }))).toEqual([]);
  expect(problems(entry("session-attended", "2027-03-01", { session, format: "group" }))).not.toEqual([]);
});

test.each([
  ["2050", ["data.born lies-ahead"]],
  ["2026-12", ["data.born lies-ahead"]],
  ["2026-11-26", ["data.born lies-ahead"]],
  ["2026-11-25", []],
  ["2026", []],
  ["1880", []],
  ["1879-12-31", ["data.born too-early"]],
  ["1879", ["data.born too-early"]],
])("somebody born %s: %j", (day, expected) => {
  expect(problems(born(day))).toEqual(expected);
});

test("what a past agreement says of later days is not judged", () => {
  const data = { coercion: "0190f3a0-0000-7000-8000-0000000000a1", paragraph: "10-2", until: "2027-02-01" } as const;
  expect(problems(entry("coercion-decided", "2026-11-20", data))).toEqual([]);
});

test("what is wrong says how to mend it, and never what was written", () => {
  const [found] = datedProblems(born("1066-10-14"), now);
  expect(found?.mend).toContain("1880-01-01");
  expect(JSON.stringify(found)).not.toContain("1066");
});

test("every bound day is a date of its kind's data", () => {
  for (const { kind, days, data } of kindDefinitions)
    for (const field of Object.keys(days)) expect(Object.keys(data.shape), kind).toContain(field);
});
