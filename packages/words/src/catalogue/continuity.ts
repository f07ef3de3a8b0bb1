import type { WordsOfStory } from "../words-of-story.ts";

const kinds = {
  handover: { nb: "Overlevering", da: "Overlevering", en: "Handover" },
  "check-up": { nb: "Kontroll etter behandling", da: "Eftersyn efter behandling", en: "Check-up after treatment" },
  "register-choice": { nb: "Valg om kvalitetsregister", da: "Valg om kvalitetsregister", en: "Choice on the register" },
  "register-form": {
    nb: "Skjema til kvalitetsregister",
    da: "Skema til kvalitetsregister",
    en: "Form to the register",
  },
};

/** Other words somebody may look for. */
const also = {
  handover: { nb: "overføring utskrivning mottak", da: "overgang udskrivning modtagelse", en: "transfer discharge" },
  "check-up": { nb: "service ettervern servicehefte", da: "efterbehandling servicebog", en: "aftercare booklet" },
  "register-choice": { nb: "kvarus reservasjon", da: "kvarus fravalg", en: "kvarus opt-out" },
  "register-form": { nb: "kvarus målepunkt basis", da: "kvarus målepunkt basis", en: "kvarus measuring point" },
};

const fields = {
  "handover.enrolment": { nb: "Innskriving som slutter", da: "Indskrivning, der slutter", en: "Enrolment that ends" },
  "check-up.by": { nb: "Hvordan", da: "Hvordan", en: "How" },
  helpWanted: { nb: "Ønsker hjelp nå", da: "Ønsker hjælp nu", en: "Wants help now" },
  register: { nb: "Register", da: "Register", en: "Register" },
  takesPart: { nb: "Vil være med", da: "Vil være med", en: "Takes part" },
  contactAfterYear: {
    nb: "Kan kontaktes etter ett år",
    da: "Må kontaktes efter et år",
    en: "May be contacted after a year",
  },
  form: { nb: "Skjema", da: "Skema", en: "Form" },
  clinicianPart: { nb: "Behandlerens del utfylt", da: "Behandlerens del udfyldt", en: "Clinician's part filled in" },
  personPart: { nb: "Personens del utfylt", da: "Personens del udfyldt", en: "Person's part filled in" },
  goneThroughTogether: { nb: "Gått gjennom sammen", da: "Gennemgået sammen", en: "Gone through together" },
};

const choices = {
  "handover.answer.offered": { nb: "Sendt", da: "Sendt", en: "Sent" },
  "handover.answer.accepted": { nb: "Tatt imot", da: "Modtaget", en: "Received" },
  "handover.answer.declined": { nb: "Ikke tatt imot", da: "Ikke modtaget", en: "Not received" },
  "handover.covered.measures": {
    nb: "Tiltakene som står klare",
    da: "De tiltag, der står klar",
    en: "Measures that stand ready",
  },
  "check-up.covered.use": { nb: "Bruk", da: "Brug", en: "Use" },
  wellbeing: { nb: "Trivsel", da: "Trivsel", en: "Wellbeing" },
  functioning: { nb: "Hverdagen", da: "Hverdagen", en: "Everyday life" },
  "own-goals": { nb: "Egne mål", da: "Egne mål", en: "Own goals" },
  "help-needed": { nb: "Behov for hjelp", da: "Behov for hjælp", en: "Need of help" },
  kvarus: { nb: "KVARUS", da: "KVARUS", en: "KVARUS" },
  "opted-out": { nb: "Har reservert seg", da: "Har valgt det fra", en: "Has opted out" },
  "register-form.form.basis": { nb: "Basis", da: "Basis", en: "Basis" },
  "measuring-point": { nb: "Målepunkt", da: "Målepunkt", en: "Measuring point" },
  "register-form.form.closing": { nb: "Avslutning", da: "Afslutning", en: "Closing" },
  "one-year": { nb: "Ett år etter", da: "Et år efter", en: "One year after" },
};

const when = { "register-choice": "decided" } as const;

/** What is said of the handover, the check-ups and a quality register. */
export const continuity = { kinds, also, when, fields, choices } satisfies WordsOfStory;
