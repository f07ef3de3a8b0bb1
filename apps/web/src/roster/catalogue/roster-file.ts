/** Reading a roster from a file. */
export const rosterFile = {
  title: { nb: "Les inn fra fil", da: "Læs ind fra fil", en: "Read from a file" },
  help: {
    nb: "CSV med overskriftene Dato, Vakt (eller Fra og Til), Navn og Rolle, eller en iCalendar-fil. Det som står i filen, erstatter det som stod for de samme vaktene. Alt leses inn, eller ingenting.",
    da: "CSV med overskrifterne Dato, Vagt (eller Fra og Til), Navn og Rolle, eller en iCalendar-fil. Det, der står i filen, erstatter det, der stod for de samme vagter. Alt læses ind, eller intet.",
    en: "CSV with the headings Date, Shift (or From and To), Name and Role, or an iCalendar file. What the file says replaces what was there for the same shifts. All of it is read, or nothing.",
  },
  file: { nb: "Velg fil", da: "Vælg fil", en: "Choose a file" },
  paste: { nb: "Eller lim inn teksten", da: "Eller indsæt teksten", en: "Or paste the text" },
  check: { nb: "Se hva som står i den", da: "Se, hvad der står i den", en: "See what it says" },
  write: {
    nb: (n: number) => (n === 1 ? "Sett inn 1 vakt" : `Sett inn ${n} vakter`),
    da: (n: number) => (n === 1 ? "Indsæt 1 vagt" : `Indsæt ${n} vagter`),
    en: (n: number) => (n === 1 ? "Add 1 shift" : `Add ${n} shifts`),
  },
  ready: {
    nb: (n: number) => (n === 1 ? "1 vakt kan leses inn" : `${n} vakter kan leses inn`),
    da: (n: number) => (n === 1 ? "1 vagt kan læses ind" : `${n} vagter kan læses ind`),
    en: (n: number) => (n === 1 ? "1 shift can be read" : `${n} shifts can be read`),
  },
  done: {
    nb: (n: number) => (n === 1 ? "1 vakt er satt inn." : `${n} vakter er satt inn.`),
    da: (n: number) => (n === 1 ? "1 vagt er indsat." : `${n} vagter er indsat.`),
    en: (n: number) => (n === 1 ? "1 shift was added." : `${n} shifts were added.`),
  },
  refused: {
    nb: (n: number) =>
      n === 1 ? "1 linje må rettes. Ingenting er satt inn." : `${n} linjer må rettes. Ingenting er satt inn.`,
    da: (n: number) =>
      n === 1 ? "1 linje skal rettes. Intet er indsat." : `${n} linjer skal rettes. Intet er indsat.`,
    en: (n: number) =>
      n === 1 ? "1 line must be corrected. Nothing was added." : `${n} lines must be corrected. Nothing was added.`,
  },
  empty: { nb: "Filen har ingen vakter.", da: "Filen har ingen vagter.", en: "The file has no shifts." },
  line: {
    nb: (line: number) => `Linje ${line}`,
    da: (line: number) => `Linje ${line}`,
    en: (line: number) => `Line ${line}`,
  },
  unknown: {
    nb: (names: string) => `Ingen i enheten heter: ${names}`,
    da: (names: string) => `Ingen i enheden hedder: ${names}`,
    en: (names: string) => `Nobody in the unit is called: ${names}`,
  },
  problems: {
    "no-head": {
      nb: "Første linje må ha overskriftene Dato, Navn, og Vakt eller Fra og Til.",
      da: "Første linje skal have overskrifterne Dato, Navn og Vagt eller Fra og Til.",
      en: "The first line must have the headings Date, Name, and Shift or From and To.",
    },
    "no-day": {
      nb: "Er ikke en dato. Skriv 2026-11-26 eller 26.11.2026.",
      da: "Er ikke en dato. Skriv 2026-11-26 eller 26.11.2026.",
      en: "Is not a date. Write 2026-11-26 or 26.11.2026.",
    },
    "no-time": {
      nb: "Mangler en tid, eller slutter før det begynner. Skriv 07:30, eller navnet på en vakt.",
      da: "Mangler en tid eller slutter, før det begynder. Skriv 07:30 eller navnet på en vagt.",
      en: "Has no time, or ends before it begins. Write 07:30, or the name of a shift.",
    },
    "no-shift": {
      nb: "Enheten har ingen vakt med det navnet. Rett navnet, eller legg vakten til under «Vakter og tider».",
      da: "Enheden har ingen vagt med det navn. Ret navnet, eller tilføj vagten under »Vagter og tider«.",
      en: "The unit has no shift of that name. Correct the name, or add the shift under “Shifts and times”.",
    },
    "no-name": {
      nb: "Mangler navn. Skriv hvem, eller «Ingen».",
      da: "Mangler navn. Skriv hvem, eller »Ingen«.",
      en: "Has no name. Write who, or “Nobody”.",
    },
    "no-role": {
      nb: "Er ikke en rolle her. Skriv Ansvarsvakt, Med, Bakvakt eller Stedfortreder; «Ingen» kan bare være ansvarsvakt.",
      da: "Er ikke en rolle her. Skriv Ansvarsvagt, Med, Bagvagt eller Stedfortræder; »Ingen« kan kun være ansvarsvagt.",
      en: "Is not a role here. Write In charge, With, On-call or Stand-in; “Nobody” can only be in charge.",
    },
    "too-long": {
      nb: "Varer mer enn en måned. Del den opp.",
      da: "Varer mere end en måned. Del den op.",
      en: "Lasts more than a month. Split it.",
    },
    "unknown-name": {
      nb: "Ingen i enheten heter det. Rett navnet, eller legg til den ansatte først.",
      da: "Ingen i enheden hedder det. Ret navnet, eller tilføj medarbejderen først.",
      en: "Nobody in the unit is called that. Correct the name, or add the member of staff first.",
    },
    "two-of-that-name": {
      nb: "To i enheten heter det samme. Sett vakten på skjermen i stedet.",
      da: "To i enheden hedder det samme. Sæt vagten på skærmen i stedet.",
      en: "Two in the unit have that name. Set the shift on the screen instead.",
    },
    "works-no-longer": {
      nb: "Arbeider ikke i enheten den dagen. Velg en annen.",
      da: "Arbejder ikke i enheden den dag. Vælg en anden.",
      en: "Does not work in the unit that day. Choose another.",
    },
    overlaps: {
      nb: "Er ansvarsvakt, bakvakt eller stedfortreder samtidig med en annen linje. Skriv «Med» i rollen for den som er med.",
      da: "Er ansvarsvagt, bagvagt eller stedfortræder samtidig med en anden linje. Skriv »Med« i rollen for den, der er med.",
      en: "Has the same role at the same time as another line. Write “With” as the role of whoever is with them.",
    },
    "no-calendar": {
      nb: "Filen er ikke en iCalendar-fil. Eksporter den på nytt, eller velg CSV.",
      da: "Filen er ikke en iCalendar-fil. Eksporter den igen, eller vælg CSV.",
      en: "The file is not an iCalendar file. Export it again, or choose CSV.",
    },
    "all-day": {
      nb: "Er en heldagshendelse. Gi den klokkeslett.",
      da: "Er en heldagsbegivenhed. Giv den klokkeslæt.",
      en: "Is an all-day event. Give it clock times.",
    },
    "too-many": {
      nb: "Er flere enn 2000 vakter, eller en serie uten slutt. Del filen opp.",
      da: "Er flere end 2000 vagter eller en serie uden slutning. Del filen op.",
      en: "Is more than 2000 shifts, or a series without an end. Split the file.",
    },
  },
} as const;
