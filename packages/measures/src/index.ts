export { alarmWeek, heard, notYet, type Watching } from "./alarm/alarm.ts";
export { type AlarmDefinition, alarmCalled, alarms } from "./alarm/definitions.ts";
export { type Belief, beliefs, type CourseWatch, type Raised, raisedBy } from "./alarm/over-course.ts";
export { outcomes, outcomesOf } from "./outcomes/all.ts";
export { type Indicator, indicatorOf } from "./outcomes/indicator.ts";
export { type Caution, type Outcome, type OutcomeFamily, outcomeSource } from "./outcomes/outcome.ts";
export {
  type Completion,
  type CompletionDefinition,
  type Continuity,
  completionDk2016,
  completionOf,
  type DefinitionSource,
} from "./participation/completion.ts";
export {
  type DropOut,
  type DropOutDefinition,
  dropOutAtEnds,
  dropOutDk2016,
  dropOutFourWeeks,
  dropOutOf,
} from "./participation/drop-out.ts";
export { type Intervention, type SessionFate, sessionsOf } from "./participation/sessions.ts";
export { read, ruleValue } from "./rule/evaluate.ts";
export type { Condition, Figure, Quantity, Rule, Step, Watch } from "./rule/rule.ts";
export { type CurvePoint, type Followed, kaplanMeier, type Median, medianOf } from "./survival/kaplan-meier.ts";
export { type LogRank, logRank } from "./survival/log-rank.ts";
export type { CountedDay, WeeklyDefinition } from "./weekly/definition.ts";
export { weeklyFacts } from "./weekly/from-course.ts";
export {
  daysRead,
  outcomeWord,
  type WeeklyFacts,
  type WeeklyWords,
  weekEnds,
  weeklyWords,
  wordOfEndedWeeks,
} from "./weekly/words.ts";
export { counted, share, type Weights } from "./word/count.ts";
export { filledBetween, filledByMode } from "./word/fill.ts";
export { firstWindow, type Seen, type Window } from "./word/first-window.ts";
export { carriedForward, onSchedule, replaced, untilLastSeen, without } from "./word/recode.ts";
export { type Scale, weighed } from "./word/weigh.ts";
export {
  isWord,
  lastSeen,
  longestWithout,
  type WeekSymbol,
  type Weeks,
  type Word,
  weekSymbols,
  weeksOf,
} from "./word/word.ts";
