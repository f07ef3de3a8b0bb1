/** A table of counts, rows by columns. */
export type Counts = readonly (readonly number[])[];

/** A table that may leave the unit. A cell is null where it is hidden; rows and columns that are left out are named by their place. */
export interface SafeTable {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Cells of the rows and columns that are left. */
  readonly cells: readonly (readonly (number | null)[])[];
  /** Over what is left, hidden cells included. */
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
}

/** Fewer than so many is a small cell. */
export const smallBelow = 5;

/**
 * What of a table may be shown with its totals: no cell below five, and so many others hidden beside it that none of the hidden can be
 * worked out. Rows and columns whose total is below five are left out, and totals are taken over the rest. Empty where no table is safe.
 */
export function withoutSmallCells(counts: Counts): SafeTable {
  const { rows, columns } = largeEnough(counts);
  const left = rows.map((row) => columns.map((column) => counts[row]?.[column] ?? 0));
  const hidden = hiddenIn(left);
  if (hidden === null) return { rows: [], columns: [], cells: [], rowTotals: [], columnTotals: [] };
  return {
    rows,
    columns,
    cells: left.map((row, i) => row.map((count, j) => (hidden[i]?.[j] ? null : count))),
    rowTotals: left.map(sum),
    columnTotals: columns.map((_, j) => sum(left.map((row) => row[j] ?? 0))),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** Leaves out rows and columns with a small total, until none is left: one that goes makes others smaller. */
function largeEnough(counts: Counts): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  let rows = counts.map((_, row) => row);
  let columns = (counts[0] ?? []).map((_, column) => column);
  for (;;) {
    const goodRows = rows.filter((row) => sum(columns.map((column) => counts[row]?.[column] ?? 0)) >= smallBelow);
    const goodColumns = columns.filter(
      (column) => sum(goodRows.map((row) => counts[row]?.[column] ?? 0)) >= smallBelow,
    );
    if (goodRows.length === rows.length && goodColumns.length === columns.length) return { rows, columns };
    rows = goodRows;
    columns = goodColumns;
  }
}

type Hidden = boolean[][];

/** Which cells to hide; null where totals would give a small cell away whatever is hidden. */
function hiddenIn(counts: Counts): Hidden | null {
  const hidden: Hidden = counts.map((row) => row.map((count) => count < smallBelow));
  for (;;) {
    const open = firstDetermined(counts, hidden);
    if (open === null) return hidden;
    const corner = cheapestCorner(counts, hidden, open);
    if (corner === null) return null;
    const { row, column } = corner;
    for (const [i, j] of [
      [open.row, column],
      [row, open.column],
      [row, column],
    ] as const)
      (hidden[i] as boolean[])[j] = true;
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A hidden cell that the totals and what is shown determine. */
function firstDetermined(counts: Counts, hidden: Hidden): Place | null {
  for (const [row, cells] of hidden.entries())
    for (const [column, isHidden] of cells.entries()) {
      if (!isHidden) continue;
      const place = { row, column };
      if (!canChange(counts, hidden, place, "more") && !canChange(counts, hidden, place, "less")) return place;
    }
  return null;
}

/**
 * True where another table with the same totals and the same shown cells has one more, or one less, here: a way through hidden cells from
 * its row back to its column, by turns taking one and giving one. One can be taken only where there is something.
 */
function canChange(counts: Counts, hidden: Hidden, from: Place, way: "more" | "less"): boolean {
  const isSome = (row: number, column: number): boolean => (counts[row]?.[column] ?? 0) > 0;
  if (way === "less" && !isSome(from.row, from.column)) return false;
  const seen = new Set([from.row]);
  const waiting = [from.row];
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    for (const [column, isHidden] of (hidden[row] ?? []).entries()) {
      const isStart = row === from.row && column === from.column;
      if (!isHidden || isStart || (way === "more" && !isSome(row, column))) continue;
      if (column === from.column) return true;
      for (const [other, cells] of hidden.entries()) {
        if (!cells[column] || seen.has(other) || (way === "less" && !isSome(other, column))) continue;
        seen.add(other);
        waiting.push(other);
      }
    }
  }
  return false;
}

/** The opposite corner of a rectangle whose other two corners can give one away, hiding as little more as can be. */
function cheapestCorner(counts: Counts, hidden: Hidden, { row, column }: Place): Place | null {
  let best: (Place & { readonly cost: number }) | null = null;
  for (const [i, cells] of counts.entries()) {
    if (i === row || (cells[column] ?? 0) === 0) continue;
    for (const [j, count] of cells.entries()) {
      if (j === column || (counts[row]?.[j] ?? 0) === 0) continue;
      const cost =
        (hidden[i]?.[j] ? 0 : count) +
        (hidden[i]?.[column] ? 0 : (cells[column] ?? 0)) +
        (hidden[row]?.[j] ? 0 : (counts[row]?.[j] ?? 0));
      if (best === null || cost < best.cost) best = { row: i, column: j, cost };
    }
  }
  return best;
}
