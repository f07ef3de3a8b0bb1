import { entry } from "@helhet/course/testing";
import { expect, test } from "vitest";
import { kindCatalogue } from "./kind-catalogue.ts";
import { kindWordsOf } from "./kind-words.ts";
import { type Sayer, sayBriefly, sayEntry } from "./say-entry.ts";

const unit = "0198a000-0000-7000-8000-000000000001";
const sayer = (names: Sayer["names"]): Sayer => ({
  words: kindWordsOf(kindCatalogue, "en"),
  day: (day) => day,
  names,
  number: String,
  yes: "Yes",
  no: "No",
});

test("a group is told by its title, and never by its key in the programme", () => {
  const recommended = entry("group-recommended", "2026-11-20", {
    recommendation: unit,
    answer: "not-recommended",
    group: "coping-group",
    title: "The coping group",
    unit,
    words: "Too many at once.",
  });
  expect(sayBriefly(recommended, sayer({}))).toBe("Not recommended · The coping group");
  const groups = sayEntry(recommended, sayer({})).filter(({ field }) => field === "group" || field === "title");
  expect(groups).toMatchObject([{ field: "group", value: "The coping group" }]);
});

test("what is tailored and the act that answers it are told by their titles", () => {
  const added = entry("addition", "2026-11-20", {
    tailoring: unit,
    element: "no-tsb-2019/first-evaluation",
    reason: "wish",
    words: "One at a time.",
    decidedBy: unit,
    agreed: "yes",
    validFrom: "2026-11-20",
    reviewOn: "2026-12-20",
    act: "meeting",
    title: "A talk",
  });
  const values = sayEntry(
    added,
    sayer({ "no-tsb-2019/first-evaluation": "The first evaluation", "act/meeting": "A meeting" }),
  ).map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining(["The first evaluation", "A meeting", "A talk"]));
});

test("a diagnosis is told by the name of its code system, not by its address", () => {
  const diagnosis = entry("condition", "2026-11-20", {
    system: "http://hl7.org/fhir/sid/icd-10-no",
    code: "F10.2",
    text: "Alcohol dependence",
    status: "active",
  });
  expect(sayBriefly(diagnosis, sayer({}))).toBe("ICD-10 · F10.2");
});
