/** What each sign says, what it means and does not mean, and a question to begin with. */
export const signs = {
  "never-tailored": {
    title: {
      nb: (element: string) => `Aldri noe annet enn ${element}`,
      da: (element: string) => `Aldrig andet end ${element}`,
      en: (element: string) => `Never anything but ${element}`,
    },
    means: {
      nb: "andre enheter i organisasjonen har avtalt noe annet for minst fem personer, denne har ikke.",
      da: "andre enheder i organisationen har aftalt noget andet for mindst fem personer, denne har ikke.",
      en: "other units of the organisation have agreed otherwise for at least five people, this one has not.",
    },
    meansNot: {
      nb: "at noen burde hatt fritak.",
      da: "at nogen burde have haft fritagelse.",
      en: "that somebody should have been exempt.",
    },
    question: {
      nb: "Har noen trengt noe annet uten at vi hørte det?",
      da: "Har nogen haft brug for noget andet, uden at vi hørte det?",
      en: "Has somebody needed something else without our hearing it?",
    },
  },
  "under-own-range": {
    title: {
      nb: (element: string) => `Færre fritak enn før: ${element}`,
      da: (element: string) => `Færre fritagelser end før: ${element}`,
      en: (element: string) => `Fewer exemptions than before: ${element}`,
    },
    means: {
      nb: "færre har fritak enn enhetens egen historie skulle tilsi.",
      da: "færre har fritagelse, end enhedens egen historie skulle tilsige.",
      en: "fewer are exempt than the unit's own history would suggest.",
    },
    meansNot: {
      nb: "at det var riktig før, eller galt nå.",
      da: "at det var rigtigt før, eller forkert nu.",
      en: "that it was right before, or is wrong now.",
    },
    question: {
      nb: "Er det noe som har gjort det vanskeligere å be om fritak?",
      da: "Er der noget, der har gjort det sværere at bede om fritagelse?",
      en: "Has something made it harder to ask for an exemption?",
    },
  },
  "answered-no": {
    title: {
      nb: () => "Bedt om en avgjørelse og fått nei",
      da: () => "Bedt om en afgørelse og fået nej",
      en: () => "Asked for a decision and answered no",
    },
    means: {
      nb: "noen spurte, og svaret ble nei uten «på en annen måte».",
      da: "nogen spurgte, og svaret blev nej uden »på en anden måde«.",
      en: "somebody asked, and the answer was no, without “in another way”.",
    },
    meansNot: { nb: "at svaret var feil.", da: "at svaret var forkert.", en: "that the answer was wrong." },
    question: {
      nb: "Hva kunne vi ha tilbudt i stedet?",
      da: "Hvad kunne vi have tilbudt i stedet?",
      en: "What could we have offered instead?",
    },
  },
  "over-own-range": {
    title: {
      nb: (element: string) => `Flere fritak enn før: ${element}`,
      da: (element: string) => `Flere fritagelser end før: ${element}`,
      en: (element: string) => `More exemptions than before: ${element}`,
    },
    means: {
      nb: "flere har fritak enn enhetens egen historie skulle tilsi.",
      da: "flere har fritagelse, end enhedens egen historie skulle tilsige.",
      en: "more are exempt than the unit's own history would suggest.",
    },
    meansNot: {
      nb: "at noen har gjort feil. Gruppen kan være en annen nå.",
      da: "at nogen har gjort noget forkert. Gruppen kan være en anden nu.",
      en: "that somebody has done something wrong. The group may be another now.",
    },
    question: {
      nb: "Hva er annerledes nå: menneskene, tilbudet eller vi?",
      da: "Hvad er anderledes nu: menneskene, tilbuddet eller vi?",
      en: "What is different now: the people, the offer or ourselves?",
    },
  },
  "most-exempt": {
    title: {
      nb: (element: string) => `De fleste har fritak: ${element}`,
      da: (element: string) => `De fleste er fritaget: ${element}`,
      en: (element: string) => `Most are exempt: ${element}`,
    },
    means: {
      nb: "mer enn halvparten av dem som var her, hadde fritak.",
      da: "mere end halvdelen af dem, der var her, var fritaget.",
      en: "more than half of those who were here were exempt.",
    },
    meansNot: {
      nb: "at fritakene er feil. Kanskje er det rammen som ikke passer.",
      da: "at fritagelserne er forkerte. Måske er det rammen, der ikke passer.",
      en: "that the exemptions are wrong. Perhaps the frame does not fit.",
    },
    question: {
      nb: "Er dette fortsatt felles for alle her?",
      da: "Er dette stadig fælles for alle her?",
      en: "Is this still common to all here?",
    },
  },
  "no-alternative": {
    title: {
      nb: () => "Fritak uten alternativ",
      da: () => "Fritagelse uden alternativ",
      en: () => "Exemption without an alternative",
    },
    means: {
      nb: "ingenting er skrevet opp i stedet.",
      da: "intet er skrevet op i stedet.",
      en: "nothing is written down instead.",
    },
    meansNot: {
      nb: "at ingenting skjer. Det kan mangle på papiret.",
      da: "at intet sker. Det kan mangle på papiret.",
      en: "that nothing happens. It may be missing on paper.",
    },
    question: {
      nb: "Hva gjør vi sammen i den tiden?",
      da: "Hvad gør vi sammen i den tid?",
      en: "What do we do together in that time?",
    },
  },
  "past-review": {
    title: {
      nb: () => "Forbi dato for ny vurdering",
      da: () => "Forbi dato for ny vurdering",
      en: () => "Past the day of review",
    },
    means: {
      nb: "det som er avtalt, er ikke sett på igjen til avtalt tid.",
      da: "det aftalte er ikke set på igen til aftalt tid.",
      en: "what was agreed has not been looked at again in time.",
    },
    meansNot: {
      nb: "at avtalen ikke er god lenger.",
      da: "at aftalen ikke er god længere.",
      en: "that the agreement is no longer good.",
    },
    question: {
      nb: "Når i uken ser vi på dem sammen?",
      da: "Hvornår på ugen ser vi på dem sammen?",
      en: "When in the week do we look at them together?",
    },
  },
  "deadlines-over-own-range": {
    title: {
      nb: (element: string) => `Flere frister brutt enn før: ${element}`,
      da: (element: string) => `Flere frister overskredet end før: ${element}`,
      en: (element: string) => `More deadlines missed than before: ${element}`,
    },
    means: {
      nb: "flere frister er brutt enn enhetens egen historie skulle tilsi.",
      da: "flere frister er overskredet, end enhedens egen historie skulle tilsige.",
      en: "more deadlines are missed than the unit's own history would suggest.",
    },
    meansNot: {
      nb: "at noen har latt være. Det kan mangle folk, eller en registrering.",
      da: "at nogen har ladet være. Der kan mangle folk eller en registrering.",
      en: "that somebody has neglected it. People or a record may be missing.",
    },
    question: { nb: "Hva er det som tar tiden?", da: "Hvad er det, der tager tiden?", en: "What is taking the time?" },
  },
} as const;
