/** What the roster says. */
export const roster = {
  title: { nb: "Vaktplan", da: "Vagtplan", en: "Roster" },
  loading: { nb: "Henter vaktplanen …", da: "Henter vagtplanen …", en: "Fetching the roster …" },
  failed: {
    nb: "Vaktplanen kunne ikke hentes",
    da: "Vagtplanen kunne ikke hentes",
    en: "The roster could not be fetched",
  },
  failedSave: { nb: "Ble ikke lagret", da: "Blev ikke gemt", en: "Was not saved" },
  moved: {
    nb: "Vaktplanen er endret av noen andre i mellomtiden. Se på den og prøv igjen.",
    da: "Vagtplanen er ændret af en anden i mellemtiden. Se på den og prøv igen.",
    en: "Somebody else has changed the roster in the meantime. Look at it and try again.",
  },
  whole: { nb: "Hele vaktplanen", da: "Hele vagtplanen", en: "The whole roster" },
  now: { nb: "Nå", da: "Nu", en: "Now" },
  next: { nb: "Neste", da: "Næste", en: "Next" },
  until: {
    nb: (moment: string) => `til ${moment}`,
    da: (moment: string) => `til ${moment}`,
    en: (moment: string) => `until ${moment}`,
  },
  from: {
    nb: (moment: string) => `fra ${moment}`,
    da: (moment: string) => `fra ${moment}`,
    en: (moment: string) => `from ${moment}`,
  },
  roles: {
    answering: { nb: "Ansvarsvakt", da: "Ansvarsvagt", en: "In charge of the shift" },
    with: { nb: "Med på vakten", da: "Med på vagten", en: "With them" },
    "on-call": { nb: "Bakvakt", da: "Bagvagt", en: "On call" },
    "stand-in": { nb: "Stedfortreder", da: "Stedfortræder", en: "Stand-in" },
  },
  role: { nb: "Som", da: "Som", en: "As" },
  withOthers: {
    nb: (names: string) => `med ${names}`,
    da: (names: string) => `med ${names}`,
    en: (names: string) => `with ${names}`,
  },
  nobody: { nb: "Ingen", da: "Ingen", en: "Nobody" },
  nobodyButOnCall: {
    nb: (name: string) => `Ingen på vakt. Bakvakt: ${name}`,
    da: (name: string) => `Ingen på vagt. Bagvagt: ${name}`,
    en: (name: string) => `Nobody on duty. On call: ${name}`,
  },
  closed: {
    nb: "Stengt nå. Ingen trenger å være på vakt.",
    da: "Lukket nu. Ingen behøver at være på vagt.",
    en: "Closed now. Nobody needs to be on duty.",
  },
  you: { nb: "deg", da: "dig", en: "you" },
  isYou: { nb: "Din vakt", da: "Din vagt", en: "Your shift" },
  noRoster: {
    nb: "Enheten har ingen vakter i planen",
    da: "Enheden har ingen vagter i planen",
    en: "The unit has no shifts in its roster",
  },
  noRosterNext: {
    nb: "Lederen setter vaktene under «Vakter og tider», setter noen på vakt eller leser inn en fil.",
    da: "Lederen sætter vagterne under »Vagter og tider«, sætter nogen på vagt eller læser en fil ind.",
    en: "The leader sets the shifts under “Shifts and times”, puts somebody on duty, or reads a file.",
  },
  twoWeeks: { nb: "To uker", da: "To uger", en: "Two weeks" },
  earlier: { nb: "Tidligere", da: "Tidligere", en: "Earlier" },
  later: { nb: "Senere", da: "Senere", en: "Later" },
  today: { nb: "I dag", da: "I dag", en: "Today" },
  take: { nb: "Jeg tar den", da: "Jeg tager den", en: "I will take it" },
  takeOf: {
    nb: (shift: string) => `Jeg tar den: ${shift}`,
    da: (shift: string) => `Jeg tager den: ${shift}`,
    en: (shift: string) => `I will take it: ${shift}`,
  },
  swap: { nb: "Bytt", da: "Byt", en: "Swap" },
  swapOf: {
    nb: (shift: string) => `Bytt ${shift}`,
    da: (shift: string) => `Byt ${shift}`,
    en: (shift: string) => `Swap ${shift}`,
  },
  swapWith: {
    nb: (name: string) => `Bytt med ${name}`,
    da: (name: string) => `Byt med ${name}`,
    en: (name: string) => `Swap with ${name}`,
  },
  choosing: {
    nb: (shift: string) => `Velg vakten du vil bytte ${shift} mot`,
    da: (shift: string) => `Vælg den vagt, du vil bytte ${shift} til`,
    en: (shift: string) => `Choose the shift to swap ${shift} for`,
  },
  choosingAsks: {
    nb: "Den andre får spørsmålet og svarer. Ingenting er byttet før det.",
    da: "Den anden får spørgsmålet og svarer. Intet er byttet før det.",
    en: "The other is asked and answers. Nothing is swapped until then.",
  },
  choosingDoes: {
    nb: "Du leder enheten: byttet gjelder med en gang.",
    da: "Du leder enheden: byttet gælder med det samme.",
    en: "You lead the unit: the swap takes effect at once.",
  },
  cancel: { nb: "Avbryt", da: "Annuller", en: "Cancel" },
  cannotSwap: {
    nb: "De to vaktene kan ikke byttes: noen ville vært på vakt to steder samtidig.",
    da: "De to vagter kan ikke byttes: nogen ville være på vagt to steder samtidig.",
    en: "The two shifts cannot be swapped: somebody would be on duty in two places at once.",
  },
  swaps: { nb: "Bytter som venter på svar", da: "Bytter, der venter på svar", en: "Swaps waiting for an answer" },
  swapSays: {
    nb: (one: string, mine: string, other: string, theirs: string) =>
      `${one} gir ${mine} og tar ${theirs} fra ${other}`,
    da: (one: string, mine: string, other: string, theirs: string) =>
      `${one} giver ${mine} og tager ${theirs} fra ${other}`,
    en: (one: string, mine: string, other: string, theirs: string) =>
      `${one} gives ${mine} and takes ${theirs} from ${other}`,
  },
  accept: { nb: "Ja, vi bytter", da: "Ja, vi bytter", en: "Yes, we swap" },
  decline: { nb: "Nei", da: "Nej", en: "No" },
  takeBack: { nb: "Trekk tilbake", da: "Træk tilbage", en: "Withdraw" },
  away: { nb: "Jeg må gå", da: "Jeg må gå", en: "I have to leave" },
  awayOf: {
    nb: (name: string) => `${name} er borte`,
    da: (name: string) => `${name} er væk`,
    en: (name: string) => `${name} is away`,
  },
  awaySure: {
    nb: "Vakten slutter nå. Stedfortrederen svarer; er det ingen, går det alarm.",
    da: "Vagten slutter nu. Stedfortræderen svarer; er der ingen, går der alarm.",
    en: "The shift ends now. The stand-in answers; where there is none, it raises an alarm.",
  },
  awayYes: { nb: "Ja, avslutt vakten", da: "Ja, afslut vagten", en: "Yes, end the shift" },
  asked: {
    nb: (name: string) => `${name} er spurt.`,
    da: (name: string) => `${name} er spurgt.`,
    en: (name: string) => `${name} has been asked.`,
  },
  exchanged: { nb: "Vaktene er byttet.", da: "Vagterne er byttet.", en: "The shifts are swapped." },
  download: { nb: "Last ned CSV", da: "Hent CSV", en: "Download CSV" },
  fileName: { nb: "vaktplan.csv", da: "vagtplan.csv", en: "roster.csv" },
} as const;
