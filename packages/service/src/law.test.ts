import type { Draft } from "@helhet/course";
import type { Element, Force, Guideline, Limit } from "@helhet/engine";
import { expect, test } from "vitest";
import { relaxesLaw } from "./law.ts";

const source = { publisher: "Stortinget", title: "A law", section: "§ 1", url: null };
const elementOf = (id: string, force: Force, ...limits: readonly Limit[]) =>
  ({
    id,
    force,
    mayBeTailored: force !== "must",
    source,
    limits: limits.map((limit) => ({ limit })),
  }) as unknown as Element;
const weekly: Limit = { unit: "weeks", amount: 1 };
const guidelines = [
  {
    id: "law",
    edition: "1",
    elements: [
      elementOf("dated", "must", weekly),
      elementOf("undated", "must"),
      elementOf("advice", "should", weekly),
      { ...elementOf("fixed", "should", weekly), mayBeTailored: false },
    ],
  },
] as unknown as readonly Guideline[];

const agreed = (kind: Draft["kind"], element: string, more: object = {}): Draft =>
  ({ kind, data: { element, ...more } }) as unknown as Draft;

test.each(["exemption", "substitution"] as const)("%s from a law is refused, and the law is cited", (kind) => {
  expect(relaxesLaw(guidelines, agreed(kind, "law/dated"))).toEqual({
    kind: "law",
    law: { element: "law/dated", ...source },
  });
});

test("what a guideline lets nobody set aside is refused as law is", () => {
  expect(relaxesLaw(guidelines, agreed("exemption", "law/fixed"))?.law.section).toBe("§ 1");
});

test("an exemption from advice is the clinician’s to agree on", () => {
  expect(relaxesLaw(guidelines, agreed("exemption", "law/advice"))).toBeNull();
});

test.each([
  [7, false],
  [5, false],
  [8, true],
])("meeting every %i days where the law says weekly: refused is %s", (everyDays, isRefused) => {
  expect(relaxesLaw(guidelines, agreed("interval-change", "law/dated", { everyDays })) !== null).toBe(isRefused);
});

test("an interval where the law gives none cannot be compared, and is refused", () => {
  expect(relaxesLaw(guidelines, agreed("interval-change", "law/undated", { everyDays: 1 }))).not.toBeNull();
});

test("an element that no guideline here has relaxes nothing", () => {
  expect(relaxesLaw(guidelines, agreed("exemption", "elsewhere/dated"))).toBeNull();
});
