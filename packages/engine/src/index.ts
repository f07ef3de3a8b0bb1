export { checkGuideline, foldersIn } from "./check/check-guideline.ts";
export {
  type ComparisonTotals,
  type CourseComparison,
  compareCourse,
  compareStandings,
  type ElementTotals,
  newTotals,
} from "./compare/compare.ts";
export { unitValueOn } from "./compile/adoption.ts";
export { compile, type Program } from "./compile/program.ts";
export { clockStopsInWords } from "./explain/clock-in-words.ts";
export { type ExplainedSection, type Explanation, explain, type Sentence, stateWord } from "./explain/explain.ts";
export { conditionInWords, kindInWords, lengthInWords } from "./explain/in-words.ts";
export type { Audience, Language, Reading } from "./explain/say.ts";
export { sayChange } from "./explain/say-change.ts";
export { explainWhyNot, type SaidWhyNot } from "./explain/say-why-not.ts";
export { follow } from "./follow/follow.ts";
export { personalPlan, reviewAct } from "./follow/personal-texts.ts";
export { type Cover, coverageOf, type ElementCoverage, type Followed } from "./golden/coverage.ts";
export { type Difference, differencesIn, followGolden } from "./golden/follow-golden.ts";
export type { GoldenCase } from "./golden/golden-case.ts";
export { goldenCasesIn } from "./golden/read-golden.ts";
export type {
  Act,
  Anchor,
  Condition,
  Confidence,
  Element,
  ElementKind,
  Force,
  Guideline,
  Limit,
  LimitCase,
  NotExecutable,
  Part,
  Phase,
  Query,
  Source,
  Status,
  Text,
  UnitValueDefinition,
} from "./guideline.ts";
export { type Contradiction, contradictionsIn } from "./layers/contradictions.ts";
export type { LayerDifference, LimitDifference } from "./layers/difference.ts";
export { differencesFor, type PersonDifference } from "./layers/for-person.ts";
export { isInForce, type Layer, type LayerChange, type LayerLevel } from "./layers/layer.ts";
export { differencesOf, type Layered, layered } from "./layers/layered.ts";
export { linesOf, stateAt } from "./lines.ts";
export { type GuidelineFile, type Loaded, loadGuidelines, loadLayer } from "./load/load-guidelines.ts";
export { didYouMean } from "./load/nearest-word.ts";
export { type GuidelineProblem, problemLine } from "./load/problem.ts";
export { type ProjectedItem, type Projection, project } from "./project.ts";
export type { Reason, Step, StepCode, StepOf, StepValues } from "./reason.ts";
export { type Adoption, type Setting, type UnitValue, unitValueDays } from "./setting.ts";
export { type Interval, type Item, type Line, type Standing, type State, states, type Tailored } from "./standing.ts";
export { type Agreed, agreedFor } from "./tailoring/agreed.ts";
export { type TailoringConflict, tailoringConflicts } from "./tailoring/conflicts.ts";
export { forbidding, type TailoringData } from "./tailoring/protection.ts";
export { changesSeen } from "./what-if/changes-seen.ts";
export {
  asWritten,
  type ChangingItem,
  type ItemChange,
} from "./what-if/what-if.ts";
export type { WhyNot, WhyNotStep } from "./why-not/answer.ts";
export { type Answer, type Sight, throughGate } from "./why-not/through-gate.ts";
export { tellings } from "./why-not/why-not.ts";
