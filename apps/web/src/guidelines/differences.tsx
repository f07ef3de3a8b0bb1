import type { ReactNode } from "react";
import { useLanguage } from "../language/words.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { useTime } from "../time/use-time.ts";
import { sayLimit } from "./say-limit.ts";

type Difference = AnswerOf<"guideline">["differences"][number];

function Limits({ answer, of }: { readonly answer: AnswerOf<"guideline">; readonly of: Difference }): ReactNode {
  const { words, language } = useLanguage();
  const { guideline, unitValues } = answer;
  const said = (limit: Difference["limits"][number]["here"]): string =>
    sayLimit(limit, { guideline, unitValues, language, words });
  return of.limits.map(({ at, below, here }) => (
    <span key={at}> · {below === null ? said(here) : words.guidelines.limitInstead(said(here), said(below))}</span>
  ));
}

/** In what the rules differ here from the guideline, layer by layer: what, why, and who says so. Nothing where nothing does. */
export function Differences({ answer }: { readonly answer: AnswerOf<"guideline"> }): ReactNode {
  const { words, language } = useLanguage();
  const { guidelines } = words;
  const time = useTime();
  if (answer.differences.length === 0) return null;
  return (
    <section className="card phase-card" aria-labelledby="differs">
      <h2 id="differs">{guidelines.differs}</h2>
      <ul className="plain-list">
        {answer.differences.map((one) => (
          <li key={`${one.layer} ${one.element} ${one.change}`}>
            <b>{one.title[language]}</b> · {guidelines.layerChanges[one.change]}
            <Limits answer={answer} of={one} />
            <br />
            <span>{one.reason[language]}</span>
            <br />
            <span className="small-text sub">
              {guidelines.layerLevels[one.level]} · {guidelines.byAuthor(one.author, time.bare(one.validFrom))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
