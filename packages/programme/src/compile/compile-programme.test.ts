import { loadLayer } from "@helhet/engine";
import { product } from "@helhet/engine/testing";
import { describe, expect, test } from "vitest";
import type { Programme } from "../programme.ts";
import { around, itemOf, plainProgramme } from "../testing/given.ts";
import { compileProgramme } from "./compile-programme.ts";
import { mostDaysApart } from "./timetable-frames.ts";

const of = { unitName: "Ward", author: "Kari", entry: "0198a000", from: "2026-12-01", to: null };
const compiled = (more: Partial<Programme>, where = around) =>
  compileProgramme({ ...plainProgramme, ...more }, of, where);
const exercise = { guideline: "unit-frames", edition: "2026", value: "exercise", days: 3 };
const teaching = { guideline: "unit-frames", edition: "2026", element: "teaching", reason: "We have none." };

describe("a programme as layers and unit values", () => {
  test("words alone stand for nothing in the rules", () => {
    expect(compiled({})).toEqual({ ok: true, value: { layers: [], values: [] } });
  });

  test("a frame is a unit value from the first day", () => {
    const value = { guideline: "unit-frames", name: "exercise", days: 3, from: "2026-12-01", to: null };
    expect(compiled({ frames: [exercise] })).toEqual({ ok: true, value: { layers: [], values: [value] } });
  });

  test("what is set aside is one layer over each edition, which the loader of layers reads, with the unit's reason", () => {
    const done = compiled({ silences: [teaching, { ...teaching, element: "exercise" }] });
    const layers = done.ok ? done.value.layers : [];
    expect(layers.map(({ guideline, from, to }) => [guideline, from, to])).toEqual([
      ["unit-frames", "2026-12-01", null],
    ]);
    const read = loadLayer({ path: "layer", text: layers[0]?.text ?? "" }, product, ["ward"]);
    expect(read.ok && read.value.changes.map(({ change, reason }) => [change, reason.da])).toEqual([
      ["silence", "We have none."],
      ["silence", "We have none."],
    ]);
  });

  test("setting law aside is refused with the law cited, and nothing is compiled", () => {
    const must = product.guidelines.find(({ id }) => id === "no-law")?.elements.find(({ force }) => force === "must");
    const silences = [teaching, { guideline: "no-law", edition: "2026", element: must?.id ?? "", reason: "No." }];
    const done = compiled({ silences, frames: [exercise] });
    expect(!done.ok && done.refusal.map(({ code, path }) => [code, path])).toEqual([["against-law", "silences.1"]]);
  });

  test("what the unit does not follow is left out", () => {
    const none = { ...around, followed: [] };
    expect(compiled({ frames: [exercise], silences: [teaching] }, none)).toEqual({
      ok: true,
      value: { layers: [], values: [] },
    });
  });

  test("what counts as a common frame in the timetable is asked for as often as the timetable has it at the least", () => {
    const of = (key: string, days: Programme["timetable"][number]["days"], more = {}) =>
      itemOf({ key, days, everyone: true, activity: "exercise", frame: true, ...more });
    const days = (timetable: Programme["timetable"], frames: Programme["frames"] = []) => {
      const done = compiled({ timetable, frames });
      return done.ok && done.value.values.map(({ name, days }) => [name, days]);
    };
    expect(days([of("walk", ["mon", "wed", "fri"])])).toEqual([["exercise", 3]]);
    expect(days([of("walk", ["mon", "wed"]), of("swim", ["sat"])])).toEqual([["exercise", 3]]);
    expect(days([of("walk", ["mon"], { weeks: "odd" })])).toEqual([["exercise", 14]]);
    expect(days([of("walk", ["mon"], { frame: false })])).toEqual([]);
    expect(days([of("walk", ["mon"], { to: "2026-12-31" })])).toEqual([]);
    expect(days([of("walk", ["mon"])], [{ ...exercise, days: 5 }])).toEqual([["exercise", 5]]);
  });
});

test("the most days between two times of the timetable, over two weeks", () => {
  expect(mostDaysApart([])).toBeNull();
  expect(mostDaysApart([itemOf({ key: "a", days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] })])).toBe(1);
  expect(mostDaysApart([itemOf({ key: "a", days: ["mon"] })])).toBe(7);
  expect(
    mostDaysApart([
      itemOf({ key: "a", days: ["mon"], weeks: "odd" }),
      itemOf({ key: "b", days: ["fri"], weeks: "even" }),
    ]),
  ).toBe(11);
});
