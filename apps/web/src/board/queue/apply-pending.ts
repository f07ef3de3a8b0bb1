import type { AnswerOf } from "../../server/addresses.ts";
import type { Pending } from "./pending.ts";

export type Board = AnswerOf<"dayBoard">;
export type Row = Board["sessions"][number];
export type Cell = Row["expected"][number];

/** Several may share one session, and one may have several: only both together name a place in a row. */
export function placeOf({ person, session }: Pick<Cell, "person" | "session">): string {
  return `${person} ${session}`;
}

type OneMark = Extract<Pending, { what: "mark" }>["body"]["marks"][number];

/** The board as it will be once what waits is in the record. Pure; what was refused changes nothing. */
export function applyPending(board: Board, pending: readonly Pending[]): Board {
  return pending.filter(({ refused }) => refused === null).reduce(applyOne, board);
}

function applyOne(board: Board, one: Pending): Board {
  if (one.body.day !== board.day) return board;
  return one.what === "mark" ? applyMarks(board, one.body.marks) : applyNeeds(board, one.body);
}

function applyMarks(board: Board, marks: readonly OneMark[]): Board {
  const byPlace = new Map(marks.map((one) => [placeOf(one), one]));
  return { ...board, sessions: board.sessions.map((row) => markRow(row, byPlace)) };
}

/** Whoever comes although nobody expected them stands last among the expected. */
function markRow(row: Row, marks: ReadonlyMap<string, OneMark>): Row {
  if (![...row.expected, ...row.absent].some((one) => marks.has(placeOf(one)))) return row;
  const came = row.absent.filter((one) => marks.get(placeOf(one))?.fate != null);
  const expected = [
    ...row.expected,
    ...came.map(({ person, session }) => ({ person, session, mark: null, needs: null, also: null, own: null })),
  ].map((cell) => markCell(cell, marks.get(placeOf(cell))));
  const absent = row.absent.filter((one) => !came.includes(one));
  return { ...row, expected, absent, marked: expected.filter(({ mark }) => mark !== null).length };
}

function markCell(cell: Cell, said: OneMark | undefined): Cell {
  if (said === undefined) return cell;
  const mark = said.fate === null ? null : { fate: said.fate, entry: said.entry, reason: reasonOf(said.fate) };
  return { ...cell, mark };
}

function reasonOf(fate: "attended" | "missed"): string | null {
  return fate === "missed" ? "unknown" : null;
}

const nothing = { slept: null, ate: null, contact: null };

function applyNeeds(board: Board, body: Extract<Pending, { what: "needs" }>["body"]): Board {
  return { ...board, people: board.people.map((one) => (one.person === body.person ? checked(one, body) : one)) };
}

function checked(
  person: Board["people"][number],
  { entry, answers }: Extract<Pending, { what: "needs" }>["body"],
): Board["people"][number] {
  const mine = person.myCheck?.answers ?? nothing;
  const others = Object.fromEntries(
    Object.entries(person.needs).map(([need, value]) => [
      need,
      mine[need as keyof typeof mine] === value ? null : value,
    ]),
  ) as typeof mine;
  const said = Object.fromEntries(Object.entries(answers ?? {}).filter(([, value]) => value !== undefined));
  return {
    ...person,
    needs: { ...others, ...said },
    myCheck: answers === null ? null : { entry, answers: { ...nothing, ...said } },
  };
}
