import { localeOf } from "@helhet/words";
import { CheckmarkIcon, ClockIcon, LeaveIcon, PuzzlePieceIcon, StarIcon, XMarkIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage, useWords } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";
import { useOnBoard } from "./board-context.ts";
import { board as texts } from "./catalogue/board.ts";
import { nearDay } from "./clock-words.ts";
import type { Cell, Row } from "./queue/apply-pending.ts";

/** The name alone on its line; the mark of an invented person stands under it. */
export function CardName({ person }: { readonly person: string }): ReactNode {
  const said = useSaid(texts);
  const { nameOf } = useOnBoard();
  const { name } = nameOf(person);
  return (
    <Link className="card-name" href={`/persons/${person}`}>
      {name === "" ? said.nameless : name}
    </Link>
  );
}

/** One thing worth knowing of somebody before they are marked, the most telling first. */
function CardNote({ cell }: { readonly cell: Cell }): ReactNode {
  const said = useSaid(texts);
  const words = useWords();
  const { language } = useLanguage();
  const time = useTime();
  const { board, nameOf } = useOnBoard();
  const person = board.people.find((one) => one.person === cell.person);
  const dayWords = { today: words.time.today, tomorrow: words.time.tomorrow };
  const near = (day: string): string => nearDay(time, localeOf[language], day, dayWords);
  if (cell.own !== null) {
    const title = cell.own.title ?? said.appointment;
    return <Note icon={<ClockIcon />}>{cell.own.at === null ? title : said.at(title, time.clock(cell.own.at))}</Note>;
  }
  if (cell.needs !== null)
    return (
      <Note icon={<PuzzlePieceIcon />} isTailored>
        {cell.needs}
      </Note>
    );
  if (cell.also !== null)
    return <Note icon={<ClockIcon />}>{said.at(cell.also.title ?? said.appointment, time.clock(cell.also.at))}</Note>;
  if (person?.leavesOn != null) return <Note icon={<LeaveIcon />}>{said.leaves(near(person.leavesOn))}</Note>;
  if (person?.newSince != null) return <Note icon={<StarIcon />}>{said.newSince(near(person.newSince))}</Note>;
  return nameOf(cell.person).synthetic ? <span className="card-note">{words.person.testPerson}</span> : null;
}

function Note({
  icon,
  isTailored = false,
  children,
}: {
  readonly icon: ReactNode;
  readonly isTailored?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <span className={isTailored ? "card-note is-tailored" : "card-note"}>
      <span className="card-icon" aria-hidden="true">
        {icon}
      </span>
      {children}
    </span>
  );
}

/** Somebody who is expected, with a tap for each answer. */
export function PersonCard({
  row,
  cell,
  at,
}: {
  readonly row: Row;
  readonly cell: Cell;
  readonly at: number;
}): ReactNode {
  const said = useSaid(texts);
  const { now } = useHere();
  const { nameOf, mark } = useOnBoard();
  const { name } = nameOf(cell.person);
  const fate = cell.mark?.fate ?? null;
  const isClosed = !mayMark(row, cell, now());
  return (
    <li className={fate === null ? "board-card is-open" : "board-card"} data-card={at}>
      <span className="card-who">
        <CardName person={cell.person} />
        <CardNote cell={cell} />
      </span>
      <button
        type="button"
        className="mark mark-here"
        aria-pressed={fate === "attended"}
        aria-label={`${said.here}, ${name}`}
        disabled={isClosed}
        onClick={() => mark(row, [cell], "attended")}
      >
        <CheckmarkIcon className="i" aria-hidden="true" />
        {said.here}
      </button>
      <button
        type="button"
        className="mark mark-away"
        aria-pressed={fate === "missed"}
        aria-label={`${said.notHere}, ${name}`}
        disabled={isClosed}
        onClick={() => mark(row, [cell], "missed")}
      >
        <XMarkIcon className="i" aria-hidden="true" />
        {said.notHere}
      </button>
    </li>
  );
}

/** Nobody has come to what has not begun to gather; what was marked may always be changed. */
export function mayMark(row: Row, { mark, own }: Pick<Cell, "mark" | "own">, now: number): boolean {
  const opens = own === null ? row.opensAt : own.opensAt;
  return mark !== null || opens === null || opens <= now;
}
