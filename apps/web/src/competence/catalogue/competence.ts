/** The words of who knows what in a unit. */
export const competenceWords = {
  pageTitle: { nb: "Kompetanse", da: "Kompetence", en: "Competence" },
  back: { nb: "Til enheten", da: "Til enheden", en: "To the unit" },
  loading: { nb: "Henter kompetansen …", da: "Henter kompetencen …", en: "Fetching the competences …" },
  failed: {
    nb: "Kompetansen kunne ikke hentes",
    da: "Kompetencen kunne ikke hentes",
    en: "The competences could not be fetched",
  },
  lead: {
    nb: (n: number) =>
      n === 0
        ? "Ingenting i uken mangler kompetanse."
        : n === 1
          ? "1 ting i uken mangler kompetanse."
          : `${n} ting i uken mangler kompetanse.`,
    da: (n: number) =>
      n === 0
        ? "Intet i ugen mangler kompetence."
        : n === 1
          ? "1 ting i ugen mangler kompetence."
          : `${n} ting i ugen mangler kompetence.`,
    en: (n: number) =>
      n === 0
        ? "Nothing in the week lacks a competence."
        : n === 1
          ? "1 thing in the week lacks a competence."
          : `${n} things in the week lack a competence.`,
  },
  week: {
    nb: (from: string, to: string) => `Uken ${from} – ${to}`,
    da: (from: string, to: string) => `Ugen ${from} – ${to}`,
    en: (from: string, to: string) => `The week ${from} – ${to}`,
  },
  before: { nb: "Uken før", da: "Ugen før", en: "The week before" },
  after: { nb: "Uken etter", da: "Ugen efter", en: "The week after" },
  thisWeek: { nb: "Denne uken", da: "Denne uge", en: "This week" },
  gaps: { nb: "Det som mangler", da: "Det, der mangler", en: "What is missing" },
  ledWithout: {
    nb: (title: string, competence: string) => `Ingen av dem som leder ${title}, har ${competence}.`,
    da: (title: string, competence: string) => `Ingen af dem, der leder ${title}, har ${competence}.`,
    en: (title: string, competence: string) => `None of those who lead ${title} has ${competence}.`,
  },
  others: {
    nb: (names: string) => `Har det: ${names}`,
    da: (names: string) => `Har det: ${names}`,
    en: (names: string) => `Has it: ${names}`,
  },
  nobody: { nb: "Ingen i enheten har det.", da: "Ingen i enheden har det.", en: "Nobody in the unit has it." },
  notGiven: {
    nb: (title: string, competence: string, day: string) => `${title}: ingen i enheten har ${competence} (fra ${day})`,
    da: (title: string, competence: string, day: string) => `${title}: ingen i enheden har ${competence} (fra ${day})`,
    en: (title: string, competence: string, day: string) =>
      `${title}: nobody in the unit has ${competence} (from ${day})`,
  },
  method: {
    nb: "Regnet ut fra det tilbudene og metodene i programmet krever, timeplanen, og hvem som har hva de dagene. Det sier ingenting om hvor flink noen er.",
    da: "Regnet ud fra det, tilbuddene og metoderne i programmet kræver, ugeplanen, og hvem der har hvad de dage. Det siger intet om, hvor dygtig nogen er.",
    en: "Worked out from what the programme's services and methods ask for, the timetable, and who has what on those days. It says nothing about how good anybody is.",
  },
  who: { nb: "Hvem som har hva", da: "Hvem der har hvad", en: "Who has what" },
  staff: { nb: "Ansatt", da: "Medarbejder", en: "Staff member" },
  has: { nb: "Har", da: "Har", en: "Has" },
  hasNot: { nb: "Har ikke", da: "Har ikke", en: "Does not have" },
  since: {
    nb: (day: string) => `siden ${day}`,
    da: (day: string) => `siden ${day}`,
    en: (day: string) => `since ${day}`,
  },
  until: { nb: (day: string) => `til ${day}`, da: (day: string) => `til ${day}`, en: (day: string) => `until ${day}` },
  from: { nb: (day: string) => `fra ${day}`, da: (day: string) => `fra ${day}`, en: (day: string) => `from ${day}` },
  ended: {
    nb: (day: string) => `sluttet ${day}`,
    da: (day: string) => `sluttede ${day}`,
    en: (day: string) => `ended ${day}`,
  },
  none: { nb: "Ingenting er ført opp", da: "Intet er registreret", en: "Nothing is recorded" },
  add: { nb: "Før opp kompetanse", da: "Registrer kompetence", en: "Record a competence" },
  person: { nb: "Hvem", da: "Hvem", en: "Who" },
  competence: { nb: "Kompetanse", da: "Kompetence", en: "Competence" },
  fromDay: { nb: "Fra", da: "Fra", en: "From" },
  toDay: { nb: "Til (om den går ut)", da: "Til (hvis den udløber)", en: "Until (if it runs out)" },
  words: { nb: "Kurs eller bevis", da: "Kursus eller bevis", en: "Course or certificate" },
  missing: { nb: "Må fylles ut", da: "Skal udfyldes", en: "Must be filled in" },
  choose: { nb: "Velg", da: "Vælg", en: "Choose" },
  save: { nb: "Før opp", da: "Registrer", en: "Record" },
  end: { nb: "Avslutt", da: "Afslut", en: "End" },
  endTitle: {
    nb: (competence: string, name: string) => `Avslutt ${competence} for ${name}`,
    da: (competence: string, name: string) => `Afslut ${competence} for ${name}`,
    en: (competence: string, name: string) => `End ${competence} for ${name}`,
  },
  lastDay: { nb: "Siste dag", da: "Sidste dag", en: "Last day" },
  cancel: { nb: "Avbryt", da: "Annuller", en: "Cancel" },
  failedSave: { nb: "Det ble ikke ført opp", da: "Det blev ikke registreret", en: "It was not recorded" },
  onlyLeader: {
    nb: "Lederen fører opp og avslutter kompetanse.",
    da: "Lederen registrerer og afslutter kompetence.",
    en: "The leader records and ends competences.",
  },
} as const;
