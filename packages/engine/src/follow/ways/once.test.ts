import { entry } from "@helhet/course/testing";
import { describe, expect, it } from "vitest";
import { decided, ended, enrolled, enrolment, given } from "../../testing/given.ts";
import { anchored, elementOf, query, within } from "../../testing/guideline.ts";

const decision = elementOf({ id: "decision", act: "clinical-decision", limits: [within(21)] });
const missed = (when: string) =>
  entry("session-missed", when, { session: enrolment, format: "individual", reason: "no-show" });
const contacted = (when: string) => entry("contact-attempt", when, { channel: "phone", outcome: "reached" });
const response = elementOf({
  id: "contact",
  kind: "response",
  act: "contact-attempt",
  anchor: anchored("each", query("session-missed")),
  limits: [within(2)],
});

describe("an obligation", () => {
  const course = given(enrolled("2026-03-01")).following(decision);

  it("is open, then due soon seven days before, overdue from the midnight after the last day", () => {
    expect(course.on("2026-03-01", "2026-03-14", "2026-03-15", "2026-03-22", "2026-03-23")).toEqual([
      "open",
      "open",
      "due-soon",
      "due-soon",
      "overdue",
    ]);
  });

  it("counts whole days across the change to summer time", () => {
    const item = given(enrolled("2026-03-20")).following(decision).at("2026-03-29").item();
    expect(item.dueAt).toBe("2026-04-10");
    expect(item.changesAt()).toBe("2026-04-02T22:00:00.000Z");
  });

  it("is overdue at the first instant of the day after, and not a millisecond before", () => {
    expect(course.at("2026-03-22T22:59:59.999Z").states).toEqual(["due-soon"]);
    expect(course.at("2026-03-22T23:00:00.000Z").states).toEqual(["overdue"]);
  });

  it("says what happened, the arithmetic and the next change", () => {
    const followed = course.at("2026-03-10");
    expect(followed.steps("scope-opened")[0]?.values).toEqual({ kind: "enrolment-started", at: "2026-03-01" });
    expect(followed.steps("counted")[0]?.values).toEqual({
      from: "2026-03-01",
      amount: 21,
      unit: "days",
      due: "2026-03-22",
    });
    expect(followed.steps("time-left")[0]?.values).toEqual({ amount: 12, unit: "days" });
    expect(followed.steps("becomes").map(({ values }) => values)).toEqual([
      { state: "due-soon", at: "2026-03-15" },
      { state: "overdue", at: "2026-03-23" },
    ]);
  });

  it("is met on its last day and met late the day after", () => {
    const onTime = given(enrolled("2026-03-01"), decided("2026-03-22")).following(decision).at("2026-04-01");
    expect(onTime.item()).toMatchObject({ state: "met", metAt: "2026-03-22" });
    expect(onTime.steps("in-time")[0]?.values).toEqual({ due: "2026-03-22" });
    const late = given(enrolled("2026-03-01"), decided("2026-03-24")).following(decision).at("2026-04-01");
    expect(late.item()).toMatchObject({ state: "met-late", metAt: "2026-03-24" });
    expect(late.steps("late-by")[0]?.values).toEqual({ amount: 2, unit: "days" });
  });

  it("has not been met before the act happened, although the record knows of it later", () => {
    const followed = given(enrolled("2026-03-01"), decided("2026-03-10")).following(decision);
    expect(followed.on("2026-03-09", "2026-03-10")).toEqual(["open", "met"]);
  });

  it("is not answered by an act from before its anchor, unless earlier acts count", () => {
    const later = { ...decision, anchor: anchored("first", query("first-talk")) };
    const entries = [
      enrolled("2026-03-01"),
      decided("2026-03-02"),
      entry("first-talk", "2026-03-05", { covered: ["goals-and-wishes"] }),
    ];
    expect(
      given(...entries)
        .following(later)
        .on("2026-03-06"),
    ).toEqual(["open"]);
    expect(
      given(...entries)
        .following({ ...later, countsBefore: true })
        .on("2026-03-06"),
    ).toEqual(["met"]);
  });

  it("counts an act on the anchor's day where the order within the day is unknown, and says so", () => {
    const followed = given(enrolled("2026-03-01"), decided("2026-03-01T08:00:00Z"))
      .following(decision)
      .at("2026-03-02");
    expect(followed.states).toEqual(["met"]);
    expect(followed.steps("same-day-counts")[0]?.values).toEqual({ day: "2026-03-01" });
  });

  it("is not answered by an act that the clock puts before the anchor", () => {
    const followed = given(enrolled("2026-03-01T10:00:00Z"), decided("2026-03-01T08:00:00Z")).following(decision);
    expect(followed.on("2026-03-02")).toEqual(["open"]);
  });

  it("waits while there is nothing to count from, and says for what", () => {
    const later = { ...decision, anchor: anchored("first", query("first-talk")) };
    const followed = given(enrolled("2026-03-01")).following(later).at("2026-03-06");
    expect(followed.item()).toMatchObject({ state: "waiting", anchor: null, dueAt: null });
    expect(followed.steps("anchor-awaited")[0]?.values).toEqual({ kind: "first-talk" });
  });

  it("is stopped when the pathway ends undone, and says whether it was overdue", () => {
    const inTime = given(enrolled("2026-03-01"), ended("2026-03-10")).following(decision).at("2026-05-01");
    expect(inTime.states).toEqual(["stopped"]);
    expect(inTime.steps("was-in-time-when-stopped")).toHaveLength(1);
    const over = given(enrolled("2026-03-01"), ended("2026-03-25")).following(decision).at("2026-05-01");
    expect(over.steps("was-overdue-when-stopped")[0]?.values).toEqual({ days: 3 });
  });

  it("goes on after the pathway where it outlives it", () => {
    const followed = given(enrolled("2026-03-01"), ended("2026-03-10")).following({ ...decision, outlives: true });
    expect(followed.on("2026-03-11", "2026-03-23")).toEqual(["open", "overdue"]);
  });

  it("asks nothing more of a person who has died, even where it outlives the pathway", () => {
    const followed = given(enrolled("2026-03-01"), entry("death", "2026-03-05", { source: "register" }));
    expect(followed.following({ ...decision, outlives: true }).on("2026-03-04", "2026-03-06")).toEqual([
      "open",
      "stopped",
    ]);
  });

  it("of a possibility that was not used lapses without a breach", () => {
    const may = { ...decision, force: "may" } as const;
    const followed = given(enrolled("2026-03-01")).following(may);
    expect(followed.on("2026-03-22", "2026-03-23")).toEqual(["due-soon", "stopped"]);
    expect(followed.at("2026-03-23").steps("lapsed")[0]?.values).toEqual({ at: "2026-03-22" });
  });
});

describe("a response", () => {
  it("is asked each time, and one act answers all that it follows", () => {
    const followed = given(enrolled("2026-03-01"), missed("2026-03-02"), missed("2026-03-03"), contacted("2026-03-05"));
    const { standing } = followed.following(response).at("2026-03-06");
    expect(standing.items.map(({ state, dueAt }) => [state, dueAt])).toEqual([
      ["met-late", "2026-03-04"],
      ["met", "2026-03-05"],
    ]);
  });

  it("is not asked where nothing happened", () => {
    expect(given(enrolled("2026-03-01")).following(response).at("2026-03-06").states).toEqual([]);
  });

  it("asks a field that one of several kinds has of that kind alone", () => {
    const either = query(["session-missed", "contact-attempt"], { "contact-attempt.outcome": "not-reached" });
    const again = { ...response, act: "meeting", anchor: anchored("each", either) };
    const tried = entry("contact-attempt", "2026-03-04", { channel: "phone", outcome: "not-reached" });
    const course = given(enrolled("2026-03-01"), missed("2026-03-02"), contacted("2026-03-03"), tried);
    const { standing } = course.following(again).at("2026-03-05");
    expect(standing.items.map(({ dueAt }) => dueAt)).toEqual(["2026-03-04", "2026-03-06"]);
  });

  it("raises one item where two enrolments overlap", () => {
    const second = enrolled("2026-03-01", "inpatient", "0198a000-0000-7000-8000-0000000000bb");
    const followed = given(enrolled("2026-03-01"), second, missed("2026-03-02")).following(response).at("2026-03-03");
    expect(followed.states).toEqual(["open"]);
  });

  it("is not answered by the entry that raised it", () => {
    const again = {
      ...response,
      id: "again",
      act: "contact-attempt",
      anchor: anchored("each", query("contact-attempt")),
    };
    const { standing } = given(enrolled("2026-03-01"), contacted("2026-03-05")).following(again).at("2026-03-06");
    expect(standing.items.map(({ state }) => state)).toEqual(["open"]);
  });
});

describe("an act with a link", () => {
  const decidedOn = (when: string, coercion: string) =>
    entry("coercion-decided", when, { coercion, paragraph: "10-2" });
  const noticed = (when: string, coercion: string) =>
    entry("coercion-notice", when, { coercion, to: "county-governor" });
  const first = "0198a000-0000-7000-8000-0000000000c1";
  const second = "0198a000-0000-7000-8000-0000000000c2";
  const notice = elementOf({
    id: "notice",
    kind: "response",
    act: "coercion-notice",
    anchor: anchored("each", query("coercion-decided")),
    limits: [within(7)],
  });

  it("answers only what it belongs to", () => {
    const followed = given(
      enrolled("2026-03-01"),
      decidedOn("2026-03-02", first),
      decidedOn("2026-03-03", second),
      noticed("2026-03-04", second),
    );
    const { standing } = followed.following(notice).at("2026-03-05");
    expect(standing.items.map(({ belongsTo, state }) => [belongsTo, state])).toEqual([
      [first, "open"],
      [second, "met"],
    ]);
  });
});
