import type { EntryOf } from "@helhet/course";
import type { ReactNode } from "react";
import { useKindWords } from "../kinds/kind-words.ts";
import { sayWhen } from "../kinds/when.ts";
import { useSaid } from "../language/said.ts";
import { useWords } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";
import { resistance as texts } from "./catalogue/resistance.ts";

/** One signal about fit: the person's words beside what staff see, without blame. */
export function Signal({
  entry,
  titleOf,
}: {
  readonly entry: EntryOf<"resistance">;
  /** What an element is called; words stay as they are. */
  readonly titleOf: (about: string) => string;
}): ReactNode {
  const said = useSaid(texts);
  const kinds = useKindWords();
  const words = useWords();
  const time = useTime();
  const { about, fit, personsWords, words: seen } = entry.data;
  return (
    <li className="signal">
      <p>
        <b>{titleOf(about)}</b>
        <span className="sub small-text">
          {fit !== "not-said" && ` · ${kinds.choice("resistance", "fit", fit) ?? fit}`} ·{" "}
          {sayWhen(entry.effective, time, words)}
        </span>
      </p>
      <div className="signal-words">
        <p>
          <span className="small-text sub">{said.person}</span>
          {personsWords === undefined ? (
            <span className="sub">{said.notSaid}</span>
          ) : (
            <span className="own-words">{personsWords}</span>
          )}
        </p>
        <p>
          <span className="small-text sub">{said.staff}</span>
          <span>{seen}</span>
        </p>
      </div>
    </li>
  );
}
