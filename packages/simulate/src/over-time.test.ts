import { inEffect } from "@helhet/course";
import { describe, expect, test } from "vitest";
import { demoWorld } from "./demo-world.ts";
import { morningOf, type Stood, standingsOf } from "./testing/standings.ts";

const today = "2026-11-10";
const all = standingsOf(demoWorld({ today, seed: 1 }), morningOf(today));
const statesOf = ({ standing }: Stood, guideline: string, element: string): readonly string[] =>
  standing.items.filter((one) => one.guideline === guideline && one.element === element).map(({ state }) => state);
const recovery = (one: Stood, element: string) => statesOf(one, "recovery-management", element);

describe("after treatment has ended", () => {
  const checked = all.filter((one) => recovery(one, "check-ups").includes("met"));

  test("some are checked up on, with the next date ahead, one of them soon", () => {
    expect(checked.length).toBeGreaterThanOrEqual(3);
    for (const { standing } of checked) {
      const next = standing.items.filter(({ element }) => element === "check-ups").at(-1);
      expect((next?.dueAt ?? "") >= today).toBe(true);
    }
    expect(checked.some((one) => recovery(one, "check-ups").at(-1) === "due-soon")).toBe(true);
  });

  test("some have said no to it, and are asked nothing more", () => {
    const declined = all.filter((one) => recovery(one, "offer-check-ups").includes("declined"));
    expect(declined.length).toBeGreaterThanOrEqual(1);
    for (const one of declined) expect(recovery(one, "support")).toEqual(["not-applicable"]);
  });

  test("nobody is without support unseen", () => {
    expect(all.flatMap((one) => recovery(one, "support")).filter((state) => state === "overdue")).toEqual([]);
  });
});

describe("in the municipality", () => {
  const municipal = (one: Stood, element: string) => statesOf(one, "no-municipal", element);

  test("somebody is treated there alone, by a plan with goals, and their wish for another clinician was answered", () => {
    const alone = all.filter(
      ({ course, ...one }) =>
        municipal({ course, ...one }, "another-clinician").includes("met") &&
        inEffect(course.entries).every(
          ({ entry }) => entry.kind !== "enrolment-started" || entry.data.careLevel === "municipal",
        ),
    );
    expect(alone.map((one) => municipal(one, "goals"))).toEqual([["met"]]);
  });

  test("those who come from hospital are received, and the plan is written on", () => {
    const received = all.filter((one) => municipal(one, "handover").includes("met"));
    expect(received.length).toBeGreaterThanOrEqual(10);
    const states = received.flatMap((one) => municipal(one, "plan-after-discharge"));
    expect(states.filter((state) => state === "overdue")).toEqual([]);
  });
});
