import { explainWhyNot, type Sentence, type WhyNot } from "@helhet/engine";
import { ChevronDownIcon, ChevronRightIcon } from "@navikt/aksel-icons";
import { type ReactNode, useId, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useLanguage } from "../language/words.tsx";
import type { Shown } from "../person/shown-person.ts";
import { StateMark } from "../states/state-mark.tsx";
import { SourceLine } from "../why/source-line.tsx";
import { Said } from "../why/why-steps.tsx";
import type { ShownElement } from "./groups.ts";

type Told = Extract<ShownElement, { readonly is: "told" }>;

function Sentences({
  title,
  sentences,
  person,
}: {
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly person: string;
}): ReactNode {
  if (sentences.length === 0) return null;
  return (
    <div>
      <h4 className="why-name">{title}</h4>
      {sentences.map((sentence) => (
        <Said key={sentence.text} sentence={sentence} person={person} />
      ))}
    </div>
  );
}

function Panel({ element, shown }: { readonly element: Told; readonly shown: Shown }): ReactNode {
  const { words, language } = useLanguage();
  const { today, zone } = useHere();
  // The contract carries codes with values; the engine's own closed set is what the server built them from.
  const said = explainWhyNot(element as unknown as WhyNot, language, "staff", { today, zone });
  return (
    <div className="item-why why-not-panel">
      <Sentences title={words.whyNot.because} sentences={said.because} person={shown.person} />
      <Sentences title={words.whyNot.would} sentences={said.would} person={shown.person} />
      <SourceLine source={element.source} force={element.force} />
    </div>
  );
}

/** One element that asks for nothing; pressed, it says why and what would make it. */
export function WhyNotRow({ element, shown }: { readonly element: ShownElement; readonly shown: Shown }): ReactNode {
  const { words, language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  const state = element.is === "told" ? (element.state ?? "not-applicable") : null;
  return (
    <li className={`item${isOpen ? " is-open" : ""}`}>
      <button
        type="button"
        className="item-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="item-title">{element.title[language]}</span>
        <span className="item-detail small-text sub" />
        <span className="item-state">{state !== null && <StateMark state={state} />}</span>
        <Chevron className="i small" aria-hidden="true" />
      </button>
      <div id={id}>
        {isOpen &&
          (element.is === "told" ? (
            <Panel element={element} shown={shown} />
          ) : (
            <p className="item-why why-not-panel">{words.whyNot.notOpen}</p>
          ))}
      </div>
    </li>
  );
}
