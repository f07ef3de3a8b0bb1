/** What a leader sets of the roster. */
export const rosterRules = {
  title: { nb: "Vakter og tider", da: "Vagter og tider", en: "Shifts and times" },
  shifts: { nb: "Vakter", da: "Vagter", en: "Shifts" },
  shiftsHelp: {
    nb: "På enhetens egen klokke. Slutter vakten ikke senere på dagen enn den begynner, slutter den dagen etter.",
    da: "På enhedens eget ur. Slutter vagten ikke senere på dagen, end den begynder, slutter den dagen efter.",
    en: "On the unit's own clock. A shift that ends no later in the day than it begins ends on the next day.",
  },
  name: { nb: "Navn", da: "Navn", en: "Name" },
  from: { nb: "Fra kl.", da: "Fra kl.", en: "From" },
  to: { nb: "Til kl.", da: "Til kl.", en: "To" },
  days: { nb: "Dager", da: "Dage", en: "Days" },
  weekdays: {
    1: { nb: "ma", da: "ma", en: "Mo" },
    2: { nb: "ti", da: "ti", en: "Tu" },
    3: { nb: "on", da: "on", en: "We" },
    4: { nb: "to", da: "to", en: "Th" },
    5: { nb: "fr", da: "fr", en: "Fr" },
    6: { nb: "lø", da: "lø", en: "Sa" },
    7: { nb: "sø", da: "sø", en: "Su" },
  },
  add: { nb: "Legg til en vakt", da: "Tilføj en vagt", en: "Add a shift" },
  addHours: { nb: "Legg til en åpningstid", da: "Tilføj en åbningstid", en: "Add opening hours" },
  remove: {
    nb: (name: string) => `Fjern ${name}`,
    da: (name: string) => `Fjern ${name}`,
    en: (name: string) => `Remove ${name}`,
  },
  opening: { nb: "Åpningstid", da: "Åbningstid", en: "Opening hours" },
  alwaysOpen: { nb: "Åpent hele døgnet, alle dager", da: "Åbent hele døgnet, alle dage", en: "Open at all hours" },
  openingHelp: {
    nb: "Utenfor åpningstiden går det ikke alarm om ingen er på vakt.",
    da: "Uden for åbningstiden går der ikke alarm, hvis ingen er på vagt.",
    en: "Outside opening hours there is no alarm when nobody is on duty.",
  },
  minutes: {
    nb: "Minutter før en alarm går videre til neste",
    da: "Minutter før en alarm går videre til næste",
    en: "Minutes until an alarm goes on to the next",
  },
  minutesHelp: {
    nb: "Enhetens eget tall. Neste er stedfortreder, så bakvakt, så leder. Står feltet tomt, går den ikke videre.",
    da: "Enhedens eget tal. Næste er stedfortræder, så bagvagt, så leder. Står feltet tomt, går den ikke videre.",
    en: "The unit's own number. Next comes the stand-in, then on call, then the leader. Left empty, it goes no further.",
  },
  minutesWrong: {
    nb: "Et helt tall fra 1 til 1440, eller tomt",
    da: "Et helt tal fra 1 til 1440, eller tomt",
    en: "A whole number from 1 to 1440, or empty",
  },
  incomplete: {
    nb: "Alle rader trenger navn, tider og minst én dag.",
    da: "Alle rækker skal have navn, tider og mindst én dag.",
    en: "Every row needs a name, times and at least one day.",
  },
  save: { nb: "Lagre", da: "Gem", en: "Save" },
  saved: { nb: "Lagret.", da: "Gemt.", en: "Saved." },
} as const;
