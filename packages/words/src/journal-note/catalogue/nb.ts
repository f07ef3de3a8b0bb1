/** The words around a journal note, in Norwegian bokmål: the first language, whose keys the others must have. */
export const nb = {
  journalNote: "Journalnotat",
  corrected: (what: string) => `${what}, rettet`,
  takenBack: (what: string) => `Trukket tilbake: ${what}`,
  at: (day: string, clock: string) => `${day} kl. ${clock}`,
  period: (from: string, to: string) => `${from} til ${to}`,
  openPeriod: (from: string) => `fra ${from}`,
  person: "Gjelder",
  noName: "uten navn her",
  born: (day: string) => `født ${day}`,
  numbers: {
    "birth-number": (digits: string) => `fødselsnummer ${digits}`,
    "d-number": (digits: string) => `D-nummer ${digits}`,
    "h-number": (digits: string) => `hjelpenummer ${digits}`,
    cpr: (digits: string) => `CPR-nummer ${digits}`,
  },
  madeUp: "Oppdiktet person: skal ikke inn i noen virkelig journal.",
  unit: "Enhet",
  recorded: "Registrert",
  by: "Av",
  inRole: (name: string, role: string) => `${name}, ${role}`,
  byPerson: "personen selv",
  byRelated: "pårørende",
  corrects: "Retter",
  correction: (moment: string, reason: string) => `det som ble registrert ${moment}. Grunn: ${reason}`,
  withdrawn: "Trukket tilbake",
  withdrawal: (moment: string, who: string, reason: string) => `${moment} av ${who}. Grunn: ${reason}`,
  outdated: "Tidligere notat",
  replaced: (moment: string) => `Et notat om dette ble overført ${moment}. Det er utdatert, og dette kommer i stedet.`,
  void: (moment: string) => `Et notat om dette ble overført ${moment}. Det gjelder ikke lenger.`,
  replacedIn: (moment: string, journal: string) =>
    `Et notat om dette ble overført ${moment} til ${journal}. Det er utdatert, og dette kommer i stedet.`,
  voidIn: (moment: string, journal: string) =>
    `Et notat om dette ble overført ${moment} til ${journal}. Det gjelder ikke lenger.`,
  from: (reference: string) => `Skrevet i Helhet. Referanse: ${reference}`,
  unreadable: "Noen tegn kan ikke vises her. De står i tekstutgaven.",
};

export type NoteCatalogue = typeof nb;
