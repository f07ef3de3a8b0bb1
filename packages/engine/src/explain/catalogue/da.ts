import { sayAsked, sayIfRecorded, sayUnknown } from "../asked.ts";
import type { Catalogue } from "../catalogue.ts";
import { filled, unstopped } from "../filled.ts";

const levels: Catalogue["levels"] = {
  acute: "akut hjælp",
  assessment: "udredning",
  "detox-inpatient": "afrusning under døgnophold",
  "detox-outpatient": "ambulant afrusning",
  outpatient: "ambulant behandling",
  ambulatory: "udgående behandling",
  day: "dagbehandling",
  inpatient: "døgnbehandling",
  substitution: "substitutionsbehandling",
  "with-other-specialist-care": "behandling sammen med anden specialiseret behandling",
  municipal: "behandling i kommunen",
};
const settings: Catalogue["settings"] = {
  outpatient: "ambulant",
  inpatient: "indlagt",
};
const forms: Catalogue["forms"] = {
  exemption: "Fritagelse",
  substitution: "Noget andet i stedet",
  addition: "Et tillæg",
  "interval-change": "En anden tid",
};
const undated: Catalogue["undated"] = {
  "no-limit": "Kilden giver ingen frist. Punktet er åbent, til det er gjort.",
  "no-case-holds": "Ingen af fristerne i reglen gælder her.",
  "unit-value-missing": "Enheden har ikke sat nogen frist.",
  "date-missing": "Datoen er ikke skrevet ind.",
  "entry-awaited": "Fristen er den dag, noget andet sker, og det er ikke ført ind endnu.",
  confidence: "Fristen er ikke læst i kilden, så der regnes ingen dato ud.",
  "edition-not-adopted": "Enheden har ikke indført udgaven, så der regnes ingen dato ud.",
};
const unknowns: Catalogue["unknowns"] = {
  "care-level": "Behandlingsniveauet er ikke skrevet ind.",
  "birth-date": "Den præcise fødselsdato er ikke skrevet ind.",
  field: "Et svar mangler.",
  interval: "Tiden til næste gang er ikke skrevet ind.",
  "exact-day": "Den præcise dag er ikke skrevet ind.",
  "first-entry": "Det første at regne fra er ikke skrevet ind.",
  "end-entry": "Det, der afgør fristen, er ikke skrevet ind.",
};
const onceKnown: Catalogue["onceKnown"] = {
  "care-level": "behandlingsniveauet er skrevet ind",
  "birth-date": "den præcise fødselsdato er skrevet ind",
  field: "svaret er skrevet ind",
  interval: "tiden til næste gang er skrevet ind",
  "exact-day": "den præcise dag er skrevet ind",
  "first-entry": "det første at regne fra er skrevet ind",
  "end-entry": "det, der afgør fristen, er skrevet ind",
};
const stopReasons: Catalogue["stopReasons"] = {
  "chosen-wait": "personen valgte at vente",
  "other-provider-chosen": "personen valgte et andet tilbud",
  "admitted-elsewhere": "indlagt et andet sted",
  prison: "i fængsel",
  "not-reachable": "ikke til at få fat i",
  other: "anden grund",
};
const questions: Catalogue["questions"] = {
  "burden-judged.veryComplex": ["Er problemerne vurderet som meget komplekse?", "problemerne er meget komplekse"],
  "burden-judged.cannotCome": [
    "Hindrer funktionsniveauet personen i at komme?",
    "funktionsniveauet hindrer personen i at komme",
  ],
  "burden-judged.burden.severe": ["Er belastningen vurderet som svær?", "belastningen er svær"],
  "burden-judged.burden.medium-severe": ["Er belastningen vurderet som middelsvær?", "belastningen er middelsvær"],
  "burden-judged.burden.moderate": ["Er belastningen vurderet som moderat?", "belastningen er moderat"],
  "burden-judged.retention.medium-severe": [
    "Er personen vurderet som middelsvær at fastholde?",
    "personen er middelsvær at fastholde",
  ],
  "burden-judged.retention.easier": [
    "Er personen vurderet som lettere at fastholde?",
    "personen er lettere at fastholde",
  ],
  "burden-judged.lifeThreatening": ["Kan situationen være livstruende?", "situationen kan være livstruende"],
  "burden-judged.isolatedProblems": ["Er problemerne isolerede?", "problemerne er isolerede"],
  "follow-up.currentUse": ["Bruger personen stoffer nu?", "personen bruger stoffer nu"],
  "enrolment-started.careLevel.outpatient, ambulatory, day, inpatient, municipal": [
    "Er behandlingen begyndt?",
    "behandlingen er begyndt",
  ],
  "enrolment-started.careLevel.outpatient, ambulatory, day, inpatient, municipal, substitution": [
    "Er behandlingen begyndt?",
    "behandlingen er begyndt",
  ],
  "enrolment-started.careLevel.inpatient": ["Har personen fået døgnbehandling?", "personen har fået døgnbehandling"],
  "match-answered.element.dk-nr-2016/follow-on": ["Er det valgt, at intet følger?", "det er valgt, at intet følger"],
  "offer.topic.follow-up-talks": [
    "Har personen fået at vide, at der følges op?",
    "personen har fået at vide, at der følges op",
  ],
  "treatment-requested.help.anonymous-drug-treatment": [
    "Søgte personen anonym behandling?",
    "personen søgte anonym behandling",
  ],
  "treatment-requested.help.drug-treatment": [
    "Søgte personen social stofmisbrugsbehandling?",
    "personen søgte social stofmisbrugsbehandling",
  ],
  "treatment-requested.help": ["Søgte personen stofmisbrugsbehandling?", "personen søgte stofmisbrugsbehandling"],
  "substance-of-concern.substance": ["Har personen problemer med rusmidler?", "personen har problemer med rusmidler"],
  "register-choice.takesPart": ["Har personen valgt registeret fra?", "personen har valgt registeret fra"],
  "register-choice.contactAfterYear": ["Vil personen kontaktes efter et år?", "personen vil kontaktes efter et år"],
  "pathway-ended.reason": ["Er personen overført til et andet sted?", "personen er overført til et andet sted"],
  "offer.answer.accepted.check-ups": [
    "Har personen takket ja til eftersyn efter behandlingen?",
    "personen har takket ja til eftersyn efter behandlingen",
  ],
  "offer.answer.declined.check-ups": [
    "Har personen takket nej til eftersyn efter behandlingen?",
    "personen har takket nej til eftersyn efter behandlingen",
  ],
  "offer.answer.declined.follow-up-talks": [
    "Har personen takket nej til opfølgning?",
    "personen har takket nej til opfølgning",
  ],
  "offer.answer.accepted": ["Har personen takket ja til tilbuddet?", "personen har takket ja til tilbuddet"],
  "offer.answer.declined": ["Har personen takket nej til tilbuddet?", "personen har takket nej til tilbuddet"],
  "offer.topic.action-plan": ["Har personen takket ja til en handleplan?", "personen har takket ja til en handleplan"],
  "assessment.area.doctors-interview": ["Er lægesamtalen holdt eller afslået?", "lægesamtalen er holdt eller afslået"],
  "plan-version": ["Findes der en behandlingsplan?", "der findes en behandlingsplan"],
  "referral-received.clarified": [
    "Var tilstanden afklaret ved henvisningen?",
    "tilstanden var afklaret ved henvisningen",
  ],
  pregnant: ["Er personen gravid?", "personen er gravid"],
  "setting.inpatient": ["Er personen indlagt?", "personen er indlagt"],
  "setting.outpatient": ["Får personen ambulant behandling?", "personen får ambulant behandling"],
  "age.under": ["Er personen under {number} år?", "personen er under {number} år"],
  "age.atLeast": ["Er personen fyldt {number} år?", "personen er fyldt {number} år"],
  elapsed: ["Er der gået {number} måneder siden {kind}?", "der er gået {number} måneder siden {kind}"],
  "aftercare-agreed": ["Er efterbehandling aftalt?", "efterbehandling er aftalt"],
  "plan-version.parts.aftercare": ["Står efterbehandling i planen?", "efterbehandling står i planen"],
  ongoing: ["Er det, der begyndte med {kind}, i gang?", "det, der begyndte med {kind}, er i gang"],
  "ongoing.enrolment-started": ["Er personen indskrevet et sted?", "personen er indskrevet et sted"],
  "ongoing.role-assigned": ["Har nogen en støttende rolle for personen?", "nogen har en støttende rolle for personen"],
  "plan-version.individualPlanRight": ["Har personen ret til individuel plan?", "personen har ret til individuel plan"],
  "minors-asked.minorChildren": ["Har personen børn under 18 år?", "personen har børn under 18 år"],
  "minors-asked.minorSiblings": ["Har personen søskende under 18 år?", "personen har søskende under 18 år"],
  "use-report.used": ["Er der fortalt om brug?", "der er fortalt om brug"],
  "substance-of-concern.substance.opioids": ["Bruger personen opioider?", "personen bruger opioider"],
  "overdose.openReturnAgreed": [
    "Er åben tilbagevenden aftalt, og gælder den endnu?",
    "åben tilbagevenden er aftalt og gælder endnu",
  ],
  "pathway-started.pathway": ["Er personen i forløbet for gravide?", "personen er i forløbet for gravide"],
  "pregnancy.status": ["Er graviditeten slut?", "graviditeten er slut"],
  "coercion-decided.paragraph.10-3": [
    "Er personen tilbageholdt efter § 10-3?",
    "personen er tilbageholdt efter § 10-3",
  ],
  "coercion-decided.paragraph": ["Er der en afgørelse om tilbageholdelse?", "der er en afgørelse om tilbageholdelse"],
  "coercion-ended": ["Er tilbageholdelsen ophørt?", "tilbageholdelsen er ophørt"],
  "clinical-decision.3": [
    "Er der truffet mere end to kliniske beslutninger?",
    "der er truffet mere end to kliniske beslutninger",
  ],
  "clinical-decision.outcome": ["Er der besluttet behandling i TSB?", "der er besluttet behandling i TSB"],
  "enrolment-started.careLevel": [
    "Har personen fået hjælp i specialsundhedsvæsenet?",
    "personen har fået hjælp i specialsundhedsvæsenet",
  ],
  "evaluation.closing": ["Er den sidste evaluering lavet?", "den sidste evaluering er lavet"],
  "evaluation.nextWithinDays": ["Er tiden til næste evaluering aftalt?", "tiden til næste evaluering er aftalt"],
};
const questionsToPerson: Catalogue["questionsToPerson"] = {
  "follow-up.currentUse": ["Bruger du stoffer nu?", "du bruger stoffer nu"],
  "burden-judged.retention.medium-severe": [
    "Er det vurderet som middelsvært at fastholde behandlingen?",
    "det er middelsvært at fastholde behandlingen",
  ],
  "burden-judged.retention.easier": [
    "Er det vurderet som lettere at fastholde behandlingen?",
    "det er lettere at fastholde behandlingen",
  ],
  "burden-judged.cannotCome": ["Er det svært for dig at komme?", "det er svært for dig at komme"],
  "enrolment-started.careLevel.outpatient, ambulatory, day, inpatient, municipal": [
    "Er behandlingen begyndt?",
    "behandlingen er begyndt",
  ],
  "enrolment-started.careLevel.outpatient, ambulatory, day, inpatient, municipal, substitution": [
    "Er behandlingen begyndt?",
    "behandlingen er begyndt",
  ],
  "enrolment-started.careLevel.inpatient": ["Har du fået døgnbehandling?", "du har fået døgnbehandling"],
  "offer.topic.follow-up-talks": ["Har du fået at vide, at der følges op?", "du har fået at vide, at der følges op"],
  "treatment-requested.help.anonymous-drug-treatment": ["Søgte du anonym behandling?", "du søgte anonym behandling"],
  "treatment-requested.help.drug-treatment": [
    "Søgte du social stofmisbrugsbehandling?",
    "du søgte social stofmisbrugsbehandling",
  ],
  "treatment-requested.help": ["Søgte du stofmisbrugsbehandling?", "du søgte stofmisbrugsbehandling"],
  "substance-of-concern.substance": ["Har du problemer med rusmidler?", "du har problemer med rusmidler"],
  "register-choice.takesPart": ["Har du valgt registeret fra?", "du har valgt registeret fra"],
  "register-choice.contactAfterYear": ["Vil du kontaktes efter et år?", "du vil kontaktes efter et år"],
  "pathway-ended.reason": ["Er du overført til et andet sted?", "du er overført til et andet sted"],
  "offer.answer.accepted.check-ups": [
    "Har du takket ja til eftersyn efter behandlingen?",
    "du har takket ja til eftersyn efter behandlingen",
  ],
  "offer.answer.declined.check-ups": [
    "Har du takket nej til eftersyn efter behandlingen?",
    "du har takket nej til eftersyn efter behandlingen",
  ],
  "offer.answer.declined.follow-up-talks": ["Har du takket nej til opfølgning?", "du har takket nej til opfølgning"],
  "offer.answer.accepted": ["Har du takket ja til tilbuddet?", "du har takket ja til tilbuddet"],
  "ongoing.enrolment-started": ["Er du indskrevet et sted?", "du er indskrevet et sted"],
  "ongoing.role-assigned": ["Har nogen en støttende rolle for dig?", "nogen har en støttende rolle for dig"],
  "offer.answer.declined": ["Har du takket nej til tilbuddet?", "du har takket nej til tilbuddet"],
  "offer.topic.action-plan": ["Har du takket ja til en handleplan?", "du har takket ja til en handleplan"],
  pregnant: ["Er du gravid?", "du er gravid"],
  "setting.inpatient": ["Er du indlagt?", "du er indlagt"],
  "setting.outpatient": ["Får du ambulant behandling?", "du får ambulant behandling"],
  "age.under": ["Er du under {number} år?", "du er under {number} år"],
  "age.atLeast": ["Er du fyldt {number} år?", "du er fyldt {number} år"],
  "plan-version.individualPlanRight": ["Har du ret til individuel plan?", "du har ret til individuel plan"],
  "minors-asked.minorChildren": ["Har du børn under 18 år?", "du har børn under 18 år"],
  "minors-asked.minorSiblings": ["Har du søskende under 18 år?", "du har søskende under 18 år"],
  "substance-of-concern.substance.opioids": ["Bruger du opioider?", "du bruger opioider"],
  "pathway-started.pathway": ["Er du i forløbet for gravide?", "du er i forløbet for gravide"],
  "coercion-decided.paragraph.10-3": ["Er du tilbageholdt efter § 10-3?", "du er tilbageholdt efter § 10-3"],
  "enrolment-started.careLevel": [
    "Har du fået hjælp i specialsundhedsvæsenet?",
    "du har fået hjælp i specialsundhedsvæsenet",
  ],
};
const asking: Catalogue["asking"] = {
  answers: { yes: "Ja", no: "Nej", "not-known": "Ikke kendt" },
  saidOn: (answer, day) => `${answer}. Svaret er fra ${day}.`,
  happenedOn: (answer, day) => `${answer}, ${day}.`,
  nobodySaid: (that) => `Ingen har skrevet ind, om ${that}.`,
  notRecorded: (that) => `Ingen har skrevet ind, at ${that}.`,
  mayChange: (that) => `Kan ændres, hvis det skrives ind, at ${that}.`,
  isOpen: (that) => `Det er ikke kendt, om ${that}.`,
  entry: (kind, times) => ({
    question: times < 2 ? `Er ${kind} skrevet ind?` : `Er ${kind} skrevet ind mindst ${times} gange?`,
    isMissing: times < 2 ? `${kind} er ikke skrevet ind.` : `${kind} er ikke skrevet ind ${times} gange.`,
    mayChange:
      times < 2 ? `Kan ændres, når ${kind} skrives ind.` : `Kan ændres, når ${kind} skrives ind ${times} gange.`,
  }),
};
const words = { questions, questionsToPerson, asking, unknowns };

/** What explanations say in Danish. */
export const da: Catalogue = {
  weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
  months: [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
  ],
  date: (weekday, day, month, year, time) =>
    `${weekday} ${day}. ${month}${year === null ? "" : ` ${year}`}${time === null ? "" : ` klokken ${time}`}`,
  timeOfDay: (hour, minute) => `${hour}.${minute}`,
  units: {
    days: ["dag", "dage"],
    "working-days": ["hverdag", "hverdage"],
    "days-after-month": ["dag efter månedens udgang", "dage efter månedens udgang"],
    hours: ["time", "timer"],
    months: ["måned", "måneder"],
    weeks: ["uge", "uger"],
  },
  states: {
    "not-applicable": "Gælder ikke",
    met: "I orden",
    "met-late": "I orden, efter frist",
    declined: "Takket nej",
    stopped: "Standset",
    exempt: "Fritaget",
    undecidable: "Kan ikke afgøres",
    waiting: "Afventer",
    overdue: "Over frist",
    "due-soon": "Snart frist",
    open: "Åben",
  },
  sections: {
    happened: "Hvad der er sket",
    rule: "Reglen",
    arithmetic: "Sådan er fristen regnet ud",
    missing: "Hvad der mangler",
    changes: "Hvad der ændrer det",
    source: "Kilde",
  },
  levels,
  settings,
  forms,
  undated,
  unknowns,
  onceKnown,
  stopReasons,
  questions,
  questionsToPerson,
  asking,
  steps: {
    "scope-opened": ({ kind, at }, say) => `Dette begyndte med ${say.kind(kind)} ${say.on(at)}.`,
    "scope-closed": ({ kind, at }, say) => `Dette sluttede med ${say.kind(kind)} ${say.on(at)}.`,
    "whole-course": (_, say) => `Dette gælder hele ${say.isPerson ? "dit forløb" : "forløbet"}.`,
    "anchor-happened": ({ kind, at }, say) => `Tiden regnes fra ${say.kind(kind)} ${say.on(at)}.`,
    answered: ({ kind, at }, say) => `Det blev gjort med ${say.kind(kind)} ${say.on(at)}.`,
    "offer-said": ({ answer, at }, say) =>
      ({ offered: "Tilbuddet blev givet", accepted: "Svaret blev ja", declined: "Svaret blev nej" })[answer] +
      ` ${say.on(at)}.`,
    "suggestion-answered": ({ answer, at }, say) =>
      `${answer === "accepted" ? "Forslaget blev fulgt" : "Noget andet blev valgt"} ${say.on(at)}.`,
    "fact-asked": (values, say) => sayAsked(words, values, say),
    "care-level": ({ level, setting, at }, say) =>
      `Niveauet var ${levels[level]} ${say.on(at)}. Det regnes som ${settings[setting]}.`,
    tailored: ({ form, from, to, reviewOn, alternative }, say) => {
      const until = to === null ? "" : ` til og med ${say.on(to)}`;
      const instead = alternative === null ? "" : ` I stedet: ${unstopped(alternative)}.`;
      const who = say.isPerson ? " med dig" : "";
      return `${forms[form]} er aftalt${who} fra ${say.on(from)}${until}.${instead} Det vurderes igen ${say.on(reviewOn)}.`;
    },
    "tailoring-void": ({ form, force }) =>
      `Aftalen (${forms[form].toLowerCase()}) virker ikke her. ${force === "must" ? "Loven kan ikke sættes til side." : "Punktet kan ikke tilpasses."}`,
    "tailoring-over": ({ at }, say) => `Aftalen ophørte ${say.on(at)}.`,
    "clock-stopped": ({ reason, at }, say) => `Tiden blev standset ${say.on(at)}: ${stopReasons[reason] ?? reason}.`,
    "clock-stop-void": ({ reason, at }, say) =>
      `Tiden blev sat i bero ${say.on(at)} (${stopReasons[reason] ?? reason}), men det standser ikke denne frist.`,
    "clock-resumed": ({ at, days }, say) => `Tiden gik igen fra ${say.on(at)}, efter ${say.amount(days, "days")}.`,
    "deviation-explained": ({ at }, say) => `Årsagen blev skrevet ned ${say.on(at)}.`,
    died: ({ at }, say) => `Personen døde ${say.on(at)}.`,
    "rule-says": ({ rule, amount, unit, anchor }, say) =>
      filled(say.text(rule), {
        limit: amount === null || unit === null ? "en bestemt tid" : say.amount(amount, unit),
        anchor: anchor === null ? "starten" : say.kind(anchor),
      }),
    "holds-by-law": () => "Dette er lov og gælder, uden at enheden har indført det.",
    "adopted-edition": ({ edition, status }) =>
      `Enheden har indført udgaven ${edition}.${{ "in-force": "", superseded: " En nyere udgave findes, men er ikke bekræftet.", unverified: " Udgaven er ikke bekræftet." }[status]}`,
    "when-broken": ({ text }, say) => say.text(text),
    "agreed-for-person": ({ title }, say) =>
      `${say.isPerson ? "Aftalt med dig" : "Aftalt for denne person"}: ${say.text(title)}.`,
    "decision-asked": ({ question }) => `Nogen har bedt om en afgørelse: »${question}«.`,
    undated: ({ why }) => undated[why],
    "unit-value": ({ days }, say) => `Enhedens egen frist er ${say.amount(days, "days")}.`,
    "individual-interval": ({ days, kind }, say) =>
      `${say.isPerson ? "Tiden, der er aftalt med dig" : "Tiden, der er aftalt for denne person"}, er ${say.amount(days, "days")}. Den står i ${say.kind(kind)}.`,
    "interval-changed": ({ days }, say) =>
      `Tiden er ændret til ${say.amount(days, "days")} ${say.isPerson ? "for dig" : "for denne person"}.`,
    "stricter-governs": () => "Graviditeten blev kendt senere. Den strengeste frist gælder.",
    "same-day-counts": ({ day }, say) =>
      `Begge dele skete ${say.on(day)}. Rækkefølgen er ikke kendt, og det regnes som gjort.`,
    "hours-from-day-end": ({ day }, say) =>
      `Klokkeslættet er ikke kendt. Timerne regnes fra slutningen af ${say.on(day)}.`,
    counted: ({ from, amount, unit, due }, say) =>
      amount === 0
        ? `Det skal gøres samme dag: ${say.on(due)}.`
        : unit === "days-after-month"
          ? `Det hører til måneden med ${say.on(from)}. ${say.amount(amount, unit)} er ${say.on(due)}.`
          : `${say.on(from)} og ${say.amount(amount, unit)} til giver ${say.on(due)}.`,
    "given-date": ({ due }, say) => `Datoen er givet: ${say.on(due)}.`,
    "expected-date": ({ expected, kind }, say) =>
      `Den ventede dato er ${say.on(expected)}, men den er et skøn. Fristen er ikke kendt, før mere er ført ind om ${say.kind(kind)}.`,
    "day-of-entry": ({ due, kind }, say) =>
      `Fristen er ${say.on(due)}. Det følger af det, der er ført ind om ${say.kind(kind)}.`,
    "clamped-to-month-end": ({ day }, say) => `Måneden har ikke den dato, så den sidste dag gælder: ${say.on(day)}.`,
    extended: ({ days, due }, say) => `Tiden stod stille i ${say.amount(days, "days")}. Fristen blev ${say.on(due)}.`,
    "not-before": ({ day }, say) => `Fristen kommer ikke før ${say.on(day)}, hvor aftalen begyndte at gælde.`,
    "possible-dates": ({ earliest, latest }, say) =>
      `Fristen er tidligst ${say.on(earliest)} og senest ${say.on(latest)}.`,
    "time-left": ({ amount, unit }, say) =>
      amount === 0
        ? unit === "days"
          ? "Fristen er i dag."
          : "Fristen er nu."
        : `Der er ${say.amount(amount, unit)} tilbage.`,
    "over-by": ({ amount, unit }, say) => `Det er ${say.amount(amount, unit)} over fristen.`,
    "late-by": ({ amount, unit }, say) => `Det blev gjort ${say.amount(amount, unit)} efter fristen.`,
    "in-time": ({ due }, say) => `Fristen var ${say.on(due)}, så det var til tiden.`,
    mended: ({ due }, say) => `Det var ikke på plads ${say.on(due)}, men er det nu.`,
    window: ({ number, from, to }, say) => `Periode ${number}: fra ${say.on(from)} til og med ${say.on(to)}.`,
    "windows-missed": ({ count }) => `${count} ${count === 1 ? "periode" : "perioder"} gik, uden at det blev gjort.`,
    "was-overdue-when-stopped": ({ days }, say) =>
      `Det var ${say.amount(days, "days")} over fristen, da det standsede.`,
    "was-in-time-when-stopped": () => "Det var ikke over fristen, da det standsede.",
    lapsed: ({ at }, say) => `Muligheden blev ikke brugt og bortfaldt ${say.on(at)}. Det er ikke et brud.`,
    "not-known": (values, say) => sayUnknown(words, values, say),
    "anchor-awaited": ({ kind }, say) =>
      kind === null
        ? "Der er ikke noget at regne tid fra endnu."
        : `Tiden begynder med ${say.kind(kind)}, som ikke er skrevet ind endnu.`,
    "answer-awaited": ({ act }, say) =>
      `${say.isPerson ? "Vi venter på dit svar" : "Venter på svar fra personen"}: ${say.text(act)}.`,
    "act-awaited": ({ act }, say) => `Ikke gjort endnu: ${say.text(act)}.`,
    "part-missing": ({ part }, say) => `Mangler: ${say.text(part)}.`,
    becomes: ({ state, at }, say) => `Bliver »${say.state(state)}« ${say.on(at)}, hvis der ikke skrives noget nyt ind.`,
    "never-by-time": () => "Tiden alene ændrer ikke dette.",
    "when-recorded": ({ act, to }, say) =>
      `Ændres, når det skrives ind: ${say.text(act)}.${to === null ? "" : ` Så bliver det »${say.state(to)}«.`}`,
    "when-answered": ({ act }, say) => `Ændres, når svaret skrives ind: ${say.text(act)}.`,
    "when-entered": ({ kind }, say) => `Ændres, når ${say.kind(kind)} skrives ind.`,
    "when-known": ({ what }) => `Kan afgøres, når ${onceKnown[what]}.`,
    "if-recorded": (values, say) => sayIfRecorded(words, values, say),
    "if-agreement-ends": ({ form }) => `Ændres, hvis aftalen afsluttes (${forms[form].toLowerCase()}).`,
    "when-clock-runs": () => "Ændres, når tiden går igen.",
    "when-reopened": ({ kind }, say) => `Spørgsmålet åbnes igen, når ${say.kind(kind)} skrives ind.`,
  },
  source: {
    cited: (publisher, title, edition, section) =>
      `${publisher}: ${title}${edition === null ? "" : `, udgave ${edition}`}. ${section}.`,
    readOn: (page) => `Læst hos: ${page}.`,
    status: {
      "in-force": null,
      superseded: "Udgaven er afløst af en nyere, som ikke er bekræftet her.",
      unverified: "Det er ikke bekræftet, at udgaven gælder.",
    },
    confidence: {
      R: null,
      S: "Læst i en kopi af kilden.",
      C: null,
      I: "Overført fra et lignende forløb og ikke læst for dette.",
      G: "Ikke læst i kilden.",
      M: "Ikke læst i kilden.",
      K: "Ikke læst i kilden.",
    },
  },
};
