import type { Random } from "./random.ts";

const weights = {
  first: [3, 7, 6, 1, 8, 9, 4, 5, 2],
  second: [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
};

/** The digit that makes the weighted sum a multiple of eleven; 10 where there is none. */
function controlDigit(digits: string, row: readonly number[]): number {
  const sum = row.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return (11 - (sum % 11)) % 11;
}

/**
 * A Norwegian number of the synthetic series (month raised by 80) for a birth day `YYYY-MM-DD` of 1940–2039.
 * Belongs to nobody; right control digits.
 */
export function syntheticNumber(born: string, random: Random): string {
  const [year = "", month = "", day = ""] = born.split("-");
  const date = `${day}${Number(month) + 80}${year.slice(2)}`;
  const [low, high] = Number(year) >= 2000 ? [500, 999] : [0, 499];
  for (;;) {
    const nine = `${date}${String(random.whole(low, high)).padStart(3, "0")}`;
    const first = controlDigit(nine, weights.first);
    const second = first === 10 ? 10 : controlDigit(`${nine}${first}`, weights.second);
    if (second !== 10) return `${nine}${first}${second}`;
  }
}

/**
 * A Danish number of the test series (day raised by 60) for a birth day `YYYY-MM-DD` of 1940–1999. Belongs to nobody. Throws
 * RangeError for other years.
 */
export function syntheticDanishNumber(born: string, random: Random): string {
  const [year = "", month = "", day = ""] = born.split("-");
  if (Number(year) < 1940 || Number(year) > 1999) throw new RangeError(`No synthetic number for ${year}`);
  const serial = String(random.whole(1, 3_999)).padStart(4, "0");
  return `${Number(day) + 60}${month}${year.slice(2)}${serial}`;
}
