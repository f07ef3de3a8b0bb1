import { entry, syntheticUnit } from "@helhet/course/testing";
import { describe, expect, it } from "vitest";
import type { Setting } from "../setting.ts";
import { decided, enrolled, enrolment, given } from "../testing/given.ts";
import { anchored, elementOf, guidelineOf, limitCase, query, within } from "../testing/guideline.ts";

const decision = elementOf({ id: "decision", act: "clinical-decision", limits: [within(21)] });
const withLimits = (...limits: typeof decision.limits) => ({ ...decision, limits });
const inpatient = { op: "setting", is: "inpatient" } as const;
const outpatient = { op: "setting", is: "outpatient" } as const;
const pregnant = (when: string) => entry("pregnancy", when, { status: "pregnant" });
const overdosed = (when: string) =>
  entry("overdose", when, { substance: "opioids", helpDeclined: "yes", openReturnAgreed: "yes" });

describe("lengths of time", () => {
  const due = (amount: number, unit: Parameters<typeof within>[1], when: string) =>
    given(enrolled(when))
      .following(withLimits(within(amount, unit)))
      .at(when)
      .item().dueAt;

  it("in weeks are seven days, in months the same date or the month's last day", () => {
    expect(due(8, "weeks", "2026-01-01")).toBe("2026-02-26");
    expect(due(1, "months", "2026-01-31")).toBe("2026-02-28");
    expect(due(1, "months", "2028-01-31")).toBe("2028-02-29");
    expect(due(12, "months", "2028-02-29")).toBe("2029-02-28");
  });

  it("clamped to a month's end are said to be", () => {
    const followed = given(enrolled("2026-01-31"))
      .following(withLimits(within(1, "months")))
      .at("2026-02-01");
    expect(followed.steps("clamped-to-month-end")[0]?.values).toEqual({ day: "2026-02-28" });
  });

  it("in days after the month count from its last day, whichever day of it the anchor is", () => {
    expect(due(15, "days-after-month", "2026-03-01")).toBe("2026-04-15");
    expect(due(15, "days-after-month", "2026-03-31")).toBe("2026-04-15");
    expect(due(15, "days-after-month", "2028-02-10")).toBe("2028-03-15");
    expect(due(15, "days-after-month", "2026-12-31")).toBe("2027-01-15");
  });

  it("in working days skip weekends and Norwegian holidays", () => {
    expect(due(10, "working-days", "2026-03-27")).toBe("2026-04-15");
  });
});

describe("limits in hours", () => {
  const right = elementOf({
    id: "return",
    kind: "response",
    act: "contact-attempt",
    anchor: anchored("each", query("overdose", {}, { reach: "course" })),
    limits: [within(48, "hours")],
  });
  const contacted = (when: string) => entry("contact-attempt", when, { channel: "phone", outcome: "reached" });

  it("run exactly, across the change to summer time, and the last instant is still in time", () => {
    const course = given(enrolled("2026-03-01"), overdosed("2026-03-28T10:00:00Z")).following(right);
    expect(course.at("2026-03-29").item().dueAt).toBe("2026-03-30T10:00:00.000Z");
    expect(
      course.on("2026-03-29T17:59:59.999Z", "2026-03-29T18:00:00Z", "2026-03-30T10:00:00Z", "2026-03-30T10:00:00.001Z"),
    ).toEqual(["open", "due-soon", "due-soon", "overdue"]);
  });

  it("count from the end of the day where only the day is known, and say so", () => {
    const followed = given(enrolled("2026-03-01"), overdosed("2026-03-10")).following(right).at("2026-03-11");
    expect(followed.item().dueAt).toBe("2026-03-12T23:00:00.000Z");
    expect(followed.steps("hours-from-day-end")[0]?.values).toEqual({ day: "2026-03-10" });
  });

  it("take an answer with only a date as in time on the deadline's day", () => {
    const entries = [enrolled("2026-03-01"), overdosed("2026-03-10T10:00:00Z")];
    expect(
      given(...entries, contacted("2026-03-12"))
        .following(right)
        .on("2026-03-20"),
    ).toEqual(["met"]);
    expect(
      given(...entries, contacted("2026-03-12T10:00:01Z"))
        .following(right)
        .on("2026-03-20"),
    ).toEqual(["met-late"]);
  });
});

describe("which limit governs", () => {
  const bySetting = withLimits(within(7, "days", inpatient), within(21, "days", outpatient));

  it("is decided by the care level on the day counted from", () => {
    expect(given(enrolled("2026-03-01", "inpatient")).following(bySetting).at("2026-03-01").item().dueAt).toBe(
      "2026-03-08",
    );
    expect(given(enrolled("2026-03-01")).following(bySetting).at("2026-03-01").item().dueAt).toBe("2026-03-22");
  });

  it("becomes the stricter one when a pregnancy becomes known later, never the laxer one", () => {
    const strict = withLimits(within(7, "days", { op: "pregnant" }), within(21));
    const known = given(enrolled("2026-03-01"), pregnant("2026-03-10")).following(strict);
    expect(known.on("2026-03-09", "2026-03-10")).toEqual(["open", "overdue"]);
    expect(known.at("2026-03-10").steps("stricter-governs")).toHaveLength(1);
    const lax = withLimits(within(30, "days", { op: "pregnant" }), within(21));
    expect(given(enrolled("2026-03-01"), pregnant("2026-03-10")).following(lax).at("2026-03-10").item().dueAt).toBe(
      "2026-03-22",
    );
  });

  it("is not moved by a pregnancy known after the answer", () => {
    const strict = withLimits(within(7, "days", { op: "pregnant" }), within(21));
    const course = given(enrolled("2026-03-01"), decided("2026-03-15"), pregnant("2026-04-01"));
    expect(course.following(strict).on("2026-04-02")).toEqual(["met"]);
  });

  it("gives no date where no case holds, and says so", () => {
    const followed = given(enrolled("2026-03-01", "municipal")).following(bySetting).at("2026-06-01");
    expect(followed.item()).toMatchObject({ state: "open", dueAt: null });
    expect(followed.steps("undated")[0]?.values).toMatchObject({ why: "no-case-holds" });
  });
});

describe("what may date a deadline", () => {
  const read = (confidence: "R" | "S" | "C" | "I" | "G" | "M" | "K", status: "in-force" | "superseded" = "in-force") =>
    withLimits(limitCase({ unit: "days", amount: 21 }, { op: "always" }, { confidence, status }));
  const law = (element: typeof decision) => guidelineOf([element], { holdsWithoutAdoption: true });
  const notAdopted = { adoptions: [] };
  const dueAt = (element: typeof decision, more: Partial<Setting> = {}) =>
    given(enrolled("2026-03-01")).following(law(element), more).at("2026-03-02").item().dueAt;

  it("is what was read", () => {
    for (const confidence of ["R", "S", "C"] as const) expect(dueAt(read(confidence), notAdopted)).toBe("2026-03-22");
  });

  it("is what was inferred only where the unit has adopted the edition", () => {
    expect(dueAt(read("I"), notAdopted)).toBeNull();
    expect(dueAt(read("I"))).toBe("2026-03-22");
  });

  it("is a superseded edition only where the unit has adopted it", () => {
    expect(dueAt(read("R", "superseded"), notAdopted)).toBeNull();
    expect(dueAt(read("R", "superseded"))).toBe("2026-03-22");
  });

  it("is never general knowledge, and the reason says why there is no date", () => {
    for (const confidence of ["G", "M", "K"] as const) expect(dueAt(read(confidence))).toBeNull();
    const followed = given(enrolled("2026-03-01"))
      .following(law(read("G")))
      .at("2026-03-02");
    expect(followed.steps("undated")[0]?.values).toEqual({ why: "confidence", confidence: "G", name: null });
    expect(followed.states).toEqual(["open"]);
  });
});

describe("adoption", () => {
  const at = (from: string, to: string | null, unit = "*") => ({
    adoptions: [{ unit, guideline: "test", edition: "1", from, to }],
  });
  const items = (more: ReturnType<typeof at>) =>
    given(enrolled("2026-03-01")).following(decision, more).at("2026-03-05").states.length;

  it("counts on the day the pathway began", () => {
    expect([
      items(at("2026-03-01", null)),
      items(at("2026-03-02", null)),
      items(at("2026-01-01", "2026-03-01")),
    ]).toEqual([1, 0, 1]);
  });

  it("is the unit's own", () => {
    expect(items(at("2026-01-01", null, syntheticUnit))).toBe(1);
    expect(items(at("2026-01-01", null, enrolment))).toBe(0);
  });

  it("of another edition does not count", () => {
    const other = { adoptions: [{ unit: "*", guideline: "test", edition: "2", from: "2026-01-01", to: null }] };
    expect(given(enrolled("2026-03-01")).following(decision, other).at("2026-03-05").states).toEqual([]);
  });
});

describe("a unit's own value", () => {
  const ofUnit = withLimits(limitCase({ unit: "unit-value", name: "decision" }));
  const value = (from: string, days: number, unit = "*") => ({ unit, guideline: "test", name: "decision", days, from });

  it("is the one in force when counting began, the unit's own before the one for all", () => {
    const unitValues = [
      value("2026-01-01", 14),
      value("2026-02-01", 10, syntheticUnit),
      value("2026-03-02", 3, syntheticUnit),
    ];
    expect(given(enrolled("2026-03-01")).following(ofUnit, { unitValues }).at("2026-03-05").item().dueAt).toBe(
      "2026-03-11",
    );
  });

  it("that nobody has set leaves the demand open without a date", () => {
    const followed = given(enrolled("2026-03-01")).following(ofUnit).at("2026-03-05");
    expect(followed.item()).toMatchObject({ state: "open", dueAt: null });
    expect(followed.steps("undated")[0]?.values).toMatchObject({ why: "unit-value-missing", name: "decision" });
  });
});

describe("what is not known", () => {
  it("of a rule that needs it makes the item undecidable, and names it", () => {
    const young = { ...decision, when: { op: "age", under: 23, atLeast: null } } as const;
    const followed = given(enrolled("2026-03-01")).following(young).at("2026-03-02");
    expect(followed.states).toEqual(["undecidable"]);
    expect(followed.steps("not-known")[0]?.values).toMatchObject({ what: "birth-date", kind: "birth-date" });
  });

  it("does not hide what was done", () => {
    const young = { ...decision, when: { op: "age", under: 23, atLeast: null } } as const;
    expect(given(enrolled("2026-03-01"), decided("2026-03-02")).following(young).on("2026-03-05")).toEqual(["met"]);
  });

  it("of the care level leaves done work met, even if nobody can tell whether it was in time", () => {
    const scope = { opens: query("pathway-started"), closes: query("pathway-ended"), link: null };
    const bySetting = withLimits(within(7, "days", inpatient), within(21, "days", outpatient));
    const course = given(
      entry("pathway-started", "2026-03-01", { pathway: "tsb", unit: enrolment }),
      decided("2026-03-15"),
    );
    const followed = course.following(guidelineOf([bySetting], { scope })).at("2026-03-20");
    expect(followed.item()).toMatchObject({ state: "met", dueAt: null });
    expect(followed.steps("not-known")[0]?.values).toMatchObject({ what: "care-level" });
  });

  it("is known again on a birthday, by time alone", () => {
    const young = { ...decision, when: { op: "age", under: 23, atLeast: null } } as const;
    const born = entry("birth-date", "2026-03-01", { born: "2003-03-10" });
    const followed = given(enrolled("2026-03-01"), born).following(young);
    expect(followed.on("2026-03-09", "2026-03-10")).toEqual(["open", "not-applicable"]);
    expect(followed.at("2026-03-05").standing.horizon).toBe("2026-03-09T23:00:00.000Z");
  });

  it("of a birth known to the year alone is undecidable only while it matters", () => {
    const young = { ...decision, when: { op: "age", under: 23, atLeast: null } } as const;
    const born = entry("birth-date", "2026-03-01", { born: "2003" });
    expect(given(enrolled("2026-03-01"), born).following(young).on("2026-03-05")).toEqual(["undecidable"]);
    const older = entry("birth-date", "2026-03-01", { born: "2001" });
    expect(given(enrolled("2026-03-01"), older).following(young).on("2026-03-05")).toEqual(["not-applicable"]);
  });

  it("of an anchor known to the month alone gives a range of dates", () => {
    const late = { ...decision, anchor: anchored("first", query("first-talk")) };
    const talk = entry("first-talk", "2026-03", { covered: ["goals-and-wishes"] });
    const followed = given(enrolled("2026-02-01"), talk).following(late);
    expect(followed.on("2026-03-22", "2026-03-23", "2026-04-21", "2026-04-22")).toEqual([
      "open",
      "undecidable",
      "undecidable",
      "overdue",
    ]);
    expect(followed.at("2026-03-23").steps("possible-dates")[0]?.values).toEqual({
      earliest: "2026-03-22",
      latest: "2026-04-21",
    });
  });

  it("must be said of a required field that nobody has answered", () => {
    const when = {
      op: "latest",
      query: query("minors-asked"),
      field: "minorChildren",
      is: ["yes"],
      atLeast: null,
      atMost: null,
      required: true,
    } as const;
    const asked = entry("minors-asked", "2026-03-01", { minorChildren: "not-known", minorSiblings: "no" });
    const followed = given(enrolled("2026-03-01"), asked)
      .following({ ...decision, when })
      .at("2026-03-02");
    expect(followed.steps("not-known")[0]?.values).toEqual({
      what: "field",
      kind: "minors-asked",
      field: "minorChildren",
    });
  });
});

describe("a care level that was left", () => {
  it("raises a demand in the column of the level left, answered by the same entry", () => {
    const change = entry("care-level-changed", "2026-03-10", { enrolment, careLevel: "outpatient" });
    const leaving = query("care-level-changed", { leaves: "detox-inpatient" });
    const element = elementOf({ id: "on", act: "meeting", anchor: anchored("each", leaving), limits: [within(0)] });
    expect(
      given(enrolled("2026-03-01", "detox-inpatient"), change).following(element).on("2026-03-10", "2026-03-11"),
    ).toEqual(["due-soon", "overdue"]);
    expect(given(enrolled("2026-03-01", "inpatient"), change).following(element).at("2026-03-10").states).toEqual([]);
  });
});
