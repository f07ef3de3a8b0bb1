import { clockStopsInWords, type Element } from "@helhet/engine";
import type { ReactNode } from "react";
import { useKindWords } from "../kinds/kind-words.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { editionNotFound } from "../why/source-line.tsx";
import { clock } from "./catalogue/clock.ts";
import { columnOf, sayLimit, sayRule } from "./say-limit.ts";

/** One expectation: what it asks, within what time for whom, how binding it is, and where that is written. */
export function ElementCard({
  element,
  answer: { guideline, unitValues, differences },
}: {
  readonly element: Element;
  readonly answer: AnswerOf<"guideline">;
}): ReactNode {
  const { words, language } = useLanguage();
  const kinds = useKindWords();
  const said = words.guidelines;
  const clockSaid = useSaid(clock);
  const say = (limit: Element["limits"][number]["limit"]): string =>
    sayLimit(limit, { guideline, unitValues, language, words });
  const isSetAside = differences.some((one) => one.change === "silenced" && one.element === element.id);
  const { limits, source, parts, stops, whenBroken } = element;
  const fixed = limits.filter(({ limit }) => "amount" in limit);
  const limitSaid = [...new Set((fixed.length > 0 ? fixed : limits).map(({ limit }) => say(limit)))].join(" / ");
  const anchorKind = element.anchor.query?.kinds[0] ?? guideline.scope?.opens.kinds[0];
  const anchor = anchorKind === undefined ? null : kinds.kind(anchorKind).toLowerCase();
  return (
    <li className="element">
      <div className="element-head">
        <b>
          {element.title[language]} {isSetAside && <span className="status">{said.layerChanges.silenced}</span>}
        </b>
        <span className="small-text sub">
          {said.kinds[element.kind]} · {said.forces[element.force]} · {words.courseRoles[element.role]}
        </span>
      </div>
      <p>{sayRule(element, limitSaid || null, anchor, language)}</p>
      {limits.length > 0 && (
        <dl className="limits">
          {limits.map((one, index) => {
            const column = columnOf(one.when, index === limits.length - 1, limits.length === 1);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: cases have no identity but their order
              <div key={index}>
                <dt className="small-text sub">{column === null ? said.limit : said.columns[column]}</dt>
                <dd>{say(one.limit)}</dd>
              </div>
            );
          })}
        </dl>
      )}
      {limits.length > 0 && (
        <p className="small-text">
          <span className="sub">{clockSaid.stops}</span> {clockStopsInWords(stops, language)}
        </p>
      )}
      {whenBroken !== null && (
        <p className="small-text">
          <span className="sub">{clockSaid.whenBroken}</span> {whenBroken[language]}
        </p>
      )}
      {parts.length > 0 && (
        <p className="small-text">
          <span className="sub">{said.parts}:</span> {parts.map((part) => part.title[language]).join(" · ")}
        </p>
      )}
      <p className="source small-text sub">
        {source.publisher}, {source.title}
        {source.edition !== editionNotFound && `, ${said.edition(source.edition)}`}, {source.section}
        {source.url !== null && (
          <>
            {" "}
            <a className="link" href={source.url} target="_blank" rel="noreferrer">
              {said.source}
            </a>
          </>
        )}
        {source.readOn !== null && ` · ${said.readOn(source.readOn)}`}
        {" · "}
        {said.statuses[source.status]} · {words.why.confidence[source.confidence]}
      </p>
    </li>
  );
}
