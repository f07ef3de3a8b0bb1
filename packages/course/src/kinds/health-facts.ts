import { z } from "zod";
import { defineKind } from "../define-kind.ts";
import { answer, isoDate, label, partialDate, words } from "../words.ts";

const substances = [
  "alcohol",
  "opioids",
  "cannabis",
  "sedatives",
  "cocaine",
  "stimulants",
  "hallucinogens",
  "solvents",
  "ghb",
  "nicotine",
  "anabolic-steroids",
  "gambling",
  "other",
  "unknown",
] as const;
export const substance = z.enum(substances);

const condition = defineKind({
  kind: "condition",
  what: "A diagnosis or condition, coded, with its status.",
  category: "mental-health",
  write: "commuting",
  journal: "borrowed",
  days: { onset: { earliest: "1880-01-01", latest: "today" } },
  data: z.strictObject({
    system: label,
    code: label,
    text: label,
    status: z.enum(["active", "remission", "resolved", "refuted", "absent"]),
    onset: partialDate.optional(),
  }),
});
const substanceOfConcern = defineKind({
  kind: "substance-of-concern",
  what: "A substance or behaviour the person has trouble with.",
  category: "substance-use",
  write: "commuting",
  data: z.strictObject({
    substance,
    name: label.optional(),
    route: z.enum(["oral", "smoked", "injected", "sniffed", "other", "unknown"]).optional(),
    main: z.boolean(),
  }),
});
const pregnancy = defineKind({
  kind: "pregnancy",
  what: "A pregnancy, its expected term, or its end.",
  category: "somatic",
  write: "commuting",
  journal: "borrowed",
  data: z.strictObject({ status: z.enum(["pregnant", "ended", "refuted"]), termOn: isoDate.optional() }),
});
const useReport = defineKind({
  kind: "use-report",
  what: "Use told, observed or drawn from a calendar; `days` counts days of use inside the effective period.",
  category: "substance-use",
  write: "commuting",
  data: z.strictObject({
    substance,
    name: label.optional(),
    used: answer,
    days: z.int().min(0).optional(),
    method: z.enum(["told", "calendar", "observed", "record"]),
  }),
});
const slip = defineKind({
  kind: "slip",
  what: "A short return to use, in the person's or the team's judgement. Never sanctioned, never a relapse.",
  category: "substance-use",
  write: "commuting",
  data: z.strictObject({ substance, words: words.optional(), toldBy: z.enum(["person", "next-of-kin", "staff"]) }),
});
const relapse = defineKind({
  kind: "relapse",
  what: "A lasting return to use, in the person's or the team's judgement. Never sanctioned.",
  category: "substance-use",
  write: "commuting",
  data: z.strictObject({ substance, words: words.optional(), toldBy: z.enum(["person", "next-of-kin", "staff"]) }),
});
const overdose = defineKind({
  kind: "overdose",
  what: "A non-fatal overdose. `openReturnAgreed` is the agreement with a TSB doctor that help may be taken up without referral.",
  category: "substance-use",
  write: "commuting",
  data: z.strictObject({ substance, helpDeclined: answer, openReturnAgreed: answer }),
});
const testResult = defineKind({
  kind: "test-result",
  what: "A specimen's or a self-test's result for one substance class.",
  category: "substance-use",
  write: "commuting",
  journal: "borrowed",
  data: z.strictObject({
    specimen: z.enum(["urine", "saliva", "breath", "blood", "other"]),
    substance,
    name: label.optional(),
    result: z.enum(["positive", "negative", "not-valid"]),
  }),
});
const dispensing = defineKind({
  kind: "dispensing",
  what: "A dose given or handed out.",
  category: "somatic",
  write: "commuting",
  journal: "borrowed",
  data: z.strictObject({
    medicine: label,
    amount: z.number().min(0),
    unit: z.enum(["mg", "ml", "injection", "other"]),
  }),
});
const instrumentResult = defineKind({
  kind: "instrument-result",
  what: "An instrument's total by the instrument's own key; item wording never stands here.",
  category: "mental-health",
  write: "commuting",
  data: z.strictObject({
    instrument: label,
    edition: label.optional(),
    score: z.number().optional(),
    grade: label.optional(),
    answeredBy: z.enum(["person", "clinician", "next-of-kin"]),
  }),
});

/** Health and the use of substances. */
export const healthFacts = [
  condition,
  substanceOfConcern,
  pregnancy,
  useReport,
  slip,
  relapse,
  overdose,
  testResult,
  dispensing,
  instrumentResult,
] as const;
