import type { Entry } from "@helhet/course";
import { courseOf, entry } from "@helhet/course/testing";
import { describe, expect, test } from "vitest";
import { compile } from "../compile/program.ts";
import { acts, enrolled, enrolment, person } from "../testing/given.ts";
import { elementOf, guidelineOf, textOf, within } from "../testing/guideline.ts";
import { differencesFor } from "./for-person.ts";
import { layerOf } from "./testing/layer-of.ts";

const talk = elementOf({ id: "talk", kind: "recurring", every: "last-act", act: "evaluation", limits: [within(56)] });
const law = elementOf({
  id: "law",
  act: "clinical-decision",
  force: "must",
  mayBeTailored: false,
  limits: [within(21)],
});
const guideline = guidelineOf([talk, law]);
const ward = layerOf(guideline, {
  id: "ward",
  author: "The leader",
  validTo: "2026-12-31",
  changes: [
    {
      change: "tighten",
      element: "talk",
      instead: null,
      within: { unit: "days", amount: 42 },
      reason: textOf("short ways"),
    },
  ],
});
const program = compile([guideline], acts, {
  zone: "Europe/Oslo",
  country: "NO",
  adoptions: [{ unit: "*", guideline: "test", edition: "1", from: "2000-01-01", to: null }],
  unitValues: [],
  layers: [ward],
});
const noon = Date.parse("2026-03-10T11:00:00Z");
const agreed = (tailoring: string, element: string) => ({
  tailoring: `0198a000-0000-7000-8000-0000000000${tailoring}`,
  element: `test/${element}`,
  reason: "work-or-school" as const,
  words: "works shifts",
  decidedBy: enrolment,
  agreed: "yes" as const,
  validFrom: "2026-03-05",
  validTo: "2026-06-01",
  reviewOn: "2026-05-01",
});
const differences = (...more: readonly Entry[]) =>
  differencesFor(program, courseOf(person, [enrolled("2026-03-01"), ...more]), noon);

describe("what is different for one person", () => {
  test("is first what the unit's layer says, with the author, why and until when", () => {
    expect(differences()).toEqual([
      {
        level: "unit",
        change: "tightened",
        guideline: "test",
        element: "talk",
        title: talk.title,
        standard: [{ unit: "days", amount: 56 }],
        tailored: [{ unit: "days", amount: 42 }],
        why: textOf("short ways"),
        by: { author: "The leader", layer: "ward" },
        from: "2000-01-01",
        until: "2026-12-31",
        isVoid: false,
      },
    ]);
  });

  test("is then their own tailoring, over what the unit made of the standard", () => {
    const changed = entry("interval-change", "2026-03-05", { ...agreed("e1", "talk"), everyDays: 60 });
    expect(differences(changed)[1]).toMatchObject({
      level: "person",
      change: "relaxed",
      standard: [{ unit: "days", amount: 42 }],
      tailored: [{ unit: "days", amount: 60 }],
      why: { reason: "work-or-school", words: "works shifts" },
      by: { entry: changed.id, decidedBy: enrolment },
      from: "2026-03-05",
      until: "2026-06-01",
      isVoid: false,
    });
  });

  test("lists an exemption, something in its place, and what is asked of them alone", () => {
    const found = differences(
      entry("exemption", "2026-03-05", agreed("e2", "talk")),
      entry("substitution", "2026-03-05", { ...agreed("e3", "talk"), instead: "a walk" }),
      entry("addition", "2026-03-05", { ...agreed("e4", "talk"), act: "meeting", title: "A walk", everyDays: 7 }),
    );
    expect(found.slice(1).map(({ change, title }) => [change, title.en])).toEqual([
      ["exempt", "talk"],
      ["replaced", "talk"],
      ["added", "A walk"],
    ]);
  });

  test("says that an agreement that would relax the law is void, and forgets what has ended", () => {
    const void_ = entry("exemption", "2026-03-05", agreed("e5", "law"));
    const over = entry("exemption", "2026-03-05", { ...agreed("e6", "talk"), validTo: "2026-03-09" });
    expect(differences(void_, over).slice(1)).toMatchObject([{ element: "law", change: "exempt", isVoid: true }]);
  });
});
