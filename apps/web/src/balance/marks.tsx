import { CheckmarkCircleFillIcon, EyeSlashIcon, QuestionmarkDiamondIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import type { BalanceWords, Element } from "./balance-words.ts";

/** The amber diamond: out of the unit's own range. Never a state, never red. */
export function DiffersIcon({ className = "i" }: { readonly className?: string }): ReactNode {
  return (
    <svg className={`${className} differs-icon`} viewBox="0 0 20 20" aria-hidden="true">
      <path d="M10 1 19 10 10 19 1 10Z" fill="currentColor" />
    </svg>
  );
}

/** How a month stands against the unit's own history, as icon and word. */
export function VerdictMark({
  verdict,
  words,
}: {
  readonly verdict: Element["now"]["verdict"];
  readonly words: BalanceWords;
}): ReactNode {
  const isOut = verdict === "over" || verdict === "under";
  return (
    <span className={`against against-${verdict}`}>
      {isOut && <DiffersIcon />}
      {verdict === "within" && <CheckmarkCircleFillIcon className="i" aria-hidden="true" />}
      {verdict === "too-few-people" && <EyeSlashIcon className="i" aria-hidden="true" />}
      {verdict === "too-few-to-say" && <QuestionmarkDiamondIcon className="i" aria-hidden="true" />}
      <span>{words.said.verdicts[verdict]}</span>
    </span>
  );
}
