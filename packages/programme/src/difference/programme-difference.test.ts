import { describe, expect, test } from "vitest";
import type { Programme } from "../programme.ts";
import { itemOf, kari, ola, plainProgramme, serviceOf } from "../testing/given.ts";
import { fieldWords, sections, sectionWords } from "./field-words.ts";
import { programmeDifference } from "./programme-difference.ts";
import { sayProgrammeChange } from "./say-change.ts";

const before: Programme = {
  ...plainProgramme,
  houseRules: ["Quiet after 23."],
  services: [serviceOf({ key: "coping", title: "Coping group", capacity: 8 })],
  timetable: [itemOf({ key: "breakfast", title: "Breakfast" }), itemOf({ key: "walk", title: "Walk" })],
};
const names = new Map([
  [kari, "Kari"],
  [ola, "Ola"],
  ["coping", "Coping group"],
]);
const said = (more: Partial<Programme>) =>
  programmeDifference(before, { ...before, ...more }).map((one) => sayProgrammeChange(one, names, "en"));

describe("what changes from one programme to another", () => {
  test("nothing in what is the same, however its keys are ordered and what is absent is written", () => {
    const turned = Object.fromEntries(Object.entries(before).toReversed()) as Programme;
    expect(programmeDifference(before, { ...turned, continuity: undefined })).toEqual([]);
  });

  test("is said by section, item and field, in words", () => {
    const [breakfast = itemOf({ key: "x" })] = before.timetable;
    expect(
      said({
        title: "The new ward",
        minimum: { ...before.minimum, "goals-together": "Theirs." },
        houseRules: ["Quiet after 22."],
        leave: { mostHours: 48 },
        services: [serviceOf({ key: "coping", title: "Coping group" })],
        timetable: [{ ...breakfast, at: "10:30", days: ["mon", "sat"], leaders: [kari, ola], everyone: true }],
        holidays: "closed",
      }),
    ).toEqual([
      "Name of the programme: The ward → The new ward",
      "Minimum factors · Goals that the person sets with the clinician: Goals are the person's. → Theirs.",
      "Service · Coping group, places: 8 → not said",
      "House rule · Taken away: Quiet after 23.",
      "House rule · New: Quiet after 22.",
      "Leave · at most, in hours: not said → 48",
      "Timetable · Taken away: Walk",
      "Timetable · Breakfast, days: Monday → Monday, Saturday",
      "Timetable · Breakfast, time: 10:00 → 10:30",
      "Timetable · Breakfast, who leads: Kari → Kari, Ola",
      "Timetable · Breakfast, everyone takes part: no → yes",
      "Public holidays: as usual → closed",
    ]);
  });

  test("another order alone is said as that", () => {
    expect(said({ timetable: before.timetable.toReversed() })).toEqual(["Timetable: another order"]);
  });

  test("who decides what is called by its words", () => {
    const decides = before.decides.filter(({ what }) => what !== "leave");
    expect(said({ decides })).toEqual(["Who decides · Taken away: Leave"]);
    const asked = before.decides.map((one) => (one.what === "leave" ? { ...one, roles: ["clinician" as const] } : one));
    expect(said({ decides: asked })).toEqual(["Who decides · Leave, roles: leader → clinician"]);
  });

  test("every part of a programme and every field of its items has words", () => {
    expect(new Set(sections)).toEqual(
      new Set([...Object.keys(before), "continuity", "dropOutReasons", "reviewAfterDays"]),
    );
    expect(sections.filter((one) => sectionWords[one] === undefined)).toEqual([]);
    const fields = new Set([...before.timetable, ...before.services].flatMap((one) => Object.keys(one)));
    expect([...fields].filter((one) => one !== "key" && fieldWords[one] === undefined)).toEqual([]);
  });
});
