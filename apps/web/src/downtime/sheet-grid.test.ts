import { expect, test } from "vitest";
import { type Column, gridOf, handedIn, keyedBy, nextChoice } from "./sheet-grid.ts";

type Board = Parameters<typeof gridOf>[0];
const needs = { slept: null, ate: null, contact: null };
const person = (name: string) => ({
  person: name,
  newSince: null,
  leavesOn: null,
  away: null,
  needs: name === "odd" ? { ...needs, slept: "well" as const } : needs,
  myCheck: null,
});
const expected = (name: string, fate: "attended" | "missed" | null = null) => ({
  person: name,
  session: name,
  mark: fate === null ? null : { fate, entry: name, reason: null },
  needs: null,
  also: null,
  own: null,
});
const session = (key: string, more: object) => ({
  key,
  sort: "common",
  item: key,
  title: key,
  at: 0,
  minutes: 45,
  place: null,
  format: "ward",
  opensAt: 0,
  expected: [],
  absent: [],
  marked: 0,
  isCancelled: false,
  ...more,
});
const board = {
  at: "",
  day: "2026-11-25",
  today: "2026-11-25",
  people: [person("brim"), person("odd")],
  names: [],
  sessions: [
    session("trim", {
      expected: [expected("brim", "attended")],
      absent: [{ person: "odd", session: "odd", why: "leave", back: null, isLate: false }],
    }),
    session("off", { isCancelled: true, expected: [expected("brim")] }),
    session("walk", { sort: "tailored", expected: [expected("brim")] }),
    session("own", { sort: "own", expected: [expected("brim")] }),
  ],
} as unknown as Board;

test("the grid has the sessions held together and the basic needs; what stands is there, and who came unexpected has a place", () => {
  const grid = gridOf(board);
  expect(grid.columns.map(({ key }) => key)).toEqual(["trim", "slept", "ate", "contact"]);
  expect(grid.people).toEqual(["brim", "odd"]);
  const [trim, slept] = grid.columns as readonly [Column, Column];
  expect(grid.boxOf("brim", trim)).toEqual({ stands: "attended", isExpected: true, isThere: true });
  expect(grid.boxOf("odd", trim)).toEqual({ stands: null, isExpected: false, isThere: true });
  expect(grid.boxOf("odd", slept).stands).toBe("well");
});

test("keys and presses say the same things", () => {
  expect(["1", "2", "3", "0", "x"].map((key) => keyedBy(key, "mark"))).toEqual([
    "attended",
    "missed",
    undefined,
    null,
    undefined,
  ]);
  expect(["1", "2", "3"].map((key) => keyedBy(key, "contact"))).toEqual(["none", "some", "much"]);
  expect([null, "attended", "missed"].map((now) => nextChoice("mark", now))).toEqual(["attended", "missed", null]);
});

test("what is keyed is handed in by person, and nothing else", () => {
  const keyed = new Map([
    ["odd trim", "missed"],
    ["brim slept", "little"],
    ["brim contact", "much"],
  ]);
  expect(handedIn(gridOf(board), keyed)).toEqual({
    marks: [{ row: "trim", person: "odd", fate: "missed" }],
    needs: [{ person: "brim", slept: "little", contact: "much" }],
  });
});
