import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import type { AnswerOf, Question } from "../server/addresses.ts";
import { ask } from "../server/ask.ts";
import { type Refusal, refusalOf } from "../server/refused.ts";

type NewEntry = Question<"whatIf">["body"]["entries"][number];

/** How long nobody has typed before the server is asked, in ms. */
const pauseMs = 600;

interface Asked {
  readonly of: object;
  readonly entry: NewEntry | null;
}

/** What would change if the entry were written now; null while nobody can say, or the writing goes on. */
export interface WhatIf {
  readonly answer: AnswerOf<"whatIf"> | null;
  /** The answer is of what stood in the form before the last change. */
  readonly isEarlier: boolean;
  /** What would not let it be written at all; null for what may be, or where nobody can say. */
  readonly refusal: Refusal | null;
}

/**
 * Asks what an entry would change, once the writer pauses. `entryOf` is called then and not while somebody types; it gives null for
 * what is not ready to be written. `written` is all it reads: when that changes, a question under way is dropped.
 */
export function useWhatIf(person: string, unit: string, written: object, entryOf: () => NewEntry | null): WhatIf {
  const [asked, setAsked] = useState<Asked | null>(null);
  const askNow = useEffectEvent(() => setAsked({ of: written, entry: entryOf() }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of what is written begins a new pause
  useEffect(() => {
    const pause = setTimeout(askNow, pauseMs);
    return () => clearTimeout(pause);
  }, [written]);
  const isEarlier = asked?.of !== written;
  const entry = isEarlier ? null : asked.entry;
  const { data = null, error } = useQuery({
    queryKey: ["what-if", person, unit, JSON.stringify(entry)],
    queryFn: async ({ signal }) => {
      if (entry === null) return null;
      return await ask("whatIf", { path: { person }, body: { unit, entries: [entry] }, signal });
    },
    enabled: entry !== null && unit !== "",
    placeholderData: (before) => (asked?.entry == null ? undefined : before),
    retry: false,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const refusal = error === null || isEarlier ? null : refusalOf(error);
  const isFinal = refusal?.kind === "law" || refusal?.kind === "not-decider";
  return { answer: data, isEarlier, refusal: isFinal ? refusal : null };
}
