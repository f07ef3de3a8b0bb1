import { XMarkIcon } from "@navikt/aksel-icons";
import { type ReactNode, useId } from "react";
import { useSaid } from "../language/said.ts";
import { PersonName } from "../persons/person-name.tsx";
import { useOnBoard } from "./board-context.ts";
import { board as texts } from "./catalogue/board.ts";
import type { Row } from "./queue/apply-pending.ts";

/** Who did not come, with the reason that was told, or the way to tell it. */
export function MissedList({ row }: { readonly row: Row }): ReactNode {
  const said = useSaid(texts);
  const { nameOf, tellWhy } = useOnBoard();
  const id = useId();
  const missed = row.expected.flatMap(({ person, session, mark }) =>
    mark?.fate === "missed" ? [{ person, session, entry: mark.entry, reason: mark.reason ?? "unknown" }] : [],
  );
  if (missed.length === 0) return null;
  return (
    <section className="absent" aria-labelledby={id}>
      <h2 id={id}>
        {said.missed} <span className="num sub">{missed.length}</span>
      </h2>
      <ul>
        {missed.map(({ person, session, entry, reason }) => {
          const { name, synthetic } = nameOf(person);
          const isTold = reason !== "unknown";
          return (
            <li key={`${person} ${session}`} className="absent-row">
              <span className="absent-state">
                <XMarkIcon className="i" aria-hidden="true" />
                {said.notHere}
              </span>
              <PersonName name={name} isSynthetic={synthetic} />
              <span className="absent-where">
                {isTold ? said.reasons[reason as keyof typeof said.reasons] : said.reason.unknown}
              </span>
              <span className="absent-taps">
                <button
                  type="button"
                  className="quiet-tap"
                  aria-label={`${isTold ? said.changeReason : said.addReason}, ${name}`}
                  onClick={() => tellWhy(person, entry)}
                >
                  {isTold ? said.changeReason : said.addReason}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
