import { type Entry, entriesInEffect, sinceEvaluation } from "@helhet/course";
import { type ReactNode, useId } from "react";
import { useHere } from "../frame/here.ts";
import { sayWhen } from "../kinds/when.ts";
import { useSaid } from "../language/said.ts";
import { useWords } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";
import { resistance as texts } from "./catalogue/resistance.ts";
import { Signal } from "./signal.tsx";
import { useElementTitle } from "./use-element-title.ts";
import "./resistance.css";

/** Beside the form of an evaluation: what does not fit and what was missed since the last one, as facts to talk about. */
export function SinceEvaluation({
  person,
  entries,
}: {
  readonly person: string;
  readonly entries: readonly Entry[];
}): ReactNode {
  const { since: said } = useSaid(texts);
  const words = useWords();
  const { now } = useHere();
  const time = useTime();
  const id = useId();
  const titleOf = useElementTitle(person, null);
  const { last, resistance, missed } = sinceEvaluation(entriesInEffect(entries), now());
  return (
    <section className="since-evaluation" aria-labelledby={id}>
      <h3 id={id}>{last === null ? said.first : said.title(sayWhen(last.effective, time, words))}</h3>
      {resistance.length + missed.length === 0 && <p className="sub">{said.nothing}</p>}
      <ul>
        {resistance.map((entry) => (
          <Signal key={entry.id} entry={entry} titleOf={titleOf} />
        ))}
        {missed.map(({ title, missed: count, of }) => (
          <li key={title ?? ""} className="num">
            {said.missed(title ?? said.session, count, of)}
          </li>
        ))}
      </ul>
      {resistance.length + missed.length > 0 && <p className="small-text sub">{said.means}</p>}
    </section>
  );
}
