import type { ReactNode } from "react";
import { useWords } from "../language/words.tsx";
import { type State, StateMark } from "../states/state-mark.tsx";
import { type Group, groups } from "./lines.ts";

const stateOf: Readonly<Record<Group, State>> = {
  overdue: "overdue",
  today: "due-soon",
  soon: "due-soon",
  undecidable: "undecidable",
  waiting: "waiting",
};

/** One chip a group, and one for all: the numbers add up. */
export function GroupChips({
  counts,
  shown,
  onShow,
}: {
  readonly counts: Readonly<Record<Group, number>>;
  readonly shown: Group | null;
  readonly onShow: (group: Group | null) => void;
}): ReactNode {
  const { worklist } = useWords();
  const all = groups.reduce((sum, group) => sum + counts[group], 0);
  return (
    <fieldset className="chips">
      <legend className="unseen">{worklist.show}</legend>
      <button type="button" className="chip" aria-pressed={shown === null} onClick={() => onShow(null)}>
        {worklist.chips.all} <b className="num">{all}</b>
      </button>
      {groups.map((group) => (
        <button
          key={group}
          type="button"
          className={counts[group] === 0 ? "chip is-none" : "chip"}
          aria-pressed={shown === group}
          onClick={() => onShow(shown === group ? null : group)}
        >
          <StateMark state={stateOf[group]} says={worklist.chips[group]} />
          <b className="num">{counts[group]}</b>
        </button>
      ))}
    </fieldset>
  );
}
