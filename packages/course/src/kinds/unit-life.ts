import { z } from "zod";
import { defineKind } from "../define-kind.ts";
import { id, isoInstant, label, words } from "../words.ts";

const leaveRequested = defineKind({
  kind: "leave-requested",
  what: "Leave was asked for, by or for the person: from when to when, and what for.",
  category: "plan",
  write: "commuting",
  data: z.strictObject({
    leave: id,
    unit: id,
    from: isoInstant,
    to: isoInstant,
    askedBy: z.enum(["person", "staff", "next-of-kin"]),
    place: label.optional(),
    words,
  }),
});
/** In what a leave can go beyond the unit's frame, or meet something that is agreed or decided already. */
export const leaveFindings = ["too-early", "too-long", "short-notice", "agreement", "overlap"] as const;
const leaveDecided = defineKind({
  kind: "leave-decided",
  what: "The decision on leave that was asked for: granted, granted otherwise or refused, and why.",
  category: "plan",
  write: "decision",
  journal: "note",
  schema: 2,
  data: z.strictObject({
    leave: id,
    answer: z.enum(["granted", "granted-otherwise", "refused"]),
    from: isoInstant.optional(),
    to: isoInstant.optional(),
    decidedBy: id,
    words,
    /** What was agreed with the person for the time away. */
    agreements: words.optional(),
    /** What the decider saw and granted it all the same: the reason is in `words`. */
    despite: z.array(z.enum(leaveFindings)).optional(),
  }),
  /** The second schema number can say what it was granted despite. */
  upcast: { 1: (older) => ({ ...older }) },
});
const leaveStarted = defineKind({
  kind: "leave-started",
  what: "The person went out on leave.",
  category: "attendance",
  write: "commuting",
  data: z.strictObject({ leave: id }),
});
const leaveEnded = defineKind({
  kind: "leave-ended",
  what: "A leave ended: the person came back, did not come back, or the leave was not used.",
  category: "attendance",
  write: "commuting",
  data: z.strictObject({
    leave: id,
    outcome: z.enum(["returned", "not-returned", "not-used"]),
    words: words.optional(),
  }),
});
const leaveEvaluated = defineKind({
  kind: "leave-evaluated",
  what: "How a leave was, looked at together afterwards.",
  category: "plan",
  write: "commuting",
  journal: "note",
  data: z.strictObject({ leave: id, words, personsWords: words.optional() }),
});
const decisionRequested = defineKind({
  kind: "decision-requested",
  what: "Somebody in the unit asks a named person to decide something by a deadline.",
  category: "plan",
  write: "commuting",
  data: z.strictObject({
    request: id,
    /** The element it is about, as `guideline/element`, where it is about one. */
    element: label.optional(),
    question: words,
    decider: id,
    decideBy: isoInstant,
  }),
});
const decisionPassedOn = defineKind({
  kind: "decision-passed-on",
  what: "A decision that was asked for is passed on: to whom, until when, and why.",
  category: "plan",
  write: "commuting",
  data: z.strictObject({ request: id, decider: id, decideBy: isoInstant, words }),
});
const decisionGiven = defineKind({
  kind: "decision-given",
  what: "A decision that was asked for: what was decided, and why.",
  category: "plan",
  write: "decision",
  journal: "note",
  data: z.strictObject({
    request: id,
    answer: z.enum(["yes", "no", "otherwise"]),
    decidedBy: id,
    decision: words.optional(),
    words,
  }),
});
const groupRecommended = defineKind({
  kind: "group-recommended",
  what: "What is recommended about groups: one group, one group not, or none at all, and why.",
  category: "plan",
  write: "decision",
  journal: "note",
  data: z.strictObject({
    recommendation: id,
    answer: z.enum(["recommended", "not-recommended", "none-at-all"]),
    /** The service of the unit's programme; absent when it is about all groups. */
    group: label.optional(),
    title: label.optional(),
    unit: id,
    words,
    /** What the person needs there, for the one who leads it. */
    needs: words.optional(),
  }),
});
const groupOffered = defineKind({
  kind: "group-offered",
  what: "A place in a group was offered, and the person's answer.",
  category: "plan",
  write: "commuting",
  data: z.strictObject({
    group: label,
    title: label,
    unit: id,
    answer: z.enum(["offered", "accepted", "declined", "waiting-list", "left-group"]),
    words: words.optional(),
  }),
});
const resistance = defineKind({
  kind: "resistance",
  what: "Something does not fit: what the person says of it, beside what staff see. A signal about fit, never a fault.",
  category: "plan",
  write: "commuting",
  data: z.strictObject({
    /** What it is about, as `guideline/element`, or in words. */
    about: label,
    personsWords: words.optional(),
    words,
    fit: z.enum(["too-much", "too-little", "wrong-time", "wrong-form", "not-useful", "not-safe", "not-said"]),
  }),
});

/** Leave, decisions asked for, groups, and what does not fit. */
export const unitLife = [
  leaveRequested,
  leaveDecided,
  leaveStarted,
  leaveEnded,
  leaveEvaluated,
  decisionRequested,
  decisionPassedOn,
  decisionGiven,
  groupRecommended,
  groupOffered,
  resistance,
] as const;
