import { entry } from "@helhet/course/testing";
import { describe, expect, it } from "vitest";
import { linesOf } from "./lines.ts";
import { enrolled, enrolment, given } from "./testing/given.ts";
import { anchored, elementOf, query, within } from "./testing/guideline.ts";

const loose = elementOf({ id: "loose", act: "evaluation", limits: [within(56)] });
const tight = elementOf({ id: "tight", act: "evaluation", limits: [within(7)], categories: ["somatic"] });
const undated = elementOf({ id: "undated", act: "meeting" });
const kin = elementOf({ id: "kin", kind: "offer", act: "offer" });
const summary = (when: string, ...elements: Parameters<typeof elementOf>[0][]) =>
  linesOf(given(enrolled("2026-03-01")).following(elements.map(elementOf)).at(when).standing);

describe("a line", () => {
  it("is one for each act, however many demands the same entry would answer; the tightest governs", () => {
    const [line, ...others] = summary("2026-03-05", loose, tight);
    expect(others).toEqual([]);
    expect(line).toMatchObject({ key: "evaluation", act: "evaluation", dueAt: "2026-03-08" });
    expect(line?.items.map(({ element }) => element)).toEqual(["tight", "loose"]);
  });

  it("begins seven days before the deadline, whether or not it is due soon", () => {
    const late = elementOf({ id: "late", act: "evaluation", limits: [within(56)], soonDays: 2 });
    expect(summary("2026-04-18", late)).toEqual([]);
    expect(summary("2026-04-19", late).map(({ state }) => state)).toEqual(["open"]);
  });

  it("is never an open demand without a date", () => {
    expect(summary("2026-06-01", undated)).toEqual([]);
  });

  it("shows an offer that waits for its answer, and nothing that has not begun to count", () => {
    const offered = entry("offer", "2026-03-02", { offer: enrolment, topic: "next-of-kin", answer: "offered" });
    const later = elementOf({ id: "later", act: "evaluation", anchor: anchored("first", query("first-talk")) });
    const { standing } = given(enrolled("2026-03-01"), offered).following([kin, later]).at("2026-03-03");
    expect(linesOf(standing).map(({ act, state }) => [act, state])).toEqual([["offer", "waiting"]]);
  });

  it("shows something undecidable, even without a date", () => {
    const young = elementOf({ id: "young", act: "meeting", when: { op: "age", under: 23, atLeast: null } });
    expect(summary("2026-03-05", young).map(({ state }) => state)).toEqual(["undecidable"]);
  });

  it("is governed by the next demand where the reader may not see the tightest", () => {
    const { standing } = given(enrolled("2026-03-01")).following([loose, tight]).at("2026-04-20");
    const [line] = linesOf(standing, ({ categories }) => !categories.includes("somatic"));
    expect(line?.governing.element).toBe("loose");
    expect(line?.items.map(({ element }) => element)).toEqual(["loose"]);
  });

  it("keeps acts apart that belong to different things", () => {
    const decided = (when: string, coercion: string) =>
      entry("coercion-decided", when, { coercion, paragraph: "10-2" });
    const notice = elementOf({
      id: "notice",
      kind: "response",
      act: "coercion-notice",
      anchor: anchored("each", query("coercion-decided")),
      limits: [within(3)],
    });
    const one = "0198a000-0000-7000-8000-0000000000c1";
    const two = "0198a000-0000-7000-8000-0000000000c2";
    const { standing } = given(enrolled("2026-03-01"), decided("2026-03-02", one), decided("2026-03-03", two))
      .following(notice)
      .at("2026-03-04");
    expect(linesOf(standing).map(({ key }) => key)).toEqual([`coercion-notice/${one}`, `coercion-notice/${two}`]);
  });

  it("is no window that has passed: nothing can answer it any more", () => {
    const weekly = elementOf({ id: "weekly", kind: "recurring", every: "grid", act: "check-in", limits: [within(7)] });
    expect(summary("2026-03-16", weekly).map(({ items }) => items.map(({ state }) => state))).toEqual([["open"]]);
  });
});
