import type { WordsOfStory } from "../words-of-story.ts";

const kinds = {
  "leave-requested": { nb: "Permisjon ønsket", da: "Orlov ønsket", en: "Leave asked for" },
  "leave-decided": { nb: "Permisjon avgjort", da: "Orlov afgjort", en: "Leave decided" },
  "leave-started": { nb: "Ute på permisjon", da: "Ude på orlov", en: "Out on leave" },
  "leave-ended": { nb: "Permisjon avsluttet", da: "Orlov afsluttet", en: "Leave ended" },
  "leave-evaluated": { nb: "Hvordan permisjonen gikk", da: "Hvordan orloven gik", en: "How the leave went" },
  "decision-requested": { nb: "Ber om en avgjørelse", da: "Beder om en afgørelse", en: "Decision asked for" },
  "decision-passed-on": { nb: "Avgjørelse sendt videre", da: "Afgørelse sendt videre", en: "Decision passed on" },
  "decision-given": { nb: "Avgjørelse", da: "Afgørelse", en: "Decision" },
  "group-recommended": { nb: "Anbefaling om grupper", da: "Anbefaling om grupper", en: "Recommendation about groups" },
  "group-offered": { nb: "Tilbud om gruppe", da: "Tilbud om gruppe", en: "Offer of a group" },
  resistance: { nb: "Noe passer ikke", da: "Noget passer ikke", en: "Something does not fit" },
};

/** Other words somebody may look for. */
const also = {
  "leave-requested": { nb: "perm søknad hjemreise", da: "udgang ansøgning", en: "pass home visit" },
  "leave-ended": { nb: "perm tilbake kom ikke tilbake", da: "udgang tilbage kom ikke", en: "back return" },
  "decision-requested": { nb: "spørre leder beslutning", da: "spørge leder beslutning", en: "ask the leader" },
  resistance: { nb: "motstand vil ikke misnøye", da: "modstand vil ikke utilfreds", en: "resistance unwilling" },
};

const fields = {
  leave: { nb: "Permisjon", da: "Orlov", en: "Leave" },
  "leave-requested.from": { nb: "Fra", da: "Fra", en: "From" },
  "leave-requested.to": { nb: "Til", da: "Til", en: "To" },
  "leave-decided.from": { nb: "Fra", da: "Fra", en: "From" },
  "leave-decided.to": { nb: "Til", da: "Til", en: "To" },
  askedBy: { nb: "Hvem som ber", da: "Hvem der beder", en: "Who asks" },
  "leave-requested.words": { nb: "Hva den skal brukes til", da: "Hvad den skal bruges til", en: "What it is for" },
  "leave-decided.words": { nb: "Begrunnelse", da: "Begrundelse", en: "Reason in words" },
  agreements: { nb: "Avtalt for tiden ute", da: "Aftalt for tiden ude", en: "Agreed for the time away" },
  despite: { nb: "Innvilget selv om", da: "Bevilget selv om", en: "Granted although" },
  "leave-evaluated.words": { nb: "Hvordan det gikk", da: "Hvordan det gik", en: "How it went" },
  "decision-requested.request": { nb: "Spørsmålet", da: "Spørgsmålet", en: "The request" },
  "decision-passed-on.request": { nb: "Spørsmålet", da: "Spørgsmålet", en: "The request" },
  "decision-passed-on.words": { nb: "Hvorfor", da: "Hvorfor", en: "Why" },
  "decision-given.request": { nb: "Spørsmålet", da: "Spørgsmålet", en: "The request" },
  question: { nb: "Hva som må avgjøres", da: "Hvad der skal afgøres", en: "What must be decided" },
  decider: { nb: "Hvem som avgjør", da: "Hvem der afgør", en: "Who decides" },
  decideBy: { nb: "Svar innen", da: "Svar inden", en: "Answer by" },
  decision: { nb: "Hva som er bestemt", da: "Hvad der er besluttet", en: "What is decided" },
  "decision-given.words": { nb: "Begrunnelse", da: "Begrundelse", en: "Reason in words" },
  recommendation: { nb: "Anbefaling", da: "Anbefaling", en: "Recommendation" },
  group: { nb: "Gruppe", da: "Gruppe", en: "Group" },
  "group-recommended.words": { nb: "Begrunnelse", da: "Begrundelse", en: "Reason in words" },
  needs: { nb: "Hva personen trenger der", da: "Hvad personen har brug for der", en: "What the person needs there" },
  "resistance.about": { nb: "Hva det gjelder", da: "Hvad det drejer sig om", en: "What it is about" },
  "resistance.words": { nb: "Slik de ansatte ser det", da: "Sådan ser personalet det", en: "As staff see it" },
  fit: { nb: "Hva som ikke passer", da: "Hvad der ikke passer", en: "What does not fit" },
};

const choices = {
  granted: { nb: "Innvilget", da: "Bevilget", en: "Granted" },
  "granted-otherwise": {
    nb: "Innvilget på en annen måte",
    da: "Bevilget på en anden måde",
    en: "Granted in another way",
  },
  refused: { nb: "Ikke innvilget", da: "Ikke bevilget", en: "Not granted" },
  "too-early": {
    nb: "Tidligere i oppholdet enn enhetens ramme",
    da: "Tidligere i opholdet end enhedens ramme",
    en: "Earlier in the stay than the unit's frame",
  },
  "too-long": {
    nb: "Lengre enn enhetens ramme",
    da: "Længere end enhedens ramme",
    en: "Longer than the unit's frame",
  },
  "short-notice": {
    nb: "Senere meldt enn enhetens ramme",
    da: "Senere meldt end enhedens ramme",
    en: "Shorter notice than the unit's frame",
  },
  agreement: {
    nb: "En avtale med personen sier noe om permisjon",
    da: "En aftale med personen siger noget om orlov",
    en: "An agreement with the person speaks of leave",
  },
  overlap: {
    nb: "Faller sammen med en annen permisjon",
    da: "Falder sammen med en anden orlov",
    en: "Overlaps with another leave",
  },
  returned: { nb: "Kom tilbake", da: "Kom tilbage", en: "Came back" },
  "not-returned": { nb: "Kom ikke tilbake", da: "Kom ikke tilbage", en: "Did not come back" },
  "not-used": { nb: "Ble ikke brukt", da: "Blev ikke brugt", en: "Was not used" },
  otherwise: { nb: "På en annen måte", da: "På en anden måde", en: "In another way" },
  recommended: { nb: "Anbefalt", da: "Anbefalet", en: "Recommended" },
  "not-recommended": { nb: "Ikke anbefalt", da: "Ikke anbefalet", en: "Not recommended" },
  "none-at-all": { nb: "Ingen grupper", da: "Ingen grupper", en: "No groups at all" },
  "waiting-list": { nb: "På venteliste", da: "På venteliste", en: "On the waiting list" },
  "left-group": { nb: "Sluttet i gruppen", da: "Gik ud af gruppen", en: "Left the group" },
  "too-much": { nb: "For mye", da: "For meget", en: "Too much" },
  "too-little": { nb: "For lite", da: "For lidt", en: "Too little" },
  "wrong-time": { nb: "Feil tidspunkt", da: "Forkert tidspunkt", en: "Wrong time" },
  "wrong-form": { nb: "Feil form", da: "Forkert form", en: "Wrong form" },
  "not-safe": { nb: "Kjennes utrygt", da: "Føles utrygt", en: "Does not feel safe" },
};

const when = {
  "leave-requested": "said",
  "leave-decided": "decided",
  "leave-evaluated": "said",
  "decision-requested": "said",
  "decision-passed-on": "said",
  "decision-given": "decided",
  "group-recommended": "decided",
  "group-offered": "said",
  resistance: "said",
} as const;

/** What is said of leave, decisions asked for, groups, and what does not fit. */
export const unitLife = { kinds, also, when, fields, choices } satisfies WordsOfStory;
