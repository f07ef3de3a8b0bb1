import type { WordsOfStory } from "../words-of-story.ts";

const kinds = {
  "treatment-requested": { nb: "Ønske om behandling", da: "Henvendelse om behandling", en: "Request for treatment" },
  "request-withdrawn": {
    nb: "Ønske om behandling trukket tilbake",
    da: "Henvendelse trukket tilbage",
    en: "Request withdrawn",
  },
  "burden-judged": { nb: "Vurdering av belastning", da: "Vurdering af belastning", en: "Burden judged" },
  "joint-decision": { nb: "Felles beslutning", da: "Fælles beslutning", en: "Joint decision" },
  "treatment-ended": { nb: "Behandling avsluttet", da: "Behandling afsluttet", en: "Treatment ended" },
  "follow-up": { nb: "Samtale etter behandling", da: "Opfølgning efter behandling", en: "Follow-up after treatment" },
};

/** Other words somebody may look for. */
const also = {
  "treatment-requested": {
    nb: "henvendelse behandlingsgaranti",
    da: "ansøgning behandlingsgaranti",
    en: "enquiry guarantee",
  },
  "burden-judged": { nb: "intensitet kompleks", da: "intensitet kompleks", en: "intensity complex" },
  "joint-decision": { nb: "sprekk tilbakefall frafall", da: "slip tilbagefald frafald", en: "slip relapse drop-out" },
};

const fields = {
  request: { nb: "Hvilket ønske", da: "Hvilken henvendelse", en: "Which request" },
  "treatment-requested.request": { nb: "Ønske", da: "Henvendelse", en: "Request" },
  help: { nb: "Hva det bes om", da: "Hvad der søges", en: "What is asked for" },
  medication: { nb: "Ber om legemidler", da: "Søger medicinsk behandling", en: "Medication asked for" },
  way: { nb: "Hvordan", da: "Hvordan", en: "How" },
  burden: { nb: "Belastning", da: "Belastning", en: "Burden" },
  "burden-judged.retention": {
    nb: "Å holde fast i behandling",
    da: "At fastholde i behandling",
    en: "Keeping in treatment",
  },
  lifeThreatening: { nb: "Kan være livstruende", da: "Kan være livstruende", en: "May be life-threatening" },
  isolatedProblems: { nb: "Avgrensede problemer", da: "Isolerede problemer", en: "Isolated problems" },
  veryComplex: { nb: "Svært sammensatt", da: "Meget kompleks", en: "Very complex" },
  cannotCome: {
    nb: "Funksjonsnivået hindrer oppmøte",
    da: "Funktionsniveauet hindrer fremmøde",
    en: "Functioning prevents coming",
  },
  "treatment-ended.status": { nb: "Status ved slutt", da: "Status ved afslutning", en: "Status at the end" },
  round: { nb: "Hvilken samtale", da: "Hvilken opfølgning", en: "Which follow-up" },
  currentUse: { nb: "Bruker rusmidler nå", da: "Bruger rusmidler nu", en: "Uses now" },
};

const choices = {
  "drug-treatment": {
    nb: "Rusbehandling (serviceloven § 101)",
    da: "Stofmisbrugsbehandling (serviceloven § 101)",
    en: "Drug treatment (Danish service act § 101)",
  },
  "anonymous-drug-treatment": {
    nb: "Anonym rusbehandling (§ 101 a)",
    da: "Anonym stofmisbrugsbehandling (§ 101 a)",
    en: "Anonymous drug treatment (§ 101 a)",
  },
  "drug-treatment-under-18": {
    nb: "Rusbehandling, under 18 år (barnets lov)",
    da: "Stofmisbrugsbehandling, under 18 år (barnets lov)",
    en: "Drug treatment, under 18 (Danish children's act)",
  },
  "medical-treatment": {
    nb: "Behandling med legemidler alene (§ 142)",
    da: "Lægelig stofmisbrugsbehandling alene (§ 142)",
    en: "Treatment with medicines alone (§ 142)",
  },
  "alcohol-treatment": {
    nb: "Alkoholbehandling (sundhedsloven § 141)",
    da: "Alkoholbehandling (sundhedsloven § 141)",
    en: "Alcohol treatment (Danish health act § 141)",
  },
  "combined-treatment": {
    nb: "Samlet psykiatrisk behandling og rusbehandling (§ 82 c)",
    da: "Integreret psykiatrisk behandling og rusbehandling (§ 82 c)",
    en: "Combined psychiatric and substance-use treatment (§ 82 c)",
  },
  spoken: { nb: "Muntlig", da: "Mundtligt", en: "Spoken" },
  written: { nb: "Skriftlig", da: "Skriftligt", en: "Written" },
  "way.referral": { nb: "Henvisning", da: "Henvisning", en: "Referral" },
  moderate: { nb: "Moderat", da: "Moderat", en: "Moderate" },
  "medium-severe": { nb: "Middels alvorlig", da: "Middelsvær", en: "Medium-severe" },
  severe: { nb: "Alvorlig", da: "Svær", en: "Severe" },
  "not-judged": { nb: "Ikke vurdert", da: "Ikke vurderet", en: "Not judged" },
  easier: { nb: "Lettere", da: "Lettere", en: "Easier" },
  "retention.medium-severe": { nb: "Middels vanskelig", da: "Middelsvært", en: "Medium-hard" },
  slip: { nb: "Sprekk", da: "Slip", en: "Slip" },
  "after.relapse": { nb: "Tilbakefall", da: "Tilbagefald", en: "Relapse" },
  "drop-out": { nb: "Frafall", da: "Frafald", en: "Drop-out" },
  "intervention-changed": { nb: "Behandlingen endres", da: "Indsatsen ændres", en: "Treatment is changed" },
  "joint-decision.outcome.referred": { nb: "Vises videre", da: "Henvises til andet", en: "Referred on" },
  "goes-on-unchanged": { nb: "Fortsetter som før", da: "Fortsætter uændret", en: "Goes on unchanged" },
  "use-stopped": { nb: "Bruken er opphørt", da: "Ophørt", en: "Use has stopped" },
  stabilised: { nb: "Stabilisert", da: "Stabiliseret", en: "Stabilised" },
  "status.relapse": { nb: "Tilbakefall", da: "Tilbagefald", en: "Relapse" },
  "not-completed": { nb: "Ikke ferdigbehandlet", da: "Ikke færdigbehandlet", en: "Not completed" },
  "treatment-ended.reason.completed": { nb: "Ferdigbehandlet", da: "Færdigbehandlet", en: "Completed" },
  "other-service": { nb: "Til et annet tilbud", da: "Til andet tilbud", en: "To another service" },
  "prison-service": { nb: "Til kriminalomsorgen", da: "Til Kriminalforsorgen", en: "To the prison service" },
  "treatment-ended.reason.moved": { nb: "Flyttet fra kommunen", da: "Flyttet fra kommunen", en: "Moved away" },
  "treatment-ended.reason.no-show": { nb: "Uteblivelse", da: "Udeblivelse", en: "No-show" },
  expelled: { nb: "Bortvist", da: "Bortvist", en: "Expelled" },
  "own-wish": { nb: "Eget ønske", da: "Eget ønske", en: "Own wish" },
  "treatment-ended.reason.dead": { nb: "Død", da: "Død", en: "Dead" },
  "one-month": { nb: "Innen 1 måned", da: "Inden 1 måned", en: "Within 1 month" },
  "six-months": { nb: "Ved 6 måneder", da: "Ved 6 måneder", en: "At 6 months" },
  "round.not-said": { nb: "Ikke sagt", da: "Ikke oplyst", en: "Not said" },
  "covered.status": { nb: "Hvordan det går", da: "Hvordan det går", en: "How things are" },
  "slips-or-use": { nb: "Sprekker eller bruk", da: "Slip eller brug", en: "Slips or use" },
  "other-needs": { nb: "Andre behov enn rusmidler", da: "Andre behov end rusmidler", en: "Needs beyond drugs" },
  "new-request-asked": {
    nb: "Spurt om nytt ønske om behandling",
    da: "Spurgt om ny henvendelse",
    en: "Asked about a new request",
  },
};

const when = { "joint-decision": "decided", "treatment-ended": "ends" } as const;

/** What is said from a request for treatment to the talks after its end. */
export const treatmentCourse = { kinds, also, when, fields, choices } satisfies WordsOfStory;
