import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyPending, type Board, type Cell, type Row } from "./queue/apply-pending.ts";
import type { Pending } from "./queue/pending.ts";
import { steady } from "./steady.ts";

const cell = (person: string, mark: Cell["mark"] = null): Cell => ({
  person,
  session: "walk",
  mark,
  needs: null,
  also: null,
  own: null,
});
const rowOf = (key: string, expected: readonly Cell[], absent: Row["absent"] = []): Row => ({
  key,
  sort: "common",
  item: key,
  title: key,
  at: 0,
  minutes: 45,
  place: null,
  format: "ward",
  opensAt: 0,
  expected: [...expected],
  absent: [...absent],
  marked: expected.filter(({ mark }) => mark !== null).length,
  isCancelled: false,
});
const noNeeds = { slept: null, ate: null, contact: null };
const boardOf = (...sessions: readonly Row[]): Board => ({
  at: "2026-11-10T08:38:00.000Z",
  day: "2026-11-10",
  today: "2026-11-10",
  sessions: [...sessions],
  people: ["a", "b"].map((person) => ({
    person,
    newSince: null,
    leavesOn: null,
    away: null,
    needs: noNeeds,
    myCheck: null,
  })),
  names: [],
});
const order = ({ board }: { readonly board: Board }): readonly string[] =>
  board.sessions.flatMap((row) => row.expected.map(({ person }) => person));

describe("a board under somebody’s hand", () => {
  const before = boardOf(rowOf("exercise", [cell("b"), cell("c")]));

  test("takes others’ marks in place", () => {
    const mark = { fate: "attended", entry: "e", reason: null } as const;
    const next = steady(before, boardOf(rowOf("exercise", [cell("c", mark), cell("b")])));
    expect(order(next)).toEqual(["b", "c"]);
    expect([next.hasNews, next.board.sessions[0]?.expected[1]?.mark]).toEqual([false, mark]);
  });

  test("shows who is new last, so that no card moves", () => {
    const next = steady(before, boardOf(rowOf("exercise", [cell("a"), cell("b"), cell("c")])));
    expect([order(next), next.hasNews]).toEqual([["b", "c", "a"], false]);
  });

  test("keeps a card that is gone until somebody asks to see the change", () => {
    const gone = { person: "b", session: "walk", why: "cancelled", by: "unit" } as const;
    const newer = boardOf(rowOf("exercise", [cell("c")], [gone]));
    const next = steady(before, newer);
    expect([order(next), next.hasNews, next.board.sessions[0]?.absent]).toEqual([["b", "c"], true, []]);
    expect([order(steady(null, newer)), steady(null, newer).hasNews]).toEqual([["c"], false]);
  });

  test("keeps its rows until somebody asks", () => {
    const next = steady(before, boardOf(rowOf("walk", [cell("a")]), rowOf("exercise", [cell("b"), cell("c")])));
    expect([next.board.sessions.map(({ key }) => key), next.hasNews]).toEqual([["exercise"], true]);
  });

  test("another day is shown as it is", () => {
    const other = { ...boardOf(rowOf("exercise", [cell("a")])), day: "2026-11-11" };
    expect(steady(before, other)).toEqual({ board: other, hasNews: false });
  });
});

const marking = (id: string, marks: Extract<Pending, { what: "mark" }>["body"]["marks"]): Pending => ({
  id,
  by: "tor",
  unit: "ward",
  refused: null,
  what: "mark",
  body: { day: "2026-11-10", item: "exercise", at: null, format: "ward", marks, because: "x", authored: "" },
});

describe("what is on its way", () => {
  test("law: marking and undoing leaves the board as it was", () => {
    const fate = fc.constantFrom("attended", "missed", null);
    const started = fc.array(fate, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(started, fate, fc.subarray([0, 1, 2], { minLength: 1 }), (fates, to, whom) => {
        const known = fates.map((one, at) =>
          cell(`p${at}`, one && { fate: one, entry: `old ${at}`, reason: one === "missed" ? "unknown" : null }),
        );
        const board = boardOf(rowOf("exercise", known));
        const marks = whom.map((at) => ({
          person: `p${at}`,
          session: "walk",
          entry: `new ${at}`,
          fate: to,
          takesBack: [],
        }));
        const back = whom.map((at) => ({
          ...(marks[0] as (typeof marks)[0]),
          person: `p${at}`,
          session: "walk",
          entry: `old ${at}`,
          fate: fates[at] ?? null,
        }));
        expect(applyPending(board, [marking("1", marks), marking("2", back)])).toEqual(board);
      }),
    );
  });

  test("whoever comes although exempt stands among the expected at once", () => {
    const absent = { person: "a", session: "walk", why: "leave", back: null, isLate: false } as const;
    const board = boardOf(rowOf("exercise", [cell("b")], [absent]));
    const marks = [{ person: "a", session: "walk", entry: "e", fate: "attended" as const, takesBack: [] }];
    const next = applyPending(board, [marking("1", marks)]);
    expect(next.sessions[0]).toMatchObject({ marked: 1, absent: [], expected: [{ person: "b" }, { person: "a" }] });
  });

  test("what was refused changes nothing, and neither does another day’s", () => {
    const board = boardOf(rowOf("exercise", [cell("a")]));
    const marks = [{ person: "a", session: "walk", entry: "e", fate: "attended" as const, takesBack: [] }];
    const mark = marking("1", marks);
    const yesterday = { ...mark, body: { ...mark.body, day: "2026-11-09" } } as Pending;
    expect(applyPending(board, [{ ...mark, refused: "not-found" }, yesterday])).toEqual(board);
  });

  test("an answer about sleep or food shows at once, and taking it back too", () => {
    const board = boardOf();
    const needs = (entry: string, answers: object | null): Pending =>
      ({
        id: entry,
        by: "tor",
        unit: "ward",
        refused: null,
        what: "needs",
        body: { day: "2026-11-10", person: "a", entry, amends: null, answers, because: "x", authored: "" },
      }) as Pending;
    const once = applyPending(board, [needs("1", { slept: "well" }), needs("2", { slept: "well", ate: "some" })]);
    expect(once.people[0]).toMatchObject({
      needs: { slept: "well", ate: "some", contact: null },
      myCheck: { entry: "2", answers: { slept: "well", ate: "some", contact: null } },
    });
    expect(applyPending(once, [needs("3", null)]).people).toEqual(board.people);
  });
});
