import type { Page } from "playwright-core";

/**
 * What cannot be read of the texts on a page, or of one part of it: outside the window, cut by a box, or under other text.
 * What waits below or above in something that scrolls downwards can be read. Empty: all of it can.
 */
export function unreadable(page: Page, part = "body"): Promise<readonly string[]> {
  return page.evaluate((within) => {
    interface Shown {
      readonly node: Node;
      /** The bar it stands in, where that stays while the rest scrolls under it. */
      readonly bar: Element | null;
      readonly text: string;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const found = new Set<string>();
    const boxesAround = function* (one: Element): Generator<DOMRect> {
      for (let around: Element | null = one; around !== null && around !== document.body; around = around.parentElement)
        if (getComputedStyle(around).overflowX !== "visible") yield around.getBoundingClientRect();
    };
    const barOf = (one: Element | null): Element | null =>
      one === null || ["sticky", "fixed"].includes(getComputedStyle(one).position) ? one : barOf(one.parentElement);
    const lookAt = (node: Node, text: string, holder: Element, box: DOMRect): readonly Shown[] => {
      const { left, right, top, bottom } = box;
      if (left < -1 || right > innerWidth + 1) found.add(`outside the window: ${text}`);
      let [from, to] = [top, bottom];
      for (const edge of boxesAround(holder)) {
        [from, to] = [Math.max(from, edge.top), Math.min(to, edge.bottom)];
        if (right > edge.right + 1 || left < edge.left - 1) found.add(`cut: ${text}`);
      }
      return to - from < (bottom - top) / 2
        ? []
        : [{ node, bar: barOf(holder), text, left, right, top: from, bottom: to }];
    };
    const textsOf = (node: Node): readonly Shown[] => {
      const holder = node.parentElement;
      const text = (node.textContent ?? "").trim().slice(0, 40);
      if (holder === null || text === "" || holder.closest("option, .skip")) return [];
      // What is one pixel wide is told to those who hear the page alone.
      const isSeen = holder.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
      if (!isSeen || holder.getBoundingClientRect().width <= 2) return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].flatMap((box) => (box.width < 2 ? [] : lookAt(node, text, holder, box)));
    };
    const walker = document.createTreeWalker(document.querySelector(within) ?? document.body, NodeFilter.SHOW_TEXT);
    const shown: Shown[] = [];
    while (walker.nextNode() !== null) shown.push(...textsOf(walker.currentNode));
    const isOver = (a: Shown, b: Shown): boolean =>
      a.node !== b.node &&
      a.bar === b.bar &&
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5;
    shown.forEach((one, index) => {
      const over = shown.slice(index + 1).find((other) => isOver(one, other));
      if (over !== undefined) found.add(`over each other: ${one.text} | ${over.text}`);
    });
    return [...found];
  }, part);
}
