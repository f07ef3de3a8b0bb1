import {
  CheckmarkCircleFillIcon,
  CheckmarkCircleIcon,
  CircleIcon,
  ClockIcon,
  ExclamationmarkTriangleFillIcon,
  HourglassIcon,
  MinusCircleIcon,
  MinusIcon,
  PersonCrossIcon,
  QuestionmarkDiamondIcon,
  StopIcon,
} from "@navikt/aksel-icons";
import type { ComponentType, ReactNode, SVGProps } from "react";
import { useWords } from "../language/words.tsx";
import "./states.css";

/** One of the engine's eleven states. */
export type State = keyof typeof icons;
type Icon = ComponentType<SVGProps<SVGSVGElement>>;

const icons = {
  overdue: ExclamationmarkTriangleFillIcon,
  "due-soon": ClockIcon,
  undecidable: QuestionmarkDiamondIcon,
  open: CircleIcon,
  waiting: HourglassIcon,
  met: CheckmarkCircleFillIcon,
  "met-late": CheckmarkCircleIcon,
  exempt: MinusCircleIcon,
  declined: PersonCrossIcon,
  stopped: StopIcon,
  "not-applicable": MinusIcon,
} as const satisfies Readonly<Record<string, Icon>>;

/** A state as icon and word together; `says` replaces the word, for instance by the deadline. */
export function StateMark({
  state,
  says,
  isCalm = false,
}: {
  readonly state: State;
  readonly says?: ReactNode;
  /** Due soon, but not today: the word is ink. */
  readonly isCalm?: boolean;
}): ReactNode {
  const words = useWords();
  const Icon = icons[state];
  return (
    <span className={`state state-${state}${isCalm ? " is-calm" : ""}`}>
      <Icon className="i" aria-hidden="true" />
      <span>{says ?? words.states[state]}</span>
    </span>
  );
}
