import { entry } from "@helhet/course/testing";
import { describe, expect, it } from "vitest";
import { ended, enrolled, enrolment, given } from "../../testing/given.ts";
import { elementOf, within } from "../../testing/guideline.ts";

const weekly = elementOf({
  id: "weekly",
  kind: "recurring",
  every: "grid",
  act: "session-attended",
  limits: [within(7)],
});
const attended = (when: string) => entry("session-attended", when, { session: enrolment, format: "individual" });
const monthly = { ...weekly, limits: [within(1, "months")] };

describe("something asked once in each window of a fixed grid", () => {
  const course = given(enrolled("2026-03-02"), attended("2026-03-08"), attended("2026-03-23")).following(weekly);

  it("is met in the windows with an act, wherever in the window the act lies, and missed in the others", () => {
    const { standing } = course.at("2026-03-30");
    expect(standing.items.map(({ window, state }) => [window?.from, window?.to, state])).toEqual([
      ["2026-03-02", "2026-03-08", "met"],
      ["2026-03-09", "2026-03-15", "overdue"],
      ["2026-03-16", "2026-03-22", "overdue"],
      ["2026-03-23", "2026-03-29", "met"],
      ["2026-03-30", "2026-04-05", "open"],
    ]);
  });

  it("knows no window before it begins, and tells when the next one does", () => {
    const { standing } = course.at("2026-03-08");
    expect(standing.items).toHaveLength(1);
    expect(standing.horizon).toBe("2026-03-08T23:00:00.000Z");
  });

  it("keeps keys by number, so that a late act changes no other window", () => {
    expect(course.at("2026-03-30").standing.items.map(({ key }) => key.split(".").at(-1))).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
    ]);
  });

  it("counts the windows that were missed before", () => {
    expect(course.at("2026-03-30").steps("windows-missed", ".5")[0]?.values).toEqual({ count: 2 });
  });

  it("stops the running window when the pathway ends, and begins no other", () => {
    const over = given(enrolled("2026-03-02"), ended("2026-03-11")).following(weekly).at("2026-04-30");
    expect(over.states).toEqual(["stopped", "stopped"]);
  });

  it("clamps monthly windows to the month's end and returns to the anchor's date", () => {
    const { standing } = given(enrolled("2026-01-31")).following(monthly).at("2026-04-01");
    expect(standing.items.map(({ window }) => window?.from)).toEqual(["2026-01-31", "2026-02-28", "2026-03-31"]);
  });

  it("may begin on the day after: the anchor's own day is then the last one before the first window", () => {
    const after = { ...weekly, windowsFrom: "day-after" } as const;
    const { standing } = given(enrolled("2026-03-02"), attended("2026-03-02"), attended("2026-03-09"))
      .following(after)
      .at("2026-03-16");
    expect(standing.items.map(({ window, state }) => [window?.from, window?.to, state])).toEqual([
      ["2026-03-03", "2026-03-09", "met"],
      ["2026-03-10", "2026-03-16", "due-soon"],
    ]);
    expect(given(enrolled("2026-03-02")).following(after).at("2026-03-02").standing).toMatchObject({
      items: [],
      horizon: "2026-03-02T23:00:00.000Z",
    });
  });

  it("keeps a window that passed during an exemption exempt", () => {
    const exempt = entry("exemption", "2026-03-09", {
      tailoring: "0198a000-0000-7000-8000-0000000000e1",
      element: "test/weekly",
      reason: "work-or-school",
      words: "works",
      decidedBy: enrolment,
      agreed: "yes",
      validFrom: "2026-03-09",
      validTo: "2026-03-15",
      reviewOn: "2026-03-15",
    });
    const { standing } = given(enrolled("2026-03-02"), exempt).following(weekly).at("2026-03-23");
    const windows = standing.items.filter(({ guideline }) => guideline === "test");
    expect(windows.map(({ state }) => state)).toEqual(["overdue", "exempt", "overdue", "open"]);
  });
});
