import { expect, test } from "vitest";
import { coded, made, read, subject, whyNot } from "../testing/read.ts";

const clinical = "http://terminology.hl7.org/CodeSystem/condition-clinical";
const verification = "http://terminology.hl7.org/CodeSystem/condition-ver-status";
const loinc = "http://loinc.org";

const condition = (more: object): object => ({
  resourceType: "Condition",
  id: "d",
  subject,
  clinicalStatus: coded(clinical, "active"),
  verificationStatus: coded(verification, "confirmed"),
  code: coded("http://hl7.org/fhir/sid/icd-10", "F11.2", "Opioid dependence"),
  recordedDate: "2020-05-01T10:00:00+02:00",
  onsetDateTime: "2018-07",
  ...more,
});

test("a diagnosis keeps its code and words, is dated when it was recorded, and F10–F19 are about substances", () => {
  const [one] = read([condition({})]).imported;
  expect(one?.draft).toMatchObject({
    kind: "condition",
    category: "substance-use",
    effective: { instant: "2020-05-01T08:00:00.000Z" },
    data: {
      system: "http://hl7.org/fhir/sid/icd-10",
      code: "F11.2",
      text: "Opioid dependence",
      status: "active",
      onset: "2018-07",
    },
  });
  expect(read([condition({ code: coded("http://snomed.info/sct", "38341003") })]).imported[0]?.draft.category).toBe(
    "mental-health",
  );
});

test("ICD-10 is taken before SNOMED CT, and that before others", () => {
  const coding = [
    { system: "http://local", code: "x" },
    { system: "http://snomed.info/sct", code: "75544000" },
    { system: "urn:oid:1.2.208.176.2.4.12", code: "DF112" },
  ];
  const code = (from: number) => made([condition({ code: { coding: coding.slice(0, from) } })])[0];
  expect(code(3)).toMatchObject({ code: "DF112" });
  expect(code(2)).toMatchObject({ code: "75544000" });
  expect(code(1)).toMatchObject({ code: "x", text: "x" });
});

test("one that is over was there, and ended", () => {
  const over = condition({ clinicalStatus: coded(clinical, "resolved"), abatementDateTime: "2021-02-03" });
  expect(made([over])).toMatchObject([
    { status: "active", instant: "2020-05-01T08:00:00.000Z" },
    { status: "resolved", date: "2021-02-03" },
  ]);
});

test.each([
  [{ clinicalStatus: coded(clinical, "inactive") }, "its clinical status is not said, or may mean several"],
  [{ clinicalStatus: undefined }, "its clinical status is not said, or may mean several"],
  [{ verificationStatus: coded(verification, "provisional") }, "a diagnosis that is not established is none"],
  [{ verificationStatus: coded(verification, "entered-in-error") }, "its source marks it as recorded by mistake"],
  [{ code: { text: "rus" } }, "it has no code"],
  [{ recordedDate: undefined, onsetDateTime: undefined }, "it says no day"],
])("%j becomes nothing: %s", (more, reason) => {
  expect(whyNot([condition(more)])).toBe(reason);
});

test("what was refuted is said to be", () => {
  expect(made([condition({ verificationStatus: coded(verification, "refuted") })])).toMatchObject([
    { status: "refuted" },
  ]);
});

const total = (code: string, more: object = {}): object => ({
  resourceType: "Observation",
  id: "o",
  status: "final",
  code: coded(loinc, code),
  subject,
  effectiveDateTime: "2024-04-05",
  valueQuantity: { value: 12 },
  ...more,
});

test.each([
  ["44261-6", "PHQ-9"],
  ["70274-6", "GAD-7"],
])("the total %s is that of %s, which the person answers", (code, instrument) => {
  expect(made([total(code)])).toEqual([
    { kind: "instrument-result", date: "2024-04-05", instrument, score: 12, answeredBy: "person" },
  ]);
});

test("who answered AUDIT has to be said", () => {
  expect(whyNot([total("75624-7")])).toBe("who answered is not said");
  expect(made([total("75624-7", { performer: [subject] })])).toMatchObject([
    { instrument: "AUDIT", answeredBy: "person" },
  ]);
  expect(made([total("75626-2", { performer: [{ reference: "Practitioner/1" }] })])).toMatchObject([
    { instrument: "AUDIT-C", answeredBy: "clinician" },
  ]);
});

test.each([
  [total("8302-2"), "no kind of entry is known for its code"],
  [total("44261-6", { status: "preliminary" }), "a result that is not final is none yet"],
  [total("44261-6", { valueQuantity: { value: 28 } }), "its total is outside the instrument’s own range"],
  [total("44261-6", { valueQuantity: undefined }), "it holds no total"],
  [total("44261-6", { effectiveDateTime: undefined }), "it says no day"],
])("an observation becomes nothing: case %#", (one, reason) => {
  expect(whyNot([one])).toBe(reason);
});

test("a response to a known instrument gives its total and no wording; an unknown one gives nothing", () => {
  const response = (more: object): object => ({
    resourceType: "QuestionnaireResponse",
    id: "q",
    status: "completed",
    questionnaire: "http://loinc.org/q/44249-1|2.0",
    subject,
    authored: "2024-04-05T10:00:00Z",
    item: [
      { linkId: "group", text: "Over the last weeks", item: [{ linkId: "/44261-6", answer: [{ valueDecimal: 7 }] }] },
    ],
    ...more,
  });
  expect(made([response({})])).toEqual([
    {
      kind: "instrument-result",
      instant: "2024-04-05T10:00:00.000Z",
      instrument: "PHQ-9",
      score: 7,
      answeredBy: "person",
    },
  ]);
  expect(JSON.stringify(read([response({})]))).not.toContain("Over the last weeks");
  expect(whyNot([response({ questionnaire: "http://x.example/Questionnaire/other" })])).toContain("no instrument");
  expect(whyNot([response({ item: [] })])).toBe("it holds no total");
});

const act = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
const episode = {
  resourceType: "EpisodeOfCare",
  id: "e",
  status: "active",
  patient: subject,
  period: { start: "2024-01-01" },
};
const visit = {
  resourceType: "Encounter",
  id: "v",
  status: "finished",
  class: { system: act, code: "AMB" },
  subject,
  episodeOfCare: [{ reference: "EpisodeOfCare/e" }],
  period: { start: "2024-01-02" },
};
const goal = (id: string) => ({
  resourceType: "Goal",
  id,
  lifecycleStatus: "active",
  subject,
  description: { text: `Mål ${id}` },
});
const plan = (more: object): object => ({
  resourceType: "CarePlan",
  id: "k",
  status: "active",
  intent: "plan",
  subject,
  encounter: { reference: "Encounter/v" },
  created: "2024-01-03",
  goal: [{ reference: "Goal/1" }, { reference: "#inside" }, { reference: "Goal/never" }],
  contained: [{ resourceType: "Goal", id: "inside", description: { text: "Mål inni" } }],
  activity: [
    { detail: { description: "Samtale hver uke", performer: [{ display: "Runa Lien" }] } },
    { detail: { code: { text: "Tur" } } },
  ],
  ...more,
});

test("a care plan within an episode of the unit is a version of the plan, with the words of its goals", () => {
  const { imported, accounts } = read([episode, visit, goal("1"), plan({})]);
  const version = imported.find(({ draft }) => draft.kind === "plan-version")?.draft.data;
  expect(version).toMatchObject({
    version: 1,
    parts: ["goals", "measures"],
    goals: [{ words: "Mål 1" }, { words: "Mål inni" }],
    measures: [{ what: "Samtale hver uke", who: "Runa Lien" }],
    personAgrees: "not-asked",
    personTookPart: "not-known",
  });
  expect(accounts.find(({ type }) => type === "CarePlan")?.fate).toMatchObject({
    left: ["activity: who carries it is not said"],
  });
  expect(accounts.find(({ type }) => type === "Goal")?.fate).toEqual({
    became: "nothing",
    reason: "its words stand in the plan that names it",
  });
});

test("the unit's plans are numbered in order of time, however they come", () => {
  const later = plan({ id: "a", created: "2024-06-01", goal: [] });
  const numbers = read([later, episode, visit, plan({})]).imported.flatMap(({ draft }) =>
    draft.kind === "plan-version" ? [`${draft.data.version} of ${JSON.stringify(draft.effective)}`] : [],
  );
  expect(numbers).toEqual(['1 of {"date":"2024-01-03"}', '2 of {"date":"2024-06-01"}']);
});

test("any other care plan is not the unit's: it would answer what is asked of the unit", () => {
  expect(whyNot([episode, visit, plan({ encounter: undefined })])).toContain("outside the unit’s episodes");
  expect(whyNot([visit, plan({})])).toContain("outside the unit’s episodes");
  expect(whyNot([episode, visit, plan({ intent: "proposal" })])).toBe("a proposal or an option is no plan");
  expect(whyNot([episode, visit, plan({ status: "draft" })])).toBe("a plan that is not in use yet is none");
  expect(whyNot([goal("1")])).toBe("a goal outside the unit’s plans is no entry");
});

test("care teams and procedures are read, and say why they are no entries", () => {
  expect(whyNot([{ resourceType: "CareTeam", id: "t", subject }])).toContain("roles are given in the house");
  expect(whyNot([{ resourceType: "Procedure", id: "x", status: "completed", subject }])).toBe(
    "no kind of entry is known for its code",
  );
  expect(whyNot([{ resourceType: "Procedure", id: "x", status: "entered-in-error", subject }])).toContain("by mistake");
});
