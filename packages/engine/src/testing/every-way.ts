import type { Guideline } from "../guideline.ts";
import { anchored, elementOf, guidelineOf, limitCase, query, readSource, textOf, within } from "./guideline.ts";

const inpatient = { op: "setting", is: "inpatient" } as const;
const pregnant = { op: "pregnant" } as const;
const inFirstYear = { op: "not", of: { op: "elapsed", since: query("clinical-decision"), months: 12 } } as const;
const isEnrolled = {
  op: "ongoing",
  query: query("enrolment-started", {}, { reach: "course" }),
  ended: query("enrolment-ended", {}, { reach: "course" }),
  link: "enrolment",
} as const;
const hasCoordinator = {
  op: "ongoing",
  query: query("role-assigned", { role: "coordinator" }, { withinDays: 30 }),
  ended: query("role-ended"),
  link: "assignment",
} as const;
const holdsRelapsePlan = {
  op: "latest",
  query: query("plan-version"),
  field: "parts",
  is: ["relapse"],
  atLeast: null,
  atMost: null,
  required: false,
} as const;
const relapsePart = {
  id: "relapse",
  title: textOf("relapse"),
  force: "should",
  holds: holdsRelapsePlan,
  source: readSource,
} as const;

/** A guideline that is followed in every way there is, with every kind of limit and of question: for laws and random courses. */
export const everyWay: Guideline = guidelineOf([
  elementOf({
    id: "decision",
    act: "clinical-decision",
    anchor: anchored("first", query("session-attended")),
    limits: [within(7, "days", pregnant), within(7, "days", inpatient), within(21)],
  }),
  elementOf({
    id: "young",
    act: "meeting",
    when: { op: "age", under: 23, atLeast: null },
    limits: [within(3, "months")],
  }),
  elementOf({
    id: "answer",
    act: "first-talk",
    force: "must",
    countsBefore: true,
    limits: [within(10, "working-days")],
  }),
  elementOf({
    id: "evaluation",
    kind: "recurring",
    every: "last-act",
    act: "evaluation",
    anchor: anchored("first", query("clinical-decision")),
    until: query("meeting", { type: "handover" }),
    limits: [
      within(42, "days", { op: "all", of: [inFirstYear, inpatient] }),
      within(8, "weeks", inFirstYear),
      limitCase({ unit: "individual", query: query("evaluation"), field: "nextWithinDays" }),
    ],
    parts: [
      { ...relapsePart, id: "useful", holds: { op: "exists", query: query("evaluation", { covered: "useful" }) } },
    ],
  }),
  elementOf({ id: "weekly", kind: "recurring", every: "grid", act: "check-in", limits: [within(7)] }),
  elementOf({
    id: "attendance",
    kind: "recurring",
    every: "grid",
    windowsFrom: "day-after",
    act: "session-attended",
    anchor: anchored("first", query("pathway-started")),
    limits: [within(1, "weeks")],
  }),
  elementOf({
    id: "ward",
    kind: "frame",
    act: "session-attended",
    force: "frame",
    limits: [limitCase({ unit: "unit-value", name: "ward" })],
  }),
  elementOf({
    id: "held",
    kind: "response",
    act: "coercion-notice",
    anchor: anchored("each", query("coercion-decided", { paragraph: "10-3" })),
    limits: [limitCase({ unit: "day-of", query: query("pregnancy", { status: "ended" }), expected: "termOn" })],
  }),
  elementOf({
    id: "contact",
    kind: "response",
    act: "contact-attempt",
    anchor: anchored("each", query(["session-missed", "preference"], { "preference.about": "place" })),
    limits: [within(2)],
    stops: ["prison"],
  }),
  elementOf({
    id: "return",
    kind: "response",
    act: "contact-attempt",
    force: "may",
    anchor: anchored("each", query("overdose", { openReturnAgreed: "yes" }, { reach: "course" })),
    limits: [within(48, "hours")],
  }),
  elementOf({
    id: "report",
    kind: "response",
    act: "body-informed",
    anchor: anchored("each", query("aftercare-agreed")),
    limits: [within(15, "days-after-month")],
    stops: [],
    whenBroken: textOf("report"),
  }),
  elementOf({ id: "kin", kind: "offer", act: "offer", limits: [within(14)], reofferOn: query("relapse") }),
  elementOf({ id: "relapse-plan", kind: "part", act: "plan-version", limits: [within(30)], parts: [relapsePart] }),
  elementOf({
    id: "closer",
    kind: "match",
    act: "meeting",
    when: { op: "count", query: query("relapse", {}, { withinDays: 30 }), atLeast: 2 },
  }),
  elementOf({
    id: "told",
    kind: "guard",
    act: "body-informed",
    outlives: true,
    guard: { holds: { op: "exists", query: query("body-informed") }, before: query("enrolment-ended"), while: null },
  }),
  elementOf({
    id: "support",
    kind: "guard",
    act: "session-attended",
    guard: {
      holds: { op: "exists", query: query("session-attended", {}, { withinDays: 14 }) },
      before: null,
      while: query("enrolment-started"),
    },
  }),
  elementOf({
    id: "somebody",
    kind: "guard",
    act: "meeting",
    outlives: true,
    guard: { holds: { op: "any", of: [isEnrolled, hasCoordinator] }, before: null, while: query("pathway-started") },
  }),
]);

/** A second edition of the same: some limits are shorter, one element is gone, and one has come. */
export const everyWayNewer: Guideline = {
  ...everyWay,
  edition: "2",
  elements: [
    ...everyWay.elements
      .filter(({ id }) => id !== "kin")
      .map((one) => (one.id === "decision" ? { ...one, limits: [within(14)] } : one)),
    elementOf({ id: "newer", act: "meeting", limits: [within(10)] }),
  ],
};
