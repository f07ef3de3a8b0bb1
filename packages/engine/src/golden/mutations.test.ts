import { expect, test } from "vitest";
import { query } from "../testing/guideline.ts";
import { differences } from "./follow-golden.ts";
import { product } from "./testing/content.ts";
import { goldenCases } from "./testing/golden-courses.ts";
import { type Mutation, mutated, negated, withLimit } from "./testing/mutate.ts";

const days = (amount: number) => ({ unit: "days", amount }) as const;
const tsb = "no-tsb-2019";

/** Twenty mistakes that a hurried editor could make. */
const mutations: readonly Mutation[] = [
  { what: "T1 outpatient 21 → 22 days", guideline: tsb, element: "decision-in-time", change: withLimit(1, days(22)) },
  { what: "T1 inpatient 7 → 8 days", guideline: tsb, element: "decision-in-time", change: withLimit(0, days(8)) },
  {
    what: "T1 asks also those clarified at referral",
    guideline: tsb,
    element: "decision-in-time",
    change: (one) => ({ ...one, when: { op: "always" } }),
  },
  {
    what: "T1 counts from the last attendance",
    guideline: tsb,
    element: "decision-in-time",
    change: (one) => ({ ...one, anchor: { ...one.anchor, take: "last" } }),
  },
  {
    what: "T1 cases change places",
    guideline: tsb,
    element: "decision-in-time",
    change: (one) => ({
      ...one,
      limits: one.limits.map((limit, at) => ({ ...limit, when: one.limits[1 - at]?.when ?? limit.when })),
    }),
  },
  {
    what: "T2 outpatient 3 → 2 days",
    guideline: tsb,
    element: "after-outpatient-detox",
    change: withLimit(0, days(2)),
  },
  {
    what: "T2 inpatient same day → next day",
    guideline: tsb,
    element: "after-inpatient-detox",
    change: withLimit(0, days(1)),
  },
  { what: "T3 7 → 6 days", guideline: tsb, element: "first-evaluation", change: withLimit(0, days(6)) },
  {
    what: "T3 counts an evaluation from before the decision",
    guideline: tsb,
    element: "first-evaluation",
    change: (one) => ({ ...one, countsBefore: true }),
  },
  {
    what: "T3 only for pregnant persons",
    guideline: tsb,
    element: "first-evaluation",
    change: (one) => ({ ...one, when: negated(one.when) }),
  },
  {
    what: "T4 outpatient 56 days → 7 weeks",
    guideline: tsb,
    element: "next-evaluation",
    change: withLimit(3, { unit: "weeks", amount: 7 }),
  },
  {
    what: "T4b the first year has no end",
    guideline: tsb,
    element: "next-evaluation",
    change: (one) => ({ ...one, limits: one.limits.slice(2) }),
  },
  {
    what: "T4 goes on after the last evaluation",
    guideline: tsb,
    element: "next-evaluation",
    change: (one) => ({ ...one, until: null }),
  },
  {
    what: "OD1 48 → 47 hours",
    guideline: tsb,
    element: "open-return",
    change: withLimit(0, { unit: "hours", amount: 47 }),
  },
  {
    what: "OD1 becomes a duty",
    guideline: tsb,
    element: "open-return",
    change: (one) => ({ ...one, force: "should" }),
  },
  {
    what: "an unplanned discharge is forgotten when the pathway ends",
    guideline: tsb,
    element: "tell-unplanned-discharge",
    change: (one) => ({ ...one, outlives: false }),
  },
  {
    what: "P3 outpatient 14 → 7 days",
    guideline: "no-pregnant-2019",
    element: "first-evaluation",
    change: withLimit(1, days(7)),
  },
  { what: "T5 14 → 15 days", guideline: "no-acute-2019", element: "acute-decision", change: withLimit(0, days(15)) },
  {
    what: "10 working days → 14 days",
    guideline: "no-law",
    element: "referral-answer",
    change: withLimit(0, days(14)),
  },
  {
    what: "§ 10-2 three months → 90 days",
    guideline: "no-law",
    element: "holding-ends",
    change: withLimit(0, days(90)),
  },
  {
    what: "§ 10-4 hearsay taken for read",
    guideline: "no-law",
    element: "holding-consent-ends",
    change: (one) => ({
      ...one,
      limits: one.limits.map((limit) => ({ ...limit, source: { ...limit.source, confidence: "R" } })),
    }),
  },
  {
    what: "a municipality's answer binds the specialist service",
    guideline: "no-law",
    element: "start-of-help",
    change: (one) => ({
      ...one,
      anchor: { ...one.anchor, query: query("referral-answered", { right: ["assessment", "treatment"] }) },
    }),
  },
  {
    what: "law set aside by agreement",
    guideline: "no-law",
    element: "referral-answer",
    change: (one) => ({ ...one, force: "should", mayBeTailored: true }),
  },
  {
    what: "a refusal of naloxone is never asked about again",
    guideline: tsb,
    element: "naloxone-at-discharge",
    change: (one) => ({ ...one, reofferOn: null }),
  },
  { what: "§ 101 14 → 15 days", guideline: "dk-law", element: "treatment-start", change: withLimit(0, days(15)) },
  {
    what: "§ 101 stands still for any reason",
    guideline: "dk-law",
    element: "treatment-start",
    change: (one) => ({ ...one, stops: null }),
  },
  {
    what: "§ 101 a has a guarantee",
    guideline: "dk-law",
    element: "treatment-start",
    change: (one) => ({ ...one, when: { op: "always" } }),
  },
  {
    what: "a withdrawn request is no longer reported",
    guideline: "dk-law",
    element: "report-request",
    change: (one) => ({ ...one, outlives: false }),
  },
  {
    what: "the register's fifteen days count from the event",
    guideline: "dk-law",
    element: "report-end",
    change: withLimit(0, days(15)),
  },
  {
    what: "one talk answers both follow-ups",
    guideline: "dk-law",
    element: "follow-up-six-months",
    change: (one) => ({ ...one, act: "follow-up-one-month" }),
  },
  {
    what: "a slip is decided on as a relapse",
    guideline: "dk-nr-2016",
    element: "decision-after-slip",
    change: (one) => ({ ...one, act: "decision-after-relapse" }),
  },
  {
    what: "illness is taken for a no-show",
    guideline: "dk-nr-2016",
    element: "no-show",
    change: (one) => ({ ...one, anchor: { ...one.anchor, query: query("session-missed") } }),
  },
  {
    what: "medium-severe burden alone speaks for intensity",
    guideline: "dk-nr-2016",
    element: "intensity-medium",
    change: (one) => ({
      ...one,
      when: {
        op: "latest",
        query: query("burden-judged"),
        field: "burden",
        is: ["medium-severe"],
        atLeast: null,
        atMost: null,
        required: false,
      },
    }),
  },
  {
    what: "who has declined is followed up all the same",
    guideline: "dk-nr-2016",
    element: "follow-up-one-month",
    change: (one) => ({ ...one, when: { op: "always" } }),
  },
  {
    what: "a broken-off treatment is not talked about once it has ended",
    guideline: "dk-nr-2016",
    element: "decision-after-drop-out",
    change: (one) => ({ ...one, outlives: false }),
  },
  {
    what: "any role fills the mini-team",
    guideline: "no-standard-package",
    element: "mini-team",
    change: (one) => ({ ...one, act: "pathway-coordinator" }),
  },
  {
    what: "a plan without goals is called treatment",
    guideline: "no-municipal",
    element: "goals",
    change: (one) => ({ ...one, parts: [] }),
  },
  {
    what: "a handover is done when it is sent",
    guideline: "no-municipal",
    element: "handover",
    change: (one) => ({ ...one, act: "collaboration-meeting" }),
  },
  {
    what: "a plan from before the discharge shows what comes after it",
    guideline: "no-municipal",
    element: "plan-after-discharge",
    change: (one) => ({ ...one, countsBefore: true }),
  },
  {
    what: "three months between check-ups → 90 days",
    guideline: "recovery-management",
    element: "check-ups",
    change: withLimit(0, days(90)),
  },
  {
    what: "check-ups of three months without end",
    guideline: "recovery-management",
    element: "check-ups",
    change: (one) => ({ ...one, limits: one.limits.map((limit) => ({ ...limit, when: { op: "always" } })) }),
  },
  {
    what: "check-ups without a yes",
    guideline: "recovery-management",
    element: "check-ups",
    change: (one) => ({ ...one, when: { op: "always" } }),
  },
  {
    what: "support is no longer looked for when the pathway has ended",
    guideline: "recovery-management",
    element: "support",
    change: (one) => ({ ...one, outlives: false }),
  },
  {
    what: "an attempt that reached nobody is contact",
    guideline: "recovery-management",
    element: "contact-after-slip",
    change: (one) => ({ ...one, act: "contact-after-no-show" }),
  },
  {
    what: "a measuring point every fourth month",
    guideline: "kvarus-points",
    element: "measuring-point",
    change: withLimit(0, { unit: "months", amount: 4 }),
  },
  {
    what: "a year after without a yes to it",
    guideline: "kvarus-points",
    element: "one-year",
    change: (one) => ({ ...one, when: { op: "always" } }),
  },
  {
    what: "house rules told to somebody else",
    guideline: "unit-frames",
    element: "house-rules",
    change: (one) => ({ ...one, act: "tell-unplanned-discharge" }),
  },
];

test("there are twenty mutations and more", () => {
  expect(mutations.length).toBeGreaterThanOrEqual(20);
});

test.each(mutations)("$what breaks a golden course", (mutation) => {
  const wrong = mutated(product, mutation);
  const ofGuideline = goldenCases.filter(({ guideline }) => guideline === mutation.guideline);
  const broken = ofGuideline.filter((golden) => differences(golden, wrong).length > 0);
  expect(broken.length).toBeGreaterThan(0);
});
