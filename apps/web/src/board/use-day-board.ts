import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useHere } from "../frame/here.ts";
import { ask } from "../server/ask.ts";
import { useChanges } from "../server/changes.ts";
import { applyPending, type Board } from "./queue/apply-pending.ts";
import { boardQueue, onSent } from "./queue/board-queue.ts";
import { type Steady, steady } from "./steady.ts";

/** Changes that come together are fetched together, after so many ms. */
const gather = 400;
/** What time alone changes, and what no stream tells of, is seen within this, ms. */
const again = 300_000;

/** A unit's board of a day: what the record says, steady under the hand, with what is on its way already shown. */
export function useDayBoard(day: string) {
  const { at, me } = useHere();
  const unit = at?.unit ?? "";
  const client = useQueryClient();
  const queryKey = useMemo(() => ["board", unit, day], [unit, day]);
  const answer = useQuery({
    queryKey,
    queryFn: ({ signal }) => ask("dayBoard", { path: { unit }, query: { day }, signal }),
    staleTime: 30_000,
    refetchInterval: again,
  });
  const all = useSyncExternalStore(boardQueue.subscribe, boardQueue.all);
  const pending = useMemo(() => all.filter((one) => one.unit === unit), [all, unit]);
  useSending(me.practitioner);
  useEffect(
    () =>
      onSent((one) => {
        if (one.unit !== unit) return;
        const wasFetching = client.isFetching({ queryKey }) > 0;
        void client.cancelQueries({ queryKey });
        client.setQueryData<Board>(queryKey, (board) => board && applyPending(board, [one]));
        if (wasFetching) void client.invalidateQueries({ queryKey });
      }),
    [client, queryKey, unit],
  );
  const isOnBoard = (person: string): boolean => answer.data?.names.some((one) => one.person === person) ?? true;
  useNewsOf(isOnBoard, () => void client.invalidateQueries({ queryKey }));
  const { shown, show } = useSteady(answer.data);
  const mine = useMemo(() => pending.filter(({ by }) => by === me.practitioner), [pending, me.practitioner]);
  const board = useMemo(() => shown && applyPending(shown.board, mine), [shown, mine]);
  return { asked: day, answer, board, hasNews: shown?.hasNews ?? false, show, pending, mine };
}

/** Sends what waits when the page opens, when the network is back, and when somebody returns to the window. */
function useSending(by: string): void {
  useEffect(() => {
    const flush = (): void => boardQueue.flush(by);
    flush();
    addEventListener("online", flush);
    addEventListener("focus", flush);
    return () => {
      removeEventListener("online", flush);
      removeEventListener("focus", flush);
    };
  }, [by]);
}

/** Every fetch is a look at everybody on the board: only what concerns one of them is worth it. Who is new comes with the next one. */
function useNewsOf(isOnBoard: (person: string) => boolean, fetchAgain: () => void): void {
  const latest = useRef(fetchAgain);
  latest.current = fetchAgain;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useChanges(({ person }) => {
    if (!isOnBoard(person)) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), gather);
  });
  useEffect(() => {
    const back = (): void => latest.current();
    addEventListener("online", back);
    return () => {
      clearTimeout(timer.current);
      removeEventListener("online", back);
    };
  }, []);
}

function useSteady(data: Board | undefined): { readonly shown: Steady | null; readonly show: () => void } {
  const [state, setState] = useState<{ readonly data: Board | undefined; readonly shown: Steady | null }>({
    data: undefined,
    shown: null,
  });
  let { shown } = state;
  if (data !== undefined && data !== state.data) {
    shown = steady(shown?.board ?? null, data);
    setState({ data, shown });
  }
  const show = (): void => setState((before) => ({ ...before, shown: before.data ? steady(null, before.data) : null }));
  return { shown: shown?.board.day === data?.day || data === undefined ? shown : null, show };
}
