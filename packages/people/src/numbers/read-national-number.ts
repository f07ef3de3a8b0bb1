import { type Result, refuse } from "@helhet/course";
import { readDanish } from "./danish.ts";
import type { NationalNumber, NumberProblem, NumberReading } from "./national-number.ts";
import { readNorwegian } from "./norwegian.ts";

/** Reads a Norwegian (11 digits) or Danish (10 digits) number; blanks, one dash and dots are passed over. */
export function readNationalNumber(text: string, reading: NumberReading): Result<NationalNumber, NumberProblem> {
  const digits = text.replace(/[\s.-]/g, "");
  if (!/^\d*$/.test(digits) || digits === "") return refuse("not-digits");
  if (digits.length === 11) return readNorwegian(digits, reading);
  if (digits.length === 10) return readDanish(digits, reading);
  return refuse("wrong-length");
}
