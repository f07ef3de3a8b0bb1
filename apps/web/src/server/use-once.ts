import type { routes } from "@helhet/contract";
import { useMemo } from "react";
import { useHere } from "../frame/here.ts";
import { newId } from "../record/new-id.ts";
import type { AnswerOf, Question, RouteName } from "./addresses.ts";
import { ask } from "./ask.ts";
import { makeOnce, type Sending } from "./once.ts";

type Routes = typeof routes;
/** A route that wants an idempotency key. */
type Writing = { readonly [K in RouteName]: Routes[K] extends { readonly write: true } ? K : never }[RouteName];

/** Kept beside the screens, so that a form closed and opened again after a lost answer sends the same. */
const once = makeOnce(newId);
const blank: Sending = { id: "", authored: "" };

interface Onces {
  /** Asks a writing route; the question is given the id and the instant that it keeps through every try. */
  readonly askOnce: <K extends Writing>(
    name: K,
    question: (sending: Sending) => Omit<Question<K>, "key">,
  ) => Promise<AnswerOf<K>>;
  /** The same for a write of several steps; `content` is all that it says. */
  readonly once: <Answer>(content: unknown, send: (sending: Sending) => Promise<Answer>) => Promise<Answer>;
}

/** Writes whose answer was lost are done once, however often they are sent again: what `makeOnce` promises, by the server's clock. */
export function useOnce(): Onces {
  const { now } = useHere();
  return useMemo(
    () => ({
      askOnce: (name, question) =>
        once([name, question(blank)], now(), (sending) =>
          ask(name, { ...question(sending), key: sending.id } as Question<typeof name>),
        ),
      once: (content, send) => once(content, now(), send),
    }),
    [now],
  );
}
