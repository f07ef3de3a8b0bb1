import type { WordsOfStory } from "../words-of-story.ts";

const kinds = {
  condition: { nb: "Diagnose eller tilstand", da: "Diagnose eller tilstand", en: "Diagnosis or condition" },
  "substance-of-concern": {
    nb: "Rusmiddel det gjelder",
    da: "Rusmiddel, det drejer sig om",
    en: "Substance of concern",
  },
  pregnancy: { nb: "Graviditet", da: "Graviditet", en: "Pregnancy" },
  "use-report": { nb: "Bruk av rusmidler", da: "Brug af rusmidler", en: "Substance use" },
  slip: { nb: "Sprekk", da: "Slip", en: "Slip" },
  relapse: { nb: "Tilbakefall", da: "Tilbagefald", en: "Relapse" },
  overdose: { nb: "Overdose", da: "Overdosis", en: "Overdose" },
  "test-result": { nb: "Prøvesvar", da: "Prøvesvar", en: "Test result" },
  dispensing: { nb: "Utlevert medisin", da: "Udleveret medicin", en: "Medicine handed out" },
  "instrument-result": { nb: "Resultat av skjema", da: "Resultat af skema", en: "Questionnaire result" },
};

/** Other words somebody may look for. */
const also = {
  "instrument-result": { nb: "score audit dudit phq", da: "score audit dudit phq", en: "score audit dudit phq" },
  "use-report": { nb: "rus alkohol dager", da: "rus alkohol dage", en: "drugs alcohol days" },
};

const fields = {
  "instrument-result.grade": { nb: "Grad", da: "Grad", en: "Grade" },
  "substance-of-concern.name": { nb: "Nærmere bestemt", da: "Nærmere bestemt", en: "More exactly" },
  "use-report.name": { nb: "Nærmere bestemt", da: "Nærmere bestemt", en: "More exactly" },
  "test-result.name": { nb: "Nærmere bestemt", da: "Nærmere bestemt", en: "More exactly" },
  system: { nb: "Kodeverk", da: "Kodeværk", en: "Code system" },
  code: { nb: "Kode", da: "Kode", en: "Code" },
  text: { nb: "Tekst", da: "Tekst", en: "Text" },
  status: { nb: "Status", da: "Status", en: "Status" },
  onset: { nb: "Siden", da: "Siden", en: "Since" },
  substance: { nb: "Rusmiddel", da: "Rusmiddel", en: "Substance" },
  route: { nb: "Inntak", da: "Indtagelse", en: "Route" },
  main: { nb: "Hovedrusmiddel", da: "Hovedrusmiddel", en: "Main substance" },
  used: { nb: "Har brukt", da: "Har brugt", en: "Has used" },
  days: { nb: "Antall dager", da: "Antal dage", en: "Number of days" },
  method: { nb: "Hvordan vet vi det", da: "Hvordan ved vi det", en: "How we know" },
  toldBy: { nb: "Fortalt av", da: "Fortalt af", en: "Told by" },
  helpDeclined: { nb: "Takket nei til hjelp", da: "Takket nej til hjælp", en: "Declined help" },
  openReturnAgreed: {
    nb: "Avtale om å komme tilbake uten ny henvisning",
    da: "Aftale om at komme tilbage uden ny henvisning",
    en: "Agreement to return without a new referral",
  },
  specimen: { nb: "Prøve", da: "Prøve", en: "Specimen" },
  result: { nb: "Resultat", da: "Resultat", en: "Result" },
  medicine: { nb: "Medisin", da: "Medicin", en: "Medicine" },
  amount: { nb: "Mengde", da: "Mængde", en: "Amount" },
  instrument: { nb: "Skjema", da: "Skema", en: "Questionnaire" },
  edition: { nb: "Utgave", da: "Udgave", en: "Edition" },
  score: { nb: "Sum", da: "Sum", en: "Total" },
  answeredBy: { nb: "Besvart av", da: "Besvaret af", en: "Answered by" },
};

const choices = {
  active: { nb: "Til stede", da: "Til stede", en: "Present" },
  remission: { nb: "I bedring", da: "I bedring", en: "Improving" },
  resolved: { nb: "Over", da: "Overstået", en: "Over" },
  absent: { nb: "Ikke til stede", da: "Ikke til stede", en: "Not present" },
  refuted: { nb: "Avkreftet", da: "Afkræftet", en: "Refuted" },
  pregnant: { nb: "Gravid", da: "Gravid", en: "Pregnant" },
  ended: { nb: "Avsluttet", da: "Afsluttet", en: "Ended" },
  alcohol: { nb: "Alkohol", da: "Alkohol", en: "Alcohol" },
  opioids: { nb: "Opioider", da: "Opioider", en: "Opioids" },
  cannabis: { nb: "Cannabis", da: "Cannabis", en: "Cannabis" },
  sedatives: { nb: "Beroligende", da: "Beroligende", en: "Sedatives" },
  cocaine: { nb: "Kokain", da: "Kokain", en: "Cocaine" },
  stimulants: { nb: "Sentralstimulerende", da: "Centralstimulerende", en: "Stimulants" },
  hallucinogens: { nb: "Hallusinogener", da: "Hallucinogener", en: "Hallucinogens" },
  solvents: { nb: "Løsemidler", da: "Opløsningsmidler", en: "Solvents" },
  ghb: { nb: "GHB", da: "GHB", en: "GHB" },
  nicotine: { nb: "Nikotin", da: "Nikotin", en: "Nicotine" },
  "anabolic-steroids": { nb: "Anabole steroider", da: "Anabole steroider", en: "Anabolic steroids" },
  gambling: { nb: "Pengespill", da: "Pengespil", en: "Gambling" },
  oral: { nb: "Drikker eller svelger", da: "Drikker eller sluger", en: "Drinks or swallows" },
  smoked: { nb: "Røyker", da: "Ryger", en: "Smokes" },
  injected: { nb: "Injiserer", da: "Injicerer", en: "Injects" },
  sniffed: { nb: "Sniffer", da: "Sniffer", en: "Sniffs" },
  told: { nb: "Fortalt", da: "Fortalt", en: "Told" },
  calendar: { nb: "Kalender", da: "Kalender", en: "Calendar" },
  observed: { nb: "Sett", da: "Set", en: "Observed" },
  record: { nb: "Journal", da: "Journal", en: "Record" },
  urine: { nb: "Urin", da: "Urin", en: "Urine" },
  saliva: { nb: "Spytt", da: "Spyt", en: "Saliva" },
  breath: { nb: "Pust", da: "Ånde", en: "Breath" },
  blood: { nb: "Blod", da: "Blod", en: "Blood" },
  positive: { nb: "Positiv", da: "Positiv", en: "Positive" },
  negative: { nb: "Negativ", da: "Negativ", en: "Negative" },
  "not-valid": { nb: "Ikke gyldig", da: "Ikke gyldig", en: "Not valid" },
  mg: { nb: "mg", da: "mg", en: "mg" },
  ml: { nb: "ml", da: "ml", en: "ml" },
  injection: { nb: "Injeksjon", da: "Injektion", en: "Injection" },
};

const when = {
  condition: "from",
  "substance-of-concern": "from",
} as const;

/** What is said of health and use of substances. */
export const healthFacts = { kinds, also, when, fields, choices } satisfies WordsOfStory;
