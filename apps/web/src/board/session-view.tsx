import { CheckmarkIcon } from "@navikt/aksel-icons";
import { type ReactNode, useId } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { useTime } from "../time/use-time.ts";
import { AbsentList } from "./absent-list.tsx";
import { useOnBoard } from "./board-context.ts";
import { board as texts } from "./catalogue/board.ts";
import { span } from "./clock-words.ts";
import { useTitle } from "./day-list.tsx";
import { MissedList } from "./missed-list.tsx";
import { mayMark, PersonCard } from "./person-card.tsx";
import { placeOf, type Row } from "./queue/apply-pending.ts";

/** How far the marking is, or from when it can begin. */
function Progress({ row }: { readonly row: Row }): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const { now } = useHere();
  if (row.isCancelled) return said.calledOffForAll;
  if (row.expected.length === 0) return said.nobodyExpected;
  if (row.marked === 0 && row.opensAt !== null && now() < row.opensAt)
    return `${said.expect(row.expected.length)} · ${said.opens(time.clock(row.opensAt))}`;
  return said.progress(row.marked, row.expected.length);
}

/** One tap for all who are not marked yet. */
function RestAreHere({ row }: { readonly row: Row }): ReactNode {
  const said = useSaid(texts);
  const { now } = useHere();
  const { mark } = useOnBoard();
  const rest = row.expected.filter((cell) => cell.mark === null && mayMark(row, cell, now()));
  if (rest.length === 0 || row.sort !== "common") return null;
  return (
    <button type="button" className="rest-here" onClick={() => mark(row, rest, "attended")}>
      <CheckmarkIcon className="i" aria-hidden="true" />
      {said.restHere} <span className="rest-count num">{rest.length}</span>
    </button>
  );
}

/** A session with everybody who is expected as a card, and who is not expected below. */
export function SessionView({ row }: { readonly row: Row }): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const titleOf = useTitle();
  const id = useId();
  const when = [span(time, row.at, row.minutes), row.place].filter((part) => part !== null).join(", ");
  return (
    <>
      <div className="session-head">
        <div>
          <h1 id={id}>
            {titleOf(row)} {when !== "" && <span className="session-when">{when}</span>}
          </h1>
          <p className="sub small-text num" aria-live="polite">
            <Progress row={row} />
          </p>
        </div>
        {!row.isCancelled && <RestAreHere row={row} />}
      </div>
      {!row.isCancelled && row.expected.length > 0 && (
        <ul className="board-cards" aria-label={said.people}>
          {row.expected.map((cell, at) => (
            <PersonCard key={placeOf(cell)} row={row} cell={cell} at={at} />
          ))}
        </ul>
      )}
      <MissedList row={row} />
      <AbsentList row={row} />
    </>
  );
}
