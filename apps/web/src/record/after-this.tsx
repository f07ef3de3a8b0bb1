import { type ItemChange, sayChange } from "@helhet/engine";
import type { ReactNode } from "react";
import { useHere } from "../frame/here.ts";
import { useLanguage } from "../language/words.tsx";
import { ConflictList } from "../tailoring/conflict-list.tsx";
import type { WhatIf } from "./use-what-if.ts";

const mostShown = 5;

/** What the entry would do to what is expected, said before it is saved. Heard politely, once the writer pauses. */
export function AfterThis({ answer, isEarlier }: WhatIf): ReactNode {
  const { words, language } = useLanguage();
  const { today, zone } = useHere();
  const { record } = words;
  const changes = answer?.changes ?? [];
  const said = changes.map((change) => sayChange(change as ItemChange, language, { today, zone }));
  const rest = said.length - mostShown;
  return (
    <div className={isEarlier ? "after-this is-earlier" : "after-this"} aria-live="polite" aria-busy={isEarlier}>
      {answer !== null && <ConflictList conflicts={answer.conflicts} />}
      {answer !== null && said.length === 0 && <p className="small-text sub">{record.afterThisNothing}</p>}
      {said.length > 0 && (
        <>
          <p className="small-text">
            <b>{record.afterThis}</b>
          </p>
          <ul className="small-text">
            {said.slice(0, mostShown).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {rest > 0 && <li className="sub">{record.afterThisMore(rest)}</li>}
          </ul>
        </>
      )}
    </div>
  );
}
