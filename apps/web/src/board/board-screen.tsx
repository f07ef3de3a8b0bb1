import { dayAfter } from "@helhet/words";
import { ChevronDownIcon } from "@navikt/aksel-icons";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useLocation } from "wouter";
import { FromBoard } from "../decisions/from-board.tsx";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { useMedia } from "../frame/use-media.ts";
import { useSaid } from "../language/said.ts";
import { FailedNotice, Loading, Notice } from "../notices/notice.tsx";
import { queries } from "../server/queries.ts";
import { refusalOf } from "../server/refused.ts";
import { BoardContext, type OnBoard } from "./board-context.ts";
import { board as texts } from "./catalogue/board.ts";
import { DayList, useTitle } from "./day-list.tsx";
import { DoneBar } from "./done-bar.tsx";
import { LeaveView } from "./leave-view.tsx";
import { NeedsView } from "./needs-view.tsx";
import type { Row } from "./queue/apply-pending.ts";
import { QueueLine, RefusedMarks } from "./queue-line.tsx";
import { type About, ReasonForm } from "./reason-form.tsx";
import { rowToOpen } from "./said-of.ts";
import { SessionView } from "./session-view.tsx";
import { useBoardKeys } from "./use-board-keys.ts";
import { useDayBoard } from "./use-day-board.ts";
import { useMarking } from "./use-marking.ts";
import "./board.css";

export type BoardView = "sessions" | "needs" | "leave";

function OnDuty(): ReactNode {
  const said = useSaid(texts);
  const { at } = useHere();
  const { data } = useQuery(queries.roster(at?.unit ?? ""));
  if (data === undefined) return null;
  const name = data.now?.role === "on-call" ? null : (data.now?.name ?? null);
  return <p className="small-text sub">{name === null ? said.nobodyOnDuty : said.onDuty(name)}</p>;
}

function EmptyDay(): ReactNode {
  const said = useSaid(texts);
  return (
    <Notice tone="plain" title={said.emptyDay}>
      <p className="sub">{said.emptyDayNext}</p>
    </Notice>
  );
}

/** On a phone one row stands alone, and the list opens from it. */
function ChosenRow({
  row,
  isOpen,
  toggle,
}: {
  readonly row: Row | null;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}): ReactNode {
  const said = useSaid(texts);
  const titleOf = useTitle();
  return (
    <button type="button" className="board-choose" aria-expanded={isOpen} onClick={toggle}>
      <span>
        {said.chooseSession}
        {row !== null && <span className="sub"> · {titleOf(row)}</span>}
      </span>
      <ChevronDownIcon className="i" aria-hidden="true" />
    </button>
  );
}

type DayBoard = ReturnType<typeof useDayBoard>;

/** Without network the line of the queue says so; that another day could not be fetched is always said. */
function NotFetched({ day, shown }: { readonly day: DayBoard; readonly shown: string }): ReactNode {
  const said = useSaid(texts);
  const { answer, asked } = day;
  if (!answer.isError || (asked === shown && refusalOf(answer.error).kind === "offline")) return null;
  return (
    <FailedNotice
      title={said.failed}
      error={answer.error}
      shownSince={answer.dataUpdatedAt}
      onRetry={() => void answer.refetch()}
    />
  );
}

function WholeBoard({
  day,
  view,
  board,
  go,
}: {
  readonly day: DayBoard;
  readonly view: BoardView;
  readonly board: NonNullable<DayBoard["board"]>;
  readonly go: (days: number) => void;
}): ReactNode {
  const said = useSaid(texts);
  const { now } = useHere();
  const [, navigate] = useLocation();
  const isPhone = useMedia("(max-width: 767px)");
  const [isListOpen, setListOpen] = useState(false);
  const [about, setAbout] = useState<About | null>(null);
  const [chosen, setChosen] = useState<string | null>(() => rowToOpen(board.sessions, now())?.key ?? null);
  const marking = useMarking(board.day);
  const row = board.sessions.find(({ key }) => key === chosen) ?? board.sessions[0] ?? null;
  const on = useMemo((): OnBoard => {
    const names = new Map(board.names.map((one) => [one.person, one]));
    return {
      board,
      marking,
      mark: marking.mark,
      nameOf: (person) => {
        const one = names.get(person);
        const synthetic = one?.synthetic ?? false;
        const name = one?.name ?? "";
        return { name: synthetic ? name.replace(/^(Testperson|Test person)\s+/i, "") : name, synthetic };
      },
      tellWhy: (person, entry) => setAbout({ person, entry }),
    };
  }, [board, marking]);
  useBoardKeys(view === "sessions" ? row : null, on);
  const choose = (key: string): void => {
    day.show();
    setChosen(key);
    setAbout(null);
    setListOpen(false);
    if (view !== "sessions") navigate("/board");
  };
  const list = (
    <DayList view={view} chosen={row?.key ?? null} choose={choose} go={go}>
      <OnDuty />
      <QueueLine pending={day.pending} shownAt={day.answer.dataUpdatedAt} />
    </DayList>
  );
  return (
    <BoardContext value={on}>
      <div className="board">
        {isPhone ? (
          <div className="board-fold">
            <ChosenRow
              row={view === "sessions" ? row : null}
              isOpen={isListOpen}
              toggle={() => setListOpen((open) => !open)}
            />
            {isListOpen ? list : <QueueLine pending={day.pending} shownAt={day.answer.dataUpdatedAt} />}
          </div>
        ) : (
          list
        )}
        <main id="content" className="board-main" tabIndex={-1}>
          {day.hasNews && (
            <button type="button" className="news" onClick={day.show}>
              <b>{said.news}</b>
            </button>
          )}
          <NotFetched day={day} shown={board.day} />
          <RefusedMarks mine={day.mine} />
          {view === "needs" && <NeedsView />}
          {view === "leave" && <LeaveView />}
          {view === "sessions" && (row === null ? <EmptyDay /> : <SessionView row={row} />)}
          {about !== null && <ReasonForm key={about.entry} about={about} close={() => setAbout(null)} />}
          <FromBoard />
          <DoneBar />
        </main>
      </div>
    </BoardContext>
  );
}

/** The ward's day: what is done together, who is expected, and a tap for each who comes. */
export function BoardScreen({ view }: { readonly view: BoardView }): ReactNode {
  const said = useSaid(texts);
  const { today, at } = useHere();
  const [steps, setSteps] = useState(0);
  const shown = useDayBoard(dayAfter(today, steps));
  usePageTitle(`${said.title} · Helhet`);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another unit's day begins with today
  useEffect(() => setSteps(0), [at?.unit]);
  const { board, answer } = shown;
  if (board === null)
    return (
      <main id="content" className="page">
        <h1 className="unseen">{said.title}</h1>
        {answer.isError ? (
          <FailedNotice title={said.failed} error={answer.error} onRetry={() => void answer.refetch()} />
        ) : (
          <Loading says={said.loading} rows={6} />
        )}
      </main>
    );
  const go = (days: number): void => setSteps((before) => (days === 0 ? 0 : before + days));
  return <WholeBoard key={`${at?.unit} ${board.day}`} day={shown} view={view} board={board} go={go} />;
}
