import { inWords, inWordsFirst } from "../../language/small-numbers.ts";

/** What is said of decisions that are asked for, nb, da and en side by side. */
export const decisions = {
  title: { nb: "Avgjørelser", da: "Afgørelser", en: "Decisions" },
  headline: {
    nb: (open: number, overdue: number) =>
      `${open === 0 ? "Ingen avgjørelser venter på deg" : open === 1 ? "Én avgjørelse venter på deg" : `${inWordsFirst("nb", open)} avgjørelser venter på deg`}${overdue === 0 ? "" : `, ${inWords("nb", overdue)} over frist`}`,
    da: (open: number, overdue: number) =>
      `${open === 0 ? "Ingen afgørelser venter på dig" : open === 1 ? "Én afgørelse venter på dig" : `${inWordsFirst("da", open)} afgørelser venter på dig`}${overdue === 0 ? "" : `, ${inWords("da", overdue)} over frist`}`,
    en: (open: number, overdue: number) =>
      `${open === 0 ? "No decisions are waiting for you" : open === 1 ? "One decision is waiting for you" : `${inWordsFirst("en", open)} decisions are waiting for you`}${overdue === 0 ? "" : `, ${inWords("en", overdue)} overdue`}`,
  },
  lead: {
    nb: "Svar med begrunnelse. Den som spurte, ser svaret med en gang.",
    da: "Svar med begrundelse. Den, der spurgte, ser svaret med det samme.",
    en: "Answer with a reason. Whoever asked sees the answer at once.",
  },
  loading: { nb: "Henter avgjørelsene …", da: "Henter afgørelserne …", en: "Fetching decisions …" },
  failed: {
    nb: "Avgjørelsene kunne ikke hentes",
    da: "Afgørelserne kunne ikke hentes",
    en: "Decisions could not be fetched",
  },
  tabs: {
    label: { nb: "Hvilke avgjørelser", da: "Hvilke afgørelser", en: "Which decisions" },
    decide: { nb: "Å avgjøre", da: "At afgøre", en: "To decide" },
    asked: { nb: "Spurt av meg", da: "Spurgt af mig", en: "Asked by me" },
    before: { nb: "Avgjort her før", da: "Afgjort her før", en: "Decided here before" },
  },
  mine: { nb: "Venter på deg", da: "Venter på dig", en: "Waiting for you" },
  leader: { nb: "Over frist hos andre", da: "Over frist hos andre", en: "Overdue with others" },
  leaderMeans: {
    nb: "Du ser disse fordi du leder enheten. Du kan avgjøre selv eller spørre den det gjelder.",
    da: "Du ser disse, fordi du leder enheden. Du kan afgøre selv eller spørge den, det gælder.",
    en: "You see these because you lead the unit. Decide yourself, or ask the one concerned.",
  },
  noneToDecide: { nb: "Ingenting venter på deg.", da: "Intet venter på dig.", en: "Nothing is waiting for you." },
  noneAsked: {
    nb: "Du har ikke bedt om noe de siste fire ukene. Spør fra personens side eller fra et punkt.",
    da: "Du har ikke bedt om noget de seneste fire uger. Spørg fra personens side eller fra et punkt.",
    en: "You have asked for nothing in the last four weeks. Ask from the person’s page or from an item.",
  },
  askFor: { nb: "Be om en avgjørelse", da: "Bed om en afgørelse", en: "Ask for a decision" },
  none: {
    nb: "Ingen har bedt om en avgjørelse.",
    da: "Ingen har bedt om en afgørelse.",
    en: "Nobody has asked for a decision.",
  },
  by: {
    nb: (when: string) => `Svar innen ${when}`,
    da: (when: string) => `Svar inden ${when}`,
    en: (when: string) => `Answer by ${when}`,
  },
  overdueSince: {
    nb: (when: string) => `Over frist, skulle vært svart ${when}`,
    da: (when: string) => `Over frist, skulle have været besvaret ${when}`,
    en: (when: string) => `Overdue, should have been answered ${when}`,
  },
  askedBy: {
    nb: (asker: string, decider: string) => `${asker} spør ${decider}`,
    da: (asker: string, decider: string) => `${asker} spørger ${decider}`,
    en: (asker: string, decider: string) => `${asker} asks ${decider}`,
  },
  somebody: { nb: "En kollega", da: "En kollega", en: "A colleague" },
  passedOn: {
    nb: (words: string) => `Sendt videre: ${words}`,
    da: (words: string) => `Sendt videre: ${words}`,
    en: (words: string) => `Passed on: ${words}`,
  },
  answeredBy: {
    nb: (name: string, when: string) => `${name}, ${when}`,
    da: (name: string, when: string) => `${name}, ${when}`,
    en: (name: string, when: string) => `${name}, ${when}`,
  },
  answers: {
    yes: { nb: "Ja", da: "Ja", en: "Yes" },
    no: { nb: "Nei", da: "Nej", en: "No" },
    otherwise: { nb: "På en annen måte", da: "På en anden måde", en: "In another way" },
    granted: { nb: "Innvilget", da: "Bevilget", en: "Granted" },
    "granted-otherwise": {
      nb: "Innvilget på en annen måte",
      da: "Bevilget på en anden måde",
      en: "Granted in another way",
    },
    refused: { nb: "Ikke innvilget", da: "Ikke bevilget", en: "Not granted" },
  },
  answer: { nb: "Svar", da: "Svar", en: "Answer" },
  passOn: { nb: "Send videre", da: "Send videre", en: "Pass on" },
  form: {
    question: { nb: "Hva må avgjøres?", da: "Hvad skal afgøres?", en: "What must be decided?" },
    about: {
      nb: (title: string) => `Gjelder ${title}`,
      da: (title: string) => `Gælder ${title}`,
      en: (title: string) => `About ${title}`,
    },
    decider: { nb: "Hvem skal avgjøre?", da: "Hvem skal afgøre?", en: "Who is to decide?" },
    choose: { nb: "Velg", da: "Vælg", en: "Choose" },
    deadline: { nb: "Svar innen", da: "Svar inden", en: "Answer by" },
    deadlines: {
      soon: { nb: "Om to timer", da: "Om to timer", en: "In two hours" },
      tomorrow: { nb: "I morgen kl. 12", da: "I morgen kl. 12", en: "Tomorrow at 12" },
      days: { nb: "Om tre dager", da: "Om tre dage", en: "In three days" },
      week: { nb: "Om en uke", da: "Om en uge", en: "In a week" },
      own: { nb: "Annen frist", da: "Anden frist", en: "Another deadline" },
    },
    ask: { nb: "Send spørsmålet", da: "Send spørgsmålet", en: "Send the question" },
    choice: { nb: "Avgjørelse", da: "Afgørelse", en: "Decision" },
    decision: {
      nb: "Hva er bestemt? (valgfritt)",
      da: "Hvad er besluttet? (valgfrit)",
      en: "What is decided? (optional)",
    },
    decisionNeeded: { nb: "Hva er bestemt?", da: "Hvad er besluttet?", en: "What is decided?" },
    reason: { nb: "Begrunnelse", da: "Begrundelse", en: "Reason" },
    save: { nb: "Lagre avgjørelsen", da: "Gem afgørelsen", en: "Save the decision" },
    to: { nb: "Til hvem?", da: "Til hvem?", en: "To whom?" },
    why: { nb: "Hvorfor sendes det videre?", da: "Hvorfor sendes det videre?", en: "Why is it passed on?" },
    send: { nb: "Send videre", da: "Send videre", en: "Pass on" },
    missing: { nb: "Må fylles ut.", da: "Skal udfyldes.", en: "Must be filled in." },
  },
  said: {
    asked: {
      nb: (decider: string) => `${decider} er bedt om en avgjørelse.`,
      da: (decider: string) => `${decider} er bedt om en afgørelse.`,
      en: (decider: string) => `${decider} is asked for a decision.`,
    },
    answered: {
      nb: (name: string) => `Avgjørelsen for ${name} er lagret.`,
      da: (name: string) => `Afgørelsen for ${name} er gemt.`,
      en: (name: string) => `The decision for ${name} is saved.`,
    },
    passed: {
      nb: (decider: string) => `Spørsmålet er sendt videre til ${decider}.`,
      da: (decider: string) => `Spørgsmålet er sendt videre til ${decider}.`,
      en: (decider: string) => `The question is passed on to ${decider}.`,
    },
  },
  before: {
    title: {
      nb: "Slik er det avgjort her før",
      da: "Sådan er det afgjort her før",
      en: "How it was decided here before",
    },
    help: {
      nb: "Søk i spørsmål, svar og begrunnelser. Navn vises ikke i lista. Søket logges hos dem det gjelder.",
      da: "Søg i spørgsmål, svar og begrundelser. Navne vises ikke på listen. Søgningen logges hos dem, det gælder.",
      en: "Search questions, answers and reasons. No names in the list. The search is logged with those it concerns.",
    },
    words: { nb: "Ord å lete etter", da: "Ord at lede efter", en: "Words to look for" },
    element: { nb: "Gjelder", da: "Gælder", en: "About" },
    anyElement: { nb: "Alt", da: "Alt", en: "Anything" },
    find: { nb: "Finn", da: "Find", en: "Find" },
    none: {
      nb: "Ingen avgjørelser passer til søket.",
      da: "Ingen afgørelser passer til søgningen.",
      en: "No decisions match.",
    },
    more: {
      nb: "Bare de femti nyeste vises.",
      da: "Kun de halvtreds nyeste vises.",
      en: "Only the fifty newest are shown.",
    },
    count: {
      nb: (count: number) => (count === 1 ? "Én avgjørelse" : `${count} avgjørelser`),
      da: (count: number) => (count === 1 ? "Én afgørelse" : `${count} afgørelser`),
      en: (count: number) => (count === 1 ? "One decision" : `${count} decisions`),
    },
    show: { nb: "Vis", da: "Vis", en: "Show" },
  },
} as const;
