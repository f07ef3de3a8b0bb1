import { clockIn, longDay } from "@helhet/words";
import { Button } from "@navikt/ds-react";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { usePageTitle } from "../frame/page-title.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { Notice } from "../notices/notice.tsx";
import { refusalOf } from "../server/refused.ts";
import { wall as texts } from "./catalogue/wall.ts";
import { useTyping } from "./use-typing.ts";
import { useSeconds, useWallMarks, useWallView, type Wall, type WallMarks } from "./use-wall.ts";
import { rowNow, WallPeople, WallRows } from "./wall-board.tsx";
import { forgetWall } from "./wall-place.ts";
import { Trouble, WhoPanel } from "./who-panel.tsx";
import "./wall.css";

function HandBar({ marks }: { readonly marks: WallMarks }): ReactNode {
  const said = useSaid(texts);
  const now = useSeconds();
  const { hand, done } = marks;
  if (hand === null) return null;
  const left = Math.min(30, Math.max(0, Math.ceil((hand.until - now) / 1_000)));
  return (
    <div className="wall-hand">
      <span role="status">
        <b>{said.hand(hand.name)}</b>
      </span>
      <span className="num">{said.left(left)}</span>
      <button type="button" onClick={done}>
        {said.done}
      </button>
    </div>
  );
}

function Hanging({
  wall,
  ahead,
  staleSince,
}: {
  readonly wall: Wall;
  readonly ahead: number;
  /** Epoch ms; null while the server answers. */
  readonly staleSince: number | null;
}): ReactNode {
  const said = useSaid(texts);
  const { language } = useLanguage();
  const now = useSeconds() + ahead;
  const [chosen, setChosen] = useState<string | null>(null);
  const marks = useWallMarks(ahead);
  const { hand, isAsking, say } = marks;
  const typing = useTyping(isAsking, say);
  const isPlain = hand === null && !isAsking;
  // A row that somebody chose is forgotten when nobody has touched the wall for as long as a hand lasts.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each choice begins the wait anew
  useEffect(() => {
    if (!isPlain) return;
    const timer = setTimeout(() => setChosen(null), 30_000);
    return () => clearTimeout(timer);
  }, [isPlain, chosen]);
  const row = wall.rows.find((one) => one.row === chosen) ?? rowNow(wall.rows, now);
  return (
    <div className={hand === null ? "wall" : "wall has-hand"}>
      <header className="wall-head">
        <h1>{wall.unitName}</h1>
        <p>
          <span className="wall-day">{longDay(language, wall.day, wall.day)}</span>{" "}
          <b className="num">{clockIn(language, wall.zone, now)}</b>
        </p>
      </header>
      <main id="content" className="wall-main">
        {staleSince !== null && <p className="wall-stale">{said.stale(clockIn(language, wall.zone, staleSince))}</p>}
        <WallRows wall={wall} chosen={row?.row ?? null} choose={setChosen} />
        {row === null ? (
          <p className="wall-count">{said.empty}</p>
        ) : (
          <WallPeople wall={wall} row={row} now={now} marks={marks} />
        )}
        {!isAsking && <Trouble marks={marks} />}
      </main>
      <HandBar marks={marks} />
      {isAsking && (
        <WhoPanel
          marks={marks}
          typed={typing.count}
          onDigit={typing.digit}
          onErase={typing.erase}
          onEnter={typing.enter}
        />
      )}
    </div>
  );
}

function TakenDown(): ReactNode {
  const said = useSaid(texts);
  useEffect(forgetWall, []);
  return (
    <main className="page" id="content">
      <Notice tone="plain" title={said.over}>
        <p className="sub">{said.overNext}</p>
        <Button as="a" href="/">
          {said.signIn}
        </Button>
      </Notice>
    </main>
  );
}

/** What hangs on the ward's wall: first names or initials, and who is here. Reached by a wall's own session alone. */
export function WallScreen(): ReactNode {
  const said = useSaid(texts);
  const view = useWallView();
  usePageTitle(`${said.title} · Helhet`);
  const { data, error, dataUpdatedAt } = view;
  const retry = useCallback(() => void view.refetch(), [view]);
  const kind = error === null ? null : refusalOf(error).kind;
  if (kind === "not-signed-in") return <TakenDown />;
  if (data === undefined)
    return (
      <main className="page" id="content">
        <Notice tone={kind === null ? "plain" : "offline"} title={kind === null ? said.loading : said.failed}>
          {kind !== null && <Button onClick={retry}>{said.ok}</Button>}
        </Notice>
      </main>
    );
  return <Hanging wall={data.wall} ahead={data.ahead} staleSince={kind === null ? null : dataUpdatedAt + data.ahead} />;
}
