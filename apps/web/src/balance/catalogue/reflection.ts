/** The words of reflections. */
export const reflection = {
  title: { nb: "Refleksjoner", da: "Refleksioner", en: "Reflections" },
  none: {
    nb: "Ingen ennå. Et tegn på siden over kan åpne en.",
    da: "Ingen endnu. Et tegn ovenfor kan åbne en.",
    en: "None yet. A sign above can open one.",
  },
  question: { nb: "Spørsmålet vi stiller oss", da: "Spørgsmålet, vi stiller os", en: "The question we ask ourselves" },
  noNames: {
    nb: "Skriv uten navn på personer og kolleger.",
    da: "Skriv uden navne på personer og kolleger.",
    en: "Write without the names of people and colleagues.",
  },
  open: { nb: "Åpne", da: "Åbn", en: "Open" },
  cancel: { nb: "Avbryt", da: "Annuller", en: "Cancel" },
  failed: { nb: "Ikke lagret", da: "Ikke gemt", en: "Not saved" },
  asItWas: { nb: "Tallene slik de var", da: "Tallene, som de var", en: "The figures as they were" },
  openedOn: {
    nb: (day: string) => `Åpnet ${day}`,
    da: (day: string) => `Åbnet ${day}`,
    en: (day: string) => `Opened ${day}`,
  },
  states: {
    open: {
      nb: "Venter på hva dere blir enige om",
      da: "Venter på, hvad I bliver enige om",
      en: "Waiting for what you agree on",
    },
    agreed: {
      nb: (day: string) => `Sees på igjen ${day}`,
      da: (day: string) => `Ses på igen ${day}`,
      en: (day: string) => `To be looked at again ${day}`,
    },
    due: {
      nb: (day: string) => `Skulle sees på ${day}`,
      da: (day: string) => `Skulle ses på ${day}`,
      en: (day: string) => `Was to be looked at ${day}`,
    },
    done: { nb: "Fulgt opp", da: "Fulgt op", en: "Followed up" },
  },
  agree: { nb: "Skriv hva dere ble enige om", da: "Skriv, hvad I blev enige om", en: "Write what you agreed on" },
  agreed: { nb: "Hva vi ble enige om", da: "Hvad vi blev enige om", en: "What we agreed on" },
  who: { nb: "Hvem ser til det", da: "Hvem sørger for det", en: "Who sees to it" },
  everyone: { nb: "Alle", da: "Alle", en: "Everyone" },
  lookAgainOn: { nb: "Vi ser på det igjen", da: "Vi ser på det igen", en: "We look at it again" },
  followUp: { nb: "Følg opp", da: "Følg op", en: "Follow up" },
  howItWent: { nb: "Hvordan det gikk", da: "Hvordan det gik", en: "How it went" },
  onceMore: {
    nb: "Se på det enda en gang (kan stå tomt)",
    da: "Se på det endnu en gang (kan stå tomt)",
    en: "Look at it once more (may be left empty)",
  },
  save: { nb: "Lagre", da: "Gem", en: "Save" },
  needed: { nb: "Skriv noe her.", da: "Skriv noget her.", en: "Write something here." },
  needsDay: {
    nb: "Velg i dag eller en senere dag.",
    da: "Vælg i dag eller en senere dag.",
    en: "Choose today or a later day.",
  },
} as const;
