import {
  type DataOf,
  type Entry,
  effective,
  effectiveOf,
  entry,
  isoFromMs,
  type Kind,
  kindDefinition,
  syntheticUnit,
  uuidV8,
  zoneClock,
} from "@helhet/course";
import { z } from "zod";
import { childAt, plainAt, report, type Spot } from "../load/spot.ts";

type Fields = Readonly<Record<string, unknown>>;

const agreed = {
  tailoring: "agreement",
  reason: "health",
  words: "Agreed.",
  decidedBy: "somebody",
  agreed: "yes",
  validFrom: "2026-01-01",
  reviewOn: "2026-12-01",
};
const unit = syntheticUnit;

/** What an entry of a golden course says where it does not say otherwise. Ids may be any names. */
const usually: Partial<Record<Kind, Fields>> = {
  "referral-received": {
    referral: "r1",
    toUnit: unit,
    service: "specialist",
    from: "gp",
    acute: false,
    clarified: "no",
  },
  "referral-answered": { referral: "r1", right: "treatment" },
  "pathway-started": { pathway: "tsb", unit },
  "pathway-ended": { pathway: "tsb", reason: "completed", feedbackToolUsed: "yes" },
  "enrolment-started": { enrolment: "e1", unit, careLevel: "outpatient" },
  "care-level-changed": { enrolment: "e1" },
  "enrolment-ended": { enrolment: "e1", planned: true, reason: "completed" },
  "role-assigned": { assignment: "a1", role: "clinician", practitioner: "p1", unit, miniTeam: false },
  "coercion-decided": { coercion: "c1" },
  "coercion-notice": { coercion: "c1", to: "county-governor" },
  "coercion-ended": { coercion: "c1" },
  "minors-asked": { minorChildren: "no", minorSiblings: "no" },
  "minors-followed-up": { what: "A talk." },
  death: { source: "register" },
  overdose: { substance: "opioids", helpDeclined: "yes", openReturnAgreed: "yes" },
  pregnancy: { status: "pregnant" },
  "substance-of-concern": { substance: "opioids", main: true },
  "use-report": { substance: "opioids", used: "yes", method: "told" },
  "first-talk": { covered: [] },
  assessment: { answer: "done", specialistInvolved: "yes" },
  "assessment-finished": { extent: "basic", specialistInvolved: "yes", personTookPart: "yes", copyGiven: "yes" },
  "acute-decision": { entersPathway: true },
  "clinical-decision": {
    after: "basic-assessment",
    outcome: "tsb-treatment",
    specialistTookPart: "yes",
    personTookPart: "yes",
    writtenInformation: "yes",
  },
  "plan-version": {
    version: 1,
    parts: ["goals"],
    goals: [],
    measures: [],
    personTookPart: "yes",
    personAgrees: "agrees",
    copyGiven: "yes",
    individualPlanRight: "no",
    crisisPlanNeeded: "no",
    responsibilityGroupNeeded: "no",
  },
  evaluation: { covered: [], with: ["person"], by: "meeting", closing: false },
  meeting: { type: "collaboration", with: ["person"], aftercareDiscussed: false },
  offer: { offer: "o1", answer: "offered" },
  "body-informed": { body: "municipality" },
  "session-attended": { session: "s1", format: "individual" },
  "session-missed": { session: "s1", format: "individual", reason: "no-show" },
  "contact-attempt": { channel: "phone", outcome: "reached" },
  "check-in": {},
  "treatment-requested": { request: "q1", unit, help: "drug-treatment", medication: "no", way: "spoken" },
  "request-withdrawn": { request: "q1" },
  "burden-judged": {
    burden: "not-judged",
    retention: "not-judged",
    lifeThreatening: "not-known",
    isolatedProblems: "not-known",
    veryComplex: "not-known",
    cannotCome: "not-known",
  },
  slip: { substance: "cannabis", toldBy: "person" },
  relapse: { substance: "cannabis", toldBy: "person" },
  "joint-decision": { outcome: "intervention-changed", personTookPart: "yes" },
  "treatment-ended": { request: "q1", status: "stabilised", reason: "completed" },
  "follow-up": { round: "one-month", covered: [], currentUse: "no" },
  "instrument-result": { instrument: "EuropASI", answeredBy: "clinician" },
  "aftercare-agreed": { who: "Social services", what: "A talk a week." },
  handover: { enrolment: "e1", toUnit: unit, covered: [], answer: "accepted" },
  "check-up": { covered: [], by: "phone", currentUse: "no", helpWanted: "no" },
  "register-choice": { register: "kvarus", takesPart: "yes", contactAfterYear: "yes" },
  "register-form": {
    register: "kvarus",
    form: "basis",
    clinicianPart: "yes",
    personPart: "yes",
    goneThroughTogether: "yes",
  },
  exemption: agreed,
  substitution: { ...agreed, instead: "Something else." },
  addition: agreed,
  "interval-change": agreed,
  "tailoring-ended": { tailoring: "agreement" },
  "clock-stopped": { stop: "stop", reason: "chosen-wait" },
  "clock-resumed": { stop: "stop" },
  "deviation-reason": { words: "No room.", toldPerson: "yes" },
};

function isUuidField(schema: unknown, name: string): boolean {
  const field = schema instanceof z.ZodObject ? schema.shape[name] : undefined;
  return (field instanceof z.ZodOptional ? field.unwrap() : field) instanceof z.ZodUUID;
}

/** Names stand for ids, the same name for the same one. */
function withIds(schema: unknown, fields: Fields): Fields {
  const idOf = (name: string, value: unknown): unknown =>
    isUuidField(schema, name) && !z.uuid().safeParse(value).success ? uuidV8("golden", String(value)) : value;
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, idOf(name, value)]));
}

/** `2026-03-02 14:30` on the clock of Europe/Oslo as an instant; other forms are those of a course's tests. */
export function whenIn(text: string): string {
  const clockTime = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2})$/.exec(text);
  if (clockTime === null) return text;
  const [, day = "", hours, minutes] = clockTime;
  const told = effectiveOf(day);
  const from = "date" in told ? told.date : day;
  const start = zoneClock("Europe/Oslo").startOfDay(Math.round(Date.parse(`${from}T00:00:00Z`) / 86_400_000));
  return isoFromMs(start + Number(hours) * 3_600_000 + Number(minutes) * 60_000);
}

/** Reads a golden course's entry: a kind, when, and what it says beyond the usual. What the kind's schema refuses is reported. */
export function readCompactEntry(
  at: Spot,
  kind: Kind,
  on: { readonly at: Spot; readonly text: string },
): Entry | undefined {
  const schema = kindDefinition(kind)?.data;
  const when = whenIn(on.text);
  if (!effective.safeParse(effectiveOf(when)).success)
    return report(
      on.at,
      "impossible-date",
      `'${on.text}' is no time of an entry.`,
      "Write 2026-03-02 or 2026-03-02 09:30.",
    );
  const said = (plainAt(at) ?? {}) as Fields;
  const checked = schema?.safeParse(withIds(schema, { ...usually[kind], ...said }));
  if (checked?.success) return entry(kind, when, checked.data as DataOf<typeof kind>) as Entry;
  for (const { path, message } of checked?.error.issues ?? []) {
    const field = path.map(String).join(".");
    const mend = "See docs/reference/kinds.md.";
    report(
      childAt(at, String(path[0])) ?? at,
      "wrong-entry",
      `${kind}${field === "" ? "" : `, ${field}`}: ${message}.`,
      mend,
    );
  }
  return undefined;
}
