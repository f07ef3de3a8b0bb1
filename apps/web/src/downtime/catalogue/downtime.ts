/** The words of the sheet for downtime, and of keying it back. */
export const downtime = {
  sheet: {
    title: { nb: "Dagens ark", da: "Dagens ark", en: "Today's sheet" },
    lead: {
      nb: "Et ark på papir til når Helhet er nede: hvem som er her, hva som er felles i dag, og tomme ruter. Ingen grunner.",
      da: "Et ark på papir til når Helhet er nede: hvem der er her, hvad der er fælles i dag, og tomme felter. Ingen grunde.",
      en: "A sheet of paper for when Helhet is down: who is here, what is shared today, and empty boxes. No reasons.",
    },
    how: {
      nb: "Skriv det ut når vakten begynner, og legg det der alle finner det. Det må være på papir før Helhet er nede.",
      da: "Udskriv det, når vagten begynder, og læg det, hvor alle finder det. Det skal være på papir, før Helhet er nede.",
      en: "Print it when the shift begins, and put it where everybody finds it. It must be on paper before Helhet is down.",
    },
    download: { nb: "Last ned dagens ark (PDF)", da: "Hent dagens ark (PDF)", en: "Download today's sheet (PDF)" },
    kept: { nb: "Kopi på serveren", da: "Kopi på serveren", en: "Copy on the server" },
    keptAt: {
      nb: (clock: string, by: string) =>
        `Lages hver dag kl. ${clock}, lest med tilgangen til ${by}. Den som drifter serveren, finner den der når Helhet er nede. Den slettes etter to dager.`,
      da: (clock: string, by: string) =>
        `Laves hver dag kl. ${clock}, læst med adgangen for ${by}. Den, der driver serveren, finder den der, når Helhet er nede. Den slettes efter to dage.`,
      en: (clock: string, by: string) =>
        `Made every day at ${clock}, read with the access of ${by}. Whoever runs the server finds it there when Helhet is down. It is deleted after two days.`,
    },
    keptNever: {
      nb: "Ingen kopi lages. Lederen kan velge et klokkeslett.",
      da: "Der laves ingen kopi. Lederen kan vælge et klokkeslæt.",
      en: "No copy is made. The leader can choose a time.",
    },
    madeToday: {
      nb: (when: string) => `Dagens kopi ble laget ${when}.`,
      da: (when: string) => `Dagens kopi blev lavet ${when}.`,
      en: (when: string) => `Today's copy was made ${when}.`,
    },
    notToday: {
      nb: "Dagens kopi er ikke laget ennå.",
      da: "Dagens kopi er ikke lavet endnu.",
      en: "Today's copy has not been made yet.",
    },
    time: { nb: "Klokkeslett", da: "Klokkeslæt", en: "Time of day" },
    set: { nb: "Lag kopi hver dag", da: "Lav kopi hver dag", en: "Make a copy every day" },
    stop: { nb: "Slutt å lage kopi", da: "Hold op med at lave kopi", en: "Stop making copies" },
    failed: { nb: "Det gikk ikke", da: "Det gik ikke", en: "It did not work" },
    toKeyBack: {
      nb: "Før arket inn i Helhet etterpå",
      da: "Indtast arket i Helhet bagefter",
      en: "Key the sheet into Helhet afterwards",
    },
    loading: { nb: "Henter …", da: "Henter …", en: "Fetching …" },
  },
  toBoard: { nb: "Til dagtavla", da: "Til dagtavlen", en: "To the day board" },
  keyBack: {
    title: { nb: "Før inn fra ark", da: "Indtast fra ark", en: "Key in a sheet" },
    lead: {
      nb: "Det som står her fra før, blir stående. Det du fører inn, dateres til da det skjedde, og står i ditt navn som ført inn fra papir.",
      da: "Det, der står her i forvejen, bliver stående. Det, du indtaster, dateres til da det skete, og står i dit navn som indtastet fra papir.",
      en: "What is here already is left as it is. What you key in is dated to when it happened, and is recorded in your name as keyed in from paper.",
    },
    keys: {
      nb: "Piltaster flytter. 1 her, 2 ikke her, 0 tøm. Søvn, mat og kontakt: 1, 2, 3.",
      da: "Piletaster flytter. 1 her, 2 ikke her, 0 tøm. Søvn, mad og kontakt: 1, 2, 3.",
      en: "Arrow keys move. 1 here, 2 not here, 0 clear. Sleep, food and contact: 1, 2, 3.",
    },
    taps: {
      nb: "Trykk på en rute for å veksle.",
      da: "Tryk på et felt for at skifte.",
      en: "Press a box to go through its choices.",
    },
    tones: {
      nb: "Grå ruter er ikke begynt, eller står der fra før. Stiplede: ventes ikke, men kan føres inn.",
      da: "Grå felter er ikke begyndt eller står der i forvejen. Stiplede: ventes ikke, men kan indtastes.",
      en: "Grey boxes have not begun, or are already there. Dashed: not expected, but can be keyed in.",
    },
    day: { nb: "Dag", da: "Dag", en: "Day" },
    name: { nb: "Navn", da: "Navn", en: "Name" },
    here: { nb: "Her", da: "Her", en: "Here" },
    notHere: { nb: "Ikke her", da: "Ikke her", en: "Not here" },
    empty: { nb: "tom", da: "tom", en: "empty" },
    stands: { nb: "står der fra før", da: "står der i forvejen", en: "already there" },
    notExpected: { nb: "ventes ikke", da: "ventes ikke", en: "not expected" },
    slept: { nb: "Søvn", da: "Søvn", en: "Sleep" },
    ate: { nb: "Mat", da: "Mad", en: "Food" },
    contact: { nb: "Kontakt", da: "Kontakt", en: "Contact" },
    little: { nb: "Lite", da: "Lidt", en: "Little" },
    nothing: { nb: "Ingenting", da: "Ingenting", en: "Nothing" },
    none: { nb: "Ingen", da: "Ingen", en: "None" },
    some: { nb: "Noe", da: "Noget", en: "Some" },
    well: { nb: "Godt", da: "Godt", en: "Well" },
    much: { nb: "Mye", da: "Meget", en: "Much" },
    save: {
      nb: (n: number) => (n === 1 ? "Før inn 1 kryss" : `Før inn ${n} kryss`),
      da: (n: number) => (n === 1 ? "Indtast 1 kryds" : `Indtast ${n} krydser`),
      en: (n: number) => (n === 1 ? "Key in 1 mark" : `Key in ${n} marks`),
    },
    nothingYet: { nb: "Ingenting å føre inn ennå", da: "Intet at indtaste endnu", en: "Nothing to key in yet" },
    done: {
      nb: (written: number, already: number) =>
        `${written} er ført inn.${already === 0 ? "" : ` ${already} sto der fra før, og er ikke ført to ganger.`}`,
      da: (written: number, already: number) =>
        `${written} er indtastet.${already === 0 ? "" : ` ${already} stod der i forvejen og er ikke indtastet to gange.`}`,
      en: (written: number, already: number) =>
        `${written} keyed in.${already === 0 ? "" : ` ${already} were there already and were not added twice.`}`,
    },
    failed: {
      nb: "Arket ble ikke ført inn. Ingenting er lagret",
      da: "Arket blev ikke indtastet. Intet er gemt",
      en: "The sheet was not keyed in. Nothing is saved",
    },
    notFetched: { nb: "Dagen kunne ikke hentes", da: "Dagen kunne ikke hentes", en: "The day could not be fetched" },
    loading: { nb: "Henter dagen …", da: "Henter dagen …", en: "Fetching the day …" },
    emptyDay: {
      nb: "Ingen er her, og ingenting står på timeplanen denne dagen.",
      da: "Ingen er her, og der står ikke noget på ugeplanen denne dag.",
      en: "Nobody is here, and nothing is on the timetable this day.",
    },
  },
} as const;
