import { entry } from "@helhet/course/testing";
import { describe, expect, it } from "vitest";
import { decided, ended, enrolled, enrolment, evaluated, given } from "../../testing/given.ts";
import { anchored, elementOf, limitCase, query, within } from "../../testing/guideline.ts";

const firstYear = { op: "not", of: { op: "elapsed", since: query("clinical-decision"), months: 12 } } as const;
const evaluations = elementOf({
  id: "evaluation",
  kind: "recurring",
  every: "last-act",
  act: "evaluation",
  anchor: anchored("first", query("clinical-decision")),
  limits: [
    within(42, "days", { op: "all", of: [firstYear, { op: "setting", is: "inpatient" }] }),
    within(56, "days", { op: "all", of: [firstYear, { op: "setting", is: "outpatient" }] }),
    limitCase({ unit: "individual", query: query(["evaluation", "plan-version"]), field: "nextWithinDays" }),
  ],
});
const start = [enrolled("2026-01-01"), decided("2026-01-10")] as const;

describe("something that recurs after the last act", () => {
  it("makes each interval an item of its own", () => {
    const { standing } = given(...start, evaluated("2026-02-01"), evaluated("2026-04-10"))
      .following(evaluations)
      .at("2026-04-20");
    expect(standing.items.map(({ state, dueAt, metAt }) => [state, dueAt, metAt])).toEqual([
      ["met", "2026-03-07", "2026-02-01"],
      ["met-late", "2026-03-29", "2026-04-10"],
      ["open", "2026-06-05", null],
    ]);
  });

  it("counts several on one day as one", () => {
    const twice = given(...start, evaluated("2026-02-01T09:00:00Z"), evaluated("2026-02-01T14:00:00Z"));
    expect(twice.following(evaluations).at("2026-02-02").states).toEqual(["met", "open"]);
  });

  it("takes one on the day counted from as the first", () => {
    expect(
      given(...start, evaluated("2026-01-10"))
        .following(evaluations)
        .at("2026-02-02").states,
    ).toEqual(["met", "open"]);
  });

  it("keeps the care level of the day counted from when the level changes afterwards", () => {
    const change = entry("care-level-changed", "2026-02-02", { enrolment, careLevel: "inpatient" });
    const { standing } = given(...start, evaluated("2026-02-01"), change)
      .following(evaluations)
      .at("2026-02-10");
    expect(standing.items.at(-1)?.dueAt).toBe("2026-03-29");
  });

  it("takes the new care level when it changes on the day counted from", () => {
    const change = entry("care-level-changed", "2026-02-01", { enrolment, careLevel: "inpatient" });
    const { standing } = given(...start, evaluated("2026-02-01"), change)
      .following(evaluations)
      .at("2026-02-10");
    expect(standing.items.at(-1)?.dueAt).toBe("2026-03-15");
  });

  it("lets an interval that crosses the year's end run by the year in which it began", () => {
    const { standing } = given(...start, evaluated("2027-01-09"))
      .following(evaluations)
      .at("2027-01-20");
    expect(standing.items.at(-1)?.dueAt).toBe("2027-03-06");
  });

  it("is undecidable in the second year until an interval is agreed, and names what is missing", () => {
    const followed = given(...start, evaluated("2027-01-10"))
      .following(evaluations)
      .at("2027-01-20");
    expect(followed.standing.items.at(-1)?.state).toBe("undecidable");
    const { missing } = followed.standing.items.at(-1)?.reasons() ?? { missing: [] };
    expect(missing[0]).toMatchObject({
      code: "not-known",
      values: { what: "interval", kind: "evaluation", field: "nextWithinDays" },
    });
  });

  it("takes the interval agreed at the last evaluation in the second year", () => {
    const agreed = evaluated("2027-01-10", { nextWithinDays: 90 });
    const { standing } = given(...start, agreed)
      .following(evaluations)
      .at("2027-01-20");
    expect(standing.items.at(-1)).toMatchObject({ state: "open", dueAt: "2027-04-10" });
  });

  it("stops with the pathway, and acts after it do not count", () => {
    const followed = given(...start, evaluated("2026-02-01"), ended("2026-02-20"), evaluated("2026-03-01"));
    expect(followed.following(evaluations).at("2026-04-20").states).toEqual(["met", "stopped"]);
  });

  it("stops when that happens until which it recurs", () => {
    const until = { ...evaluations, until: query("meeting") };
    const met = entry("meeting", "2026-02-10", { type: "handover", with: ["person"], aftercareDiscussed: true });
    expect(
      given(...start, evaluated("2026-02-01"), met)
        .following(until)
        .at("2026-04-20").states,
    ).toEqual(["met", "stopped"]);
  });

  it("is undecidable between the shortest and the longest limit where the care level is not known", () => {
    const elsewhere = { ...evaluations, anchor: anchored("first", query("clinical-decision")) };
    const guideline = given(enrolled("2026-01-01"), decided("2026-01-10"));
    expect(guideline.following(elsewhere).on("2026-03-07")).toEqual(["due-soon"]);
    const unknown = given(
      entry("pathway-started", "2026-01-01", { pathway: "tsb", unit: enrolment }),
      decided("2026-01-10"),
    );
    const inPathway = {
      ...elsewhere,
      limits: [
        within(42, "days", { op: "setting", is: "inpatient" }),
        within(56, "days", { op: "setting", is: "outpatient" }),
      ],
    };
    const scope = { opens: query("pathway-started"), closes: query("pathway-ended"), link: null };
    const followed = unknown.following({ ...guidelineWith(inPathway), scope });
    expect(followed.on("2026-02-21", "2026-02-22", "2026-03-07", "2026-03-08")).toEqual([
      "open",
      "undecidable",
      "undecidable",
      "undecidable",
    ]);
    expect(followed.at("2026-02-22").steps("not-known")[0]?.values).toMatchObject({ what: "care-level" });
  });
});

function guidelineWith(element: typeof evaluations) {
  return {
    id: "test",
    edition: "1",
    title: element.title,
    summary: element.title,
    publisher: "Test",
    country: "NO",
    status: "in-force",
    validFrom: null,
    validTo: null,
    holdsWithoutAdoption: false,
    phases: [],
    unitValues: [],
    elements: [element],
    notExecutable: [],
    unread: [],
  } as const;
}
