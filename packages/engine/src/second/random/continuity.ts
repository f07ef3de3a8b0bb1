import { type Makers, someId, unit, yesNo } from "./drawing.ts";

/** Handovers, check-ups and a register's points, as the guidelines on continuity look for them. */
export const continuity = {
  "role-ended": (draw) => ({ assignment: someId(draw, "assignment") }),
  handover: (draw) => ({
    enrolment: someId(draw, "enrolment"),
    toUnit: unit(draw),
    covered: draw.chance.percent(50) ? ["plan"] : [],
    answer: draw.chance.pick(["offered", "accepted", "accepted", "declined"]),
  }),
  "check-up": (draw) => ({
    covered: draw.chance.percent(50) ? ["use"] : [],
    by: "phone",
    currentUse: draw.chance.pick(yesNo),
    helpWanted: draw.chance.pick(yesNo),
  }),
  "register-choice": (draw) => ({
    register: draw.chance.pick(["kvarus", "kvarus", "other"]),
    takesPart: draw.chance.pick(["yes", "yes", "opted-out"]),
    contactAfterYear: draw.chance.pick(yesNo),
  }),
  "register-form": (draw) => ({
    register: "kvarus",
    form: draw.chance.pick(["basis", "measuring-point", "closing", "one-year"]),
    clinicianPart: draw.chance.pick(yesNo),
    personPart: draw.chance.pick(yesNo),
    goneThroughTogether: "yes",
  }),
} as const satisfies Makers;
