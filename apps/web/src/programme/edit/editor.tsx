import type { ReactNode } from "react";
import { useSaid } from "../../language/said.ts";
import type { AnswerOf } from "../../server/addresses.ts";
import { editorWords } from "../catalogue/editor.ts";
import { CompletedSection } from "./completed-section.tsx";
import { DecidesSection } from "./decides-section.tsx";
import { DraftSaid } from "./draft-state.tsx";
import { Findings } from "./findings.tsx";
import { FramesSection } from "./frames-section.tsx";
import { OffersSection } from "./offers-section.tsx";
import { PublishCard } from "./publish-card.tsx";
import { RulesSection } from "./rules-section.tsx";
import { StartSection } from "./start-section.tsx";
import { useDraft } from "./use-draft.ts";
import { WeekSection } from "./week-section.tsx";
import { WordsSection } from "./words-section.tsx";

const order = ["words", "week", "offers", "rules", "frames", "decides", "completed", "start"] as const;

/** All parts of the draft, each under its heading; how it stands and what the checks find beside them. */
export function Editor({
  unit,
  unitName,
  page,
  staff,
  onFetch,
}: {
  readonly unit: string;
  readonly unitName: string;
  readonly page: AnswerOf<"programmePage">;
  readonly staff: readonly string[];
  readonly onFetch: () => void;
}): ReactNode {
  const said = useSaid(editorWords);
  const draft = useDraft(unit, unitName, page);
  const editing = { programme: draft.programme, change: draft.change };
  const sections: Readonly<Record<(typeof order)[number], ReactNode>> = {
    words: <WordsSection {...editing} />,
    week: <WeekSection {...editing} names={page.names} staff={staff} />,
    offers: <OffersSection {...editing} />,
    rules: <RulesSection {...editing} />,
    frames: <FramesSection {...editing} unit={unit} />,
    decides: <DecidesSection {...editing} />,
    completed: <CompletedSection {...editing} />,
    start: <StartSection {...editing} unit={unit} />,
  };
  return (
    <>
      <p>{said.lead}</p>
      <div className="editor-columns">
        <aside className="editor-side card">
          <DraftSaid draft={draft} onFetch={onFetch} />
          <Findings findings={draft.findings} />
          <nav aria-label={said.goTo}>
            <ul className="editor-nav">
              {order.map((name) => (
                <li key={name}>
                  <a className="link tap" href={`#programme-${name}`}>
                    {said.sections[name]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </aside>
        <div className="programme-parts">
          {order.map((name) => (
            <section
              key={name}
              id={`programme-${name}`}
              className="card programme-card"
              aria-label={said.sections[name]}
            >
              <h2>{said.sections[name]}</h2>
              {sections[name]}
            </section>
          ))}
          <PublishCard unit={unit} draft={draft} page={page} />
        </div>
      </div>
    </>
  );
}
