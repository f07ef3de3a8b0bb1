import type { Kind } from "@helhet/course";

/**
 * Kinds that say something about the person or their rights and stay true across pathways: a question
 * about them looks at the whole course. All other kinds say what was done within a pathway, and a
 * question about them looks at that pathway alone, unless the query's `reach` says otherwise.
 */
export const lastingKinds: ReadonlySet<Kind> = new Set<Kind>([
  "person-name",
  "birth-date",
  "sex-recorded",
  "language-need",
  "contact-point",
  "protected-address",
  "housing",
  "social-situation",
  "next-of-kin",
  "minors-asked",
  "death",
  "significant-event",
  "condition",
  "substance-of-concern",
  "pregnancy",
  "use-report",
  "overdose",
  "referral-received",
  "referral-answered",
  "care-relation",
  "care-relation-ended",
  "consent",
  "consent-revoked",
  "coercion-decided",
  "coercion-notice",
  "coercion-ended",
  "preference",
]);
