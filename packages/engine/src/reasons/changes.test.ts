import type { Entry } from "@helhet/course";
import { entry } from "@helhet/course/testing";
import { describe, expect, it } from "vitest";
import { enrolled, enrolment, evaluated, given } from "../testing/given.ts";
import { anchored, elementOf, query, within } from "../testing/guideline.ts";

const decision = elementOf({ id: "decision", act: "clinical-decision", limits: [within(21)] });
const evaluation = elementOf({
  id: "evaluation",
  kind: "recurring",
  every: "last-act",
  act: "evaluation",
  limits: [within(28)],
});
const tailored = {
  tailoring: "0190f3a0-0000-7000-8000-0000000000d1",
  decidedBy: "0190f3a0-0000-7000-8000-0000000000d2",
};
const exempted = entry("exemption", "2026-03-05", {
  ...tailored,
  element: "test/decision",
  reason: "wish",
  words: "not now",
  agreed: "yes",
  validFrom: "2026-03-05",
  validTo: "2026-04-30",
  reviewOn: "2026-04-15",
});
const leaves = entry("care-level-changed", "2026-03-12", { enrolment, careLevel: "inpatient" });
const readsLevel = elementOf({
  id: "level",
  act: "meeting",
  when: { op: "exists", query: query("care-level-changed") },
});

describe("what changes an item", () => {
  it("is the act while it is not done, and then time", () => {
    const followed = given(enrolled("2026-03-01")).following(decision).at("2026-03-10");
    const { changes } = followed.item().reasons();
    expect(changes.map(({ code }) => code)).toEqual(["when-recorded", "becomes", "becomes"]);
    expect(changes[0]?.values).toMatchObject({ to: "met" });
    expect(followed.item().changesAt()).toBe("2026-03-14T23:00:00.000Z");
  });

  it("is the act, late, once the deadline has passed, and time no longer", () => {
    const followed = given(enrolled("2026-03-01")).following(decision).at("2026-03-25");
    expect(followed.steps("when-recorded")[0]?.values).toMatchObject({ to: "met-late" });
    expect(followed.steps("never-by-time")).toHaveLength(1);
    expect(followed.item().changesAt()).toBeNull();
  });

  it("is nothing for what is done, although something that bears on others lies ahead", () => {
    const course = given(enrolled("2026-03-01"), evaluated("2026-03-04"), leaves);
    const followed = course.following([evaluation, readsLevel]).at("2026-03-05");
    const done = followed.standing.items.find(({ state }) => state === "met");
    expect(done?.reasons().changes.map(({ code }) => code)).toEqual(["never-by-time"]);
    expect(done?.changesAt()).toBeNull();
  });

  it("is told beyond an entry that lies ahead and does not bear on it", () => {
    const followed = given(enrolled("2026-03-01"), leaves).following([decision, readsLevel]).at("2026-03-10");
    expect(followed.standing.horizon).toBe("2026-03-11T23:00:00.000Z");
    const found = followed.standing.items.find(({ element }) => element === "decision");
    expect(found?.reasons().changes.map(({ code }) => code)).toEqual(["when-recorded", "becomes", "becomes"]);
  });

  it("is not told of an entry that lies ahead, which not everybody who reads the item may read", () => {
    const followed = given(enrolled("2026-03-01"), leaves).following(readsLevel).at("2026-03-10");
    expect(followed.states).toEqual(["not-applicable"]);
    expect(followed.steps("becomes")).toEqual([]);
    expect(followed.steps("never-by-time")).toEqual([]);
  });

  it("is the end of the agreement, before its time or in time", () => {
    const followed = given(enrolled("2026-03-01"), exempted).following(decision).at("2026-03-10");
    const item = followed.standing.items.find(({ element }) => element === "decision");
    const { changes } = item?.reasons() ?? { changes: [] };
    expect(changes.map(({ values }) => values)).toEqual([
      { form: "exemption" },
      { state: "overdue", at: "2026-05-01" },
    ]);
  });

  it("is the entry that it waits for", () => {
    const waiting = elementOf({ id: "plan", act: "plan-version", anchor: anchored("first", query("first-talk")) });
    const followed = given(enrolled("2026-03-01")).following(waiting).at("2026-03-10");
    expect(followed.steps("when-entered")[0]?.values).toEqual({ kind: "first-talk" });
  });

  it("is what nobody has recorded, for what does not apply", () => {
    const ofPregnant = elementOf({ ...decision, id: "pregnant", when: { op: "pregnant" } });
    const followed = given(enrolled("2026-03-01")).following(ofPregnant).at("2026-03-10");
    expect(followed.states).toEqual(["not-applicable"]);
    expect(followed.steps("if-recorded")[0]?.values).toMatchObject({ asked: "pregnant" });
  });
});

describe("a question of the rule", () => {
  const asking = elementOf({ ...decision, id: "pregnant", when: { op: "not", of: { op: "pregnant" } } });
  const pregnancy = (status: "pregnant" | "refuted") => entry("pregnancy", "2026-03-02", { status });
  const found = (...entries: readonly Entry[]) =>
    given(enrolled("2026-03-01"), ...entries)
      .following(asking)
      .at("2026-03-10")
      .steps("fact-asked")[0];

  it("that nobody answered is told as not recorded", () => {
    expect(found()).toMatchObject({ values: { answer: "not-recorded", at: null }, entry: null });
  });

  it("that somebody answered is told with the answer and its day", () => {
    const no = pregnancy("refuted");
    expect(found(no)).toMatchObject({ values: { answer: "no", at: "2026-03-02" }, entry: no.id });
    expect(found(pregnancy("pregnant"))).toMatchObject({ values: { answer: "yes", at: "2026-03-02" } });
  });

  const children = elementOf({
    ...decision,
    id: "children",
    when: {
      op: "not",
      of: {
        op: "latest",
        query: query("minors-asked"),
        field: "minorChildren",
        is: ["yes"],
        atLeast: null,
        atMost: null,
        required: false,
      },
    },
  });
  const asked = (minorChildren: "no" | "not-known") =>
    given(enrolled("2026-03-01"), entry("minors-asked", "2026-03-03", { minorChildren, minorSiblings: "no" }))
      .following(children)
      .at("2026-03-10")
      .steps("fact-asked")[0];

  it("that was answered with not known is not told as a no", () => {
    expect(asked("no")?.values).toMatchObject({ answer: "no", at: "2026-03-03" });
    expect(asked("not-known")?.values).toMatchObject({ answer: "not-known", at: "2026-03-03" });
  });
});

describe("that the source gives no limit", () => {
  const undated = elementOf({ id: "talk", act: "first-talk" });
  const talked = entry("first-talk", "2026-03-03", {} as never);

  it("is told while it is open, and not once it is done", () => {
    expect(given(enrolled("2026-03-01")).following(undated).at("2026-03-10").steps("undated")).toHaveLength(1);
    const done = given(enrolled("2026-03-01"), talked).following(undated).at("2026-03-10");
    expect(done.states).toEqual(["met"]);
    expect(done.steps("undated")).toEqual([]);
  });
});
