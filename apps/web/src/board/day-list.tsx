import {
  ArrowLeftIcon,
  ArrowRightIcon,
  CheckmarkCircleFillIcon,
  LeaveIcon,
  PuzzlePieceIcon,
  SleepIcon,
} from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { firstNameOf } from "../person/shown-person.ts";
import { useTime } from "../time/use-time.ts";
import { BoardLinks } from "../wall/board-links.tsx";
import { useOnBoard } from "./board-context.ts";
import { board as texts } from "./catalogue/board.ts";
import { isChecked, peopleHere } from "./needs-of.ts";
import type { Row } from "./queue/apply-pending.ts";
import { cameTo, rowState } from "./said-of.ts";

/** What a row of the day is called: its title, and for somebody's own arrangement with whom. */
export function useTitle(): (row: Row) => string {
  const said = useSaid(texts);
  const { nameOf } = useOnBoard();
  return (row) => {
    if (row.sort === "own") return said.own;
    const title = row.title ?? said.untitled;
    const [whose] = [...row.expected, ...row.absent];
    return row.sort === "tailored" && whose ? `${title}, ${firstNameOf(nameOf(whose.person).name)}` : title;
  };
}

function Count({ row }: { readonly row: Row }): ReactNode {
  const said = useSaid(texts);
  const { now } = useHere();
  const state = rowState(row, now());
  if (state === "called-off") return <span className="day-count">{said.calledOff}</span>;
  if (state === "ahead") return <span className="day-count">{said.expect(row.expected.length)}</span>;
  if (state === "done")
    return (
      <span className="day-count">
        <CheckmarkCircleFillIcon className="i small day-done" aria-hidden="true" />
        {said.of(cameTo(row), row.expected.length)} <span className="unseen">{said.came}</span>
      </span>
    );
  return (
    <span className="day-count">
      {said.of(row.marked, row.expected.length)} <span className="unseen">{said.areMarked}</span>
    </span>
  );
}

function DayRow({
  row,
  isChosen,
  choose,
}: {
  readonly row: Row;
  readonly isChosen: boolean;
  readonly choose: () => void;
}): ReactNode {
  const time = useTime();
  const { now } = useHere();
  const titleOf = useTitle();
  const tone = row.sort === "tailored" ? " is-tailored" : "";
  return (
    <li>
      <button
        type="button"
        className={`day-row is-${rowState(row, now())}${tone}`}
        aria-current={isChosen ? "true" : undefined}
        onClick={choose}
      >
        <span className="day-clock num">{row.at === null ? "" : time.clock(row.at)}</span>
        <span className="day-said">
          <span className="day-title">
            {row.sort === "tailored" && <PuzzlePieceIcon className="i small" aria-hidden="true" />}
            {titleOf(row)}
          </span>
          <Count row={row} />
        </span>
      </button>
    </li>
  );
}

function OtherRow({
  to,
  icon,
  title,
  count,
  isChosen,
}: {
  readonly to: string;
  readonly icon: ReactNode;
  readonly title: string;
  readonly count: string;
  readonly isChosen: boolean;
}): ReactNode {
  return (
    <li>
      <Link href={to} className="day-row day-other" aria-current={isChosen ? "page" : undefined}>
        {icon}
        <span className="day-said">
          <span className="day-title">{title}</span>
          <span className="day-count">{count}</span>
        </span>
      </Link>
    </li>
  );
}

function DaySteps({ day, go }: { readonly day: string; readonly go: (days: number) => void }): ReactNode {
  const said = useSaid(texts);
  const { today } = useHere();
  return (
    <span className="day-steps">
      <button type="button" aria-label={said.earlier} onClick={() => go(-1)}>
        <ArrowLeftIcon className="i" aria-hidden="true" />
      </button>
      {day !== today && (
        <button type="button" className="day-today" onClick={() => go(0)}>
          {said.today}
        </button>
      )}
      <button type="button" aria-label={said.later} onClick={() => go(1)}>
        <ArrowRightIcon className="i" aria-hidden="true" />
      </button>
    </span>
  );
}

/** The day itself: which day, what there is, and what else belongs to a shift. */
export function DayList({
  view,
  chosen,
  choose,
  go,
  children,
}: {
  readonly view: string;
  readonly chosen: string | null;
  readonly choose: (key: string) => void;
  /** Days onward; 0 is back to today. */
  readonly go: (days: number) => void;
  readonly children: ReactNode;
}): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const { board } = useOnBoard();
  const here = peopleHere(board);
  const checked = here.filter(isChecked).length;
  const out = board.people.length - here.length;
  return (
    <aside className="board-day" aria-label={said.day}>
      <div className="board-day-head">
        <h2>{time.long(board.day)}</h2>
        <DaySteps day={board.day} go={go} />
      </div>
      {children}
      <nav aria-label={said.sessions}>
        <ol className="day-rows">
          {board.sessions.map((row) => (
            <DayRow
              key={row.key}
              row={row}
              isChosen={view === "sessions" && row.key === chosen}
              choose={() => choose(row.key)}
            />
          ))}
        </ol>
        <ul className="day-rows day-others">
          <OtherRow
            to="/board/needs"
            icon={<SleepIcon className="i" aria-hidden="true" />}
            title={said.needs.title}
            count={said.of(checked, here.length)}
            isChosen={view === "needs"}
          />
          <OtherRow
            to="/board/leave"
            icon={<LeaveIcon className="i" aria-hidden="true" />}
            title={said.leave.title}
            count={said.leave.out(out)}
            isChosen={view === "leave"}
          />
          <BoardLinks />
        </ul>
      </nav>
      <p className="day-keys small-text sub">{said.keys}</p>
    </aside>
  );
}
