import type { Said, When, WordsOfStory } from "../words-of-story.ts";

const fields = {
  channel: { nb: "Hvordan", da: "Hvordan", en: "How" },
  words: { nb: "Med ord", da: "Med ord", en: "In words" },
  relation: { nb: "Relasjon", da: "Relation", en: "Relation" },
  what: { nb: "Hva", da: "Hvad", en: "What" },
  type: { nb: "Type", da: "Type", en: "Type" },
  about: { nb: "Gjelder", da: "Drejer sig om", en: "About" },
  termOn: { nb: "Termin", da: "Termin", en: "Expected term" },
  unit: { nb: "Enhet", da: "Enhed", en: "Unit" },
  reason: { nb: "Grunn", da: "Grund", en: "Reason" },
  answer: { nb: "Svar", da: "Svar", en: "Answer" },
  outcome: { nb: "Utfall", da: "Udfald", en: "Outcome" },
  title: { nb: "Tittel", da: "Titel", en: "Title" },
};

const choices = {
  yes: { nb: "Ja", da: "Ja", en: "Yes" },
  no: { nb: "Nei", da: "Nej", en: "No" },
  "not-known": { nb: "Ikke kjent", da: "Ikke kendt", en: "Not known" },
  unknown: { nb: "Ikke kjent", da: "Ikke kendt", en: "Not known" },
  other: { nb: "Annet", da: "Andet", en: "Other" },
  person: { nb: "Personen selv", da: "Personen selv", en: "The person" },
  staff: { nb: "Ansatte", da: "Personalet", en: "Staff" },
  "next-of-kin": { nb: "Pårørende", da: "Pårørende", en: "Next of kin" },
  phone: { nb: "Telefon", da: "Telefon", en: "Phone" },
  sms: { nb: "SMS", da: "SMS", en: "Text message" },
  email: { nb: "E-post", da: "E-mail", en: "E-mail" },
  letter: { nb: "Brev", da: "Brev", en: "Letter" },
  digital: { nb: "Digitalt", da: "Digitalt", en: "Digital" },
  network: { nb: "Nettverk", da: "Netværk", en: "Network" },
  clinician: { nb: "Behandler", da: "Behandler", en: "Clinician" },
  gp: { nb: "Fastlege", da: "Egen læge", en: "GP" },
  "child-welfare": { nb: "Barnevernet", da: "Børne- og familieafdelingen", en: "Child welfare" },
  hospital: { nb: "Sykehus", da: "Sygehus", en: "Hospital" },
  prison: { nb: "Fengsel", da: "Fængsel", en: "Prison" },
  municipality: { nb: "Kommunen", da: "Kommunen", en: "The municipality" },
  declined: { nb: "Takket nei", da: "Takket nej", en: "Declined" },
  family: { nb: "Familie", da: "Familie", en: "Family" },
  coordinator: { nb: "Koordinator", da: "Koordinator", en: "Coordinator" },
  "substance-use": { nb: "Rusmiddelbruk", da: "Rusmiddelbrug", en: "Substance use" },
  social: { nb: "Sosialt", da: "Socialt", en: "Social" },
  group: { nb: "Gruppe", da: "Gruppe", en: "Group" },
  individual: { nb: "Individuelt", da: "Individuelt", en: "Individual" },
};

/** What the time of an entry is called. */
export const whens: Readonly<Record<When, Said>> = {
  happened: { nb: "Når det skjedde", da: "Hvornår det skete", en: "When it happened" },
  said: { nb: "Når det ble sagt", da: "Hvornår det blev sagt", en: "When it was said" },
  written: { nb: "Når det ble skrevet", da: "Hvornår det blev skrevet", en: "When it was written" },
  decided: { nb: "Når det ble bestemt", da: "Hvornår det blev besluttet", en: "When it was decided" },
  agreed: { nb: "Når det er avtalt", da: "Hvornår det er aftalt", en: "When it is agreed for" },
  from: { nb: "Gjelder fra", da: "Gælder fra", en: "Applies from" },
  ends: { nb: "Når det tar slutt", da: "Hvornår det slutter", en: "When it ends" },
};

/** Words that kinds of several stories share. */
export const severalStories = { kinds: {}, also: {}, fields, choices } satisfies WordsOfStory;
