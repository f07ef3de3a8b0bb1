import { ok, type Result, refuse } from "@helhet/course";
import type { NationalNumber, NumberProblem, NumberReading } from "./national-number.ts";
import { existingDay, firstRemainders, fullYear, norwegianCenturies, norwegianWeights } from "./rules.ts";

/** Reads eleven digits: birth number, D-number (day + 40), H-number (month + 40, or 8 or 9 first), or a synthetic one. */
export function readNorwegian(digits: string, reading: NumberReading): Result<NationalNumber, NumberProblem> {
  const form = formOf(digits, reading);
  if (!controlsHold(digits, reading.today ?? "0000-01-01")) return refuse("wrong-control-digits");
  if (form.test && !reading.testData) return refuse("test-number-not-allowed");
  const born = form.dated ? birthDay(digits, form.dayOver, form.monthOver) : null;
  if (born === "no-such-day" || born === "no-such-century") return refuse(born);
  const joins = form.type !== "h-number";
  return ok({ country: "NO", type: form.type, digits, born, test: form.test, joins });
}

interface Form {
  readonly type: "birth-number" | "d-number" | "h-number";
  readonly dated: boolean;
  readonly test: boolean;
  readonly dayOver: number;
  readonly monthOver: number;
}

/** Month + 40 is an H-number in the world and a test number where test data is allowed: the two look the same. */
function formOf(digits: string, reading: NumberReading): Form {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  if (day >= 80) return { type: "h-number", dated: false, test: false, dayOver: 0, monthOver: 0 };
  const dayOver = day > 40 ? 40 : 0;
  const type = dayOver === 40 ? "d-number" : "birth-number";
  if (month > 80) return { type, dated: true, test: true, dayOver, monthOver: 80 };
  if (month > 40 && reading.testData) return { type, dated: true, test: true, dayOver, monthOver: 40 };
  if (month > 40) return { type: "h-number", dated: true, test: false, dayOver, monthOver: 40 };
  return { type, dated: true, test: false, dayOver, monthOver: 0 };
}

function birthDay(digits: string, dayOver: number, monthOver: number): string {
  const year = fullYear(norwegianCenturies, Number(digits.slice(6, 9)), Number(digits.slice(4, 6)));
  if (year === null) return "no-such-century";
  return (
    existingDay(year, Number(digits.slice(2, 4)) - monthOver, Number(digits.slice(0, 2)) - dayOver) ?? "no-such-day"
  );
}

function controlsHold(digits: string, today: string): boolean {
  const allowed: readonly number[] = firstRemainders.filter((one) => one.from <= today).at(-1)?.remainders ?? [0];
  return (
    allowed.includes(remainder(digits, norwegianWeights.first)) && remainder(digits, norwegianWeights.second) === 0
  );
}

function remainder(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
}
