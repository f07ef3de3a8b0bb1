import fc from "fast-check";
import { expect, test } from "vitest";
import { readWallCode, wallCodeProblem } from "./wall-code.ts";

test("a PIN is four to eight digits, and none that a stranger tries first", () => {
  for (const pin of ["2580", "84629175", " 4071 "]) expect(wallCodeProblem("pin", pin)).toBeNull();
  for (const pin of ["258", "846291753", "25a0", "", "25 80"]) expect(wallCodeProblem("pin", pin)).toBe("not-a-pin");
  for (const pin of ["0000", "1234", "87654321", "7890", "2109"]) expect(wallCodeProblem("pin", pin)).toBe("too-easy");
});

test("a badge is what a reader types: printable, without spaces, four letters or more", () => {
  for (const badge of ["0012345678", "A-77:x9", "1111"]) expect(wallCodeProblem("badge", badge)).toBeNull();
  for (const badge of ["123", "æøåæ", "two words", "x".repeat(65)])
    expect(wallCodeProblem("badge", badge)).toBe("not-a-badge");
});

test("every PIN that may be set is read again as itself", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{4,8}$/), (pin) => {
      expect(readWallCode(`${pin}\n`)).toBe(pin);
    }),
  );
});
