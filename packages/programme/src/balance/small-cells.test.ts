import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Counts, type SafeTable, smallBelow, withoutSmallCells } from "./small-cells.ts";

/** Tables of up to `most` rows and columns. */
const tables = (most: number, highest: number): fc.Arbitrary<Counts> =>
  fc
    .record({ rows: fc.integer({ min: 1, max: most }), columns: fc.integer({ min: 1, max: most }) })
    .chain(({ rows, columns }) =>
      fc.array(fc.array(fc.integer({ min: 0, max: highest }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0);

/** Every value that each hidden cell can have, by trying all tables with the same totals and the same shown cells. */
function possible({ cells, rowTotals, columnTotals }: SafeTable): ReadonlyMap<string, ReadonlySet<number>> {
  const hidden = cells.flatMap((row, i) => row.flatMap((cell, j) => (cell === null ? [[i, j] as const] : [])));
  const rowLeft = cells.map((row, i) => (rowTotals[i] ?? 0) - sum(row.map((cell) => cell ?? 0)));
  const columnLeft = columnTotals.map((total, j) => total - sum(cells.map((row) => row[j] ?? 0)));
  const found = new Map<string, Set<number>>(hidden.map(([i, j]) => [`${i} ${j}`, new Set<number>()]));
  const chosen: number[] = [];
  const tryFrom = (at: number): void => {
    const place = hidden[at];
    if (place === undefined) {
      if (rowLeft.some((left) => left !== 0) || columnLeft.some((left) => left !== 0)) return;
      for (const [n, [i, j]] of hidden.entries()) found.get(`${i} ${j}`)?.add(chosen[n] ?? 0);
      return;
    }
    const [i, j] = place;
    const isLastOfRow = hidden.slice(at + 1).every(([row]) => row !== i);
    const most = Math.min(rowLeft[i] ?? 0, columnLeft[j] ?? 0);
    for (let value = isLastOfRow ? (rowLeft[i] ?? 0) : 0; value <= most; value += 1) {
      rowLeft[i] = (rowLeft[i] ?? 0) - value;
      columnLeft[j] = (columnLeft[j] ?? 0) - value;
      chosen[at] = value;
      tryFrom(at + 1);
      rowLeft[i] = (rowLeft[i] ?? 0) + value;
      columnLeft[j] = (columnLeft[j] ?? 0) + value;
    }
  };
  tryFrom(0);
  return found;
}

describe("small cells", () => {
  test("no hidden cell can be worked out from what is shown", () => {
    fc.assert(
      fc.property(tables(3, 8), (counts) => {
        for (const values of possible(withoutSmallCells(counts)).values()) expect(values.size).toBeGreaterThan(1);
      }),
      { numRuns: 400 },
    );
  });

  test("no cell and no total below five is shown", () => {
    fc.assert(
      fc.property(tables(8, 30), (counts) => {
        const { cells, rowTotals, columnTotals } = withoutSmallCells(counts);
        for (const shown of [...cells.flat(), ...rowTotals, ...columnTotals])
          expect(shown === null || shown >= smallBelow).toBe(true);
      }),
    );
  });

  test("what is shown is true, and totals are those of the rows and columns that are left", () => {
    fc.assert(
      fc.property(tables(8, 30), (counts) => {
        const { rows, columns, cells, rowTotals, columnTotals } = withoutSmallCells(counts);
        const left = rows.map((row) => columns.map((column) => counts[row]?.[column] ?? 0));
        for (const [i, row] of cells.entries())
          for (const [j, cell] of row.entries()) expect(cell === null || cell === left[i]?.[j]).toBe(true);
        expect(rowTotals).toEqual(left.map(sum));
        expect(columnTotals).toEqual(columns.map((_, j) => sum(left.map((row) => row[j] ?? 0))));
      }),
    );
  });

  test("a table of large cells is shown whole", () => {
    const counts = [
      [5, 9],
      [12, 7],
    ];
    expect(withoutSmallCells(counts)).toMatchObject({ cells: counts, rowTotals: [14, 19], columnTotals: [17, 16] });
  });

  test("one small cell takes three others with it", () => {
    const { cells } = withoutSmallCells([
      [3, 20, 30],
      [40, 6, 50],
      [60, 70, 80],
    ]);
    expect(cells).toEqual([
      [null, null, 30],
      [null, null, 50],
      [60, 70, 80],
    ]);
  });

  test("a single column gives its cells away, and is shown only where none is small", () => {
    expect(withoutSmallCells([[6], [7]]).cells).toEqual([[6], [7]]);
    expect(withoutSmallCells([[3, 9]]).cells).toEqual([[9]]);
    expect(
      withoutSmallCells([
        [4, 6],
        [6, 0],
      ]).cells,
    ).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});
