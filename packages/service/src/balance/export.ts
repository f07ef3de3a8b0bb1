import { ok, type Result } from "@helhet/course";
import { daysOfMonth, monthAfter, withoutSmallCells } from "@helhet/programme";
import type { HistoryOfOne } from "@helhet/record";
import { type Caller, principalOf } from "../caller.ts";
import type { House } from "../house.ts";
import type { Refusal } from "../refusal.ts";
import { looking, monthFor } from "./counting.ts";

/**
 * How many people had something agreed that held in the twelve months until a month's end, by element and reason, as CSV: no number below
 * five, and none that can be worked out. Empty cells are hidden. Totals are sums: somebody with two reasons counts in both. UTF-8; lines end with CRLF (RFC 4180).
 */
export async function balanceExport(
  house: House,
  caller: Caller,
  ask: { readonly unit: string; readonly month?: string | undefined },
): Promise<Result<Uint8Array, Refusal>> {
  const seen = looking(house, caller, ask.unit);
  if (!seen.ok) return seen;
  const month = monthFor(seen.value.today, ask.month);
  if (!month.ok) return month;
  const period = { from: daysOfMonth(monthAfter(month.value, -11)).from, to: daysOfMonth(month.value).to };
  const history = await house.record.histories.ofUnit(principalOf(caller), { unit: ask.unit, ...period });
  if (!history.ok) return history;
  return ok(new TextEncoder().encode(csvOf(history.value.people, period)));
}

/** The table with its totals. */
function csvOf(people: readonly HistoryOfOne[], { from, to }: { readonly from: string; readonly to: string }): string {
  const agreed = people.flatMap(({ tailoring }) => tailoring);
  const elements = [...new Set(agreed.map(({ element }) => element))].toSorted();
  const reasons = [...new Set(agreed.map(({ reason }) => reason))].toSorted();
  const having = (element: string, reason: string): number =>
    people.filter(({ tailoring }) => tailoring.some((one) => one.element === element && one.reason === reason)).length;
  const counts = elements.map((element) => reasons.map((reason) => having(element, reason)));
  const { rows, columns, cells, rowTotals, columnTotals } = withoutSmallCells(counts);
  const lines = [
    ["from", "to", "element", ...columns.map((column) => reasons[column] ?? ""), "all"],
    ...rows.map((row, i) => [
      from,
      to,
      elements[row] ?? "",
      ...(cells[i] ?? []).map((cell) => cell ?? ""),
      rowTotals[i] ?? "",
    ]),
    ...(rows.length === 0 ? [] : [[from, to, "all", ...columnTotals, rowTotals.reduce((sum, one) => sum + one, 0)]]),
  ];
  return `${lines.map((line) => line.map(cellOf).join(",")).join("\r\n")}\r\n`;
}

/** A text that a spreadsheet could take for a formula is told as text. */
function cellOf(cell: string | number): string {
  const text = typeof cell === "string" && /^[=+\-@\t]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
