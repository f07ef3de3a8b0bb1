import { describe, expect, test } from "vitest";
import type { Reason, Step, StepCode, StepValues } from "../reason.ts";
import { states } from "../standing.ts";
import { explain, stateWord } from "./explain.ts";
import { catalogueOf } from "./say.ts";
import { numbersTold } from "./testing/numbers-told.ts";

const languages = ["nb", "da", "en"] as const;
const title = { nb: "Evaluering", da: "Evaluering", en: "Evaluation" };
const source: Reason["source"] = {
  publisher: "A directorate",
  title: "A pathway",
  edition: "2019",
  section: "Times",
  url: null,
  readOn: null,
  confidence: "R",
  status: "superseded",
  validFrom: null,
  validTo: null,
};
const day = "2026-11-09";

/** One example of the values of every code. A code without one does not compile. */
const examples: { readonly [C in StepCode]: StepValues[C] } = {
  "scope-opened": { kind: "enrolment-started", at: day },
  "scope-closed": { kind: "enrolment-ended", at: day },
  "whole-course": {},
  "anchor-happened": { kind: "clinical-decision", at: day },
  answered: { kind: "evaluation", at: day },
  "offer-said": { answer: "declined", at: day },
  "suggestion-answered": { answer: "overridden", at: day },
  "fact-asked": {
    asked: "latest",
    answer: "no",
    kind: "referral-received",
    field: "clarified",
    wanted: "yes",
    at: day,
  },
  "care-level": { level: "inpatient", setting: "inpatient", at: day },
  tailored: { form: "exemption", from: day, to: "2026-11-30", reviewOn: "2026-11-25", alternative: "3" },
  "tailoring-void": { form: "exemption", force: "must" },
  "tailoring-over": { at: day },
  "clock-stopped": { reason: "prison", at: day },
  "clock-stop-void": { reason: "prison", at: day },
  "clock-resumed": { at: day, days: 4 },
  "deviation-explained": { at: day },
  died: { at: day },
  "rule-says": {
    rule: {
      nb: "Innen {limit} etter {anchor}.",
      da: "Inden {limit} efter {anchor}.",
      en: "Within {limit} of {anchor}.",
    },
    amount: 21,
    unit: "days",
    anchor: "enrolment-started",
  },
  "holds-by-law": {},
  "when-broken": { text: { nb: "Du kan klage.", da: "Du kan klage.", en: "You may complain." } },
  "adopted-edition": { edition: "2019", status: "superseded" },
  "agreed-for-person": { title },
  "decision-asked": { question: "May the person go home on Friday?" },
  undated: { why: "confidence", confidence: "G", name: null },
  "unit-value": { name: "plan", days: 14 },
  "individual-interval": { days: 90, kind: "evaluation" },
  "interval-changed": { days: 28 },
  "stricter-governs": { reason: "pregnancy-known-later" },
  "same-day-counts": { day },
  "hours-from-day-end": { day },
  counted: { from: day, amount: 10, unit: "working-days", due: "2026-11-23" },
  "given-date": { due: day },
  "expected-date": { expected: day, kind: "pregnancy" },
  "day-of-entry": { due: day, kind: "pregnancy" },
  "clamped-to-month-end": { day: "2026-11-30" },
  extended: { days: 10, due: day },
  "not-before": { day },
  "possible-dates": { earliest: day, latest: "2026-11-23" },
  "time-left": { amount: 3, unit: "days" },
  "over-by": { amount: 5, unit: "hours" },
  "late-by": { amount: 1, unit: "days" },
  "in-time": { due: "2026-11-09T13:30:00.000Z" },
  mended: { due: day },
  window: { number: 2, from: day, to: "2026-11-15" },
  "windows-missed": { count: 2 },
  "was-overdue-when-stopped": { days: 12 },
  "was-in-time-when-stopped": {},
  lapsed: { at: day },
  "not-known": { what: "care-level", kind: null, field: null },
  "anchor-awaited": { kind: "evaluation" },
  "answer-awaited": { act: title },
  "act-awaited": { act: title },
  "part-missing": { part: title },
  becomes: { state: "overdue", at: day },
  "never-by-time": {},
  "when-recorded": { act: title, to: "met" },
  "when-answered": { act: title },
  "when-entered": { kind: "evaluation" },
  "when-known": { what: "care-level", kind: null, field: null },
  "if-recorded": { asked: "pregnant", kind: "pregnancy", field: null, wanted: null },
  "if-agreement-ends": { form: "exemption" },
  "when-clock-runs": {},
  "when-reopened": { kind: "evaluation" },
};

function reasonWith(step: Step): Reason {
  return { happened: [step], rule: [], arithmetic: [], missing: [], changes: [], source };
}

function said(
  code: StepCode,
  values: object,
  language: "nb" | "da" | "en",
  audience: "staff" | "person" = "staff",
): string {
  const step = { code, values, entry: "e" } as Step;
  const [happened] = explain(reasonWith(step), language, audience, { today: "2026-01-01" }).sections;
  return happened?.sentences[0]?.text ?? "";
}

describe.each(Object.entries(examples))("%s", (code, values) => {
  test.each(["staff", "person"] as const)(
    "is a whole sentence to %s, with the same facts in every language",
    (audience) => {
      const texts = languages.map((language) => said(code as StepCode, values, language, audience));
      for (const text of texts) {
        expect(text).toMatch(/^\p{Lu}|^\d|^[«»“]/u);
        expect(text).toMatch(/[.?]$/);
        expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
      }
      const [nb, da, en] = texts.map(numbersTold);
      expect(da).toEqual(nb);
      expect(en).toEqual(nb);
    },
  );
});

test("dates are written as people say them, the year only where it is another", () => {
  expect(said("in-time", { due: day }, "nb")).toBe("Fristen var mandag 9. november, så det var i tide.");
  expect(said("in-time", { due: "2027-01-04" }, "da")).toBe("Fristen var mandag 4. januar 2027, så det var til tiden.");
  expect(said("in-time", { due: day }, "en")).toBe("It was due on Monday 9 November, so it was in time.");
});

test("a time of day is that of the unit's clock, and midnight needs none", () => {
  const becomes = (at: string): string => said("becomes", { state: "overdue", at }, "nb");
  expect(becomes("2026-07-01T12:30:00.000Z")).toBe(
    "Blir «Over frist» onsdag 1. juli klokka 14.30 hvis ingenting nytt føres inn.",
  );
  expect(becomes("2026-07-01T22:00:00.000Z")).toBe("Blir «Over frist» torsdag 2. juli hvis ingenting nytt føres inn.");
});

test("one is one and many are many", () => {
  expect(said("over-by", { amount: 1, unit: "days" }, "nb")).toBe("Det er 1 dag over fristen.");
  expect(said("over-by", { amount: 2, unit: "days" }, "da")).toBe("Det er 2 dage over fristen.");
  expect(said("over-by", { amount: 1, unit: "hours" }, "en")).toBe("It is 1 hour overdue.");
});

test("a rule whose limit is not known is a sentence all the same", () => {
  const values = { ...examples["rule-says"], amount: null, unit: null, anchor: null };
  expect(said("rule-says", values, "nb")).toBe("Innen en bestemt tid etter starten.");
});

test("the person is spoken to, not about", () => {
  expect(said("agreed-for-person", { title }, "nb", "person")).toBe("Avtalt med deg: Evaluering.");
  expect(
    said(
      "fact-asked",
      { asked: "pregnant", answer: "yes", kind: "pregnancy", field: null, wanted: null, at: day },
      "nb",
      "person",
    ),
  ).toBe("Er du gravid? Ja. Svaret er fra mandag 9. november.");
});

test("what nobody has recorded is told as that, and never as a no", () => {
  const pregnant = { asked: "pregnant", kind: "pregnancy", field: null, wanted: null } as const;
  const told = (answer: string, at: string | null) =>
    languages.map((language) => said("fact-asked", { ...pregnant, answer, at }, language));
  expect(told("not-recorded", null)).toEqual([
    "Ingen har ført om personen er gravid.",
    "Ingen har skrevet ind, om personen er gravid.",
    "Nobody has recorded whether the person is pregnant.",
  ]);
  expect(told("no", day)).toEqual([
    "Er personen gravid? Nei. Svaret er fra mandag 9. november.",
    "Er personen gravid? Nej. Svaret er fra mandag 9. november.",
    "Is the person pregnant? No. The answer is from Monday 9 November.",
  ]);
});

test("what happens once is told with its day, and its absence as nothing recorded", () => {
  const closing = { asked: "exists", kind: "evaluation", field: "closing", wanted: "true" } as const;
  expect(said("fact-asked", { ...closing, answer: "yes", at: day }, "nb")).toBe(
    "Er den siste evalueringen gjort? Ja, mandag 9. november.",
  );
  expect(said("fact-asked", { ...closing, answer: "not-recorded", at: null }, "nb")).toBe(
    "Ingen har ført at den siste evalueringen er gjort.",
  );
});

test("a kind without a question of its own is named", () => {
  const talk = { asked: "exists", kind: "evaluation", field: null, wanted: null } as const;
  expect(said("fact-asked", { ...talk, answer: "not-recorded", at: null }, "nb")).toBe("Evalueringen er ikke ført.");
});

test("a source says its edition, and that the edition is not in force", () => {
  const { sections } = explain(reasonWith({ code: "never-by-time", values: {}, entry: null }), "nb", "staff");
  expect(sections.map(({ title: heading }) => heading)).toEqual(["Hva som har skjedd", "Kilde"]);
  expect(sections[1]?.sentences.map(({ text }) => text)).toEqual([
    "A directorate: A pathway, utgave 2019. Times.",
    "Utgaven er erstattet av en nyere, som ikke er bekreftet her.",
  ]);
});

test("a law read on somebody else's page names both the law and whose page it was", () => {
  const reason = reasonWith({ code: "never-by-time", values: {}, entry: null });
  const law: Reason["source"] = { ...source, edition: "not found", readOn: "Testvik kommune", status: "in-force" };
  const told = languages.map((language) =>
    explain({ ...reason, source: law }, language, "staff").sections[1]?.sentences.map(({ text }) => text),
  );
  expect(told).toEqual([
    ["A directorate: A pathway. Times.", "Lest hos: Testvik kommune."],
    ["A directorate: A pathway. Times.", "Læst hos: Testvik kommune."],
    ["A directorate: A pathway. Times.", "Read at: Testvik kommune."],
  ]);
});

test("every state has a word in every language, and no two states share one", () => {
  for (const language of languages)
    expect(new Set(states.map((state) => stateWord(state, language))).size).toBe(states.length);
  expect(stateWord("met-late", "nb")).toBe("I orden, etter frist");
});

test("each sentence about a fact names its entry", () => {
  const step: Step = { code: "answered", values: { kind: "evaluation", at: day }, entry: "the-entry" };
  expect(explain(reasonWith(step), "en", "staff").sections[0]?.sentences[0]?.entry).toBe("the-entry");
});

test("the catalogues have the same keys", () => {
  const keys = languages.map((language) => Object.keys(catalogueOf(language).questions).toSorted());
  expect(keys[1]).toEqual(keys[0]);
  expect(keys[2]).toEqual(keys[0]);
});
