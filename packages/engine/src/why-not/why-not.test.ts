import type { Entry } from "@helhet/course";
import { entry, syntheticUnit } from "@helhet/course/testing";
import { describe, expect, test } from "vitest";
import { compile } from "../compile/program.ts";
import { explainWhyNot } from "../explain/say-why-not.ts";
import type { Condition, Element, Guideline } from "../guideline.ts";
import { layerOf } from "../layers/testing/layer-of.ts";
import type { Setting } from "../setting.ts";
import { acts, ended, enrolled, evaluated, given, instant, setting } from "../testing/given.ts";
import { anchored, elementOf, guidelineOf, query, textOf, within } from "../testing/guideline.ts";
import { type Answer, throughGate } from "./through-gate.ts";
import { tellings } from "./why-not.ts";

const everything = { mayRead: () => true, hasHidden: false };
const pregnant: Condition = { op: "pregnant" };
const inpatient: Condition = { op: "setting", is: "inpatient" };
const evaluation = elementOf({ id: "evaluation", act: "evaluation", limits: [within(7)] });

interface Asked {
  readonly of: readonly Element[] | Guideline;
  readonly at?: string;
  readonly more?: Partial<Setting>;
}

function answers(entries: readonly Entry[], { of, at = "2026-03-10", more = {} }: Asked): readonly Answer[] {
  const guideline = "elements" in of ? of : guidelineOf(of);
  const program = compile([guideline], acts, { ...setting, ...more });
  return throughGate(tellings(program, given(...entries).course, instant(at)), everything);
}

/** Why and what would change it, in English; of the only element. */
function said(entries: readonly Entry[], asked: Asked): { because: string[]; would: string[] } {
  const [only] = answers(entries, asked);
  if (only?.is !== "told") throw new Error("Nothing is told.");
  const { because, would } = explainWhyNot(only.why, "en", "staff", { today: "2026-03-10" });
  return { because: because.map(({ text }) => text), would: would.map(({ text }) => text) };
}

describe("why an element asks for nothing", () => {
  test("the unit has not adopted the edition", () => {
    expect(said([enrolled("2026-03-02")], { of: [evaluation], more: { adoptions: [] } })).toEqual({
      because: ["The unit has not adopted the edition 1."],
      would: ["It holds for what begins after the unit has adopted the edition 1."],
    });
  });

  test("another country's guideline that some unit there follows is not followed here", () => {
    const found = answers([], { of: { ...guidelineOf([evaluation]), country: "DK" } });
    expect(found.map((one) => (one.is === "told" ? one.why.because.code : one.is))).toEqual(["other-country"]);
  });

  test("a layer over the guideline has taken it away here, and what it adds is told like the rest", () => {
    const guideline = guidelineOf([evaluation]);
    const layer = layerOf(guideline, {
      id: "ward",
      author: "The ward",
      validFrom: "2026-01-01",
      changes: [
        { change: "silence", element: "evaluation", reason: textOf("why") },
        { change: "add", element: elementOf({ id: "walk", act: "meeting", when: pregnant }), reason: textOf("why") },
      ],
    });
    const found = answers([enrolled("2026-03-02")], { of: guideline, more: { layers: [layer] } });
    const told = found.map((one) => (one.is === "told" ? [one.why.element, one.why.because.code] : []));
    expect(told).toEqual([
      ["evaluation", "silenced"],
      ["walk", "condition-not-true"],
    ]);
    const [silenced] = found;
    if (silenced?.is !== "told") throw new Error("Nothing is told.");
    expect(explainWhyNot(silenced.why, "en", "staff", { today: "2026-03-10" }).because[0]?.text).toBe(
      "The ward has decided that this does not apply here, from Thursday 1 January.",
    );
  });

  test("the unit adopted it after this began, or stopped before", () => {
    const adopted = (from: string, to: string | null) => ({
      adoptions: [{ unit: syntheticUnit, guideline: "test", edition: "1", from, to }],
    });
    const later = said([enrolled("2026-03-02")], { of: [evaluation], more: adopted("2026-03-05", null) });
    expect(later).toEqual({
      because: ["The unit adopted the edition 1 from Thursday 5 March. This began before that, on Monday 2 March."],
      would: [],
    });
    const before = said([enrolled("2026-03-02")], { of: [evaluation], more: adopted("2026-01-01", "2026-02-01") });
    expect(before.because).toEqual([
      "The unit followed the edition 1 until Sunday 1 February. This began after that, on Monday 2 March.",
    ]);
  });

  test("it is law in another country", () => {
    const law = { ...guidelineOf([evaluation]), holdsWithoutAdoption: true, country: "DK" as const };
    expect(said([enrolled("2026-03-02")], { of: law, more: { adoptions: [] } }).because).toEqual([
      "This holds in another country.",
    ]);
  });

  test("nothing has begun it", () => {
    expect(said([entry("note", "2026-03-02", { words: "A note." })], { of: [evaluation] })).toEqual({
      because: ["The guideline has not begun. It begins when the enrolment is recorded."],
      would: [
        "It begins when the enrolment is recorded.",
        "It holds for what begins after the unit has adopted the edition 1.",
      ],
    });
  });

  test("nothing has given rise to it", () => {
    const contact = elementOf({
      id: "contact",
      kind: "response",
      act: "contact-attempt",
      anchor: anchored("each", query("session-missed")),
      limits: [within(2)],
    });
    expect(said([enrolled("2026-03-02")], { of: [contact] })).toEqual({
      because: ["What gives rise to this has not been recorded."],
      would: ["It begins when the missed session is recorded."],
    });
  });

  test("the condition is not true: what was asked and found, and what would make it true", () => {
    const told = said([enrolled("2026-03-02")], { of: [{ ...evaluation, when: pregnant }] });
    expect(told.because).toEqual([
      "The condition in the rule is not met.",
      "Nobody has recorded whether the person is pregnant.",
    ]);
    expect(told.would[0]).toBe("It applies if the person is pregnant.");
  });

  test("what was not asked is a condition still, whatever it is", () => {
    const both: Condition = { op: "all", of: [pregnant, inpatient] };
    const told = said([enrolled("2026-03-02", "inpatient")], { of: [{ ...evaluation, when: both }] });
    expect(told.would[0]).toBe("It applies if the person is pregnant and the person is an inpatient.");
  });

  test("each way that would do it is told, and what must not be so is told as that", () => {
    const either: Condition = { op: "any", of: [pregnant, inpatient] };
    expect(said([enrolled("2026-03-02")], { of: [{ ...evaluation, when: either }] }).would.slice(0, 2)).toEqual([
      "It applies if the person is pregnant.",
      "It applies if the person is an inpatient.",
    ]);
    const turned: Condition = { op: "not", of: inpatient };
    const told = said([enrolled("2026-03-02", "inpatient")], { of: [{ ...evaluation, when: turned }] });
    expect(told.would[0]).toBe("It applies if it is not the case that the person is an inpatient.");
  });

  test("it has been done, agreed otherwise, or ended", () => {
    const done = said([enrolled("2026-03-02"), evaluated("2026-03-04")], { of: [evaluation] });
    expect(done.because.slice(0, 2)).toEqual(["This is met.", "It was done with the evaluation on Wednesday 4 March."]);
    const over = said([enrolled("2026-03-02"), ended("2026-03-04")], { of: [evaluation] });
    expect(over.because.slice(0, 2)).toEqual([
      "Nothing more is expected here.",
      "This ended with the discharge on Wednesday 4 March.",
    ]);
  });

  test("of an element that asks for something nothing is told", () => {
    expect(answers([enrolled("2026-03-02")], { of: [evaluation] })).toEqual([]);
  });
});
