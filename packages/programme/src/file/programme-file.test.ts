import { describe, expect, test } from "vitest";
import { emptyProgramme, type Programme } from "../programme.ts";
import { templates } from "../templates/templates.ts";
import { programmeFile, readProgrammeFile } from "./programme-file.ts";

const breakfast: Programme["timetable"][number] = {
  key: "breakfast",
  title: "Frokost: «som hjemme» #1",
  days: ["mon"],
  at: "08:00",
  minutes: 30,
  weeks: "every",
  leaders: ["0198a000-0000-7000-8000-000000000001"],
  everyone: true,
  format: "ward",
};
const whole: Programme = {
  ...emptyProgramme("Øyas program"),
  houseRules: ["yes", "2026-01-01", "- no"],
  timetable: [breakfast],
};

describe("a programme as a file", () => {
  test.each(["yaml", "json"] as const)("comes back from %s as it was, but for who leads", (format) => {
    for (const one of [whole, ...templates.map(({ programme }) => programme)]) {
      const timetable = one.timetable.map((item) => ({ ...item, leaders: [] }));
      expect(readProgrammeFile(programmeFile(one, format))).toEqual({ ok: true, value: { ...one, timetable } });
    }
  });

  test.each([
    ["", "helhet-programme"],
    ["id: ward\n", "helhet-programme"],
    ["a: [", ""],
    ["helhet-programme: 2\nprogramme: {}\n", "helhet-programme"],
    ["a: &a [1,1]\nb: [*a,*a,*a]\n", "helhet-programme"],
    [`x: ${"y".repeat(400_001)}`, ""],
  ])("refuses what is no programme's file: %#", (text, path) => {
    const read = readProgrammeFile(text);
    expect(!read.ok && read.refusal.map((one) => one.path)).toEqual([path]);
  });

  test("says where a value is wrong", () => {
    const text = programmeFile(whole, "yaml").replace("minutes: 30", "minutes: soon");
    const read = readProgrammeFile(text);
    expect(!read.ok && read.refusal.map(({ path }) => path)).toEqual(["programme.timetable.0.minutes"]);
  });
});
