/** The words of completion and drop-out. */
export const participation = {
  title: { nb: "Fullføring og frafall", da: "Gennemførelse og frafald", en: "Completion and drop-out" },
  period: {
    nb: (from: string, to: string) => `Opphold som endte ${from} til ${to}`,
    da: (from: string, to: string) => `Ophold, der endte ${from} til ${to}`,
    en: (from: string, to: string) => `Stays that ended ${from} to ${to}`,
  },
  ended: { nb: (n: number) => `${n} opphold`, da: (n: number) => `${n} ophold`, en: (n: number) => `${n} stays` },
  completed: { nb: "Fullført", da: "Gennemført", en: "Completed" },
  droppedOut: { nb: "Frafall", da: "Frafald", en: "Drop-out" },
  ofMany: {
    nb: (n: number, of: number) => `${n} av ${of}`,
    da: (n: number, of: number) => `${n} af ${of}`,
    en: (n: number, of: number) => `${n} of ${of}`,
  },
  missingRecords: {
    nb: (n: number) => `${n} kan ikke avgjøres: økter uten registrering.`,
    da: (n: number) => `${n} kan ikke afgøres: aktiviteter uden registrering.`,
    en: (n: number) => `${n} cannot be decided: sessions without a record.`,
  },
  missingSessions: {
    nb: (n: number) => `${n} kan ikke avgjøres: ingen planlagte økter.`,
    da: (n: number) => `${n} kan ikke afgøres: ingen planlagte aktiviteter.`,
    en: (n: number) => `${n} cannot be decided: no planned sessions.`,
  },
  tooFew: {
    nb: "For få, vises ikke: under fem opphold.",
    da: "For få, vises ikke: under fem ophold.",
    en: "Too few, not shown: under five stays.",
  },
  completionNotDecided: {
    nb: "Ikke avgjort: enheten har ikke sagt hva «kontinuerlig» betyr.",
    da: "Ikke afgjort: enheden har ikke sagt, hvad »kontinuerligt« betyder.",
    en: "Not decided: the unit has not said what “continuously” means.",
  },
  dropOutNotDecided: {
    nb: "Ikke avgjort: enheten har ikke sagt hvilke avslutninger som er frafall.",
    da: "Ikke afgjort: enheden har ikke sagt, hvilke afslutninger der er frafald.",
    en: "Not decided: the unit has not said which endings are drop-out.",
  },
  toProgramme: { nb: "Til enhetens program", da: "Til enhedens program", en: "To the unit's programme" },
  definition: { nb: "Definisjon", da: "Definition", en: "Definition" },
  notChosen: { nb: "Enheten har ikke valgt.", da: "Enheden har ikke valgt.", en: "The unit has not chosen." },
  completionMeans: {
    nb: "Oppholdets planlagte økter i enheten ble fulgt kontinuerlig.",
    da: "Opholdets planlagte aktiviteter i enheden blev fulgt kontinuerligt.",
    en: "The planned sessions of the stay in the unit were followed continuously.",
  },
  least: {
    nb: (percent: string) => `Minst ${percent} møtt`,
    da: (percent: string) => `Mindst ${percent} mødt`,
    en: (percent: string) => `At least ${percent} attended`,
  },
  mostMissed: {
    nb: (n: number) => `høyst ${n} uteblitt på rad`,
    da: (n: number) => `højst ${n} udeblevet i træk`,
    en: (n: number) => `at most ${n} missed in a row`,
  },
  dropOutMeans: {
    nb: (reasons: string) => `Oppholdet endte av en grunn som enheten kaller frafall: ${reasons}.`,
    da: (reasons: string) => `Opholdet endte af en grund, som enheden kalder frafald: ${reasons}.`,
    en: (reasons: string) => `The stay ended for a reason that the unit calls drop-out: ${reasons}.`,
  },
  ownChoice: {
    nb: (title: string, from: string) => `Enhetens eget valg i programmet «${title}» fra ${from}.`,
    da: (title: string, from: string) => `Enhedens eget valg i programmet »${title}« fra ${from}.`,
    en: (title: string, from: string) => `The unit's own choice in the programme “${title}” from ${from}.`,
  },
  source: {
    nb: (publisher: string, title: string, edition: string, section: string) =>
      `${publisher}: ${title}, utgave ${edition}, avsnitt ${section}. Kilden sier ikke hva det betyr i tall.`,
    da: (publisher: string, title: string, edition: string, section: string) =>
      `${publisher}: ${title}, udgave ${edition}, afsnit ${section}. Kilden siger ikke, hvad det betyder i tal.`,
    en: (publisher: string, title: string, edition: string, section: string) =>
      `${publisher}: ${title}, edition ${edition}, section ${section}. The source does not say what it means in numbers.`,
  },
} as const;
