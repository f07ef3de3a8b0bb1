import type { WordsOfStory } from "../words-of-story.ts";

const kinds = {
  "person-name": { nb: "Navn", da: "Navn", en: "Name" },
  "birth-date": { nb: "Fødselsdato", da: "Fødselsdato", en: "Date of birth" },
  "sex-recorded": { nb: "Registrert kjønn", da: "Registreret køn", en: "Recorded sex" },
  "language-need": { nb: "Språk og tolk", da: "Sprog og tolk", en: "Language and interpreter" },
  "contact-point": {
    nb: "Slik kan personen nås",
    da: "Sådan kan personen kontaktes",
    en: "How the person can be reached",
  },
  "protected-address": { nb: "Skjermet adresse", da: "Beskyttet adresse", en: "Protected address" },
  housing: { nb: "Bolig", da: "Bolig", en: "Housing" },
  "social-situation": { nb: "Livssituasjon", da: "Livssituation", en: "Life situation" },
  "next-of-kin": { nb: "Pårørende", da: "Pårørende", en: "Next of kin" },
  "minors-asked": {
    nb: "Spurt om barn og søsken",
    da: "Spurgt om børn og søskende",
    en: "Asked about children and siblings",
  },
  "minors-followed-up": {
    nb: "Fulgt opp barn eller søsken",
    da: "Fulgt op på børn eller søskende",
    en: "Children or siblings followed up",
  },
  death: { nb: "Dødsfall", da: "Dødsfald", en: "Death" },
  "significant-event": { nb: "Viktig hendelse", da: "Vigtig hændelse", en: "Significant event" },
};

/** Other words somebody may look for. */
const also = {
  "contact-point": { nb: "telefon e-post kontakt", da: "telefon e-mail kontakt", en: "phone e-mail contact" },
  housing: { nb: "hjem leilighet adresse", da: "hjem lejlighed adresse", en: "home flat address" },
};

const fields = {
  given: { nb: "Fornavn", da: "Fornavn", en: "First name" },
  family: { nb: "Etternavn", da: "Efternavn", en: "Last name" },
  spokenName: { nb: "Vil bli kalt", da: "Vil kaldes", en: "Wants to be called" },
  born: { nb: "Født", da: "Født", en: "Born" },
  sex: { nb: "Kjønn", da: "Køn", en: "Sex" },
  language: { nb: "Språk", da: "Sprog", en: "Language" },
  interpreter: { nb: "Trenger tolk", da: "Har brug for tolk", en: "Needs an interpreter" },
  value: { nb: "Nummer eller adresse", da: "Nummer eller adresse", en: "Number or address" },
  "social-situation.value": { nb: "Hva", da: "Hvad", en: "What" },
  use: { nb: "Kan brukes", da: "Må bruges", en: "May be used" },
  verifiedOn: { nb: "Bekreftet dato", da: "Bekræftet dato", en: "Confirmed on" },
  grade: { nb: "Gradering", da: "Gradering", en: "Grade" },
  situation: { nb: "Boform", da: "Boform", en: "Housing" },
  stable: { nb: "Stabil bolig", da: "Stabil bolig", en: "Stable housing" },
  aspect: { nb: "Hva det gjelder", da: "Hvad det drejer sig om", en: "What it is about" },
  name: { nb: "Navn", da: "Navn", en: "Name" },
  mayBeContacted: { nb: "Kan kontaktes", da: "Må kontaktes", en: "May be contacted" },
  minorChildren: { nb: "Har mindreårige barn", da: "Har mindreårige børn", en: "Has children under 18" },
  minorSiblings: { nb: "Har mindreårige søsken", da: "Har mindreårige søskende", en: "Has siblings under 18" },
  followUp: { nb: "Oppfølging", da: "Opfølgning", en: "Follow-up" },
  source: { nb: "Kilde", da: "Kilde", en: "Source" },
  valued: { nb: "Slik opplever personen det", da: "Sådan oplever personen det", en: "How the person sees it" },
  by: { nb: "Sagt av", da: "Sagt af", en: "Said by" },
};

const choices = {
  female: { nb: "Kvinne", da: "Kvinde", en: "Female" },
  male: { nb: "Mann", da: "Mand", en: "Male" },
  visit: { nb: "Besøk", da: "Besøg", en: "Visit" },
  preferred: { nb: "Helst", da: "Helst", en: "Preferred" },
  allowed: { nb: "Går bra", da: "Går fint", en: "Fine" },
  never: { nb: "Aldri", da: "Aldrig", en: "Never" },
  confidential: { nb: "Fortrolig", da: "Fortrolig", en: "Confidential" },
  "strictly-confidential": { nb: "Strengt fortrolig", da: "Strengt fortrolig", en: "Strictly confidential" },
  "grade.none": { nb: "Ikke skjermet", da: "Ikke beskyttet", en: "Not protected" },
  "own-home": { nb: "Eier bolig", da: "Ejer bolig", en: "Owns a home" },
  rented: { nb: "Leier", da: "Lejer", en: "Rents" },
  "with-others": { nb: "Bor hos andre", da: "Bor hos andre", en: "Lives with others" },
  supported: { nb: "Bolig med oppfølging", da: "Bolig med støtte", en: "Supported housing" },
  institution: { nb: "Institusjon", da: "Institution", en: "Institution" },
  shelter: { nb: "Midlertidig botilbud", da: "Herberg eller midlertidig bolig", en: "Shelter or temporary place" },
  "situation.none": { nb: "Uten bolig", da: "Uden bolig", en: "Without housing" },
  work: { nb: "Arbeid", da: "Arbejde", en: "Work" },
  education: { nb: "Utdanning", da: "Uddannelse", en: "Education" },
  partnership: { nb: "Samliv", da: "Samliv", en: "Partnership" },
  income: { nb: "Inntekt", da: "Indkomst", en: "Income" },
  "did-not-answer": { nb: "Ville ikke svare", da: "Ville ikke svare", en: "Did not wish to answer" },
  register: { nb: "Folkeregisteret", da: "CPR-registret", en: "Population register" },
  service: { nb: "Tjenesten", da: "Tjenesten", en: "The service" },
  event: { nb: "Hendelse", da: "Hændelse", en: "Event" },
  "own-effort": { nb: "Egen innsats", da: "Egen indsats", en: "Own effort" },
  "network-contribution": { nb: "Hjelp fra nettverket", da: "Hjælp fra netværket", en: "Help from the network" },
  resistance: { nb: "Ulike syn", da: "Forskellige syn", en: "Different views" },
  good: { nb: "Godt", da: "Godt", en: "Good" },
  heavy: { nb: "Tungt", da: "Tungt", en: "Heavy" },
  both: { nb: "Begge deler", da: "Begge dele", en: "Both" },
  "not-said": { nb: "Ikke sagt", da: "Ikke sagt", en: "Not said" },
};

const when = {
  "person-name": "from",
  "birth-date": "said",
  "sex-recorded": "said",
  "language-need": "from",
  "contact-point": "from",
  "protected-address": "from",
  housing: "from",
  "social-situation": "from",
  "next-of-kin": "from",
  "minors-asked": "said",
} as const;

/** What is said of who somebody is and how they live. */
export const personFacts = { kinds, also, when, fields, choices } satisfies WordsOfStory;
