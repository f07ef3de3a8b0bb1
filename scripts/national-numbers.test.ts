import { expect, test } from "vitest";
import { suspectNumbers } from "./national-numbers.ts";

/** Completes six digits to a number with right control digits, so that none stands in this file. */
function numberOf(date: string): string {
  const control = (digits: string, weights: readonly number[]): number => {
    return (11 - (weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11)) % 11;
  };
  for (let individual = 100; ; individual++) {
    const nine = `${date}${individual}`;
    const ten = nine + control(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    const all = ten + control(ten, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (all.length === 11) return all;
  }
}

const real = numberOf("010190");

test("a number that could be a living person's is found, with its place and without its digits", () => {
  expect(suspectNumbers(`one\nid: ${real}`)).toEqual([{ line: 2, column: 5, kind: "fødselsnummer" }]);
  expect(suspectNumbers(`${real.slice(0, 6)} ${real.slice(6)}`)).toHaveLength(1);
});

test("a D-number is found", () => {
  expect(suspectNumbers(numberOf("410190"))[0]?.kind).toBe("D-number");
});

test.each(["018190", "014190"])("a synthetic number passes: %s…", (date) => {
  expect(suspectNumbers(numberOf(date))).toEqual([]);
});

test("eleven digits with a wrong control digit pass", () => {
  expect(suspectNumbers(real.slice(0, 10) + ((Number(real[10]) + 1) % 10))).toEqual([]);
});

test("a number inside a longer word or decimal passes", () => {
  expect(suspectNumbers(`a${real} 0.${real} ${real}b ${real}0`)).toEqual([]);
});

test("a Danish number is found by its shape and date; the modulus holds no longer", () => {
  const shape = ["010190", "1234"].join("-");
  expect(suspectNumbers(`cpr ${shape}`)).toEqual([{ line: 1, column: 5, kind: "CPR" }]);
  expect(suspectNumbers(["610190", "1234"].join("-"))).toEqual([]);
  expect(suspectNumbers(["011390", "1234"].join("-"))).toEqual([]);
});
