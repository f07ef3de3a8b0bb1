import { ok, type Result, refuse } from "@helhet/course";
import type { NationalNumber, NumberProblem, NumberReading } from "./national-number.ts";
import { danishCenturies, existingDay, fullYear } from "./rules.ts";

/** Added to the day in the Danish test series. Confidence G. */
const testDay = 60;

/** Reads ten digits: the day and the century are checked; modulus 11 no longer holds for all since 2007. */
export function readDanish(digits: string, reading: NumberReading): Result<NationalNumber, NumberProblem> {
  const day = Number(digits.slice(0, 2));
  const test = day > testDay;
  if (test && !reading.testData) return refuse("test-number-not-allowed");
  const year = fullYear(danishCenturies, Number(digits[6]), Number(digits.slice(4, 6)));
  if (year === null) return refuse("no-such-century");
  const born = existingDay(year, Number(digits.slice(2, 4)), test ? day - testDay : day);
  if (born === null) return refuse("no-such-day");
  return ok({ country: "DK", type: "cpr", digits, born, test, joins: true });
}
