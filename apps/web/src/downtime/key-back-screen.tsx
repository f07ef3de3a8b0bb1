import { dayAfter } from "@helhet/words";
import { Button } from "@navikt/ds-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useId, useMemo, useState } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { useSaid } from "../language/said.ts";
import { FailedNotice, Loading } from "../notices/notice.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { ask } from "../server/ask.ts";
import { useOnce } from "../server/use-once.ts";
import { useTime } from "../time/use-time.ts";
import { downtime as texts } from "./catalogue/downtime.ts";
import { KeyBackGrid } from "./key-back-grid.tsx";
import { gridOf, handedIn } from "./sheet-grid.ts";
import { useKeyed } from "./use-keyed.ts";
import "./downtime.css";

type Board = AnswerOf<"dayBoard">;
const daysBack = [0, 1, 2, 3, 4, 5, 6, 7] as const;

function Keying({ unit, board }: { readonly unit: string; readonly board: Board }): ReactNode {
  const { keyBack: said } = useSaid(texts);
  const { now } = useHere();
  const client = useQueryClient();
  const { askOnce } = useOnce();
  const { keyed, key, forget } = useKeyed(unit, board.day);
  const grid = useMemo(() => gridOf(board), [board]);
  const names = useMemo(() => new Map(board.names.map((one) => [one.person, one.name])), [board]);
  const save = useMutation({
    mutationFn: () =>
      askOnce("keyBack", () => ({ path: { unit }, body: { day: board.day, ...handedIn(grid, keyed) } })),
    onSuccess: async () => {
      forget();
      await client.invalidateQueries({ queryKey: ["key-back", unit] });
    },
  });
  if (grid.people.length === 0) return <p>{said.emptyDay}</p>;
  return (
    <>
      <KeyBackGrid
        grid={grid}
        nameOf={(person) => (names.get(person) ?? "").replace(/^(Testperson|Test person)\s+/i, "")}
        now={now()}
        keyed={keyed}
        onKey={key}
      />
      {save.error && <FailedNotice title={said.failed} error={save.error} />}
      <div className="key-save">
        <Button disabled={keyed.size === 0} loading={save.isPending} onClick={() => save.mutate()}>
          {keyed.size === 0 ? said.nothingYet : said.save(keyed.size)}
        </Button>
        <p role="status">{save.data && keyed.size === 0 && said.done(save.data.written, save.data.already)}</p>
      </div>
    </>
  );
}

/** A sheet of paper keyed in afterwards, fast by keyboard; what stands there already is shown and left. */
export function KeyBackScreen(): ReactNode {
  const { keyBack: said, toBoard } = useSaid(texts);
  const { at, today } = useHere();
  const time = useTime();
  const id = useId();
  const unit = at?.unit ?? "";
  const [back, setBack] = useState(0);
  const day = dayAfter(today, -back);
  usePageTitle(`${said.title} · Helhet`);
  const { data, error, refetch } = useQuery({
    queryKey: ["key-back", unit, day],
    queryFn: ({ signal }) => ask("dayBoard", { path: { unit }, query: { day }, signal }),
    refetchOnWindowFocus: false,
  });
  return (
    <main className="page key-back" id="content" tabIndex={-1}>
      <div className="sheet-head">
        <h1>{said.title}</h1>
        <Link className="link" href="/board">
          {toBoard}
        </Link>
      </div>
      <p className="sub">{said.lead}</p>
      <p className="row">
        <label htmlFor={id}>
          <b>{said.day}</b>
        </label>
        <select id={id} className="key-day" value={back} onChange={(event) => setBack(Number(event.target.value))}>
          {daysBack.map((days) => (
            <option key={days} value={days}>
              {time.long(dayAfter(today, -days))}
            </option>
          ))}
        </select>
        <span className="small-text sub key-help">{said.keys}</span>
        <span className="small-text sub key-help-touch">{said.taps}</span>
        <span className="small-text sub">{said.tones}</span>
      </p>
      {error !== null && <FailedNotice title={said.notFetched} error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading says={said.loading} rows={6} />}
      {data !== undefined && <Keying key={data.day} unit={unit} board={data} />}
    </main>
  );
}
