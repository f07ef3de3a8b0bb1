import { dayFromIso, type Entry, zoneClock } from "@helhet/course";
import { courseOf, entry } from "@helhet/course/testing";
import { describe, expect, test } from "vitest";
import { twoPhases } from "../testing/weekly.ts";
import { type Continuity, completionDk2016, completionOf } from "./completion.ts";
import { dropOutDk2016, dropOutFourWeeks, dropOutOf } from "./drop-out.ts";
import { type SessionFate, sessionsOf } from "./sessions.ts";

const clock = zoneClock("Europe/Copenhagen");
const person = "0195c3a0-0000-7000-8000-000000000001";
const idOf = (n: number): string => `0195c3a0-0000-7000-8000-0000000000${String(n).padStart(2, "0")}`;
const session = (n: number, title = "Group") => ({ session: idOf(n), format: "group", title }) as const;
const march = { from: dayFromIso("2026-03-01"), to: dayFromIso("2026-03-31"), title: "Group" };
const day = (n: number): number => march.from + n - 1;
const on = (n: number): string => `2026-03-${String(n).padStart(2, "0")}`;

describe("the sessions of an intervention", () => {
  const read = (...entries: readonly Entry[]) => sessionsOf(march, courseOf(person, entries), clock);

  test("are those of its title in its period, each once, with the weightiest that was said of it", () => {
    const found = read(
      entry("session-planned", on(3), session(1)),
      entry("session-missed", on(3), { ...session(1), reason: "no-show" }),
      entry("session-attended", on(3), session(1)),
      entry("session-planned", on(10), session(2)),
      entry("session-planned", on(17), session(3)),
      entry("session-cancelled", on(17), { ...session(3), by: "unit" }),
      entry("session-attended", on(5), session(4, "Yoga")),
      entry("session-attended", "2026-04-02", session(5)),
      entry("session-attended", "2026-03", session(6)),
      entry("session-missed", on(24), { ...session(7), reason: "illness" }),
    );
    expect(found).toEqual([
      { day: day(3), fate: "attended" },
      { day: day(10), fate: "not-recorded" },
      { day: day(17), fate: "cancelled" },
      { day: day(24), fate: "missed" },
    ]);
  });
});

describe("completion of an agreed intervention", () => {
  const fates = (text: string): readonly SessionFate[] =>
    Array.from(text, (letter, n) => ({
      day: day(1 + 7 * n),
      fate: letter === "a" ? "attended" : letter === "m" ? "missed" : letter === "c" ? "cancelled" : "not-recorded",
    }));
  const after = march.to + 1;
  const judge = (continuously: Continuity | null, text: string, today: number) =>
    completionOf({ ...completionDk2016, continuously }, march, fates(text), today);

  test("is not decided before the unit has chosen what continuously means, and the figures stand there with the definition", () => {
    expect(judge(null, "aam", after)).toEqual({
      state: "undecided",
      missing: "unit-choice",
      planned: 3,
      attended: 2,
      missed: 1,
      notRecorded: 0,
      definition: completionDk2016,
    });
    expect(judge({}, "aaa", after)).toMatchObject({ state: "undecided", missing: "unit-choice" });
  });

  test.each([
    [{ leastShare: 0.75 }, "aaam", "completed"],
    [{ leastShare: 0.75 }, "aamm", "not-completed"],
    [{ leastShare: 0.75 }, "aacam", "completed"],
    [{ mostMissedInARow: 1 }, "amam", "completed"],
    [{ mostMissedInARow: 1 }, "ammaa", "not-completed"],
    [{ leastShare: 0.5, mostMissedInARow: 2 }, "ammma", "not-completed"],
  ] as const)("when the period is over: %j, %s is %s", (choice, text, state) => {
    expect(judge(choice, text, after)).toMatchObject({ state, missing: null });
  });

  test("is not decided where what nobody recorded could decide it, and is where it could not", () => {
    expect(judge({ leastShare: 0.75 }, "aam?", after)).toMatchObject({ state: "undecided", missing: "records" });
    expect(judge({ leastShare: 0.5 }, "aam?", after)).toMatchObject({ state: "completed", notRecorded: 1 });
    expect(judge({ leastShare: 0.75 }, "", after)).toMatchObject({ state: "undecided", missing: "planned-sessions" });
  });

  test("is live: under way until the period is over, broken off when no attendance to come can mend it", () => {
    expect(judge({ leastShare: 0.5 }, "a????", day(9))).toMatchObject({ state: "under-way", planned: 2, attended: 1 });
    expect(judge({ mostMissedInARow: 1 }, "amm??", day(15))).toMatchObject({ state: "under-way", missed: 1 });
    expect(judge({ mostMissedInARow: 1 }, "amm??", day(16))).toMatchObject({ state: "broken-off", missed: 2 });
    expect(judge({ leastShare: 0.75 }, "mm???", day(16))).toMatchObject({ state: "broken-off" });
    expect(judge({ leastShare: 0.5 }, "aaaaa", march.to)).toMatchObject({ state: "under-way" });
  });
});

describe("dropping out", () => {
  const origin = "2026-03-02";
  const started = entry("pathway-started", origin, { pathway: "trial", unit: person });
  const drawn = entry("randomised", origin, { trial: "t", arm: "Methadone", draw: 1 });
  const ended = entry("enrolment-ended", "2026-03-20", { enrolment: person, planned: false, reason: "person-left" });
  const at = (definition: typeof dropOutDk2016, entries: readonly Entry[], today: string) =>
    dropOutOf(definition, twoPhases, courseOf(person, entries), clock, dayFromIso(today));

  test("by weeks: known on the day after the fourth week in which nobody saw the person", () => {
    expect(at(dropOutFourWeeks, [started, drawn], "2026-03-30")).toMatchObject({ state: "not-dropped-out", on: null });
    expect(at(dropOutFourWeeks, [started, drawn], "2026-03-31")).toEqual({
      state: "dropped-out",
      on: dayFromIso("2026-03-31"),
      missing: null,
      definition: dropOutFourWeeks,
    });
    expect(at(dropOutFourWeeks, [drawn], "2026-09-01")).toMatchObject({ state: "undecided", missing: "origin" });
  });

  test("by how it ended: not decided before the unit has chosen which reasons it calls so", () => {
    expect(at(dropOutDk2016, [started, ended], "2026-04-01")).toMatchObject({
      state: "undecided",
      missing: "unit-choice",
    });
    const chosen = { ...dropOutDk2016, endedFor: ["person-left"] } as const;
    expect(at(chosen, [started, ended], "2026-03-20")).toMatchObject({ state: "not-dropped-out" });
    expect(at(chosen, [started, ended], "2026-03-21")).toMatchObject({ state: "dropped-out" });
    expect(at({ ...chosen, endedFor: ["unit-ended"] }, [started, ended], "2026-04-01").state).toBe("not-dropped-out");
  });
});
