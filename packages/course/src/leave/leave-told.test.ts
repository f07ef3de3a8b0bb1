import { expect, test } from "vitest";
import { entriesInEffect } from "../amendments.ts";
import { courseOf, entry } from "../brief.ts";
import type { Entry } from "../entry.ts";
import { uuidV8 } from "../identity.ts";
import { leaveTold } from "./leave-told.ts";
import { leavesOf } from "./leaves-of.ts";

const idOf = (name: string): string => uuidV8("leave-told-test", name);
const leave = idOf("afternoon");
const instant = (clock: string): string => `2026-03-06T${clock}:00.000Z`;
const asked = entry("leave-requested", instant("08:00"), {
  leave,
  unit: idOf("ward"),
  from: instant("12:00"),
  to: instant("18:00"),
  askedBy: "person",
  words: "Visit my daughter",
});
const granted = entry("leave-decided", instant("09:00"), {
  leave,
  answer: "granted",
  decidedBy: idOf("clinician"),
  words: "She waits for it",
  agreements: "Calls at three",
});
const back = (outcome: "returned" | "not-returned") => entry("leave-ended", instant("17:30"), { leave, outcome });
const told = (...entries: readonly Entry[]) =>
  leavesOf(entriesInEffect(courseOf(idOf("person"), entries).entries), Date.parse(instant("17:45"))).map(leaveTold)[0];

test("a leave tells what it is for, and nothing of a decision that nobody has made", () => {
  expect(told(asked)).toMatchObject({ words: "Visit my daughter", place: null, decision: null, outAt: null });
});

test("decided, it tells by whom, why and what is agreed for the time away", () => {
  expect(told(asked, granted)).toMatchObject({
    decision: { words: "She waits for it", agreements: "Calls at three", by: idOf("clinician") },
  });
});

test("somebody came back only where that was said", () => {
  const out = entry("leave-started", instant("12:10"), { leave });
  expect(told(asked, granted, out, back("returned"))).toMatchObject({
    outAt: instant("12:10"),
    backAt: instant("17:30"),
  });
  expect(told(asked, granted, out, back("not-returned"))?.backAt).toBeNull();
});
