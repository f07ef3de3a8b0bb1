import { type Board, type Cell, placeOf, type Row } from "./queue/apply-pending.ts";

/** A board whose rows and cards stand where they stood, and whether something is held back until somebody asks for it. */
export interface Steady {
  readonly board: Board;
  readonly hasNews: boolean;
}

/** A newer board without a jump: what was there stays in its place, new cards come last, and rows change only when asked for. */
export function steady(before: Board | null, next: Board): Steady {
  if (before === null || before.day !== next.day) return { board: next, hasNews: false };
  const rows = new Map(next.sessions.map((row) => [row.key, row]));
  const isSame = before.sessions.length === next.sessions.length && before.sessions.every(({ key }) => rows.has(key));
  const held = before.sessions.map((row) => steadyRow(row, rows.get(row.key)));
  return {
    board: { ...next, sessions: held.map(({ row }) => row), names: namesOf(before, next) },
    hasNews: !isSame || held.some(({ hasNews }) => hasNews),
  };
}

function steadyRow(before: Row, next: Row | undefined): { readonly row: Row; readonly hasNews: boolean } {
  if (next === undefined) return { row: before, hasNews: true };
  const cells = new Map(next.expected.map((cell) => [placeOf(cell), cell]));
  const isGone = (cell: Cell): boolean => !cells.has(placeOf(cell));
  const stood = before.expected.map((cell) => cells.get(placeOf(cell)) ?? cell);
  const known = new Set(before.expected.map(placeOf));
  const fresh = next.expected.filter((cell) => !known.has(placeOf(cell)));
  const gone = new Set(before.expected.filter(isGone).map(placeOf));
  const row = {
    ...next,
    expected: [...stood, ...fresh],
    absent: next.absent.filter((one) => !gone.has(placeOf(one))),
  };
  return { row, hasNews: gone.size > 0 };
}

function namesOf(before: Board, next: Board): Board["names"] {
  const known = new Set(next.names.map(({ person }) => person));
  return [...next.names, ...before.names.filter(({ person }) => !known.has(person))];
}
