import type { Measure } from "./measure.ts";

const head = ["measure", "value", "unit", "target", "met"] as const;

/** Measures as a table for a terminal: names to the left, numbers to the right. */
export function tableOf(measures: readonly Measure[]): string {
  const rows = [head, ...measures.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => padded(cell, widths[column] ?? 0, column))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cellsOf({ name, value, unit, target, met }: Measure): readonly string[] {
  const answer = met === null ? "" : met ? "yes" : "no";
  return [name, number(value), unit, target === null ? "" : number(target), answer];
}

/** Thousands apart by a thin space; at most one decimal. */
function number(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: 1 }).replaceAll(",", "\u2009");
}

function padded(cell: string, width: number, column: number): string {
  return column === 1 || column === 3 ? cell.padStart(width) : cell.padEnd(width);
}
