import { sayAsked, sayIfRecorded, sayUnknown } from "../asked.ts";
import type { Catalogue } from "../catalogue.ts";
import { filled, unstopped } from "../filled.ts";

const levels: Catalogue["levels"] = {
  acute: "acute help",
  assessment: "assessment",
  "detox-inpatient": "inpatient detoxification",
  "detox-outpatient": "outpatient detoxification",
  outpatient: "outpatient treatment",
  ambulatory: "outreach treatment",
  day: "day treatment",
  inpatient: "inpatient treatment",
  substitution: "substitution treatment",
  "with-other-specialist-care": "treatment with other specialist care",
  municipal: "treatment in the municipality",
};
const settings: Catalogue["settings"] = {
  outpatient: "outpatient",
  inpatient: "inpatient",
};
const forms: Catalogue["forms"] = {
  exemption: "An exemption",
  substitution: "Something else instead",
  addition: "An addition",
  "interval-change": "Another interval",
};
const undated: Catalogue["undated"] = {
  "no-limit": "The source gives no limit. It is open until done.",
  "no-case-holds": "None of the limits in the rule holds here.",
  "unit-value-missing": "The unit has not set a limit.",
  "date-missing": "The date has not been recorded.",
  "entry-awaited": "The deadline is the day on which something else happens, and that is not recorded yet.",
  confidence: "The limit has not been read in the source, so no date is worked out.",
  "edition-not-adopted": "The unit has not adopted the edition, so no date is worked out.",
};
const unknowns: Catalogue["unknowns"] = {
  "care-level": "The care level has not been recorded.",
  "birth-date": "The exact date of birth has not been recorded.",
  field: "An answer is missing.",
  interval: "The time to the next one has not been recorded.",
  "exact-day": "The exact day has not been recorded.",
  "first-entry": "What time is first counted from has not been recorded.",
  "end-entry": "What decides the deadline has not been recorded.",
};
const onceKnown: Catalogue["onceKnown"] = {
  "care-level": "the care level is recorded",
  "birth-date": "the exact date of birth is recorded",
  field: "the answer is recorded",
  interval: "the time to the next one is recorded",
  "exact-day": "the exact day is recorded",
  "first-entry": "what time is first counted from is recorded",
  "end-entry": "what decides the deadline is recorded",
};
const stopReasons: Catalogue["stopReasons"] = {
  "chosen-wait": "the person chose to wait",
  "other-provider-chosen": "the person chose another service",
  "admitted-elsewhere": "admitted elsewhere",
  prison: "in prison",
  "not-reachable": "cannot be reached",
  other: "another reason",
};
const questions: Catalogue["questions"] = {
  "burden-judged.veryComplex": ["Are the problems judged to be very complex?", "the problems are very complex"],
  "burden-judged.cannotCome": [
    "Does functioning keep the person from coming?",
    "functioning keeps the person from coming",
  ],
  "burden-judged.burden.severe": ["Is the burden judged to be severe?", "the burden is severe"],
  "burden-judged.burden.medium-severe": ["Is the burden judged to be medium-severe?", "the burden is medium-severe"],
  "burden-judged.burden.moderate": ["Is the burden judged to be moderate?", "the burden is moderate"],
  "burden-judged.retention.medium-severe": [
    "Is the person judged to be medium-hard to keep in treatment?",
    "the person is medium-hard to keep in treatment",
  ],
  "burden-judged.retention.easier": [
    "Is the person judged to be easier to keep in treatment?",
    "the person is easier to keep in treatment",
  ],
  "burden-judged.lifeThreatening": ["Can the situation be life-threatening?", "the situation can be life-threatening"],
  "burden-judged.isolatedProblems": ["Are the problems isolated?", "the problems are isolated"],
  "follow-up.currentUse": ["Is the person using now?", "the person is using now"],
  "enrolment-started.careLevel.outpatient, ambulatory, day, inpatient, municipal": [
    "Has treatment begun?",
    "treatment has begun",
  ],
  "enrolment-started.careLevel.outpatient, ambulatory, day, inpatient, municipal, substitution": [
    "Has treatment begun?",
    "treatment has begun",
  ],
  "enrolment-started.careLevel.inpatient": [
    "Has the person had residential treatment?",
    "the person has had residential treatment",
  ],
  "match-answered.element.dk-nr-2016/follow-on": [
    "Was it chosen that nothing follows?",
    "it was chosen that nothing follows",
  ],
  "offer.topic.follow-up-talks": [
    "Has the person been told of the talks afterwards?",
    "the person has been told of the talks afterwards",
  ],
  "treatment-requested.help.anonymous-drug-treatment": [
    "Did the person ask for anonymous treatment?",
    "the person asked for anonymous treatment",
  ],
  "treatment-requested.help.drug-treatment": [
    "Did the person ask for social drug treatment?",
    "the person asked for social drug treatment",
  ],
  "treatment-requested.help": ["Did the person ask for drug treatment?", "the person asked for drug treatment"],
  "substance-of-concern.substance": [
    "Does the person have trouble with substances?",
    "the person has trouble with substances",
  ],
  "register-choice.takesPart": [
    "Has the person opted out of the register?",
    "the person has opted out of the register",
  ],
  "register-choice.contactAfterYear": [
    "Does the person agree to be contacted after a year?",
    "the person agrees to be contacted after a year",
  ],
  "pathway-ended.reason": ["Was the person transferred elsewhere?", "the person was transferred elsewhere"],
  "offer.answer.accepted.check-ups": [
    "Has the person accepted check-ups after treatment?",
    "the person has accepted check-ups after treatment",
  ],
  "offer.answer.declined.check-ups": [
    "Has the person declined check-ups after treatment?",
    "the person has declined check-ups after treatment",
  ],
  "offer.answer.declined.follow-up-talks": [
    "Has the person declined the talks afterwards?",
    "the person has declined the talks afterwards",
  ],
  "offer.answer.accepted": ["Has the person accepted the offer?", "the person has accepted the offer"],
  "offer.answer.declined": ["Has the person declined the offer?", "the person has declined the offer"],
  "offer.topic.action-plan": ["Has the person accepted an action plan?", "the person has accepted an action plan"],
  "assessment.area.doctors-interview": [
    "Has the doctor's interview been held or declined?",
    "the doctor's interview has been held or declined",
  ],
  "plan-version": ["Is there a treatment plan?", "there is a treatment plan"],
  "referral-received.clarified": [
    "Was the condition clarified at referral?",
    "the condition was clarified at referral",
  ],
  pregnant: ["Is the person pregnant?", "the person is pregnant"],
  "setting.inpatient": ["Is the person an inpatient?", "the person is an inpatient"],
  "setting.outpatient": ["Is the person an outpatient?", "the person is an outpatient"],
  "age.under": ["Is the person under {number}?", "the person is under {number}"],
  "age.atLeast": ["Is the person at least {number}?", "the person is at least {number}"],
  elapsed: ["Have {number} months passed since {kind}?", "{number} months have passed since {kind}"],
  "aftercare-agreed": ["Is aftercare agreed?", "aftercare is agreed"],
  "plan-version.parts.aftercare": ["Is aftercare in the plan?", "aftercare is in the plan"],
  ongoing: ["Does what began with {kind} go on?", "what began with {kind} goes on"],
  "ongoing.enrolment-started": ["Is the person enrolled somewhere?", "the person is enrolled somewhere"],
  "ongoing.role-assigned": [
    "Does somebody hold a supporting role for the person?",
    "somebody holds a supporting role for the person",
  ],
  "plan-version.individualPlanRight": [
    "Does the person have a right to an individual plan?",
    "the person has a right to an individual plan",
  ],
  "minors-asked.minorChildren": ["Does the person have children under 18?", "the person has children under 18"],
  "minors-asked.minorSiblings": ["Does the person have siblings under 18?", "the person has siblings under 18"],
  "use-report.used": ["Has use been reported?", "use has been reported"],
  "substance-of-concern.substance.opioids": ["Does the person use opioids?", "the person uses opioids"],
  "overdose.openReturnAgreed": [
    "Is open return agreed, and does it still hold?",
    "open return is agreed and still holds",
  ],
  "pathway-started.pathway": [
    "Is the person in the pathway for pregnancy?",
    "the person is in the pathway for pregnancy",
  ],
  "pregnancy.status": ["Is the pregnancy over?", "the pregnancy is over"],
  "coercion-decided.paragraph.10-3": ["Is the person held by § 10-3?", "the person is held by § 10-3"],
  "coercion-decided.paragraph": ["Is there a decision to hold?", "there is a decision to hold"],
  "coercion-ended": ["Has holding ended?", "holding has ended"],
  "clinical-decision.3": [
    "Have more than two clinical decisions been made?",
    "more than two clinical decisions have been made",
  ],
  "clinical-decision.outcome": ["Has treatment in TSB been decided?", "treatment in TSB has been decided"],
  "enrolment-started.careLevel": [
    "Has the person had help in specialist care?",
    "the person has had help in specialist care",
  ],
  "evaluation.closing": ["Has the last evaluation been made?", "the last evaluation has been made"],
  "evaluation.nextWithinDays": [
    "Has the time to the next evaluation been agreed?",
    "the time to the next evaluation has been agreed",
  ],
};
const questionsToPerson: Catalogue["questionsToPerson"] = {
  "follow-up.currentUse": ["Are you using now?", "you are using now"],
  "burden-judged.retention.medium-severe": [
    "Is it judged to be medium-hard to stay in treatment?",
    "it is medium-hard to stay in treatment",
  ],
  "burden-judged.retention.easier": [
    "Is it judged to be easier to stay in treatment?",
    "it is easier to stay in treatment",
  ],
  "burden-judged.cannotCome": ["Is it hard for you to come?", "it is hard for you to come"],
  "enrolment-started.careLevel.outpatient, ambulatory, day, inpatient, municipal": [
    "Has treatment begun?",
    "treatment has begun",
  ],
  "enrolment-started.careLevel.outpatient, ambulatory, day, inpatient, municipal, substitution": [
    "Has treatment begun?",
    "treatment has begun",
  ],
  "enrolment-started.careLevel.inpatient": [
    "Have you had residential treatment?",
    "you have had residential treatment",
  ],
  "offer.topic.follow-up-talks": [
    "Have you been told of the talks afterwards?",
    "you have been told of the talks afterwards",
  ],
  "treatment-requested.help.anonymous-drug-treatment": [
    "Did you ask for anonymous treatment?",
    "you asked for anonymous treatment",
  ],
  "treatment-requested.help.drug-treatment": [
    "Did you ask for social drug treatment?",
    "you asked for social drug treatment",
  ],
  "treatment-requested.help": ["Did you ask for drug treatment?", "you asked for drug treatment"],
  "substance-of-concern.substance": ["Do you have trouble with substances?", "you have trouble with substances"],
  "register-choice.takesPart": ["Have you opted out of the register?", "you have opted out of the register"],
  "register-choice.contactAfterYear": [
    "Do you agree to be contacted after a year?",
    "you agree to be contacted after a year",
  ],
  "pathway-ended.reason": ["Were you transferred elsewhere?", "you were transferred elsewhere"],
  "offer.answer.accepted.check-ups": [
    "Have you accepted check-ups after treatment?",
    "you have accepted check-ups after treatment",
  ],
  "offer.answer.declined.check-ups": [
    "Have you declined check-ups after treatment?",
    "you have declined check-ups after treatment",
  ],
  "offer.answer.declined.follow-up-talks": [
    "Have you declined the talks afterwards?",
    "you have declined the talks afterwards",
  ],
  "offer.answer.accepted": ["Have you accepted the offer?", "you have accepted the offer"],
  "ongoing.enrolment-started": ["Are you enrolled somewhere?", "you are enrolled somewhere"],
  "ongoing.role-assigned": [
    "Does somebody hold a supporting role for you?",
    "somebody holds a supporting role for you",
  ],
  "offer.answer.declined": ["Have you declined the offer?", "you have declined the offer"],
  "offer.topic.action-plan": ["Have you accepted an action plan?", "you have accepted an action plan"],
  pregnant: ["Are you pregnant?", "you are pregnant"],
  "setting.inpatient": ["Are you an inpatient?", "you are an inpatient"],
  "setting.outpatient": ["Are you an outpatient?", "you are an outpatient"],
  "age.under": ["Are you under {number}?", "you are under {number}"],
  "age.atLeast": ["Are you at least {number}?", "you are at least {number}"],
  "plan-version.individualPlanRight": [
    "Do you have a right to an individual plan?",
    "you have a right to an individual plan",
  ],
  "minors-asked.minorChildren": ["Do you have children under 18?", "you have children under 18"],
  "minors-asked.minorSiblings": ["Do you have siblings under 18?", "you have siblings under 18"],
  "substance-of-concern.substance.opioids": ["Do you use opioids?", "you use opioids"],
  "pathway-started.pathway": ["Are you in the pathway for pregnancy?", "you are in the pathway for pregnancy"],
  "coercion-decided.paragraph.10-3": ["Are you held by § 10-3?", "you are held by § 10-3"],
  "enrolment-started.careLevel": ["Have you had help in specialist care?", "you have had help in specialist care"],
};
const asking: Catalogue["asking"] = {
  answers: { yes: "Yes", no: "No", "not-known": "Not known" },
  saidOn: (answer, day) => `${answer}. The answer is from ${day}.`,
  happenedOn: (answer, day) => `${answer}, on ${day}.`,
  nobodySaid: (that) => `Nobody has recorded whether ${that}.`,
  notRecorded: (that) => `Nobody has recorded that ${that}.`,
  mayChange: (that) => `Can change if it is recorded that ${that}.`,
  isOpen: (that) => `It is not known whether ${that}.`,
  entry: (kind, times) => ({
    question: times < 2 ? `Has ${kind} been recorded?` : `Has ${kind} been recorded at least ${times} times?`,
    isMissing: times < 2 ? `${kind} has not been recorded.` : `${kind} has not been recorded ${times} times.`,
    mayChange:
      times < 2 ? `Can change when ${kind} is recorded.` : `Can change when ${kind} is recorded ${times} times.`,
  }),
};
const words = { questions, questionsToPerson, asking, unknowns };

/** What explanations say in English. */
export const en: Catalogue = {
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  date: (weekday, day, month, year, time) =>
    `${weekday} ${day} ${month}${year === null ? "" : ` ${year}`}${time === null ? "" : ` at ${time}`}`,
  timeOfDay: (hour, minute) => `${hour}:${minute}`,
  units: {
    days: ["day", "days"],
    "working-days": ["working day", "working days"],
    "days-after-month": ["day after the month's end", "days after the month's end"],
    hours: ["hour", "hours"],
    months: ["month", "months"],
    weeks: ["week", "weeks"],
  },
  states: {
    "not-applicable": "Not applicable",
    met: "Met",
    "met-late": "Met late",
    declined: "Declined",
    stopped: "Stopped",
    exempt: "Exempt",
    undecidable: "Cannot be decided",
    waiting: "Waiting",
    overdue: "Overdue",
    "due-soon": "Due soon",
    open: "Open",
  },
  sections: {
    happened: "What has happened",
    rule: "The rule",
    arithmetic: "How the date is worked out",
    missing: "What is missing",
    changes: "What changes it",
    source: "Source",
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
    "scope-opened": ({ kind, at }, say) => `This began with ${say.kind(kind)} on ${say.on(at)}.`,
    "scope-closed": ({ kind, at }, say) => `This ended with ${say.kind(kind)} on ${say.on(at)}.`,
    "whole-course": (_, say) => `This holds for the whole of ${say.isPerson ? "your course" : "the course"}.`,
    "anchor-happened": ({ kind, at }, say) => `Time is counted from ${say.kind(kind)} on ${say.on(at)}.`,
    answered: ({ kind, at }, say) => `It was done with ${say.kind(kind)} on ${say.on(at)}.`,
    "offer-said": ({ answer, at }, say) =>
      ({ offered: "The offer was made", accepted: "The answer was yes", declined: "The answer was no" })[answer] +
      ` on ${say.on(at)}.`,
    "suggestion-answered": ({ answer, at }, say) =>
      `${answer === "accepted" ? "The suggestion was followed" : "Something else was chosen"} on ${say.on(at)}.`,
    "fact-asked": (values, say) => sayAsked(words, values, say),
    "care-level": ({ level, setting, at }, say) =>
      `The level was ${levels[level]} on ${say.on(at)}. That is read as ${settings[setting]}.`,
    tailored: ({ form, from, to, reviewOn, alternative }, say) => {
      const until = to === null ? "" : ` until ${say.on(to)} inclusive`;
      const instead = alternative === null ? "" : ` Instead: ${unstopped(alternative)}.`;
      const who = say.isPerson ? " with you" : "";
      return `${forms[form]} is agreed${who} from ${say.on(from)}${until}.${instead} It is looked at again on ${say.on(reviewOn)}.`;
    },
    "tailoring-void": ({ form, force }) =>
      `The agreement (${forms[form].toLowerCase()}) has no effect here. ${force === "must" ? "Law cannot be set aside." : "This cannot be tailored."}`,
    "tailoring-over": ({ at }, say) => `The agreement ended on ${say.on(at)}.`,
    "clock-stopped": ({ reason, at }, say) =>
      `The clock was stopped on ${say.on(at)}: ${stopReasons[reason] ?? reason}.`,
    "clock-stop-void": ({ reason, at }, say) =>
      `The clock was recorded as stopped on ${say.on(at)} (${stopReasons[reason] ?? reason}), but that does not stop this deadline.`,
    "clock-resumed": ({ at, days }, say) =>
      `The clock ran again from ${say.on(at)}, after ${say.amount(days, "days")}.`,
    "deviation-explained": ({ at }, say) => `The reason was written down on ${say.on(at)}.`,
    died: ({ at }, say) => `The person died on ${say.on(at)}.`,
    "rule-says": ({ rule, amount, unit, anchor }, say) =>
      filled(say.text(rule), {
        limit: amount === null || unit === null ? "a set time" : say.amount(amount, unit),
        anchor: anchor === null ? "the start" : say.kind(anchor),
      }),
    "holds-by-law": () => "This is law and holds without the unit having adopted it.",
    "adopted-edition": ({ edition, status }) =>
      `The unit has adopted the edition ${edition}.${{ "in-force": "", superseded: " A newer edition exists but has not been verified.", unverified: " The edition has not been verified." }[status]}`,
    "when-broken": ({ text }, say) => say.text(text),
    "agreed-for-person": ({ title }, say) =>
      `${say.isPerson ? "Agreed with you" : "Agreed for this person"}: ${say.text(title)}.`,
    "decision-asked": ({ question }) => `Somebody has asked for a decision: “${question}”.`,
    undated: ({ why }) => undated[why],
    "unit-value": ({ days }, say) => `The unit's own limit is ${say.amount(days, "days")}.`,
    "individual-interval": ({ days, kind }, say) =>
      `${say.isPerson ? "The interval agreed with you" : "The interval agreed for this person"} is ${say.amount(days, "days")}. It stands in ${say.kind(kind)}.`,
    "interval-changed": ({ days }, say) =>
      `The interval is changed to ${say.amount(days, "days")} ${say.isPerson ? "for you" : "for this person"}.`,
    "stricter-governs": () => "The pregnancy became known later. The stricter limit governs.",
    "same-day-counts": ({ day }, say) =>
      `Both happened on ${say.on(day)}. Their order is not known, and it counts as done.`,
    "hours-from-day-end": ({ day }, say) =>
      `The time of day is not known. Hours are counted from the end of ${say.on(day)}.`,
    counted: ({ from, amount, unit, due }, say) =>
      amount === 0
        ? `It is to be done the same day: ${say.on(due)}.`
        : unit === "days-after-month"
          ? `It belongs to the month of ${say.on(from)}. ${say.amount(amount, unit)} is ${say.on(due)}.`
          : `${say.on(from)} and ${say.amount(amount, unit)} more gives ${say.on(due)}.`,
    "given-date": ({ due }, say) => `The date is given: ${say.on(due)}.`,
    "expected-date": ({ expected, kind }, say) =>
      `The expected date is ${say.on(expected)}, but it is an estimate. The deadline is not known until more is recorded about ${say.kind(kind)}.`,
    "day-of-entry": ({ due, kind }, say) =>
      `The deadline is ${say.on(due)}. It follows from what is recorded about ${say.kind(kind)}.`,
    "clamped-to-month-end": ({ day }, say) => `The month has no such day, so its last day counts: ${say.on(day)}.`,
    extended: ({ days, due }, say) =>
      `The clock stood still for ${say.amount(days, "days")}. The date became ${say.on(due)}.`,
    "not-before": ({ day }, say) => `It is not due before ${say.on(day)}, when the agreement began to hold.`,
    "possible-dates": ({ earliest, latest }, say) =>
      `It is due on ${say.on(earliest)} at the earliest and ${say.on(latest)} at the latest.`,
    "time-left": ({ amount, unit }, say) =>
      amount === 0 ? (unit === "days" ? "It is due today." : "It is due now.") : `${say.amount(amount, unit)} left.`,
    "over-by": ({ amount, unit }, say) => `It is ${say.amount(amount, unit)} overdue.`,
    "late-by": ({ amount, unit }, say) => `It was done ${say.amount(amount, unit)} late.`,
    "in-time": ({ due }, say) => `It was due on ${say.on(due)}, so it was in time.`,
    mended: ({ due }, say) => `It was not in place on ${say.on(due)}, but is now.`,
    window: ({ number, from, to }, say) => `Period ${number}: from ${say.on(from)} to ${say.on(to)} inclusive.`,
    "windows-missed": ({ count }) => `${count} ${count === 1 ? "period" : "periods"} passed without it.`,
    "was-overdue-when-stopped": ({ days }, say) => `It was ${say.amount(days, "days")} overdue when it stopped.`,
    "was-in-time-when-stopped": () => "It was not overdue when it stopped.",
    lapsed: ({ at }, say) => `The possibility was not used and lapsed on ${say.on(at)}. That is no breach.`,
    "not-known": (values, say) => sayUnknown(words, values, say),
    "anchor-awaited": ({ kind }, say) =>
      kind === null
        ? "There is nothing to count time from yet."
        : `Time begins with ${say.kind(kind)}, which has not been recorded yet.`,
    "answer-awaited": ({ act }, say) =>
      `${say.isPerson ? "We await your answer" : "Awaiting the person's answer"}: ${say.text(act)}.`,
    "act-awaited": ({ act }, say) => `Not done yet: ${say.text(act)}.`,
    "part-missing": ({ part }, say) => `Missing: ${say.text(part)}.`,
    becomes: ({ state, at }, say) => `Becomes “${say.state(state)}” on ${say.on(at)} if nothing new is recorded.`,
    "never-by-time": () => "Time alone does not change this.",
    "when-recorded": ({ act, to }, say) =>
      `Changes when this is recorded: ${say.text(act)}.${to === null ? "" : ` It will then be “${say.state(to)}”.`}`,
    "when-answered": ({ act }, say) => `Changes when the answer is recorded: ${say.text(act)}.`,
    "when-entered": ({ kind }, say) => `Changes when ${say.kind(kind)} is recorded.`,
    "when-known": ({ what }) => `Can be decided when ${onceKnown[what]}.`,
    "if-recorded": (values, say) => sayIfRecorded(words, values, say),
    "if-agreement-ends": ({ form }) => `Changes if the agreement is ended (${forms[form].toLowerCase()}).`,
    "when-clock-runs": () => "Changes when the clock runs again.",
    "when-reopened": ({ kind }, say) => `The question opens again when ${say.kind(kind)} is recorded.`,
  },
  source: {
    cited: (publisher, title, edition, section) =>
      `${publisher}: ${title}${edition === null ? "" : `, edition ${edition}`}. ${section}.`,
    readOn: (page) => `Read at: ${page}.`,
    status: {
      "in-force": null,
      superseded: "The edition has been replaced by a newer one, which is not verified here.",
      unverified: "It is not verified that the edition is in force.",
    },
    confidence: {
      R: null,
      S: "Read in a copy of the source.",
      C: null,
      I: "Carried over from a similar pathway and not read for this one.",
      G: "Not read in the source.",
      M: "Not read in the source.",
      K: "Not read in the source.",
    },
  },
};
