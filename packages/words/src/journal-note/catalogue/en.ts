import type { NoteCatalogue } from "./nb.ts";

/** The words around a journal note, in English. */
export const en: NoteCatalogue = {
  journalNote: "Journal note",
  corrected: (what) => `${what}, corrected`,
  takenBack: (what) => `Withdrawn: ${what}`,
  at: (day, clock) => `${day} at ${clock}`,
  period: (from, to) => `${from} to ${to}`,
  openPeriod: (from) => `from ${from}`,
  person: "Concerns",
  noName: "without a name here",
  born: (day) => `born ${day}`,
  numbers: {
    "birth-number": (digits) => `Norwegian birth number ${digits}`,
    "d-number": (digits) => `Norwegian D-number ${digits}`,
    "h-number": (digits) => `Norwegian auxiliary number ${digits}`,
    cpr: (digits) => `Danish CPR number ${digits}`,
  },
  madeUp: "Made-up person: does not belong in any real journal.",
  unit: "Unit",
  recorded: "Recorded",
  by: "By",
  inRole: (name, role) => `${name}, ${role}`,
  byPerson: "the person",
  byRelated: "next of kin",
  corrects: "Corrects",
  correction: (moment, reason) => `what was recorded ${moment}. Reason: ${reason}`,
  withdrawn: "Withdrawn",
  withdrawal: (moment, who, reason) => `${moment} by ${who}. Reason: ${reason}`,
  outdated: "Earlier note",
  replaced: (moment) => `A note on this was transferred ${moment}. It is outdated, and this takes its place.`,
  void: (moment) => `A note on this was transferred ${moment}. It no longer holds.`,
  replacedIn: (moment, journal) =>
    `A note on this was transferred ${moment} to ${journal}. It is outdated, and this takes its place.`,
  voidIn: (moment, journal) => `A note on this was transferred ${moment} to ${journal}. It no longer holds.`,
  from: (reference) => `Written in Helhet. Reference: ${reference}`,
  unreadable: "Some characters cannot be shown here. They stand in the text version.",
};
