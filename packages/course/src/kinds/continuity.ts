import { z } from "zod";
import { defineKind } from "../define-kind.ts";
import { answer, id, words } from "../words.ts";

/** What is handed over. Sources: Norwegian municipalities' pages on the pathway coordinator; national advice on overdose, vulnerable transitions. */
export const handoverParts = ["plan", "measures", "who-is-involved", "next-of-kin", "naloxone"] as const;
const handover = defineKind({
  kind: "handover",
  what: "One service hands a person's course over to another, and the receiving unit's answer. An answer is a new entry.",
  category: "plan",
  write: "commuting",
  journal: "note",
  data: z.strictObject({
    /** The enrolment that ends or has ended. */
    enrolment: id,
    toUnit: id,
    covered: z.array(z.enum(handoverParts)),
    answer: z.enum(["offered", "accepted", "declined"]),
    words: words.optional(),
  }),
});
export const checkUpParts = ["use", "wellbeing", "functioning", "network", "own-goals", "help-needed"] as const;
const checkUp = defineKind({
  kind: "check-up",
  what: "A planned check-up after treatment has ended, as a car has its service: what was looked at, and whether help is wanted.",
  category: "substance-use",
  write: "commuting",
  data: z.strictObject({
    covered: z.array(z.enum(checkUpParts)),
    by: z.enum(["meeting", "phone", "video", "home-visit", "digital"]),
    currentUse: answer,
    /** The person wants help now. */
    helpWanted: answer,
    words: words.optional(),
  }),
});
export const registers = ["kvarus", "other"] as const;
const registerChoice = defineKind({
  kind: "register-choice",
  what: "The person was told of a quality register and chose: to take part or not, and whether to be contacted a year after.",
  category: "administrative",
  write: "decision",
  data: z.strictObject({
    register: z.enum(registers),
    takesPart: z.enum(["yes", "opted-out"]),
    contactAfterYear: answer,
    words: words.optional(),
  }),
});
const registerForm = defineKind({
  kind: "register-form",
  what: "A form of a quality register was finished. Its answers stand in the register, never here.",
  category: "administrative",
  write: "commuting",
  data: z.strictObject({
    register: z.enum(registers),
    form: z.enum(["basis", "measuring-point", "closing", "one-year"]),
    clinicianPart: answer,
    personPart: answer,
    goneThroughTogether: answer,
  }),
});

/** What holds a course together after a stay: the handover, the check-ups, and a register's points. */
export const continuity = [handover, checkUp, registerChoice, registerForm] as const;
