import { entry } from "@helhet/course/testing";
import { describe, expect, it } from "vitest";
import { decided, ended, enrolled, given } from "../../testing/given.ts";
import { elementOf, query, readSource, textOf, within } from "../../testing/guideline.ts";

const relapsed = (when: string) => entry("relapse", when, { substance: "alcohol", toldBy: "person" });
const suggestion = elementOf({
  id: "closer",
  kind: "match",
  act: "meeting",
  when: { op: "exists", query: query("relapse", {}, { withinDays: 30 }) },
});
const chose = (when: string, answer: "accepted" | "overridden") =>
  entry("match-answered", when, { element: "test/closer", answer, words: "because" });

describe("a suggestion", () => {
  it("stands while the facts suggest it", () => {
    const followed = given(enrolled("2026-03-01"), relapsed("2026-03-10")).following(suggestion);
    expect(followed.on("2026-03-09", "2026-03-10", "2026-04-09", "2026-04-10")).toEqual([
      "not-applicable",
      "open",
      "open",
      "not-applicable",
    ]);
  });

  it("tells when time alone will end it", () => {
    const followed = given(enrolled("2026-03-01"), relapsed("2026-03-10")).following(suggestion).at("2026-03-20");
    expect(followed.standing.horizon).toBe("2026-04-09T22:00:00.000Z");
    expect(followed.steps("becomes").map(({ values }) => values)).toEqual([
      { state: "not-applicable", at: "2026-04-10" },
    ]);
  });

  it("is answered by accepting it, by choosing otherwise, or by doing it, and stays so", () => {
    const entries = [enrolled("2026-03-01"), relapsed("2026-03-10")];
    expect(
      given(...entries, chose("2026-03-12", "accepted"))
        .following(suggestion)
        .on("2026-06-01"),
    ).toEqual(["met"]);
    expect(
      given(...entries, chose("2026-03-12", "overridden"))
        .following(suggestion)
        .on("2026-06-01"),
    ).toEqual(["declined"]);
    const met = entry("meeting", "2026-03-12", { type: "network", with: ["person"], aftercareDiscussed: false });
    expect(
      given(...entries, met)
        .following(suggestion)
        .on("2026-03-13"),
    ).toEqual(["met"]);
  });
});

describe("a guard", () => {
  const booked = { op: "exists", query: query("session-planned") } as const;
  const before = elementOf({
    id: "booked",
    kind: "guard",
    act: "meeting",
    outlives: true,
    guard: { holds: booked, before: query("enrolment-ended"), while: null },
  });
  const end = entry("enrolment-ended", "2026-04-01", {
    enrolment: "0198a000-0000-7000-8000-0000000000aa",
    planned: true,
    reason: "completed",
  });
  const opened = enrolled("2026-03-01", "inpatient", "0198a000-0000-7000-8000-0000000000aa");
  const planned = (when: string, authored: string) =>
    entry("session-planned", when, { session: opened.id, format: "individual" }, { authored });

  it("waits for what it guards", () => {
    expect(given(opened).following(before).on("2026-03-10")).toEqual(["waiting"]);
  });

  it("is kept where it held on that day: a session planned ahead counts from when it was planned", () => {
    const course = given(opened, planned("2026-04-07", "2026-03-28T10:00:00Z"), end);
    expect(course.following(before).on("2026-04-02")).toEqual(["met"]);
  });

  it("is breached where it did not, and met late when it is mended", () => {
    const late = given(opened, end, planned("2026-04-07", "2026-04-03T10:00:00Z"));
    expect(late.following(before).on("2026-04-02", "2026-04-04")).toEqual(["overdue", "met-late"]);
  });

  it("over a while is judged each day", () => {
    const support = elementOf({
      id: "support",
      kind: "guard",
      act: "meeting",
      guard: {
        holds: { op: "exists", query: query("session-attended", {}, { withinDays: 14 }) },
        before: null,
        while: query("enrolment-started"),
      },
    });
    const attended = entry("session-attended", "2026-03-03", { session: opened.id, format: "individual" });
    expect(given(opened, attended).following(support).on("2026-03-02", "2026-03-17", "2026-03-18")).toEqual([
      "overdue",
      "met",
      "overdue",
    ]);
  });
});

describe("what has begun and not ended", () => {
  const [first, second] = ["0198a000-0000-7000-8000-0000000000b1", "0198a000-0000-7000-8000-0000000000b2"];
  const support = elementOf({
    id: "support",
    kind: "guard",
    act: "meeting",
    outlives: true,
    guard: {
      holds: {
        op: "ongoing",
        query: query("enrolment-started", {}, { reach: "course" }),
        ended: query("enrolment-ended", {}, { reach: "course" }),
        link: "enrolment",
      },
      before: null,
      while: query("enrolment-started"),
    },
  });

  it("holds as long as one of two that overlap goes on, whichever ends first", () => {
    const overlapping = [enrolled("2026-03-01", "inpatient", first), enrolled("2026-04-01", "municipal", second)];
    const firstEnds = given(...overlapping, ended("2026-04-10", first)).following(support);
    const secondEnds = given(...overlapping, ended("2026-04-10", second)).following(support);
    expect(firstEnds.on("2026-04-11")).toEqual(["met met"]);
    expect(secondEnds.on("2026-04-11")).toEqual(["met met"]);
  });

  it("does not hold from the day on which the last has ended", () => {
    const course = given(enrolled("2026-03-01", "inpatient", first), ended("2026-04-10", first)).following(support);
    expect(course.on("2026-04-09", "2026-04-10", "2026-05-01")).toEqual(["met", "overdue", "overdue"]);
  });

  it("holds again when the same one is begun anew", () => {
    const again = [enrolled("2026-03-01", "inpatient", first), ended("2026-04-10", first)];
    const course = given(...again, enrolled("2026-05-01", "inpatient", first)).following(support);
    expect(course.on("2026-04-30", "2026-05-01")).toEqual(["overdue", "met met"]);
  });

  it("says that it goes on, and since when; and that nothing does, without a day", () => {
    const course = given(enrolled("2026-03-01", "inpatient", first), ended("2026-04-10", first)).following(support);
    const answered = (day: string) => course.at(day).steps("fact-asked");
    expect(answered("2026-04-01")).toMatchObject([
      { values: { asked: "ongoing", kind: "enrolment-started", answer: "yes", at: "2026-03-01" } },
    ]);
    expect(answered("2026-05-01")).toMatchObject([{ values: { answer: "no", at: null } }]);
  });
});

describe("a part of a plan", () => {
  const relapsePlan = elementOf({
    id: "relapse-plan",
    kind: "part",
    act: "plan-version",
    limits: [within(30)],
    parts: [
      {
        id: "relapse",
        title: textOf("relapse"),
        force: "should",
        source: readSource,
        holds: {
          op: "latest",
          query: query("plan-version"),
          field: "parts",
          is: ["relapse"],
          atLeast: null,
          atMost: null,
          required: false,
        },
      },
    ],
  });
  const plan = (when: string, version: number, parts: ("relapse" | "goals")[]) =>
    entry("plan-version", when, {
      version,
      parts,
      goals: [],
      measures: [],
      personTookPart: "yes",
      personAgrees: "agrees",
      copyGiven: "yes",
      individualPlanRight: "no",
      crisisPlanNeeded: "no",
      responsibilityGroupNeeded: "no",
    });

  it("is met from the version since which the plan holds it", () => {
    const course = given(
      enrolled("2026-03-01"),
      plan("2026-03-05", 1, ["goals"]),
      plan("2026-03-10", 2, ["goals", "relapse"]),
      plan("2026-04-20", 3, ["relapse"]),
    );
    expect(course.following(relapsePlan).at("2026-05-01").item()).toMatchObject({ state: "met", metAt: "2026-03-10" });
  });

  it("opens again when a newer version no longer holds it", () => {
    const course = given(enrolled("2026-03-01"), plan("2026-03-05", 1, ["relapse"]), plan("2026-04-20", 2, ["goals"]));
    const followed = course.following(relapsePlan);
    expect(followed.on("2026-03-06", "2026-04-21")).toEqual(["met", "overdue"]);
    expect(followed.at("2026-04-21").steps("part-missing")).toHaveLength(1);
  });

  it("of an act shows what is held and what is missing without changing the state", () => {
    const talk = elementOf({
      id: "decision",
      act: "clinical-decision",
      parts: ["specialistTookPart", "personsWish"].map((field) => ({
        id: field,
        title: textOf(field),
        force: "should" as const,
        source: readSource,
        holds: {
          op: "latest" as const,
          query: query("clinical-decision"),
          field,
          is: null,
          atLeast: null,
          atMost: null,
          required: false,
        },
      })),
    });
    const item = given(enrolled("2026-03-01"), decided("2026-03-05")).following(talk).at("2026-03-06").item();
    expect(item).toMatchObject({ state: "met", parts: { held: ["specialistTookPart"], missing: ["personsWish"] } });
  });
});
