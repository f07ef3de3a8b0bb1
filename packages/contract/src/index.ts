export type { ShownConflict } from "./conflict.ts";
export type { JournalNotePage } from "./journal-note.ts";
export {
  type CoursePage,
  coursePage,
  enrolmentSchema,
  type PersonPage,
  type PersonSummary,
  personPage,
  personSummary,
  teamMember,
} from "./person.ts";
export { type ProblemBody, type ProblemKind, problemKinds, problemSchema } from "./problem.ts";
export { type Need, type Route, route } from "./route.ts";
export { newEntry, routes, worklistGroups, worklistLine } from "./routes.ts";
export {
  csrfHeader,
  idempotencyHeader,
  idempotencyKey,
  signInCallbackPath,
  signInFailures,
  signInPath,
  signOut,
} from "./sign-in.ts";
export {
  itemSchema,
  reasonSchema,
  type ShownItem,
  type ShownStanding,
  standingSchema,
  stepSchema,
  textSchema,
} from "./standing.ts";
export type { DifferencesPage, ShownAgreement, TailoringFrame } from "./tailoring.ts";
export type { WhatIfPage, WhyNotPage } from "./why-not.ts";
