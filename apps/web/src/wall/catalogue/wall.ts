/** The wall's words, and those of the codes for it. */
export const wall = {
  title: { nb: "Tavla på veggen", da: "Tavlen på væggen", en: "The board on the wall" },
  loading: { nb: "Henter tavla …", da: "Henter tavlen …", en: "Fetching the board …" },
  failed: { nb: "Tavla kunne ikke hentes", da: "Tavlen kunne ikke hentes", en: "The board could not be fetched" },
  stale: {
    nb: (clock: string) => `Uten nett. Dette er tavla slik den var ${clock}.`,
    da: (clock: string) => `Uden net. Dette er tavlen, som den var ${clock}.`,
    en: (clock: string) => `No network. This is the board as it was at ${clock}.`,
  },
  over: {
    nb: "Tavla henger ikke lenger her",
    da: "Tavlen hænger ikke længere her",
    en: "The board is no longer up here",
  },
  overNext: {
    nb: "Den er tatt ned, uken er gått, eller den som hengte den opp arbeider ikke her lenger. Logg inn og velg «Vis på veggen» på dagtavla.",
    da: "Den er taget ned, ugen er gået, eller den, der hængte den op, arbejder her ikke længere. Log ind og vælg »Vis på væggen« på dagtavlen.",
    en: "It was taken down, its week has passed, or whoever put it up no longer works here. Sign in and choose “Show on the wall” on the day board.",
  },
  signIn: { nb: "Til innlogging", da: "Til login", en: "To sign-in" },
  sessions: { nb: "Dagens økter", da: "Dagens aktiviteter", en: "The day's sessions" },
  empty: {
    nb: "Ingenting er felles på timeplanen i dag.",
    da: "Der er ikke noget fælles på ugeplanen i dag.",
    en: "Nothing is shared on the timetable today.",
  },
  here: { nb: "Her", da: "Her", en: "Here" },
  notHere: { nb: "Ikke her", da: "Ikke her", en: "Not here" },
  opens: {
    nb: (clock: string) => `Merkes fra ${clock}`,
    da: (clock: string) => `Mærkes fra ${clock}`,
    en: (clock: string) => `Marked from ${clock}`,
  },
  marked: {
    nb: (n: number, of: number) => `${n} av ${of} er merket`,
    da: (n: number, of: number) => `${n} af ${of} er mærket`,
    en: (n: number, of: number) => `${n} of ${of} are marked`,
  },
  who: { nb: "Hvem er du?", da: "Hvem er du?", en: "Who are you?" },
  whoNext: {
    nb: "Tast koden din, eller hold kortet mot leseren.",
    da: "Tast din kode, eller hold kortet mod læseren.",
    en: "Type your code, or hold your badge to the reader.",
  },
  about: {
    nb: (name: string, mark: string) => `${name}: ${mark}`,
    da: (name: string, mark: string) => `${name}: ${mark}`,
    en: (name: string, mark: string) => `${name}: ${mark}`,
  },
  typed: {
    nb: (n: number) => `${n} tegn tastet`,
    da: (n: number) => `${n} tegn tastet`,
    en: (n: number) => `${n} characters typed`,
  },
  erase: { nb: "Slett", da: "Slet", en: "Erase" },
  ok: { nb: "OK", da: "OK", en: "OK" },
  cancel: { nb: "Avbryt", da: "Annuller", en: "Cancel" },
  wrong: {
    nb: "Koden er ingens her. Prøv igjen.",
    da: "Koden er ingens her. Prøv igen.",
    en: "Nobody here has that code. Try again.",
  },
  locked: {
    nb: (s: number) => `For mange feil koder. Vent ${s} sekunder.`,
    da: (s: number) => `For mange forkerte koder. Vent ${s} sekunder.`,
    en: (s: number) => `Too many wrong codes. Wait ${s} seconds.`,
  },
  hand: {
    nb: (name: string) => `${name} merker`,
    da: (name: string) => `${name} mærker`,
    en: (name: string) => `${name} is marking`,
  },
  left: {
    nb: (s: number) => `${s} s igjen`,
    da: (s: number) => `${s} s tilbage`,
    en: (s: number) => `${s} s left`,
  },
  done: { nb: "Ferdig", da: "Færdig", en: "Done" },
  notSaved: {
    nb: "Merket ble ikke lagret. Ingenting er endret.",
    da: "Mærket blev ikke gemt. Intet er ændret.",
    en: "The mark was not saved. Nothing has changed.",
  },
  handOver: {
    nb: "Halvminuttet er over. Si hvem du er på nytt.",
    da: "Det halve minut er gået. Sig igen, hvem du er.",
    en: "The half minute is over. Say who you are again.",
  },
  show: { nb: "Vis på veggen", da: "Vis på væggen", en: "Show on the wall" },
  showTitle: { nb: "Vise tavla på veggen?", da: "Vise tavlen på væggen?", en: "Show the board on the wall?" },
  showMeans: {
    nb: "Du logges ut på denne enheten. Den viser bare fornavn eller initialer og oppmøte, og leser dagen gjennom din tilgang i en uke. Lederen kan ta den ned når som helst.",
    da: "Du logges ud på denne enhed. Den viser kun fornavn eller initialer og fremmøde, og læser dagen gennem din adgang i en uge. Lederen kan tage den ned når som helst.",
    en: "You are signed out on this device. It shows first names or initials and attendance alone, and reads the day through your access for a week. The leader can take it down at any time.",
  },
  handover: { nb: "Vaktskifte", da: "Vagtskifte", en: "Shift handover" },
  sheet: { nb: "Dagens ark", da: "Dagens ark", en: "Today's sheet" },
  keyBack: { nb: "Før inn fra ark", da: "Indtast fra ark", en: "Key in a sheet" },
  codes: {
    title: { nb: "Kode for veggen", da: "Kode til væggen", en: "Code for the wall" },
    lead: {
      nb: (unit: string) =>
        `Med koden sier du hvem du er ved tavla på veggen på ${unit}. Det du merker der, står i ditt navn.`,
      da: (unit: string) =>
        `Med koden siger du, hvem du er, ved tavlen på væggen på ${unit}. Det, du mærker der, står i dit navn.`,
      en: (unit: string) =>
        `With the code you say who you are at the board on the wall of ${unit}. What you mark there is recorded in your name.`,
    },
    pin: { nb: "PIN", da: "PIN", en: "PIN" },
    pinMeans: {
      nb: (least: number) =>
        `${least} til 8 sifre. Jo flere som arbeider her, jo lengre må koden være. Ikke bruk en kode du har andre steder.`,
      da: (least: number) =>
        `${least} til 8 cifre. Jo flere der arbejder her, jo længere skal koden være. Brug ikke en kode, du har andre steder.`,
      en: (least: number) =>
        `${least} to 8 digits. The more people work here, the longer the code must be. Use no code that you have elsewhere.`,
    },
    badge: { nb: "Kort", da: "Kort", en: "Badge" },
    badgeMeans: {
      nb: "Sett markøren i feltet og hold kortet mot leseren.",
      da: "Sæt markøren i feltet, og hold kortet mod læseren.",
      en: "Put the cursor in the field and hold the badge to the reader.",
    },
    none: { nb: "Ikke satt", da: "Ikke sat", en: "Not set" },
    setAt: {
      nb: (day: string) => `Satt ${day}`,
      da: (day: string) => `Sat ${day}`,
      en: (day: string) => `Set ${day}`,
    },
    save: { nb: "Lagre", da: "Gem", en: "Save" },
    replace: { nb: "Bytt", da: "Skift", en: "Replace" },
    remove: { nb: "Fjern", da: "Fjern", en: "Remove" },
    saved: { nb: "Koden er lagret.", da: "Koden er gemt.", en: "The code is saved." },
    refused: {
      nb: "Koden kan ikke brukes. Velg andre sifre: ikke like, på rad, speilvendte eller et årstall.",
      da: "Koden kan ikke bruges. Vælg andre cifre: ikke ens, i rækkefølge, spejlvendte eller et årstal.",
      en: "The code cannot be used. Choose other digits: not equal, in a row, mirrored or a year.",
    },
    tooMany: {
      nb: "Du har byttet kode mange ganger. Vent en time.",
      da: "Du har skiftet kode mange gange. Vent en time.",
      en: "You have changed your code many times. Wait an hour.",
    },
    kept: {
      nb: "Helhet kan ikke vise koden igjen: bare et nøklet avtrykk er lagret.",
      da: "Helhet kan ikke vise koden igen: kun et nøglet aftryk er gemt.",
      en: "Helhet cannot show the code again: only a keyed hash is kept.",
    },
  },
  unit: {
    title: { nb: "Tavla på veggen", da: "Tavlen på væggen", en: "The board on the wall" },
    none: { nb: "Ingen tavle henger nå.", da: "Ingen tavle hænger nu.", en: "No board is up now." },
    hung: {
      nb: (name: string, from: string, to: string) => `Hengt opp av ${name} ${from}. Henger til ${to}.`,
      da: (name: string, from: string, to: string) => `Hængt op af ${name} ${from}. Hænger til ${to}.`,
      en: (name: string, from: string, to: string) => `Put up by ${name} ${from}. Stays until ${to}.`,
    },
    down: { nb: "Ta ned", da: "Tag ned", en: "Take down" },
    openers: {
      nb: "Hvem som kan henge den opp, i tillegg til lederen",
      da: "Hvem der kan hænge den op, ud over lederen",
      en: "Who may put it up, besides the leader",
    },
    codes: { nb: "Har kode", da: "Har kode", en: "Have a code" },
    noCodes: { nb: "Ingen har kode ennå.", da: "Ingen har kode endnu.", en: "Nobody has a code yet." },
    removeOf: {
      nb: (what: string, name: string) => `Fjern ${what} til ${name}`,
      da: (what: string, name: string) => `Fjern ${what} fra ${name}`,
      en: (what: string, name: string) => `Remove ${name}'s ${what}`,
    },
  },
} as const;
