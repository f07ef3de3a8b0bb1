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

export const condition = defineKind({
  kind: "condition",
  category: "mental-health",
  write: "commuting",
  data: z.strictObject({
    system: label,
    code: label,
    text: label,
    status: z.enum(["active", "remission", "resolved", "refuted", "absent"]),
    onset: partialDate.optional(),
  }),
});
export const substanceOfConcern = defineKind({
  kind: "substance-of-concern",
  category: "substance-use",
  write: "commuting",
  data: z.strictObject({
    substance,
    name: label.optional(),
    route: z.enum(["oral", "smoked", "injected", "sniffed", "other", "unknown"]).optional(),
    main: z.boolean(),
  }),
});
export const pregnancy = defineKind({
  kind: "pregnancy",
  category: "somatic",
  write: "commuting",
  data: z.strictObject({ status: z.enum(["pregnant", "ended", "refuted"]), termOn: isoDate.optional() }),
});
/** Use told, observed or drawn from a calendar; `days` counts days of use inside the effective period. */
export const useReport = defineKind({
  kind: "use-report",
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
/** A short return to use, in the person's or the team's judgement. Never sanctioned, never a relapse. */
export const slip = defineKind({
  kind: "slip",
  category: "substance-use",
  write: "commuting",
  data: z.strictObject({ substance, words: words.optional(), toldBy: z.enum(["person", "next-of-kin", "staff"]) }),
});
export const relapse = defineKind({
  kind: "relapse",
  category: "substance-use",
  write: "commuting",
  data: z.strictObject({ substance, words: words.optional(), toldBy: z.enum(["person", "next-of-kin", "staff"]) }),
});
/** A non-fatal overdose. `openReturn` is the agreement with a TSB doctor that help may be taken up without referral. */
export const overdose = defineKind({
  kind: "overdose",
  category: "substance-use",
  write: "commuting",
  data: z.strictObject({ substance, helpDeclined: answer, openReturnAgreed: answer }),
});
/** A specimen's or a self-test's result for one substance class. */
export const testResult = defineKind({
  kind: "test-result",
  category: "substance-use",
  write: "commuting",
  data: z.strictObject({
    specimen: z.enum(["urine", "saliva", "breath", "blood", "other"]),
    substance,
    name: label.optional(),
    result: z.enum(["positive", "negative", "not-valid"]),
  }),
});
/** A dose given or handed out. */
export const dispensing = defineKind({
  kind: "dispensing",
  category: "somatic",
  write: "commuting",
  data: z.strictObject({
    medicine: label,
    amount: z.number().min(0),
    unit: z.enum(["mg", "ml", "injection", "other"]),
  }),
});
/** A licensed or open instrument's total, by the instrument's own key. Item wording never stands here. */
export const instrumentResult = defineKind({
  kind: "instrument-result",
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
