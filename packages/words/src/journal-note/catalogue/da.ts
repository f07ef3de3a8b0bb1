import type { NoteCatalogue } from "./nb.ts";

/** The words around a journal note, in Danish. */
export const da: NoteCatalogue = {
  journalNote: "Journalnotat",
  corrected: (what) => `${what}, rettet`,
  takenBack: (what) => `Trukket tilbage: ${what}`,
  at: (day, clock) => `${day} kl. ${clock}`,
  period: (from, to) => `${from} til ${to}`,
  openPeriod: (from) => `fra ${from}`,
  person: "Vedrører",
  noName: "uden navn her",
  born: (day) => `født ${day}`,
  numbers: {
    "birth-number": (digits) => `norsk fødselsnummer ${digits}`,
    "d-number": (digits) => `norsk D-nummer ${digits}`,
    "h-number": (digits) => `norsk hjælpenummer ${digits}`,
    cpr: (digits) => `CPR-nummer ${digits}`,
  },
  madeUp: "Opdigtet person: skal ikke ind i nogen virkelig journal.",
  unit: "Enhed",
  recorded: "Registreret",
  by: "Af",
  inRole: (name, role) => `${name}, ${role}`,
  byPerson: "personen selv",
  byRelated: "pårørende",
  corrects: "Retter",
  correction: (moment, reason) => `det, der blev registreret ${moment}. Grund: ${reason}`,
  withdrawn: "Trukket tilbage",
  withdrawal: (moment, who, reason) => `${moment} af ${who}. Grund: ${reason}`,
  outdated: "Tidligere notat",
  replaced: (moment) => `Et notat om dette blev overført ${moment}. Det er forældet, og dette træder i stedet.`,
  void: (moment) => `Et notat om dette blev overført ${moment}. Det gælder ikke længere.`,
  replacedIn: (moment, journal) =>
    `Et notat om dette blev overført ${moment} til ${journal}. Det er forældet, og dette træder i stedet.`,
  voidIn: (moment, journal) => `Et notat om dette blev overført ${moment} til ${journal}. Det gælder ikke længere.`,
  from: (reference) => `Skrevet i Helhet. Reference: ${reference}`,
  unreadable: "Nogle tegn kan ikke vises her. De står i tekstudgaven.",
};
