import { XMarkIcon } from "@navikt/aksel-icons";
import type { ReactNode, Ref } from "react";
import { useLanguage } from "../language/words.tsx";
import { PersonName } from "../persons/person-name.tsx";
import { LineWhy } from "./line-why.tsx";
import { keyOf, type ListLine } from "./lines.ts";
import { titleOfAct } from "./title-of-act.ts";

/** The why beside the list: it follows the selected row. */
export function WhyPanel({
  line,
  panel,
  onClose,
}: {
  readonly line: ListLine;
  readonly panel: Ref<HTMLElement>;
  readonly onClose: () => void;
}): ReactNode {
  const { words, language } = useLanguage();
  return (
    <aside ref={panel} tabIndex={-1} className="why-panel card" aria-label={words.worklist.why}>
      <div className="why-panel-head">
        <div>
          <p className="over">{words.worklist.why}</p>
          <h2>{titleOfAct(line, language, words)}</h2>
          <p className="sub">
            <PersonName name={line.personName} isSynthetic={line.synthetic} />
          </p>
        </div>
        <button type="button" className="close" aria-label={words.worklist.closeWhy} onClick={onClose}>
          <XMarkIcon className="i" aria-hidden="true" />
        </button>
      </div>
      <LineWhy key={keyOf(line)} line={line} layout="stacked" />
    </aside>
  );
}
