import { z } from "zod";
import { defineKind } from "../define-kind.ts";
import { answer, id, isoDate, label, words } from "../words.ts";

/** `element` is a guideline element as `guideline/element`, for instance `no-tsb-2019/first-evaluation`. */
const tailoringFacts = {
  tailoring: id,
  element: label,
  reason: z.enum([
    "health",
    "risk",
    "wish",
    "work-or-school",
    "family",
    "culture-or-faith",
    "not-useful",
    "practical",
    "other",
  ]),
  words,
  decidedBy: id,
  agreed: answer,
  personsWords: words.optional(),
  validFrom: isoDate,
  /** The last day it holds, inclusive; open-ended when absent. */
  validTo: isoDate.optional(),
  reviewOn: isoDate,
};
const exemption = defineKind({
  kind: "exemption",
  what: "The person is exempt from an element for a time, with a reason and a review date.",
  category: "plan",
  write: "decision",
  journal: "note",
  data: z.strictObject({ ...tailoringFacts, alternative: words.optional() }),
});
const substitution = defineKind({
  kind: "substitution",
  what: "Something else stands in for an element for a time.",
  category: "plan",
  write: "decision",
  journal: "note",
  data: z.strictObject({ ...tailoringFacts, instead: words }),
});
const addition = defineKind({
  kind: "addition",
  what: "Something asked of this person alone: `act` is the act that answers it.",
  category: "plan",
  write: "decision",
  journal: "note",
  data: z.strictObject({
    ...tailoringFacts,
    act: label,
    title: label,
    everyDays: z.int().min(1).max(366).optional(),
    dueOn: isoDate.optional(),
  }),
});
const intervalChange = defineKind({
  kind: "interval-change",
  what: "An element recurs at another interval for this person.",
  category: "plan",
  write: "decision",
  journal: "note",
  data: z.strictObject({ ...tailoringFacts, everyDays: z.int().min(1).max(366) }),
});
const tailoringReviewed = defineKind({
  kind: "tailoring-reviewed",
  what: "A tailoring was reviewed: it goes on or ends.",
  category: "plan",
  write: "decision",
  journal: "note",
  data: z.strictObject({
    tailoring: id,
    outcome: z.enum(["continues", "ends"]),
    nextReviewOn: isoDate.optional(),
    words,
  }),
});
const tailoringEnded = defineKind({
  kind: "tailoring-ended",
  what: "A tailoring ended.",
  category: "plan",
  write: "decision",
  journal: "note",
  data: z.strictObject({ tailoring: id, words: words.optional() }),
});
const matchAnswered = defineKind({
  kind: "match-answered",
  what: "What a rule suggested, and what was chosen: accepted, or overridden with a reason.",
  category: "plan",
  write: "decision",
  journal: "note",
  data: z.strictObject({ element: label, answer: z.enum(["accepted", "overridden"]), words: words.optional() }),
});
const editionMoved = defineKind({
  kind: "edition-moved",
  what: "From this day a running stretch of the course follows another edition, or the unit's layers of this day.",
  category: "administrative",
  write: "decision",
  data: z.strictObject({
    /** The same for all who are moved together. */
    move: id,
    guideline: label,
    edition: label,
    /** The unit whose stretches are moved. */
    unit: id,
    words,
  }),
});
const withdrawal = defineKind({
  kind: "withdrawal",
  what: "Takes back the entry named in `amends`. Withdrawing a correction brings back what it corrected.",
  category: "administrative",
  write: "decision",
  data: z.strictObject({}),
});

/** What is done otherwise for one person, and what is taken back. */
export const tailoring = [
  exemption,
  substitution,
  addition,
  intervalChange,
  tailoringReviewed,
  tailoringEnded,
  matchAnswered,
  withdrawal,
  editionMoved,
] as const;
