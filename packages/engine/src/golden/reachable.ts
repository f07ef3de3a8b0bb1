import type { Element, Guideline } from "../guideline.ts";
import type { State } from "../standing.ts";

/** Why no course can bring an element into a state; null where one can. */
type Why = (element: Element, guideline: Guideline) => string | null;

const isGuard = ({ kind }: Element): boolean => kind === "guard";
const isDated = ({ limits }: Element): boolean =>
  limits.some(({ limit, source }) => limit.unit === "unit-value" || !"GMK".includes(source.confidence));
const isFromEnrolment = ({ anchor }: Element): boolean => anchor.query?.kinds.join() === "enrolment-started";
/** The level is known on the day of an enrolment. */
const asksSetting = (element: Element): boolean =>
  !isFromEnrolment(element) &&
  element.limits.some(({ when, limit }) => limit.unit === "individual" || when.op === "setting");
/** Its expected day may pass before the entry that decides it is there. */
const awaitsEnd = ({ limits }: Element): boolean =>
  limits.some(({ limit }) => limit.unit === "day-of" && limit.expected !== null);
const isSameDay = ({ limits, anchor }: Element): boolean =>
  anchor.take === "each" &&
  limits.length > 0 &&
  limits.every(({ limit }) => limit.unit === "days" && limit.amount === 0);
const answersItself = ({ id }: Element): boolean => id === "feedback-tool";

const notDated: Why = (element) => (isDated(element) ? null : "It has no date, so nothing is near, past or late.");

/**
 * States that an element can never be in, and why. What is not refused here must be shown by a golden course.
 */
export const unreachable: Readonly<Record<State, Why>> = {
  "not-applicable": ({ when, guard }, { scope }) => {
    const begins = guard?.while?.kinds.join() ?? null;
    const withScope = begins === null || begins === scope?.opens.kinds.join();
    return when.op === "always" && withScope ? "It always applies." : null;
  },
  met: () => null,
  "met-late": (element, guideline) => {
    if (isGuard(element))
      return element.guard?.before ? null : "A guard while something lasts is judged now, never late.";
    if (element.every === "grid") return "A window is answered inside it or not at all.";
    return element.force === "may" ? "A possibility is used or lapses." : notDated(element, guideline);
  },
  declined: ({ kind, act }) => {
    if (kind === "offer") return null;
    if (kind !== "match") return "Only offers and suggestions can be declined.";
    return act.endsWith("-considered") ? "Choosing otherwise answers what is to be considered." : null;
  },
  stopped: () => null,
  exempt: (element) => {
    if (!element.mayBeTailored) return "Law is not set aside by agreement.";
    return answersItself(element) ? "It waits until the entry that answers it." : null;
  },
  undecidable: (element) =>
    asksSetting(element) ||
    awaitsEnd(element) ||
    (["not", "all"].includes(element.when.op) && JSON.stringify(element.when).includes('"required":true'))
      ? null
      : "No question that it asks can stay unanswered, save for dates known to the month alone.",
  waiting: (element) => {
    const { kind, anchor, guard } = element;
    if (kind === "offer") return null;
    if (isGuard(element)) return guard?.before ? null : "It is asked only while something lasts.";
    if (anchor.take === "each") return "It begins with the entry that raises it.";
    if (anchor.take === "scope-start") return "It begins with its scope.";
    return waitsInVain(element) ? "It applies only where what it counts from has happened." : null;
  },
  overdue: (element, guideline) => {
    if (isGuard(element)) return null;
    return element.force === "may" ? "A possibility lapses without a breach." : notDated(element, guideline);
  },
  "due-soon": (element, guideline) => (isGuard(element) ? "A guard holds or does not." : notDated(element, guideline)),
  open: (element) => {
    if (isGuard(element)) return "A guard holds or does not.";
    if (answersItself(element)) return "It waits until the entry that answers it.";
    return isSameDay(element) ? "It is due on the day on which it begins." : null;
  },
};

/** It applies only if an entry of the kind that it counts from says so. */
function waitsInVain({ when, anchor }: Element): boolean {
  const [kind] = anchor.query?.kinds ?? [];
  return when.op !== "always" && when.op !== "not" && kind !== undefined && JSON.stringify(when).includes(`"${kind}"`);
}
