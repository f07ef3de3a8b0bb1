import { describe, expect, test } from "vitest";
import { elementOf, guidelineOf, textOf, within } from "../testing/guideline.ts";
import { contradictionsIn } from "./contradictions.ts";
import type { Layer, LayerChange } from "./layer.ts";
import { layered } from "./layered.ts";
import { layerOf } from "./testing/layer-of.ts";

const days = (amount: number) => ({ unit: "days", amount }) as const;
const talk = elementOf({ id: "talk", act: "evaluation", limits: [within(56), within(42)] });
const guideline = guidelineOf([talk]);
const reason = textOf("why");
const tighten = (amount: number, instead: number | null = null): LayerChange => ({
  change: "tighten",
  element: "talk",
  instead: instead === null ? null : days(instead),
  within: days(amount),
  reason,
});
const relax = (amount: number, instead: number | null = null): LayerChange =>
  ({ ...tighten(amount, instead), change: "relax" }) as LayerChange;
const silence: LayerChange = { change: "silence", element: "talk", reason };
const add: LayerChange = { change: "add", element: elementOf({ id: "talk", act: "meeting" }), reason };

const layer = (id: string, level: Layer["level"], change: LayerChange, more: Partial<Layer> = {}): Layer =>
  layerOf(guideline, { id, level, changes: [change], ...more });

describe("two layers of one level", () => {
  test.each([
    ["silence what the other tightens", silence, tighten(28), 1],
    ["relax what the other tightens", relax(70), tighten(28), 1],
    ["relax to two lengths", relax(70), relax(80), 1],
    ["add one element each under one name", add, add, 1],
    [
      "tighten in units that nobody can compare",
      tighten(28),
      { ...tighten(3), within: { unit: "hours", amount: 48 } } as LayerChange,
      1,
    ],
    ["both tighten: the shorter governs", tighten(28), tighten(35), 0],
    ["both silence", silence, silence, 0],
    ["relax alike", relax(70), relax(70), 0],
    ["change limits of different cases", relax(70, 56), tighten(28, 42), 0],
  ] as const)("that %s", (_, one, other, count) => {
    expect(contradictionsIn([layer("a", "region", one), layer("b", "municipality", other)])).toHaveLength(count);
  });
});

describe("a nearer layer over a wider one", () => {
  test.each([
    ["may go further than what is tightened", tighten(42), tighten(28), 0],
    ["may tighten what is relaxed", relax(70), tighten(28), 0],
    ["may not relax what is tightened", tighten(28), relax(70), 1],
    ["may not silence what is tightened", tighten(28), silence, 1],
    ["may not silence what is added", add, silence, 1],
    ["may not change what is silenced", silence, tighten(28), 1],
    ["may silence what is relaxed", relax(70), silence, 0],
    ["may not add what is there", add, add, 1],
  ] as const)("%s", (_, wider, nearer, count) => {
    const found = contradictionsIn([layer("near", "unit", nearer), layer("wide", "region", wider)]);
    expect(found).toHaveLength(count);
    for (const { one, other } of found) expect([one.layer.id, other.layer.id]).toEqual(["wide", "near"]);
  });
});

describe("layers that never meet do not contradict each other:", () => {
  const first = layer("a", "unit", silence, { units: ["one"], validTo: "2026-01-31" });
  test.each([
    ["of different units", { units: ["two"] }, 0],
    ["of the same unit, after the other has ended", { units: ["one"], validFrom: "2026-02-01" }, 0],
    ["of another edition", { units: ["one"], edition: "other" }, 0],
    ["of all units on the same day", { units: "*", validFrom: "2026-01-31" }, 1],
  ] as const)("%s", (_, more, count) => {
    expect(contradictionsIn([first, layer("b", "unit", tighten(28), more)])).toHaveLength(count);
  });
});

test("of several limits the changed ones alone are listed, with what stood below and who says so", () => {
  const region = layer("region", "region", tighten(49));
  const ward = layer("ward", "unit", relax(50, 42));
  expect(layered(guideline, [ward, region]).differences).toMatchObject([
    { layer: "region", author: "region", change: "tightened", limits: [{ at: 0, below: days(56), here: days(49) }] },
    { layer: "ward", author: "ward", change: "relaxed", limits: [{ at: 1, below: days(42), here: days(50) }] },
  ]);
});
