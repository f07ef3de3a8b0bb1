import type { ShownItem } from "@helhet/contract";
import { type ReactNode, useId, useState } from "react";
import { useMedia } from "../frame/use-media.ts";
import { useLanguage } from "../language/words.tsx";
import { StateMark } from "../states/state-mark.tsx";
import { useTime } from "../time/use-time.ts";
import { ItemRow } from "./item-row.tsx";
import type { Shown } from "./shown-person.ts";

/** The quiet part of a guideline on one line: names with dates, each of which can be asked for its why. */
export function FoldedItems({
  state,
  items,
  shown,
  openKey,
  onToggle,
}: {
  readonly state: "met" | "open" | "not-applicable";
  readonly items: readonly ShownItem[];
  readonly shown: Shown;
  readonly openKey: string | null;
  readonly onToggle: (key: string) => void;
}): ReactNode {
  const { language } = useLanguage();
  const time = useTime();
  const isNarrow = useMedia("(max-width: 900px)");
  const [isUnfolded, setUnfolded] = useState(false);
  const id = useId();
  const shows = !isNarrow || isUnfolded;
  const open = items.find(({ key }) => key === openKey);
  if (items.length === 0) return null;
  return (
    <>
      <li className="folded">
        {isNarrow ? (
          <button
            type="button"
            className="unfold"
            aria-expanded={isUnfolded}
            aria-controls={id}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            <StateMark state={state} /> <span className="num">{items.length}</span>
          </button>
        ) : (
          <StateMark state={state} />
        )}
        <p className="small-text" id={id}>
          {shows &&
            items.map((item) => (
              <button
                key={item.key}
                type="button"
                aria-expanded={item.key === openKey}
                onClick={() => onToggle(item.key)}
              >
                {item.title[language]}
                {item.metAt !== null && <> {time.bare(item.metAt)}</>}
              </button>
            ))}
        </p>
      </li>
      {open && <ItemRow item={open} shown={shown} isOpen onToggle={() => onToggle(open.key)} />}
    </>
  );
}
