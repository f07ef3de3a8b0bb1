import type { ReactNode } from "react";
import { useWords } from "../language/words.tsx";
import { LineRow } from "./line-row.tsx";
import { LineWhy } from "./line-why.tsx";
import { groups, keyOf, type ListLine } from "./lines.ts";
import type { useList } from "./use-list.ts";
import type { RowLinks } from "./use-list-keys.ts";

/** The lines under their groups' headings. Rows never move by themselves: news waits to be asked for. */
export function LineGroups({
  list,
  selected,
  rows,
  isWide,
  isWhyOpen,
  setWhyOpen,
}: {
  readonly list: ReturnType<typeof useList>;
  readonly selected: ListLine | null;
  readonly rows: RowLinks;
  readonly isWide: boolean;
  readonly isWhyOpen: boolean;
  readonly setWhyOpen: (open: boolean) => void;
}): ReactNode {
  const { worklist } = useWords();
  const present = groups.filter((group) => list.lines.some((line) => line.group === group));
  const why = (line: ListLine): void => {
    const isSame = selected !== null && keyOf(selected) === keyOf(line);
    list.select(keyOf(line));
    setWhyOpen(isSame ? !isWhyOpen : true);
  };
  return present.map((group) => {
    const lines = list.lines.filter((line) => line.group === group);
    return (
      <section key={group} aria-label={worklist.groups[group]}>
        <h2 className="group-title">
          {worklist.groups[group]} <span className="num">{lines.length}</span>
        </h2>
        <ul className="lines card">
          {lines.map((line) => {
            const key = keyOf(line);
            const isSelected = selected !== null && keyOf(selected) === key;
            const isOpen = isSelected && isWhyOpen;
            return (
              <LineRow
                key={key}
                line={line}
                isSelected={isSelected}
                isOpen={isOpen}
                onSelect={() => list.select(key)}
                onWhy={() => why(line)}
                link={(link) => {
                  if (link !== null) rows.set(key, link);
                  return () => {
                    rows.delete(key);
                  };
                }}
              >
                {isOpen && !isWide && <LineWhy line={line} layout="beside" />}
              </LineRow>
            );
          })}
        </ul>
      </section>
    );
  });
}
