import { chiSquareTail } from "./chi-square.ts";
import type { Followed } from "./kaplan-meier.ts";

/** Whether groups differ: the statistic, its degrees of freedom and its p value. */
export interface LogRank {
  readonly chiSquare: number;
  readonly degrees: number;
  readonly p: number;
}

/** The log-rank test (Mantel 1966; Peto and Peto 1972) of two groups or more, none of them empty. */
export function logRank(groups: readonly (readonly Followed[])[]): LogRank {
  const degrees = groups.length - 1;
  const everybody = groups.flat();
  const times = [...new Set(everybody.filter(({ isEvent }) => isEvent).map(({ time }) => time))];
  const difference = new Array<number>(degrees).fill(0);
  const variance = Array.from({ length: degrees }, () => new Array<number>(degrees).fill(0));
  for (const time of times) addTime(groups, time, difference, variance);
  const solved = solve(variance, difference);
  const chiSquare = difference.reduce((sum, one, group) => sum + one * (solved[group] ?? 0), 0);
  return { chiSquare, degrees, p: chiSquareTail(chiSquare, degrees) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function addTime(
  groups: readonly (readonly Followed[])[],
  at: number,
  difference: number[],
  variance: readonly number[][],
): void {
  const risks = groups.map((group) => group.filter(({ time }) => time >= at).length);
  const events = groups.map((group) => group.filter(({ time, isEvent }) => time === at && isEvent).length);
  const [n, d] = [sum(risks), sum(events)];
  const spread = n > 1 ? (d * (n - d)) / (n - 1) : 0;
  for (const [row, values] of variance.entries()) {
    const share = (risks[row] ?? 0) / n;
    difference[row] = (difference[row] ?? 0) + (events[row] ?? 0) - d * share;
    for (let column = 0; column < values.length; column += 1)
      values[column] = (values[column] ?? 0) + spread * share * (Number(row === column) - (risks[column] ?? 0) / n);
  }
}

/** Solves `matrix · x = right` by elimination with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(at(row, column)) > Math.abs(at(pivot, column))) pivot = row;
    const [from, to] = [rows[pivot], rows[column]];
    if (from === undefined || to === undefined) continue;
    rows[column] = from;
    rows[pivot] = to;
    for (let row = 0; row < size; row += 1) {
      const factor = row === column ? 0 : at(row, column) / at(column, column);
      if (factor !== 0) rows[row] = (rows[row] ?? []).map((value, k) => value - factor * at(column, k));
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}
