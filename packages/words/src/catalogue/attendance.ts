import type { WordsOfStory } from "../words-of-story.ts";

const kinds = {
  "session-planned": {
    nb: "Samtale eller gruppe planlagt",
    da: "Samtale eller gruppe planlagt",
    en: "Session planned",
  },
  "session-attended": { nb: "Møtte opp", da: "Mødte op", en: "Attended" },
  "session-missed": { nb: "Kom ikke", da: "Kom ikke", en: "Did not come" },
  "session-cancelled": {
    nb: "Samtale eller gruppe avlyst",
    da: "Samtale eller gruppe aflyst",
    en: "Session cancelled",
  },
  "contact-attempt": { nb: "Forsøk på kontakt", da: "Forsøg på kontakt", en: "Attempt to make contact" },
  "check-in": { nb: "Innsjekk", da: "Tjek ind", en: "Check-in" },
};

/** Other words somebody may look for. */
const also = {
  "session-attended": {
    nb: "samtale gruppe time oppmøte til stede",
    da: "samtale gruppe tid fremmøde til stede",
    en: "session group talk appointment present",
  },
  "session-missed": {
    nb: "ikke møtt fravær uteble samtale time",
    da: "ikke mødt fravær udeblev samtale tid",
    en: "absent no-show session appointment",
  },
  "session-planned": { nb: "avtale time samtale", da: "aftale tid samtale", en: "appointment talk" },
  "contact-attempt": {
    nb: "ringe melding oppsøke sms",
    da: "ringe besked opsøge sms",
    en: "call message outreach text",
  },
  "check-in": { nb: "søvn mat humør håp", da: "søvn mad humør håb", en: "sleep food mood hope" },
};

const fields = {
  "session-cancelled.by": { nb: "Avlyst av", da: "Aflyst af", en: "Cancelled by" },
  "session-cancelled.because": { nb: "Hvorfor", da: "Hvorfor", en: "Why" },
  session: { nb: "Avtale", da: "Aftale", en: "Appointment" },
  format: { nb: "Form", da: "Form", en: "Format" },
  activity: { nb: "Felles aktivitet", da: "Fælles aktivitet", en: "Common activity" },
  item: { nb: "Fra timeplanen", da: "Fra ugeplanen", en: "From the timetable" },
  place: { nb: "Sted", da: "Sted", en: "Place" },
  minutes: { nb: "Minutter", da: "Minutter", en: "Minutes" },
  keyedFrom: { nb: "Ført inn fra", da: "Indtastet fra", en: "Keyed in from" },
  sleepHours: { nb: "Timer søvn", da: "Timers søvn", en: "Hours of sleep" },
  meals: { nb: "Måltider", da: "Måltider", en: "Meals" },
  slept: { nb: "Søvn, slik vi så det", da: "Søvn, som vi så det", en: "Sleep, as we saw it" },
  ate: { nb: "Mat, slik vi så det", da: "Mad, som vi så det", en: "Food, as we saw it" },
  contact: { nb: "Kontakt med andre", da: "Kontakt med andre", en: "Contact with others" },
  hope: { nb: "Håp", da: "Håb", en: "Hope" },
};

const choices = {
  exercise: { nb: "Trim", da: "Motion", en: "Exercise" },
  "joint-meeting": { nb: "Fellesmøte", da: "Fællesmøde", en: "Joint meeting" },
  "information-meeting": { nb: "Informasjonsmøte", da: "Informationsmøde", en: "Information meeting" },
  "shared-chore": { nb: "Fellesoppgave", da: "Fælles opgave", en: "Shared chore" },
  teaching: { nb: "Undervisning", da: "Undervisning", en: "Teaching" },
  "common-activity": { nb: "Annen felles aktivitet", da: "Anden fælles aktivitet", en: "Other common activity" },
  paper: { nb: "Papirark", da: "Papirark", en: "A sheet of paper" },
  none: { nb: "Ingen", da: "Ingen", en: "None" },
  fetch: { nb: "Hentet", da: "Hentet", en: "Fetched" },
  "home-visit": { nb: "Hjemmebesøk", da: "Hjemmebesøg", en: "Home visit" },
  street: { nb: "Ute", da: "Ude", en: "Outdoors" },
  unit: { nb: "Enheten", da: "Enheden", en: "The unit" },
  "no-show": { nb: "Kom ikke", da: "Kom ikke", en: "Did not come" },
  unable: { nb: "Kunne ikke", da: "Kunne ikke", en: "Was unable to" },
  left: { nb: "Gikk", da: "Gik", en: "Left" },
  moved: { nb: "Har flyttet", da: "Er flyttet", en: "Has moved" },
  away: { nb: "Bortreist", da: "Bortrejst", en: "Away" },
  illness: { nb: "Sykdom", da: "Sygdom", en: "Illness" },
  forgot: { nb: "Glemte det", da: "Glemte det", en: "Forgot" },
  dead: { nb: "Død", da: "Død", en: "Dead" },
  reached: { nb: "Fikk kontakt", da: "Fik kontakt", en: "Reached" },
  "not-reached": { nb: "Fikk ikke kontakt", da: "Fik ikke kontakt", en: "Not reached" },
  "not-today": { nb: "Ikke i dag", da: "Ikke i dag", en: "Not today" },
  "message-left": { nb: "La igjen beskjed", da: "Lagde en besked", en: "Left a message" },
  ward: { nb: "På avdelingen", da: "På afdelingen", en: "On the ward" },
  little: { nb: "Lite", da: "Lidt", en: "A little" },
  well: { nb: "Godt", da: "Godt", en: "Well" },
  nothing: { nb: "Ingenting", da: "Ingenting", en: "Nothing" },
  some: { nb: "Noe", da: "Noget", en: "Some" },
  much: { nb: "Mye", da: "Meget", en: "Much" },
  "cancelled-for-all": { nb: "Avlyst for alle", da: "Aflyst for alle", en: "Cancelled for everyone" },
  "not-held": { nb: "Ikke lenger i timeplanen", da: "Ikke længere i ugeplanen", en: "No longer in the timetable" },
  exempt: { nb: "Fritatt", da: "Fritaget", en: "Exempt" },
  "on-leave": { nb: "På permisjon", da: "På orlov", en: "On leave" },
  "no-place": { nb: "Har ikke plass i gruppen", da: "Har ikke plads i gruppen", en: "Has no place in the group" },
  "not-here": { nb: "Ikke innskrevet", da: "Ikke indskrevet", en: "Not enrolled" },
  "planned-elsewhere": {
    nb: "Planlagt i et annet system",
    da: "Planlagt i et andet system",
    en: "Planned in another system",
  },
};

const when = {
  "session-planned": "agreed",
  "session-cancelled": "agreed",
} as const;

/** What is said of sessions, contact and check-ins. */
export const attendance = { kinds, also, when, fields, choices } satisfies WordsOfStory;
