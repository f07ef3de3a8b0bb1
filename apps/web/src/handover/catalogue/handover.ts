/** The shift handover's words. */
export const handover = {
  title: { nb: "Vaktskifte", da: "Vagtskifte", en: "Shift handover" },
  loading: { nb: "Samler det som er nytt …", da: "Samler det, der er nyt …", en: "Gathering what is new …" },
  failed: {
    nb: "Vaktskiftet kunne ikke hentes",
    da: "Vagtskiftet kunne ikke hentes",
    en: "The handover could not be fetched",
  },
  since: {
    nb: (when: string) => `Siden du overtok her sist, ${when}`,
    da: (when: string) => `Siden du overtog her sidst, ${when}`,
    en: (when: string) => `Since you last took over here, ${when}`,
  },
  firstTime: {
    nb: "Du har ikke overtatt her før. Dette er det siste døgnet.",
    da: "Du har ikke overtaget her før. Dette er det seneste døgn.",
    en: "You have not taken over here before. This is the last day and night.",
  },
  lead: {
    nb: (people: number, open: number) =>
      `${people === 1 ? "Én person" : `${people} personer`} det er noe å si om. ${open === 0 ? "Ingenting er over frist eller forfaller i dag." : `${open} ting er over frist eller forfaller i dag.`}`,
    da: (people: number, open: number) =>
      `${people === 1 ? "Én person" : `${people} personer`}, der er noget at sige om. ${open === 0 ? "Intet er over frist eller forfalder i dag." : `${open} ting er over frist eller forfalder i dag.`}`,
    en: (people: number, open: number) =>
      `${people === 1 ? "One person" : `${people} people`} to tell about. ${open === 0 ? "Nothing is overdue or due today." : `${open} things are overdue or due today.`}`,
  },
  quiet: {
    nb: (n: number) => `${n === 1 ? "1 annen" : `${n} andre`}: ingenting nytt, ingenting åpent.`,
    da: (n: number) => `${n === 1 ? "1 anden" : `${n} andre`}: intet nyt, intet åbent.`,
    en: (n: number) => `${n === 1 ? "1 other" : `${n} others`}: nothing new, nothing open.`,
  },
  nothing: {
    nb: "Ingenting er nytt, og ingenting er åpent.",
    da: "Intet er nyt, og intet er åbent.",
    en: "Nothing is new, and nothing is open.",
  },
  changed: { nb: "Nytt", da: "Nyt", en: "New" },
  decided: { nb: "Bestemt", da: "Besluttet", en: "Decided" },
  open: { nb: "Åpent nå", da: "Åbent nu", en: "Open now" },
  takenBack: { nb: "trukket tilbake", da: "trukket tilbage", en: "withdrawn" },
  corrected: { nb: "rettet", da: "rettet", en: "corrected" },
  missed: {
    nb: (title: string, when: string) => `Var ikke på ${title}, ${when}`,
    da: (title: string, when: string) => `Var ikke til ${title}, ${when}`,
    en: (title: string, when: string) => `Was not at ${title}, ${when}`,
  },
  session: { nb: "en økt", da: "en aktivitet", en: "a session" },
  out: {
    nb: (back: string | null) => (back === null ? "Ute på permisjon" : `Ute på permisjon, tilbake ${back}`),
    da: (back: string | null) => (back === null ? "Ude på orlov" : `Ude på orlov, tilbage ${back}`),
    en: (back: string | null) => (back === null ? "Out on leave" : `Out on leave, back ${back}`),
  },
  notBack: {
    nb: (back: string | null) => `Ikke kommet tilbake fra permisjon${back === null ? "" : `, skulle vært her ${back}`}`,
    da: (back: string | null) =>
      `Ikke kommet tilbage fra orlov${back === null ? "" : `, skulle have været her ${back}`}`,
    en: (back: string | null) => `Not back from leave${back === null ? "" : `, should have been here ${back}`}`,
  },
  request: {
    nb: (question: string, who: string, by: string) => `Venter på avgjørelse fra ${who}, innen ${by}: ${question}`,
    da: (question: string, who: string, by: string) => `Venter på afgørelse fra ${who}, inden ${by}: ${question}`,
    en: (question: string, who: string, by: string) => `Waiting for a decision by ${who}, due ${by}: ${question}`,
  },
  overdue: { nb: "Over frist", da: "Over frist", en: "Overdue" },
  nobodyNamed: { nb: "ingen", da: "ingen", en: "nobody" },
  alarms: { nb: "Alarmer", da: "Alarmer", en: "Alarms" },
  read: { nb: "Jeg har lest, jeg overtar", da: "Jeg har læst, jeg overtager", en: "I have read it, I take over" },
  readMeans: {
    nb: "Neste gang ser du det som er nytt etter nå. At du overtok, og når, står i enhetens logg.",
    da: "Næste gang ser du det, der er nyt efter nu. At du overtog, og hvornår, står i enhedens log.",
    en: "Next time you see what is new after now. That you took over, and when, is kept in the unit's log.",
  },
  readDone: {
    nb: (clock: string) => `Du overtok ${clock}.`,
    da: (clock: string) => `Du overtog ${clock}.`,
    en: (clock: string) => `You took over at ${clock}.`,
  },
  lastReadings: {
    nb: (who: string) => `Sist overtatt av ${who}`,
    da: (who: string) => `Sidst overtaget af ${who}`,
    en: (who: string) => `Last taken over by ${who}`,
  },
  print: { nb: "Skriv ut", da: "Udskriv", en: "Print" },
  printed: {
    nb: (when: string) => `Skrevet ut ${when}. Makuleres etter vakten.`,
    da: (when: string) => `Udskrevet ${when}. Makuleres efter vagten.`,
    en: (when: string) => `Printed ${when}. To be shredded after the shift.`,
  },
  toBoard: { nb: "Til dagtavla", da: "Til dagtavlen", en: "To the day board" },
} as const;
