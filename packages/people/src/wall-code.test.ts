import fc from "fast-check";
import { expect, test } from "vitest";
import { leastPinDigits, readWallCode, wallCodeProblem } from "./wall-code.ts";

const few = 8;
const problem = (pin: string, people = few) => wallCodeProblem("pin", pin, people);

test("a PIN is four to eight digits", () => {
  for (const pin of ["2583", "84629175", " 4071 "]) expect(problem(pin)).toBeNull();
  for (const pin of ["258", "846291753", "25a0", "", "25 83"]) expect(problem(pin)).toBe("not-a-pin");
});

test("what a stranger tries first is no PIN", () => {
  const easy = [
    "0000",
    "1234",
    "87654321",
    "7890",
    "2109",
    "2468",
    "4747",
    "123123",
    "1221",
    "35253",
    "1987",
    "2026",
    "2580",
  ];
  for (const pin of easy) expect([pin, problem(pin)]).toEqual([pin, "too-easy"]);
});

test("the more may have one, the longer it is: a guess hits somebody at most once in a thousand times", () => {
  expect([1, 10, 11, 100, 101].map(leastPinDigits)).toEqual([4, 4, 5, 5, 6]);
  expect([problem("4071", 10), problem("4071", 11), problem("40716", 11)]).toEqual([null, "too-short", null]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), (people) => {
      expect(people / 10 ** leastPinDigits(people)).toBeLessThanOrEqual(1 / 1_000);
    }),
  );
});

test("a badge is what a reader types: printable, without spaces, four letters or more", () => {
  for (const badge of ["0012345678", "A-77:x9", "1111"]) expect(wallCodeProblem("badge", badge, few)).toBeNull();
  for (const badge of ["123", "æøåæ", "two words", "x".repeat(65)])
    expect(wallCodeProblem("badge", badge, few)).toBe("not-a-badge");
});

test("every PIN that may be set is read again as itself", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{4,8}$/), (pin) => {
      expect(readWallCode(`${pin}\n`)).toBe(pin);
    }),
  );
});
