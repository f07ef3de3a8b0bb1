import { sayAsked, sayIfRecorded, sayUnknown } from "../asked.ts";
import type { Catalogue } from "../catalogue.ts";
import { filled, unstopped } from "../filled.ts";

const levels: Catalogue["levels"] = {
  acute: "akutt hjelp",
  assessment: "utredning",
  "detox-inpatient": "avrusning i døgnopphold",
  "detox-outpatient": "poliklinisk avrusning",
  outpatient: "poliklinikk",
  ambulatory: "ambulant behandling",
  day: "dagbehandling",
  inpatient: "døgnbehandling",
  substitution: "substitusjonsbehandling",
  "with-other-specialist-care": "behandling sammen med annen spesialisthelsetjeneste",
  municipal: "behandling i kommunen",
};
const settings: Catalogue["settings"] = {
  outpatient: "poliklinisk",
  inpatient: "innlagt",
};
const forms: Catalogue["forms"] = {
  exemption: "Fritak",
  substitution: "Noe annet i stedet",
  addition: "Et tillegg",
  "interval-change": "En annen tid",
};
const undated: Catalogue["undated"] = {
  "no-limit": "Kilden gir ingen frist. Punktet er åpent til det er gjort.",
  "no-case-holds": "Ingen av fristene i regelen gjelder her.",
  "unit-value-missing": "Enheten har ikke satt noen frist.",
  "date-missing": "Datoen er ikke ført inn.",
  "entry-awaited": "Fristen er dagen noe annet skjer, og det er ikke ført inn ennå.",
  confidence: "Fristen er ikke lest i kilden, så ingen dato regnes ut.",
  "edition-not-adopted": "Enheten har ikke innført utgaven, så ingen dato regnes ut.",
};
const unknowns: Catalogue["unknowns"] = {
  "care-level": "Behandlingsnivået er ikke ført.",
  "birth-date": "Den nøyaktige fødselsdatoen er ikke ført.",
  field: "Et svar mangler.",
  interval: "Tiden til neste gang er ikke ført.",
  "exact-day": "Den nøyaktige dagen er ikke ført.",
  "first-entry": "Det første å regne fra er ikke ført.",
  "end-entry": "Det som avgjør fristen, er ikke ført.",
};
const onceKnown: Catalogue["onceKnown"] = {
  "care-level": "behandlingsnivået er ført",
  "birth-date": "den nøyaktige fødselsdatoen er ført",
  field: "svaret er ført",
  interval: "tiden til neste gang er ført",
  "exact-day": "den nøyaktige dagen er ført",
  "first-entry": "det første å regne fra er ført",
  "end-entry": "det som avgjør fristen, er ført",
};
const stopReasons: Catalogue["stopReasons"] = {
  "chosen-wait": "personen valgte å vente",
  "other-provider-chosen": "personen valgte et annet tilbud",
  "admitted-elsewhere": "innlagt et annet sted",
  prison: "i fengsel",
  "not-reachable": "ikke å få tak i",
  other: "annen grunn",
};
const questions: Catalogue["questions"] = {
  "burden-judged.veryComplex": ["Er problemene vurdert som svært sammensatte?", "problemene er svært sammensatte"],
  "burden-judged.cannotCome": [
    "Hindrer funksjonsnivået personen i å komme?",
    "funksjonsnivået hindrer personen i å komme",
  ],
  "burden-judged.burden.severe": ["Er belastningen vurdert som alvorlig?", "belastningen er alvorlig"],
  "burden-judged.burden.medium-severe": [
    "Er belastningen vurdert som middels alvorlig?",
    "belastningen er middels alvorlig",
  ],
  "burden-judged.burden.moderate": ["Er belastningen vurdert som moderat?", "belastningen er moderat"],
  "burden-judged.retention.medium-severe": [
    "Er personen vurdert som middels vanskelig å holde i behandling?",
    "personen er middels vanskelig å holde i behandling",
  ],
  "burden-judged.retention.easier": [
    "Er personen vurdert som lettere å holde i behandling?",
    "personen er lettere å holde i behandling",
  ],
  "burden-judged.lifeThreatening": ["Kan situasjonen være livstruende?", "situasjonen kan være livstruende"],
  "burden-judged.isolatedProblems": ["Er problemene avgrensede?", "problemene er avgrensede"],
  "follow-up.currentUse": ["Bruker personen rusmidler nå?", "personen bruker rusmidler nå"],
  "enrolment-started.careLevel.outpatient, ambulatory, day, inpatient, municipal": [
    "Har behandlingen begynt?",
    "behandlingen har begynt",
  ],
  "enrolment-started.careLevel.outpatient, ambulatory, day, inpatient, municipal, substitution": [
    "Har behandlingen begynt?",
    "behandlingen har begynt",
  ],
  "enrolment-started.careLevel.inpatient": ["Har personen fått døgnbehandling?", "personen har fått døgnbehandling"],
  "match-answered.element.dk-nr-2016/follow-on": [
    "Er det valgt at ingenting følger?",
    "det er valgt at ingenting følger",
  ],
  "offer.topic.follow-up-talks": [
    "Har personen fått vite om samtalene etterpå?",
    "personen har fått vite om samtalene etterpå",
  ],
  "treatment-requested.help.anonymous-drug-treatment": [
    "Ba personen om anonym behandling?",
    "personen ba om anonym behandling",
  ],
  "treatment-requested.help.drug-treatment": [
    "Ba personen om sosial rusbehandling?",
    "personen ba om sosial rusbehandling",
  ],
  "treatment-requested.help": ["Ba personen om rusbehandling?", "personen ba om rusbehandling"],
  "substance-of-concern.substance": ["Har personen vansker med rusmidler?", "personen har vansker med rusmidler"],
  "register-choice.takesPart": [
    "Har personen reservert seg mot registeret?",
    "personen har reservert seg mot registeret",
  ],
  "register-choice.contactAfterYear": [
    "Vil personen bli kontaktet etter ett år?",
    "personen vil bli kontaktet etter ett år",
  ],
  "pathway-ended.reason": ["Er personen overført til et annet sted?", "personen er overført til et annet sted"],
  "offer.answer.accepted.check-ups": [
    "Har personen takket ja til kontroller etter behandlingen?",
    "personen har takket ja til kontroller etter behandlingen",
  ],
  "offer.answer.declined.check-ups": [
    "Har personen takket nei til kontroller etter behandlingen?",
    "personen har takket nei til kontroller etter behandlingen",
  ],
  "offer.answer.declined.follow-up-talks": [
    "Har personen takket nei til samtalene etterpå?",
    "personen har takket nei til samtalene etterpå",
  ],
  "offer.answer.accepted": ["Har personen takket ja til tilbudet?", "personen har takket ja til tilbudet"],
  "offer.answer.declined": ["Har personen takket nei til tilbudet?", "personen har takket nei til tilbudet"],
  "offer.topic.action-plan": [
    "Har personen takket ja til en handlingsplan?",
    "personen har takket ja til en handlingsplan",
  ],
  "assessment.area.doctors-interview": [
    "Er samtalen med lege holdt eller avslått?",
    "samtalen med lege er holdt eller avslått",
  ],
  "plan-version": ["Finnes det en behandlingsplan?", "det finnes en behandlingsplan"],
  "referral-received.clarified": [
    "Var tilstanden avklart ved henvisningen?",
    "tilstanden var avklart ved henvisningen",
  ],
  pregnant: ["Er personen gravid?", "personen er gravid"],
  "setting.inpatient": ["Er personen innlagt?", "personen er innlagt"],
  "setting.outpatient": ["Får personen poliklinisk behandling?", "personen får poliklinisk behandling"],
  "age.under": ["Er personen under {number} år?", "personen er under {number} år"],
  "age.atLeast": ["Har personen fylt {number} år?", "personen har fylt {number} år"],
  elapsed: ["Har det gått {number} måneder siden {kind}?", "det har gått {number} måneder siden {kind}"],
  "aftercare-agreed": ["Er ettervern avtalt?", "ettervern er avtalt"],
  "plan-version.parts.aftercare": ["Står ettervern i planen?", "ettervern står i planen"],
  ongoing: ["Pågår det som begynte med {kind}?", "det som begynte med {kind}, pågår"],
  "ongoing.enrolment-started": ["Er personen innskrevet et sted?", "personen er innskrevet et sted"],
  "ongoing.role-assigned": ["Har noen en støttende rolle for personen?", "noen har en støttende rolle for personen"],
  "plan-version.individualPlanRight": [
    "Har personen rett til individuell plan?",
    "personen har rett til individuell plan",
  ],
  "minors-asked.minorChildren": ["Har personen barn under 18 år?", "personen har barn under 18 år"],
  "minors-asked.minorSiblings": ["Har personen søsken under 18 år?", "personen har søsken under 18 år"],
  "use-report.used": ["Er det fortalt om bruk?", "det er fortalt om bruk"],
  "substance-of-concern.substance.opioids": ["Bruker personen opioider?", "personen bruker opioider"],
  "overdose.openReturnAgreed": ["Er åpen retur avtalt, og gjelder den ennå?", "åpen retur er avtalt og gjelder ennå"],
  "pathway-started.pathway": ["Er personen i forløpet for gravide?", "personen er i forløpet for gravide"],
  "pregnancy.status": ["Er svangerskapet over?", "svangerskapet er over"],
  "coercion-decided.paragraph.10-3": [
    "Er personen holdt tilbake etter § 10-3?",
    "personen er holdt tilbake etter § 10-3",
  ],
  "coercion-decided.paragraph": ["Er det et vedtak om tilbakehold?", "det er et vedtak om tilbakehold"],
  "coercion-ended": ["Er tilbakeholdet avsluttet?", "tilbakeholdet er avsluttet"],
  "clinical-decision.3": [
    "Er det tatt mer enn to kliniske beslutninger?",
    "det er tatt mer enn to kliniske beslutninger",
  ],
  "clinical-decision.outcome": ["Er det besluttet behandling i TSB?", "det er besluttet behandling i TSB"],
  "enrolment-started.careLevel": [
    "Har personen fått hjelp i spesialisthelsetjenesten?",
    "personen har fått hjelp i spesialisthelsetjenesten",
  ],
  "evaluation.closing": ["Er den siste evalueringen gjort?", "den siste evalueringen er gjort"],
  "evaluation.nextWithinDays": ["Er tiden til neste evaluering avtalt?", "tiden til neste evaluering er avtalt"],
};
const questionsToPerson: Catalogue["questionsToPerson"] = {
  "follow-up.currentUse": ["Bruker du rusmidler nå?", "du bruker rusmidler nå"],
  "burden-judged.retention.medium-severe": [
    "Er det vurdert som middels vanskelig å holde fast i behandlingen?",
    "det er middels vanskelig å holde fast i behandlingen",
  ],
  "burden-judged.retention.easier": [
    "Er det vurdert som lettere å holde fast i behandlingen?",
    "det er lettere å holde fast i behandlingen",
  ],
  "burden-judged.cannotCome": ["Er det vanskelig for deg å komme?", "det er vanskelig for deg å komme"],
  "enrolment-started.careLevel.outpatient, ambulatory, day, inpatient, municipal": [
    "Har behandlingen begynt?",
    "behandlingen har begynt",
  ],
  "enrolment-started.careLevel.outpatient, ambulatory, day, inpatient, municipal, substitution": [
    "Har behandlingen begynt?",
    "behandlingen har begynt",
  ],
  "enrolment-started.careLevel.inpatient": ["Har du fått døgnbehandling?", "du har fått døgnbehandling"],
  "offer.topic.follow-up-talks": ["Har du fått vite om samtalene etterpå?", "du har fått vite om samtalene etterpå"],
  "treatment-requested.help.anonymous-drug-treatment": ["Ba du om anonym behandling?", "du ba om anonym behandling"],
  "treatment-requested.help.drug-treatment": ["Ba du om sosial rusbehandling?", "du ba om sosial rusbehandling"],
  "treatment-requested.help": ["Ba du om rusbehandling?", "du ba om rusbehandling"],
  "substance-of-concern.substance": ["Har du vansker med rusmidler?", "du har vansker med rusmidler"],
  "register-choice.takesPart": ["Har du reservert deg mot registeret?", "du har reservert deg mot registeret"],
  "register-choice.contactAfterYear": ["Vil du bli kontaktet etter ett år?", "du vil bli kontaktet etter ett år"],
  "pathway-ended.reason": ["Er du overført til et annet sted?", "du er overført til et annet sted"],
  "offer.answer.accepted.check-ups": [
    "Har du takket ja til kontroller etter behandlingen?",
    "du har takket ja til kontroller etter behandlingen",
  ],
  "offer.answer.declined.check-ups": [
    "Har du takket nei til kontroller etter behandlingen?",
    "du har takket nei til kontroller etter behandlingen",
  ],
  "offer.answer.declined.follow-up-talks": [
    "Har du takket nei til samtalene etterpå?",
    "du har takket nei til samtalene etterpå",
  ],
  "offer.answer.accepted": ["Har du takket ja til tilbudet?", "du har takket ja til tilbudet"],
  "ongoing.enrolment-started": ["Er du innskrevet et sted?", "du er innskrevet et sted"],
  "ongoing.role-assigned": ["Har noen en støttende rolle for deg?", "noen har en støttende rolle for deg"],
  "offer.answer.declined": ["Har du takket nei til tilbudet?", "du har takket nei til tilbudet"],
  "offer.topic.action-plan": ["Har du takket ja til en handlingsplan?", "du har takket ja til en handlingsplan"],
  pregnant: ["Er du gravid?", "du er gravid"],
  "setting.inpatient": ["Er du innlagt?", "du er innlagt"],
  "setting.outpatient": ["Får du poliklinisk behandling?", "du får poliklinisk behandling"],
  "age.under": ["Er du under {number} år?", "du er under {number} år"],
  "age.atLeast": ["Har du fylt {number} år?", "du har fylt {number} år"],
  "plan-version.individualPlanRight": ["Har du rett til individuell plan?", "du har rett til individuell plan"],
  "minors-asked.minorChildren": ["Har du barn under 18 år?", "du har barn under 18 år"],
  "minors-asked.minorSiblings": ["Har du søsken under 18 år?", "du har søsken under 18 år"],
  "substance-of-concern.substance.opioids": ["Bruker du opioider?", "du bruker opioider"],
  "pathway-started.pathway": ["Er du i forløpet for gravide?", "du er i forløpet for gravide"],
  "coercion-decided.paragraph.10-3": ["Er du holdt tilbake etter § 10-3?", "du er holdt tilbake etter § 10-3"],
  "enrolment-started.careLevel": [
    "Har du fått hjelp i spesialisthelsetjenesten?",
    "du har fått hjelp i spesialisthelsetjenesten",
  ],
};
const asking: Catalogue["asking"] = {
  answers: { yes: "Ja", no: "Nei", "not-known": "Ikke kjent" },
  saidOn: (answer, day) => `${answer}. Svaret er fra ${day}.`,
  happenedOn: (answer, day) => `${answer}, ${day}.`,
  nobodySaid: (that) => `Ingen har ført om ${that}.`,
  notRecorded: (that) => `Ingen har ført at ${that}.`,
  mayChange: (that) => `Kan endres hvis det føres at ${that}.`,
  isOpen: (that) => `Det er ikke kjent om ${that}.`,
  entry: (kind, times) => ({
    question: times < 2 ? `Er ${kind} ført?` : `Er ${kind} ført minst ${times} ganger?`,
    isMissing: times < 2 ? `${kind} er ikke ført.` : `${kind} er ikke ført ${times} ganger.`,
    mayChange: times < 2 ? `Kan endres når ${kind} føres.` : `Kan endres når ${kind} føres ${times} ganger.`,
  }),
};
const words = { questions, questionsToPerson, asking, unknowns };

/** What explanations say in bokmål. */
export const nb: Catalogue = {
  weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
  months: [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
  ],
  date: (weekday, day, month, year, time) =>
    `${weekday} ${day}. ${month}${year === null ? "" : ` ${year}`}${time === null ? "" : ` klokka ${time}`}`,
  timeOfDay: (hour, minute) => `${hour}.${minute}`,
  units: {
    days: ["dag", "dager"],
    "working-days": ["virkedag", "virkedager"],
    "days-after-month": ["dag etter månedens slutt", "dager etter månedens slutt"],
    hours: ["time", "timer"],
    months: ["måned", "måneder"],
    weeks: ["uke", "uker"],
  },
  states: {
    "not-applicable": "Gjelder ikke",
    met: "I orden",
    "met-late": "I orden, etter frist",
    declined: "Takket nei",
    stopped: "Stanset",
    exempt: "Fritatt",
    undecidable: "Kan ikke avgjøres",
    waiting: "Venter",
    overdue: "Over frist",
    "due-soon": "Snart frist",
    open: "Åpen",
  },
  sections: {
    happened: "Hva som har skjedd",
    rule: "Regelen",
    arithmetic: "Slik er fristen regnet ut",
    missing: "Hva som mangler",
    changes: "Hva som endrer det",
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
    "scope-opened": ({ kind, at }, say) => `Dette begynte med ${say.kind(kind)} ${say.on(at)}.`,
    "scope-closed": ({ kind, at }, say) => `Dette tok slutt med ${say.kind(kind)} ${say.on(at)}.`,
    "whole-course": (_, say) => `Dette gjelder hele ${say.isPerson ? "forløpet ditt" : "forløpet"}.`,
    "anchor-happened": ({ kind, at }, say) => `Tiden regnes fra ${say.kind(kind)} ${say.on(at)}.`,
    answered: ({ kind, at }, say) => `Det ble gjort med ${say.kind(kind)} ${say.on(at)}.`,
    "offer-said": ({ answer, at }, say) =>
      ({ offered: "Tilbudet ble gitt", accepted: "Svaret ble ja", declined: "Svaret ble nei" })[answer] +
      ` ${say.on(at)}.`,
    "suggestion-answered": ({ answer, at }, say) =>
      `${answer === "accepted" ? "Forslaget ble fulgt" : "Noe annet ble valgt"} ${say.on(at)}.`,
    "fact-asked": (values, say) => sayAsked(words, values, say),
    "care-level": ({ level, setting, at }, say) =>
      `Nivået var ${levels[level]} ${say.on(at)}. Det regnes som ${settings[setting]}.`,
    tailored: ({ form, from, to, reviewOn, alternative }, say) => {
      const until = to === null ? "" : ` til og med ${say.on(to)}`;
      const instead = alternative === null ? "" : ` I stedet: ${unstopped(alternative)}.`;
      const who = say.isPerson ? " med deg" : "";
      return `${forms[form]} er avtalt${who} fra ${say.on(from)}${until}.${instead} Det vurderes igjen ${say.on(reviewOn)}.`;
    },
    "tailoring-void": ({ form, force }) =>
      `Avtalen (${forms[form].toLowerCase()}) virker ikke her. ${force === "must" ? "Loven kan ikke settes til side." : "Punktet kan ikke tilpasses."}`,
    "tailoring-over": ({ at }, say) => `Avtalen tok slutt ${say.on(at)}.`,
    "clock-stopped": ({ reason, at }, say) => `Tiden ble stanset ${say.on(at)}: ${stopReasons[reason] ?? reason}.`,
    "clock-stop-void": ({ reason, at }, say) =>
      `Tiden ble ført som stanset ${say.on(at)} (${stopReasons[reason] ?? reason}), men det stanser ikke denne fristen.`,
    "clock-resumed": ({ at, days }, say) => `Tiden gikk igjen fra ${say.on(at)}, etter ${say.amount(days, "days")}.`,
    "deviation-explained": ({ at }, say) => `Årsaken ble skrevet ned ${say.on(at)}.`,
    died: ({ at }, say) => `Personen døde ${say.on(at)}.`,
    "rule-says": ({ rule, amount, unit, anchor }, say) =>
      filled(say.text(rule), {
        limit: amount === null || unit === null ? "en bestemt tid" : say.amount(amount, unit),
        anchor: anchor === null ? "starten" : say.kind(anchor),
      }),
    "holds-by-law": () => "Dette er lov og gjelder uten at enheten har innført det.",
    "adopted-edition": ({ edition, status }) =>
      `Enheten har innført utgaven ${edition}.${{ "in-force": "", superseded: " En nyere utgave finnes, men er ikke bekreftet.", unverified: " Utgaven er ikke bekreftet." }[status]}`,
    "when-broken": ({ text }, say) => say.text(text),
    "agreed-for-person": ({ title }, say) =>
      `${say.isPerson ? "Avtalt med deg" : "Avtalt for denne personen"}: ${say.text(title)}.`,
    "decision-asked": ({ question }) => `Noen har bedt om en avgjørelse: «${question}».`,
    undated: ({ why }) => undated[why],
    "unit-value": ({ days }, say) => `Enhetens egen frist er ${say.amount(days, "days")}.`,
    "individual-interval": ({ days, kind }, say) =>
      `${say.isPerson ? "Tiden som er avtalt med deg" : "Tiden som er avtalt for denne personen"}, er ${say.amount(days, "days")}. Den står i ${say.kind(kind)}.`,
    "interval-changed": ({ days }, say) =>
      `Tiden er endret til ${say.amount(days, "days")} ${say.isPerson ? "for deg" : "for denne personen"}.`,
    "stricter-governs": () => "Svangerskapet ble kjent senere. Den strengeste fristen gjelder.",
    "same-day-counts": ({ day }, say) =>
      `Begge deler skjedde ${say.on(day)}. Rekkefølgen er ikke kjent, og det regnes som gjort.`,
    "hours-from-day-end": ({ day }, say) => `Klokkeslettet er ikke kjent. Timene regnes fra slutten av ${say.on(day)}.`,
    counted: ({ from, amount, unit, due }, say) =>
      amount === 0
        ? `Det skal gjøres samme dag: ${say.on(due)}.`
        : unit === "days-after-month"
          ? `Det hører til måneden med ${say.on(from)}. ${say.amount(amount, unit)} er ${say.on(due)}.`
          : `${say.on(from)} og ${say.amount(amount, unit)} til gir ${say.on(due)}.`,
    "given-date": ({ due }, say) => `Datoen er gitt: ${say.on(due)}.`,
    "expected-date": ({ expected, kind }, say) =>
      `Ventet dato er ${say.on(expected)}, men den er et anslag. Fristen er ikke kjent før mer er ført inn om ${say.kind(kind)}.`,
    "day-of-entry": ({ due, kind }, say) =>
      `Fristen er ${say.on(due)}. Det følger av det som er ført inn om ${say.kind(kind)}.`,
    "clamped-to-month-end": ({ day }, say) =>
      `Måneden har ikke den datoen, så den siste dagen gjelder: ${say.on(day)}.`,
    extended: ({ days, due }, say) => `Tiden sto stille i ${say.amount(days, "days")}. Fristen ble ${say.on(due)}.`,
    "not-before": ({ day }, say) => `Fristen kommer ikke før ${say.on(day)}, da avtalen begynte å gjelde.`,
    "possible-dates": ({ earliest, latest }, say) =>
      `Fristen er tidligst ${say.on(earliest)} og senest ${say.on(latest)}.`,
    "time-left": ({ amount, unit }, say) =>
      amount === 0
        ? unit === "days"
          ? "Fristen er i dag."
          : "Fristen er nå."
        : `Det er ${say.amount(amount, unit)} igjen.`,
    "over-by": ({ amount, unit }, say) => `Det er ${say.amount(amount, unit)} over fristen.`,
    "late-by": ({ amount, unit }, say) => `Det ble gjort ${say.amount(amount, unit)} etter fristen.`,
    "in-time": ({ due }, say) => `Fristen var ${say.on(due)}, så det var i tide.`,
    mended: ({ due }, say) => `Det var ikke på plass ${say.on(due)}, men er det nå.`,
    window: ({ number, from, to }, say) => `Periode ${number}: fra ${say.on(from)} til og med ${say.on(to)}.`,
    "windows-missed": ({ count }) => `${count} ${count === 1 ? "periode" : "perioder"} gikk uten at det ble gjort.`,
    "was-overdue-when-stopped": ({ days }, say) => `Det var ${say.amount(days, "days")} over fristen da det stanset.`,
    "was-in-time-when-stopped": () => "Det var ikke over frist da det stanset.",
    lapsed: ({ at }, say) => `Muligheten ble ikke brukt og falt bort ${say.on(at)}. Det er ikke noe brudd.`,
    "not-known": (values, say) => sayUnknown(words, values, say),
    "anchor-awaited": ({ kind }, say) =>
      kind === null
        ? "Det er ingenting å regne tid fra ennå."
        : `Tiden begynner med ${say.kind(kind)}, som ikke er ført inn ennå.`,
    "answer-awaited": ({ act }, say) =>
      `${say.isPerson ? "Vi venter på svaret ditt" : "Venter på svar fra personen"}: ${say.text(act)}.`,
    "act-awaited": ({ act }, say) => `Ikke gjort ennå: ${say.text(act)}.`,
    "part-missing": ({ part }, say) => `Mangler: ${say.text(part)}.`,
    becomes: ({ state, at }, say) => `Blir «${say.state(state)}» ${say.on(at)} hvis ingenting nytt føres inn.`,
    "never-by-time": () => "Tiden alene endrer ikke dette.",
    "when-recorded": ({ act, to }, say) =>
      `Endres når det føres: ${say.text(act)}.${to === null ? "" : ` Da blir det «${say.state(to)}».`}`,
    "when-answered": ({ act }, say) => `Endres når svaret føres: ${say.text(act)}.`,
    "when-entered": ({ kind }, say) => `Endres når ${say.kind(kind)} føres.`,
    "when-known": ({ what }) => `Kan avgjøres når ${onceKnown[what]}.`,
    "if-recorded": (values, say) => sayIfRecorded(words, values, say),
    "if-agreement-ends": ({ form }) => `Endres hvis avtalen avsluttes (${forms[form].toLowerCase()}).`,
    "when-clock-runs": () => "Endres når tiden går igjen.",
    "when-reopened": ({ kind }, say) => `Spørsmålet åpnes igjen når ${say.kind(kind)} føres.`,
  },
  source: {
    cited: (publisher, title, edition, section) =>
      `${publisher}: ${title}${edition === null ? "" : `, utgave ${edition}`}. ${section}.`,
    readOn: (page) => `Lest hos: ${page}.`,
    status: {
      "in-force": null,
      superseded: "Utgaven er erstattet av en nyere, som ikke er bekreftet her.",
      unverified: "Det er ikke bekreftet at utgaven gjelder.",
    },
    confidence: {
      R: null,
      S: "Lest i en kopi av kilden.",
      C: null,
      I: "Overført fra et lignende forløp og ikke lest for dette.",
      G: "Ikke lest i kilden.",
      M: "Ikke lest i kilden.",
      K: "Ikke lest i kilden.",
    },
  },
};
