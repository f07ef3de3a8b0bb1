import fc from "fast-check";
import { expect, test } from "vitest";
import type { NumberReading } from "./national-number.ts";
import { readNationalNumber } from "./read-national-number.ts";
import { norwegianWeights } from "./rules.ts";

const real: NumberReading = { testData: false };
const synthetic: NumberReading = { testData: true };

/** Completes nine digits with their control digits; null where no number exists for them. */
function withControls(nine: string): string | null {
  const digit = (digits: string, weights: readonly number[]): number =>
    (11 - ([...digits].reduce((sum, one, index) => sum + Number(one) * (weights[index] ?? 0), 0) % 11)) % 11;
  const first = digit(nine, norwegianWeights.first);
  const second = digit(`${nine}${first}`, norwegianWeights.second);
  return first === 10 || second === 10 ? null : `${nine}${first}${second}`;
}

/** The first number of a day and month as written, with individual digits from `from` on. */
function numberOf(dayMonthYear: string, from = 0): string {
  for (let individual = from; individual < 1000; individual++) {
    const whole = withControls(`${dayMonthYear}${String(individual).padStart(3, "0")}`);
    if (whole !== null) return whole;
  }
  throw new Error("no such number");
}

function read(text: string, reading: NumberReading) {
  const result = readNationalNumber(text, reading);
  return result.ok ? result.value : result.refusal;
}

test("a synthetic number (month + 80) is read where test data is allowed and refused elsewhere", () => {
  const number = numberOf("158390");
  expect(read(number, synthetic)).toMatchObject({ type: "birth-number", born: "1990-03-15", test: true, joins: true });
  expect(read(number, real)).toBe("test-number-not-allowed");
});

test("a D-number has 40 added to its day", () => {
  expect(read(numberOf("558390"), synthetic)).toMatchObject({ type: "d-number", born: "1990-03-15", test: true });
});

test("month + 40 is an H-number in the world, which never joins courses, and a test number among test data", () => {
  const number = numberOf("154390");
  expect(read(number, real)).toMatchObject({ type: "h-number", born: "1990-03-15", test: false, joins: false });
  expect(read(number, synthetic)).toMatchObject({ type: "birth-number", born: "1990-03-15", test: true });
});

test.each([
  ["an older H-number begins with 8 or 9 and says no birthday", "808390", 0, null],
  ["individual digits 500–749 with year 54–99 are the nineteenth century", "018154", 500, "1854-01-01"],
  ["individual digits 900–999 with year 40–99 are the twentieth century", "018140", 900, "1940-01-01"],
  ["individual digits 500–999 with year 00–39 are this century", "018139", 500, "2039-01-01"],
])("%s", (_, start, from, born) => {
  expect(read(numberOf(start, from), synthetic)).toMatchObject({ born });
});

test("days that do not exist are refused", () => {
  expect(read(numberOf("298201", 0), synthetic)).toBe("no-such-day");
  expect(read(numberOf("299390", 0), synthetic)).toBe("no-such-day");
});

test("blanks and a dash are passed over; letters and other lengths are not", () => {
  const number = numberOf("158390");
  expect(read(`${number.slice(0, 6)} ${number.slice(6)}`, synthetic)).toMatchObject({ digits: number });
  expect(read("abc", real)).toBe("not-digits");
  expect(read("", real)).toBe("not-digits");
  expect(read("123", real)).toBe("wrong-length");
});

test("one wrong digit in a Norwegian number is always found", () => {
  const number = numberOf("158390");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), (place, more) => {
      const wrong = [...number];
      wrong[place] = String((Number(wrong[place]) + more) % 10);
      expect(typeof read(wrong.join(""), synthetic)).toBe("string");
    }),
  );
});

test("from 2032 other first control remainders are allowed, and before that not", () => {
  const nine = "158390000";
  const later = (first: number): string | null => {
    const ten = `${nine}${first}`;
    const sum = [...ten].reduce((all, one, index) => all + Number(one) * (norwegianWeights.second[index] ?? 0), 0);
    const second = (11 - (sum % 11)) % 11;
    return second === 10 ? null : `${ten}${second}`;
  };
  const all = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(later).filter((one) => one !== null);
  const readable = (today: string): number =>
    all.filter((one) => readNationalNumber(one, { testData: true, today }).ok).length;
  expect(readable("2031-12-31")).toBeLessThanOrEqual(1);
  expect(readable("2032-01-01")).toBeGreaterThan(readable("2031-12-31"));
});

test.each([
  ["seventh digit 0–3: the twentieth century", "6102990999", "1999-02-01"],
  ["seventh digit 4 and year 37–99: the twentieth century", "6102374000", "1937-02-01"],
  ["seventh digit 4 and year 00–36: this century", "6102364000", "2036-02-01"],
  ["seventh digit 5–8 and year 58–99: the nineteenth century", "6102585000", "1858-02-01"],
  ["seventh digit 5–8 and year 00–57: this century", "6102575000", "2057-02-01"],
])("CPR, %s", (_, digits, born) => {
  expect(read(digits, synthetic)).toMatchObject({ country: "DK", type: "cpr", born, test: true });
});

test("a CPR number of the test series (day + 60) is refused where test data is not allowed", () => {
  expect(read("6102990999", real)).toBe("test-number-not-allowed");
});

test("nothing that was read says the sex of anybody", () => {
  expect(Object.keys(read(numberOf("158390"), synthetic) as object)).not.toContain("sex");
});
