import type { Entry } from "@helhet/course";
import { courseOf, entry, syntheticUnit } from "@helhet/course/testing";
import { describe, expect, test } from "vitest";
import { compile } from "../compile/program.ts";
import { layerOf } from "../layers/testing/layer-of.ts";
import type { Adoption } from "../setting.ts";
import { acts, enrolled, enrolment, person } from "../testing/given.ts";
import { elementOf, guidelineOf, textOf, within } from "../testing/guideline.ts";
import { tellings } from "../why-not/why-not.ts";
import { follow } from "./follow.ts";

const decision = (days: number) => elementOf({ id: "decision", act: "clinical-decision", limits: [within(days)] });
const older = guidelineOf([decision(21), elementOf({ id: "gone", act: "meeting" })], { edition: "2019" });
const newer = guidelineOf([decision(14), elementOf({ id: "come", act: "check-in" })], { edition: "2026" });
const layer = layerOf(newer, {
  id: "ward",
  validFrom: "2026-04-01",
  changes: [
    { change: "tighten", element: "decision", instead: null, within: { unit: "days", amount: 7 }, reason: textOf("w") },
  ],
});

const adopted = (edition: string, from: string, more: Partial<Adoption> = {}): Adoption => ({
  unit: syntheticUnit,
  guideline: "test",
  edition,
  from,
  to: null,
  ...more,
});
const both = [adopted("2019", "2020-01-01"), adopted("2026", "2026-03-01")];
const programOf = (adoptions: readonly Adoption[]) =>
  compile([older, newer], acts, { zone: "Europe/Oslo", country: "NO", adoptions, unitValues: [], layers: [layer] });

const moved = (on: string, edition: string, more: object = {}): Entry =>
  entry("edition-moved", on, {
    move: enrolment,
    guideline: "test",
    edition,
    unit: syntheticUnit,
    words: "newer",
    ...more,
  });
const noon = (day: string): number => Date.parse(`${day}T11:00:00Z`);
const told = (day: string, entries: readonly Entry[], adoptions = both): readonly string[] =>
  follow(programOf(adoptions), courseOf(person, entries), noon(day)).items.map(
    ({ edition, element, dueAt }) => `${edition} ${element} ${dueAt}`,
  );

describe("a running course", () => {
  const began = enrolled("2026-02-20");
  test("follows the edition adopted when it began, and no other", () => {
    expect(told("2026-03-02", [began])).toEqual(["2019 decision 2026-03-13", "2019 gone null"]);
    expect(told("2026-03-02", [enrolled("2026-03-01")])).toEqual(["2026 decision 2026-03-15", "2026 come null"]);
  });

  test("of two editions adopted from the same day follows the one decided last", () => {
    const same = [adopted("2026", "2020-01-01"), adopted("2019", "2020-01-01")];
    expect(told("2026-03-02", [began], same)[0]).toBe("2019 decision 2026-03-13");
    expect(told("2026-03-02", [began], same.toReversed())[0]).toBe("2026 decision 2026-03-06");
  });

  test("follows another from the day it is moved, counted from its own beginning", () => {
    const course = [began, moved("2026-03-02", "2026")];
    expect(told("2026-03-01", course)[0]).toBe("2019 decision 2026-03-13");
    expect(told("2026-03-02", course)).toEqual(["2026 decision 2026-03-06", "2026 come null"]);
  });

  test("rests on the entry that moved it", () => {
    const move = moved("2026-03-02", "2026");
    const { items } = follow(programOf(both), courseOf(person, [began, move]), noon("2026-03-03"));
    for (const { facts } of items) expect(facts).toContain(move.id);
  });

  test("is back where it was when the move is taken back", () => {
    const move = moved("2026-03-02", "2026");
    const undone = entry("withdrawal", "2026-03-03", {}, { amends: { entry: move.id, reason: "Too early" } });
    expect(told("2026-03-04", [began, move, undone])).toEqual(told("2026-03-04", [began]));
  });

  test("follows the layers of the day it is moved, also within one edition", () => {
    const course = [began, moved("2026-03-02", "2026"), moved("2026-04-02", "2026")];
    expect(told("2026-04-01", course)[0]).toBe("2026 decision 2026-03-06");
    expect(told("2026-04-02", course)[0]).toBe("2026 decision 2026-02-27");
  });

  test.each([
    ["to an edition that is not here", moved("2026-03-02", "2030")],
    ["of another unit", moved("2026-03-02", "2026", { unit: enrolment })],
    ["of another guideline", moved("2026-03-02", "2026", { guideline: "other" })],
    ["before it began", moved("2026-02-19", "2026")],
  ])("is not touched by a move %s", (_, move) => {
    expect(told("2026-03-04", [began, move])).toEqual(told("2026-03-04", [began]));
  });

  test("tells of the edition it does not follow that another one is followed", () => {
    const course = courseOf(person, [began, moved("2026-03-02", "2026")]);
    const because = tellings(programOf(both), course, noon("2026-03-03")).flatMap(({ edition, answer }) =>
      edition === "2019" && answer !== null ? [answer.because] : [],
    );
    expect(because[0]).toEqual({ code: "another-edition", values: { edition: "2019", other: "2026" } });
  });
});
