import type { DataOf, Entry } from "@helhet/course";
import { courseOf, entry } from "@helhet/course/testing";
import { describe, expect, test } from "vitest";
import { compile } from "../compile/program.ts";
import { acts, enrolled, enrolment, person, setting } from "../testing/given.ts";
import { elementOf, guidelineOf, within } from "../testing/guideline.ts";
import { tailoringConflicts } from "./conflicts.ts";

const talk = elementOf({ id: "talk", kind: "recurring", every: "last-act", act: "evaluation", limits: [within(56)] });
const law = elementOf({
  id: "law",
  act: "clinical-decision",
  force: "must",
  mayBeTailored: false,
  limits: [within(21)],
});
const fixed = elementOf({ id: "fixed", act: "meeting", mayBeTailored: false, limits: [within(21)] });
const program = compile([guidelineOf([talk, law, fixed])], acts, setting);
const noon = Date.parse("2026-03-10T11:00:00Z");

const agreed = (number: number, element: string, more: Partial<DataOf<"exemption">> = {}) => ({
  tailoring: `0198a000-0000-7000-8000-0000000000e${number}`,
  element,
  reason: "wish" as const,
  words: "agreed",
  decidedBy: enrolment,
  agreed: "yes" as const,
  validFrom: "2026-03-05",
  reviewOn: "2026-05-01",
  ...more,
});
const exempt = (number: number, element = "test/talk", more: Partial<DataOf<"exemption">> = {}) =>
  entry("exemption", "2026-03-05", { ...agreed(number, element, { alternative: "a walk", ...more }) });
const bare = (number: number, element = "test/talk") => entry("exemption", "2026-03-05", agreed(number, element));
const instead = (number: number, more: Partial<DataOf<"exemption">> = {}) =>
  entry("substitution", "2026-03-05", { ...agreed(number, "test/talk", more), instead: "a walk" });
const every = (number: number, everyDays: number, element = "test/talk") =>
  entry("interval-change", "2026-03-05", { ...agreed(number, element), everyDays });
const added = (number: number, act: string) =>
  entry("addition", "2026-03-05", { ...agreed(number, "test/talk"), act, title: "A walk", everyDays: 7 });
const conflicts = (...more: readonly Entry[]) =>
  tailoringConflicts(program, courseOf(person, [enrolled("2026-03-01"), ...more]), noon);

describe("two agreements contradict each other when", () => {
  test.each([
    ["one exempts and the other sets an interval", [exempt(1), every(2, 30)], ["exemption", "interval-change"]],
    ["two put something else in its place", [instead(1), instead(2)], ["substitution", "substitution"]],
    ["two set different intervals", [every(1, 30), every(2, 60)], ["interval-change", "interval-change"]],
    ["one exempts from an act that the other asks for", [exempt(1), added(2, "evaluation")], ["exemption", "addition"]],
  ])("%s", (_what, entries, forms) => {
    expect(conflicts(...entries)).toEqual([
      {
        is: "contradiction",
        element: "test/talk",
        forms,
        entries: entries.map(({ id }) => id),
        from: "2026-03-05",
        until: null,
      },
    ]);
  });

  test("both hold: not when one ends before the other begins", () => {
    const first = exempt(1, "test/talk", { validTo: "2026-03-31" });
    const later = entry("interval-change", "2026-03-06", {
      ...agreed(2, "test/talk", { validFrom: "2026-04-01" }),
      everyDays: 30,
    });
    expect(conflicts(first, later)).toEqual([]);
    const overlaps = instead(3, { validFrom: "2026-03-31", validTo: "2026-04-02" });
    expect(conflicts(first, overlaps)).toMatchObject([{ from: "2026-03-31", until: "2026-03-31" }]);
  });

  test("neither has ended or been taken back", () => {
    const [one, other] = [exempt(1), every(2, 30)];
    const ended = entry("tailoring-ended", "2026-03-09", { tailoring: agreed(1, "").tailoring });
    expect(conflicts(one, other, ended)).toEqual([]);
    const back = entry("withdrawal", "2026-03-09", {}, { amends: { entry: other.id, reason: "wrong" } });
    expect(conflicts(one, other, back)).toEqual([]);
  });

  test("they are two: one written again under the same id replaces the first", () => {
    expect(conflicts(instead(1), instead(1, { validTo: "2026-12-31" }))).toEqual([]);
  });
});

describe("what goes together", () => {
  test.each([
    ["two exemptions", [exempt(1), exempt(2)]],
    ["the same interval twice", [every(1, 30), every(2, 30)]],
    ["an exemption, and another act in addition", [exempt(1), added(2, "meeting")]],
    ["agreements about different elements", [exempt(1), every(2, 30, "test/other")]],
  ])("%s", (_what, entries) => {
    expect(conflicts(...entries)).toEqual([]);
  });
});

describe("an exemption that leaves no alternative", () => {
  test("is told, also of what the unit itself asks", () => {
    const one = bare(1, "programme/exercise");
    expect(conflicts(one)).toEqual([{ is: "no-alternative", element: "programme/exercise", entries: [one.id] }]);
  });

  test("is none where something is added because of it", () => {
    expect(conflicts(bare(1), added(2, "meeting"))).toEqual([]);
  });

  test("is still one where only the act it lifts is added", () => {
    expect(conflicts(bare(1), added(2, "evaluation")).map(({ is }) => is)).toEqual(["no-alternative", "contradiction"]);
  });
});

describe("what may be set aside for nobody", () => {
  test.each([
    ["an exemption from a must", exempt(1, "test/law")],
    ["an exemption from what may not be tailored", exempt(1, "test/fixed")],
    ["an interval longer than a must", every(1, 28, "test/law")],
  ])("%s has no effect, and the source is cited", (_what, one) => {
    expect(conflicts(one)).toMatchObject([{ is: "protected", entries: [one.id], source: { section: "1" } }]);
  });

  test("a shorter interval than a must is nobody's loss", () => {
    expect(conflicts(every(1, 14, "test/law"))).toEqual([]);
  });
});
