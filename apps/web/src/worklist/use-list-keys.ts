import { type RefObject, useRef } from "react";
import { flushSync } from "react-dom";
import { useIsWide } from "../frame/use-media.ts";
import { useKeys } from "../keyboard/single-keys.ts";
import { groups, keyOf, type ListLine } from "./lines.ts";
import type { useList } from "./use-list.ts";

/** The links of the rows by their line's key, so that arrows can move focus. */
export type RowLinks = ReadonlyMap<string, HTMLAnchorElement> & {
  readonly set: (key: string, link: HTMLAnchorElement) => unknown;
  readonly delete: (key: string) => unknown;
};

/** ↑ ↓ move, Enter opens (it is a link), H why, → into the why beside the list, ← back, Esc close, 1–6 groups, ? all keys. */
export function useListKeys({
  list,
  isWhyOpen,
  setWhyOpen,
  panel,
  onHelp,
}: {
  readonly list: ReturnType<typeof useList>;
  readonly isWhyOpen: boolean;
  readonly setWhyOpen: (open: boolean) => void;
  /** The why beside the list, which follows the selected row: Tab alone would leave the row before it came there. */
  readonly panel: RefObject<HTMLElement | null>;
  readonly onHelp: () => void;
}): RowLinks {
  const links = useRef(new Map<string, HTMLAnchorElement>()).current;
  const isWide = useIsWide();
  const go = (line: ListLine | undefined): void => {
    if (line === undefined) return;
    list.select(keyOf(line));
    links.get(keyOf(line))?.focus();
  };
  const move = (step: number) => (event: KeyboardEvent) => {
    event.preventDefault();
    const at = list.selected === null ? -1 : list.lines.indexOf(list.selected);
    go(list.lines[at < 0 ? (step > 0 ? 0 : list.lines.length - 1) : at + step]);
  };
  const show = (group: (typeof groups)[number] | null) => () => list.setGroup(group);
  const back = (): void => {
    if (panel.current?.contains(document.activeElement)) go(list.selected ?? list.lines[0]);
  };
  useKeys({
    ArrowDown: move(1),
    ArrowUp: move(-1),
    h: () => {
      if (list.selected === null && !isWide) go(list.lines[0]);
      setWhyOpen(!isWhyOpen);
    },
    ["ArrowRight"]: () => {
      if (!isWide) return;
      if (list.selected === null) go(list.lines[0]);
      flushSync(() => setWhyOpen(true));
      panel.current?.focus();
    },
    ["ArrowLeft"]: back,
    ["Escape"]: () => {
      back();
      setWhyOpen(false);
    },
    "?": onHelp,
    "1": show(null),
    ...Object.fromEntries(groups.map((group, index) => [String(index + 2), show(group)])),
  });
  return links;
}
