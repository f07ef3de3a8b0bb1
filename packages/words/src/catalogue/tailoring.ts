import type { WordsOfStory } from "../words-of-story.ts";

const kinds = {
  exemption: { nb: "Fritak", da: "Fritagelse", en: "Exemption" },
  substitution: { nb: "Noe annet i stedet", da: "Noget andet i stedet", en: "Something else instead" },
  addition: { nb: "Noe i tillegg", da: "Noget ekstra", en: "Something extra" },
  "interval-change": { nb: "Annet intervall", da: "Andet interval", en: "Another interval" },
  "tailoring-reviewed": { nb: "Tilpasning vurdert", da: "Tilpasning vurderet", en: "Tailoring reviewed" },
  "tailoring-ended": { nb: "Tilpasning avsluttet", da: "Tilpasning afsluttet", en: "Tailoring ended" },
  "match-answered": { nb: "Svar på forslag", da: "Svar på forslag", en: "Answer to a suggestion" },
  withdrawal: { nb: "Trukket tilbake", da: "Trukket tilbage", en: "Withdrawn" },
  "edition-moved": { nb: "Flyttet til utgave", da: "Flyttet til udgave", en: "Moved to edition" },
};

/** Other words somebody may look for. */
const also = {
  exemption: { nb: "tilpasning unntak", da: "tilpasning undtagelse", en: "tailoring exception" },
};

const fields = {
  "exemption.words": { nb: "Begrunnelse", da: "Begrundelse", en: "Reason in words" },
  "substitution.words": { nb: "Begrunnelse", da: "Begrundelse", en: "Reason in words" },
  "addition.words": { nb: "Begrunnelse", da: "Begrundelse", en: "Reason in words" },
  "interval-change.words": { nb: "Begrunnelse", da: "Begrundelse", en: "Reason in words" },
  "tailoring-reviewed.words": { nb: "Vurdering", da: "Vurdering", en: "Review" },
  "edition-moved.words": { nb: "Begrunnelse", da: "Begrundelse", en: "Reason in words" },
  move: { nb: "Flytting", da: "Flytning", en: "Move" },
  guideline: { nb: "Retningslinje", da: "Retningslinje", en: "Guideline" },
  "edition-moved.edition": { nb: "Utgave", da: "Udgave", en: "Edition" },
  tailoring: { nb: "Tilpasning", da: "Tilpasning", en: "Tailoring" },
  element: { nb: "Hva det gjelder", da: "Hvad det drejer sig om", en: "What it is about" },
  decidedBy: { nb: "Bestemt av", da: "Besluttet af", en: "Decided by" },
  agreed: { nb: "Personen er enig", da: "Personen er enig", en: "The person agrees" },
  personsWords: { nb: "Med personens ord", da: "Med personens ord", en: "In the person's words" },
  validFrom: { nb: "Gjelder fra", da: "Gælder fra", en: "Applies from" },
  validTo: { nb: "Gjelder til og med", da: "Gælder til og med", en: "Applies until" },
  reviewOn: { nb: "Vurderes på nytt", da: "Vurderes igen", en: "To be reviewed" },
  alternative: { nb: "I stedet", da: "I stedet", en: "Instead" },
  instead: { nb: "Dette i stedet", da: "Dette i stedet", en: "This instead" },
  act: { nb: "Handling", da: "Handling", en: "Act" },
  everyDays: { nb: "Hver … dag", da: "Hver … dag", en: "Every … days" },
  dueOn: { nb: "Frist", da: "Frist", en: "Due on" },
  nextReviewOn: { nb: "Vurderes igjen", da: "Vurderes igen", en: "To be reviewed again" },
};

const choices = {
  health: { nb: "Helse", da: "Helbred", en: "Health" },
  risk: { nb: "Risiko", da: "Risiko", en: "Risk" },
  wish: { nb: "Personens ønske", da: "Personens ønske", en: "The person's wish" },
  "work-or-school": { nb: "Arbeid eller skole", da: "Arbejde eller skole", en: "Work or school" },
  "culture-or-faith": { nb: "Kultur eller tro", da: "Kultur eller tro", en: "Culture or faith" },
  "not-useful": { nb: "Ikke nyttig nå", da: "Ikke nyttigt nu", en: "Not useful now" },
  practical: { nb: "Praktiske grunner", da: "Praktiske grunde", en: "Practical reasons" },
  "match-answered.answer.accepted": { nb: "Følger forslaget", da: "Følger forslaget", en: "Follows the suggestion" },
  overridden: { nb: "Velger noe annet", da: "Vælger noget andet", en: "Chooses something else" },
  continues: { nb: "Fortsetter", da: "Fortsætter", en: "Continues" },
  ends: { nb: "Avsluttes", da: "Afsluttes", en: "Ends" },
};

const when = {
  exemption: "decided",
  substitution: "decided",
  addition: "decided",
  "interval-change": "decided",
  "tailoring-reviewed": "decided",
  "tailoring-ended": "ends",
  "match-answered": "decided",
} as const;

/** What is said of what is done otherwise for one person. */
export const tailoring = { kinds, also, when, fields, choices } satisfies WordsOfStory;
