import { zoneClock } from "@helhet/course";
import { courseOf, entry } from "@helhet/course/testing";
import { describe, expect, test } from "vitest";
import { twoPhases, twoPhasesFacts } from "../testing/weekly.ts";
import { weeklyFacts } from "./from-course.ts";
import { outcomeWord, weekEnds, weeklyWords, wordOfEndedWeeks } from "./words.ts";

const facts = twoPhasesFacts;

describe("weekly words", () => {
  test("the day of the draw is the last day of week 0, and each week shows use, none, both or nothing", () => {
    const words = weeklyWords(twoPhases, {
      ...facts,
      attended: [-3, 4, 5, 11, 12, 18, 33],
      positive: [
        [-3, "Opioid"],
        [12, "Opioid"],
        [20, "Opioid"],
        [33, "Cocaine"],
      ],
    });
    expect(words).toEqual({
      firstWeek: -1,
      lastWeek: 6,
      anchorWeeks: [0, null],
      baseline: "+-",
      phases: ["*-+-oo"],
    });
    expect(outcomeWord(words)).toBe("*-+-oo");
  });

  test("a medicine of the person's own arm is no use, and of nobody's arm every class counts", () => {
    const positive = [[7, "Methadone"]] as const;
    expect(outcomeWord(weeklyWords(twoPhases, { ...facts, arm: "Methadone", positive }))).toBe("oooooo");
    expect(outcomeWord(weeklyWords(twoPhases, { ...facts, arm: "Other", positive }))).toBe("+ooooo");
  });

  test("a second draw opens its phase in the week that holds it, and moves the last day", () => {
    const words = weeklyWords(twoPhases, { ...facts, anchors: [5, 21], attended: [13, 20] });
    expect(words).toMatchObject({ anchorWeeks: [0, 3], lastWeek: 5, phases: ["o-", "-oo"] });
  });

  test("somebody never drawn is counted from the origin, where only use tells anything", () => {
    const words = weeklyWords(twoPhases, {
      ...facts,
      anchors: [null, null],
      arm: null,
      attended: [1, 9],
      positive: [
        [-7, "Opioid"],
        [8, "Methadone"],
      ],
    });
    expect(words).toEqual({ firstWeek: -1, lastWeek: 3, anchorWeeks: [null, null], baseline: "_+", phases: ["o+o"] });
  });

  test("days outside those that are read say nothing", () => {
    expect(weeklyWords(twoPhases, { ...facts, attended: [-60, 400], positive: [[401, "Opioid"]] })).toMatchObject({
      baseline: "__",
      phases: ["oooooo"],
    });
  });

  test("a week counts only when it is over; the last may be cut off", () => {
    const known = { ...facts, attended: [6, 13] };
    expect(weekEnds(twoPhases, known)).toEqual([12, 19, 26, 33, 40, 45]);
    expect([12, 13, 20, 45, 46, 900].map((today) => wordOfEndedWeeks(twoPhases, known, today))).toEqual([
      "",
      "-",
      "--",
      "--ooo",
      "--oooo",
      "--oooo",
    ]);
  });
});

describe("read off a course", () => {
  const clock = zoneClock("Europe/Oslo");
  const session = "0195c3a0-0000-7000-8000-000000000001";
  const came = (on: string) => entry("session-attended", on, { session, format: "individual" });
  const screen = (on: string, name: string, result: "positive" | "negative" = "positive") =>
    entry("test-result", on, { specimen: "urine", substance: "opioids", name, result });
  const started = entry("pathway-started", "2026-03-02", { pathway: "trial", unit: session });
  const drawn = (on: string, draw: number, arm = "Methadone") => entry("randomised", on, { trial: "t", arm, draw });
  const read = (...entries: Parameters<typeof courseOf>[1]) =>
    weeklyFacts(twoPhases, courseOf(session, entries), clock);

  test("takes the first origin, each draw by its number, sessions that were attended and positive urine classes", () => {
    const found = read(
      drawn("2026-03-20", 2, "Other"),
      screen("2026-03-09", "Opioid"),
      screen("2026-03-10", "Opioid", "negative"),
      entry("test-result", "2026-03-10", { specimen: "saliva", substance: "opioids", result: "positive" }),
      came("2026-03-09T22:30:00Z"),
      came("2026-03-10"),
      came("2026-03-01..2026-03-09"),
      entry("session-missed", "2026-03-12", { session, format: "individual", reason: "no-show" }),
      drawn("2026-03-05", 1),
      started,
    );
    const day = (iso: string) => Date.parse(iso) / 86_400_000;
    expect(found).toEqual({
      origin: day("2026-03-02"),
      anchors: [day("2026-03-05"), day("2026-03-20")],
      arm: "Methadone",
      attended: [day("2026-03-09"), day("2026-03-10")],
      positive: [[day("2026-03-09"), "Opioid"]],
    });
  });

  test("says nothing before the origin has happened, and knows that a draw may never come", () => {
    expect(read(came("2026-03-10"))).toBeNull();
    expect(read(started)).toMatchObject({ anchors: [null, null], arm: null });
  });
});
