import type { Entry } from "@helhet/course";
import { entry, syntheticUnit } from "@helhet/course/testing";
import { describe, expect, it } from "vitest";
import type { Element } from "../guideline.ts";
import { acts, decided, ended, enrolled, enrolment, evaluated, given, instant, setting } from "../testing/given.ts";
import {
  anchored,
  elementOf,
  guidelineOf,
  limitCase,
  query,
  readSource,
  textOf,
  within,
} from "../testing/guideline.ts";
import { idOf } from "./random/drawing.ts";
import { readSecond } from "./second.ts";

/** What both readings say of every item at a moment; fails where they differ. */
function both(entries: readonly Entry[], element: Element, when: string): readonly string[] {
  const { course, following } = given(...entries);
  const guideline = guidelineOf([element]);
  const told = following(guideline).at(when).standing.items;
  const second = readSecond({ guidelines: [guideline], acts, setting }, course, instant(when));
  const say = (items: readonly { state: string; dueAt: string | null; metAt: string | null }[]): readonly string[] =>
    items.map(({ state, dueAt, metAt }) => [state, dueAt ?? "undated", metAt ?? "undone"].join(" "));
  expect(say(second)).toEqual(say(told));
  return say(told.filter((item) => item.guideline === "test"));
}

const agreed = {
  tailoring: idOf("tailoring", 1),
  element: "test/evaluation",
  reason: "wish",
  words: "Agreed.",
  decidedBy: idOf("practitioner", 1),
  agreed: "yes",
  reviewOn: "2026-12-01",
} as const;
const planned = {
  personTookPart: "yes",
  personAgrees: "agrees",
  copyGiven: "yes",
  individualPlanRight: "no",
  crisisPlanNeeded: "no",
  responsibilityGroupNeeded: "no",
} as const;
const stopped = (when: string, stop: string, item = "test/evaluation"): Entry =>
  entry("clock-stopped", when, { stop: idOf("stop", Number(stop)), reason: "prison", items: [item] });
const resumed = (when: string, stop: string): Entry =>
  entry("clock-resumed", when, { stop: idOf("stop", Number(stop)) });
const chain = (more: Partial<Element> = {}): Element =>
  elementOf({
    id: "evaluation",
    act: "evaluation",
    kind: "recurring",
    every: "last-act",
    limits: [within(10)],
    ...more,
  });
const once = (more: Partial<Element> = {}): Element =>
  elementOf({ id: "evaluation", act: "evaluation", limits: [within(10)], ...more });

describe("found by reading twice", () => {
  it("an evaluation that closes asks for no next one, also when it is the first", () => {
    const closing = entry("evaluation", "2026-03-05", { covered: [], with: [], by: "phone", closing: true });
    const element = chain({
      anchor: anchored("first", query("evaluation")),
      until: query("evaluation", { closing: true }),
    });
    expect(both([enrolled("2026-03-02"), closing], element, "2026-03-20")).toEqual(["stopped 2026-03-15 undone"]);
  });

  it("what ended an agreement does not end one written again later under the same name", () => {
    const exempt = (on: string) => entry("exemption", on, { ...agreed, validFrom: on });
    const over = entry("tailoring-ended", "2026-03-05", { tailoring: agreed.tailoring });
    const entries = [enrolled("2026-03-02"), exempt("2026-03-03"), over, exempt("2026-03-08")];
    expect(both(entries, once(), "2026-03-20")).toEqual(["exempt 2026-03-12 undone"]);
  });

  it("of two changed intervals the one decided last governs, also where it is written anew", () => {
    const change = (on: string, tailoring: string, everyDays: number) =>
      entry("interval-change", on, { ...agreed, tailoring, everyDays, validFrom: "2026-03-03" });
    const [one, two] = [idOf("tailoring", 1), idOf("tailoring", 2)];
    const changes = [change("2026-03-03", one, 20), change("2026-03-04", two, 30), change("2026-03-05", one, 40)];
    expect(both([enrolled("2026-03-02"), ...changes], chain(), "2026-03-06")).toEqual(["open 2026-04-11 undone"]);
  });

  it("a possibility taken up after it lapsed is not told as done", () => {
    const entries = [enrolled("2026-03-02"), evaluated("2026-03-20")];
    expect(both(entries, once({ force: "may" }), "2026-03-21")).toEqual(["stopped 2026-03-12 undone"]);
  });

  it("what is done while the clock stands still is not late", () => {
    const entries = [enrolled("2026-03-02"), stopped("2026-03-05", "1"), evaluated("2026-03-20")];
    expect(both(entries, once(), "2026-03-21")).toEqual(["met undated 2026-03-20"]);
  });

  it("a clock is not set going by an entry earlier on the day on which it stopped", () => {
    const entries = [
      enrolled("2026-03-02"),
      resumed("2026-03-05T08:00:00Z", "1"),
      stopped("2026-03-05T12:00:00Z", "1"),
    ];
    expect(both(entries, once(), "2026-03-06")).toEqual(["stopped undated undone"]);
  });

  it("a day on which two clocks stood still is one day", () => {
    const stops = [stopped("2026-03-05", "1"), stopped("2026-03-06", "2"), resumed("2026-03-09", "1")];
    const entries = [enrolled("2026-03-02"), ...stops, resumed("2026-03-10", "2")];
    expect(both(entries, once(), "2026-03-11")).toEqual(["open 2026-03-17 undone"]);
  });

  it("windows that nobody can place cannot be decided, and are never overdue", () => {
    const element = chain({ every: "grid" });
    expect(both([enrolled("2026-03")], element, "2026-06-01")).toEqual(["undecidable undated undone"]);
  });

  it("a duty that outlives its stay is not lost when the next stay begins", () => {
    const element = once({ kind: "response", outlives: true, anchor: anchored("each", query("session-missed")) });
    const missed = entry("session-missed", "2026-03-12", {
      session: idOf("session", 1),
      format: "ward",
      reason: "no-show",
    });
    const next = enrolled("2026-03-15", "outpatient", idOf("enrolment", 2));
    const entries = [enrolled("2026-03-02"), ended("2026-03-10"), missed, next];
    expect(both(entries, element, "2026-03-16")).toEqual(["open 2026-03-22 undone"]);
  });

  it("days agreed with an evaluation speak of the next one, not of the one just made", () => {
    const limits = [limitCase({ unit: "individual", query: query("evaluation"), field: "nextWithinDays" })];
    const entries = [enrolled("2026-03-02"), evaluated("2026-03-20", { nextWithinDays: 7 })];
    expect(both(entries, chain({ limits }), "2026-03-21")).toEqual([
      "met undated 2026-03-20",
      "open 2026-03-27 undone",
    ]);
  });

  it("a suggestion is not answered before there is one", () => {
    const answered = entry("match-answered", "2026-03-03", { element: "test/evaluation", answer: "overridden" });
    const element = once({ kind: "match", anchor: anchored("last", query("relapse")) });
    expect(both([enrolled("2026-03-02"), answered], element, "2026-03-04")).toEqual(["waiting undated undone"]);
  });

  it("a changed level makes no enrolment the newest", () => {
    const other = enrolled("2026-03-04", "inpatient", idOf("enrolment", 2));
    const change = entry("care-level-changed", "2026-03-05", { enrolment, careLevel: "day" });
    const pathway = entry("pathway-started", "2026-03-01", { pathway: "tsb", unit: syntheticUnit });
    const guideline = { opens: query("pathway-started"), closes: query("pathway-ended"), link: "pathway" };
    const element = once({
      anchor: anchored("first", query("clinical-decision")),
      limits: [within(7, "days", { op: "setting", is: "inpatient" }), within(21)],
    });
    const { course, following } = given(pathway, enrolled("2026-03-02"), other, change, decided("2026-03-06"));
    const scoped = guidelineOf([element], { scope: guideline });
    expect(following(scoped).at("2026-03-07").item().dueAt).toBe("2026-03-13");
    const [second] = readSecond({ guidelines: [scoped], acts, setting }, course, instant("2026-03-07"));
    expect(second?.dueAt).toBe("2026-03-13");
  });

  it("a plan made after the end does not tell since when the plan had held it", () => {
    const plan = (on: string, parts: readonly ("relapse" | "goals")[]) =>
      entry("plan-version", on, { ...planned, version: 1, parts: [...parts], goals: [], measures: [] });
    const holds = { op: "latest", query: query("plan-version"), field: "parts", is: ["relapse"] } as const;
    const contents = { ...holds, atLeast: null, atMost: null, required: false } as const;
    const wanted = {
      id: "relapse",
      title: textOf("relapse"),
      force: "should",
      holds: contents,
      source: readSource,
    } as const;
    const element = elementOf({ id: "part", act: "plan-version", kind: "part", limits: [within(30)], parts: [wanted] });
    const died = entry("death", "2026-03-10", { source: "register" });
    const entries = [enrolled("2026-03-02"), plan("2026-03-04", ["relapse"]), died, plan("2026-03-20", ["goals"])];
    expect(both(entries, element, "2026-03-21")).toEqual(["met 2026-04-01 2026-03-04"]);
  });

  it("an entry known by its day comes before one at midnight of that day", () => {
    const midnight = entry("enrolment-started", "2026-03-01T23:00:00Z", {
      enrolment,
      unit: syntheticUnit,
      careLevel: "outpatient",
    });
    const change = entry("care-level-changed", "2026-03-02", { enrolment, careLevel: "inpatient" });
    const limits = [within(7, "days", { op: "setting", is: "inpatient" }), within(21)];
    expect(both([midnight, change], once({ limits }), "2026-03-03")).toEqual(["open 2026-03-23 undone"]);
  });
});
