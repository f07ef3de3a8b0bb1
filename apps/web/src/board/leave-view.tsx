import { ExclamationmarkTriangleIcon, LeaveIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useSaid } from "../language/said.ts";
import { useOnBoard } from "./board-context.ts";
import { board as texts } from "./catalogue/board.ts";
import { useWhen } from "./clock-words.ts";
import { CardName } from "./person-card.tsx";

/** Who is out on leave now, and when each is to be back. */
export function LeaveView(): ReactNode {
  const said = useSaid(texts);
  const when = useWhen();
  const { board } = useOnBoard();
  const out = board.people.flatMap(({ person, away }) => (away === null ? [] : [{ person, ...away }]));
  return (
    <>
      <div className="session-head">
        <div>
          <h1>{said.leave.title}</h1>
          <p className="sub num">{out.length === 0 ? said.leave.nobody : said.leave.out(out.length)}</p>
        </div>
        <Link className="quiet-tap leave-all" href="/leave">
          {said.leave.all}
        </Link>
      </div>
      <ul className="absent">
        {out.map(({ person, back, isLate }) => (
          <li key={person} className="absent-row">
            <span className="absent-state">
              {isLate ? (
                <ExclamationmarkTriangleIcon className="i" aria-hidden="true" />
              ) : (
                <LeaveIcon className="i" aria-hidden="true" />
              )}
              {isLate ? said.leave.late : said.leave.isOut}
            </span>
            <CardName person={person} />
            <span className="absent-where">
              {back === null ? said.backUnknown : isLate ? said.shouldBeBack(when(back)) : said.back(when(back))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
