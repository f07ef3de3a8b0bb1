import type { ShownItem } from "@helhet/contract";
import type { ReactNode } from "react";
import { useWords } from "../language/words.tsx";
import { StateMark } from "../states/state-mark.tsx";
import { useTime } from "../time/use-time.ts";

/** The state in one sentence, with its date. */
export function Verdict({ item }: { readonly item: Pick<ShownItem, "state" | "dueAt"> }): ReactNode {
  const { why, states } = useWords();
  const time = useTime();
  const { state, dueAt } = item;
  const isToday = dueAt !== null && time.daysTo(dueAt) === 0;
  const sentence = (): string => {
    if (state === "undecidable" || state === "waiting") return why.verdict[state];
    if (dueAt === null || (state !== "overdue" && state !== "due-soon" && state !== "open")) return states[state];
    if (state === "overdue") return why.verdict.overdue(time.long(dueAt));
    return isToday ? why.verdict.today : why.verdict["due-soon"](time.long(dueAt));
  };
  return (
    <p className={`verdict verdict-${state}`}>
      <StateMark state={state} says={sentence()} />
    </p>
  );
}
