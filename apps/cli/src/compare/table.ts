import type { ComparisonTotals, ElementTotals, Language } from "@helhet/engine";

const columns = ["appears", "goes", "earlier", "later", "otherwise"] as const;

/** A readable table: an element a row, what happens to it across, and the sums in the last line. */
export function tableOf({ elements, persons, changed, linesCome, linesGo }: ComparisonTotals, language: Language) {
  const name = ({ element, title }: ElementTotals): string => `${element} · ${title[language]}`;
  const width = Math.max(7, ...elements.map((one) => name(one).length));
  const head = ["element".padEnd(width), ...columns].join("  ");
  const rows = elements.map((one) =>
    [name(one).padEnd(width), ...columns.map((column) => String(one[column]).padStart(column.length))].join("  "),
  );
  const sums = `${persons} persons, ${changed} change, ${linesCome} lines come, ${linesGo} lines go`;
  return elements.length === 0 ? [sums] : [head, ...rows, "", sums];
}
