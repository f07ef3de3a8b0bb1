import type { Draft, Entry } from "@helhet/course";
import { entry } from "@helhet/course/testing";
import { expect, test } from "vitest";
import { compile } from "../compile/program.ts";
import { sayChange } from "../explain/say-change.ts";
import type { Element } from "../guideline.ts";
import { acts, ended, enrolled, evaluated, given, instant, setting } from "../testing/given.ts";
import { anchored, elementOf, guidelineOf, query, within } from "../testing/guideline.ts";
import { changesBetween, whatIf } from "./what-if.ts";

const attended = (when: string): Entry =>
  entry("session-attended", when, { session: "5b1f9c1e-2f6e-4d0b-9a43-0a6f0a6f0a6f", format: "individual" });
const evaluation = elementOf({ id: "evaluation", act: "evaluation", limits: [within(7)] });

/** What one more entry would do on 10 March 2026, said in the three languages. */
function told(of: Element, before: readonly Entry[], { recorded: _recorded, seq: _seq, ...draft }: Entry) {
  const program = compile([guidelineOf([of])], acts, setting);
  const sides = whatIf(program, given(...before).course, [draft as Draft], instant("2026-03-10"));
  const changes = changesBetween(sides.before.items, sides.after.items);
  const reading = { today: "2026-03-10" };
  return changes.map((one) => [
    one.change,
    ...(["nb", "da", "en"] as const).map((in_) => sayChange(one, in_, reading)),
  ]);
}

test("what begins to be expected appears, with its date", () => {
  expect(told(evaluation, [attended("2026-03-01")], enrolled("2026-03-09"))).toEqual([
    [
      "appears",
      "Nytt: evaluation, senest mandag 16. mars.",
      "Nyt: evaluation, senest mandag 16. marts.",
      "New: evaluation, by Monday 16 March.",
    ],
  ]);
});

test("what is done will be in order, also what had not begun to be asked for", () => {
  const done = ["goes", "Blir i orden: evaluation.", "Kommer i orden: evaluation.", "Will be met: evaluation."];
  expect(told(evaluation, [enrolled("2026-03-09")], evaluated("2026-03-10"))).toEqual([done]);
  const later = { ...evaluation, anchor: anchored("first", query("session-attended")), countsBefore: true };
  expect(told(later, [enrolled("2026-03-09")], evaluated("2026-03-10"))).toEqual([done]);
});

test("what ends is no longer expected, and it is said what becomes of it", () => {
  expect(told(evaluation, [enrolled("2026-03-09")], ended("2026-03-10"))).toEqual([
    [
      "goes",
      "Ventes ikke lenger: evaluation. Det blir «Stanset».",
      "Ventes ikke længere: evaluation. Det bliver »Standset«.",
      "No longer expected: evaluation. It becomes “Stopped”.",
    ],
  ]);
});

test("a date that moves is told with the one before it", () => {
  const fromLast = { ...evaluation, anchor: anchored("last", query("session-attended")) };
  expect(told(fromLast, [enrolled("2026-03-02"), attended("2026-03-04")], attended("2026-03-09"))).toEqual([
    [
      "moves",
      "Ny frist: evaluation, mandag 16. mars. Før var den onsdag 11. mars.",
      "Ny frist: evaluation, mandag 16. marts. Før var den onsdag 11. marts.",
      "New date: evaluation, Monday 16 March. Before it was Wednesday 11 March.",
    ],
  ]);
});

test("an entry that nothing reads changes nothing", () => {
  expect(told(evaluation, [enrolled("2026-03-09")], entry("note", "2026-03-10", { words: "A note." }))).toEqual([]);
});
