import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { AnswerOf } from "../server/addresses.ts";
import { ask, rememberToken } from "../server/ask.ts";
import { type Refusal, refusalOf } from "../server/refused.ts";

export type Wall = AnswerOf<"wall">;
export type WallRow = Wall["rows"][number];
export type Mark = "here" | "not-here";

/** A tap that waits for somebody to say who they are. */
export interface Tap {
  readonly row: string;
  readonly who: string;
  readonly name: string;
  readonly mark: Mark | null;
}
/** Somebody whose marks are being taken, until when by this device's clock (epoch ms). */
export interface Hand {
  readonly hand: string;
  readonly name: string;
  readonly until: number;
}

const fetchedEvery = 4_000;

/** The wall as the server has it, asked for again every few seconds. `ahead`: how far the server's clock is before this device's. */
export function useWallView() {
  return useQuery({
    queryKey: ["wall"],
    queryFn: async ({ signal }) => {
      const wall = await ask("wall", { signal });
      rememberToken(wall.csrf);
      return { wall, ahead: Date.parse(wall.now) - Date.now() };
    },
    refetchInterval: fetchedEvery,
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: true,
    retry: false,
    staleTime: 0,
  });
}

/** The clock, looked at every second. */
export function useSeconds(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

export type Trouble = "wrong" | "not-saved" | "hand-over" | { readonly lockedUntil: number } | null;

const tries = 3;
const betweenTries = 1_500;

/** One more try where the network is away for a moment: the same key, so that nothing is marked twice. */
async function steadily<T>(once: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once();
    } catch (error) {
      if (attempt === tries || !["offline", "busy"].includes(refusalOf(error).kind)) throw error;
      await new Promise((resolve) => setTimeout(resolve, betweenTries));
    }
  }
}

/**
 * Marks at the wall: a tap asks who one is, and is marked once that is said. What is marked within half a minute of the last mark is
 * the same hand's; then nobody's.
 */
export function useWallMarks(ahead: number) {
  const queries = useQueryClient();
  const [hand, setHand] = useState<Hand | null>(null);
  const [tap, setTap] = useState<Tap | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const clock = useRef(ahead);
  clock.current = ahead;

  const leave = useCallback((): void => {
    setHand(null);
    setTap(null);
    setAsking(false);
    setTrouble(null);
  }, []);
  useEffect(() => {
    if (hand === null) return;
    const timer = setTimeout(leave, Math.max(0, hand.until - Date.now()));
    return () => clearTimeout(timer);
  }, [hand, leave]);

  const write = async (by: Hand, { row, who, mark }: Tap): Promise<void> => {
    const key = crypto.randomUUID();
    try {
      const body = { hand: by.hand, row, who: [who], mark };
      const { until, view } = await steadily(() => ask("wallMark", { key, body }));
      rememberToken(view.csrf);
      queries.setQueryData(["wall"], { wall: view, ahead: clock.current });
      setHand({ ...by, until: Date.parse(until) - clock.current });
      setTrouble(null);
    } catch (error) {
      const isOver = refusalOf(error).kind === "may-not";
      if (isOver) leave();
      setTrouble(isOver ? "hand-over" : "not-saved");
      void queries.invalidateQueries({ queryKey: ["wall"] });
    }
  };
  const say = async (code: string): Promise<void> => {
    try {
      const { hand: id, name, until } = await ask("wallWho", { body: { code } });
      const by = { hand: id, name, until: Date.parse(until) - clock.current };
      setHand(by);
      setAsking(false);
      setTrouble(null);
      setTap(null);
      if (tap !== null) await write(by, tap);
    } catch (error) {
      setTrouble(troubleOf(refusalOf(error)));
    }
  };
  return {
    hand,
    tap,
    isAsking,
    trouble,
    say,
    tapped: (made: Tap): void => {
      if (hand !== null) return void write(hand, made);
      setTrouble(null);
      setTap(made);
      setAsking(true);
    },
    cancel: leave,
    done: (): void => {
      leave();
      void ask("wallDone", {}).catch(() => undefined);
    },
  };
}
export type WallMarks = ReturnType<typeof useWallMarks>;

function troubleOf({ kind, retryAfterSeconds }: Refusal): Trouble {
  if (kind === "too-many") return { lockedUntil: Date.now() + (retryAfterSeconds ?? 60) * 1_000 };
  return kind === "invalid" ? "wrong" : "not-saved";
}
