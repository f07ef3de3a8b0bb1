/** Where a validation rule was read, and how sure that is. Letters as in the facts: R read, C cited, G general knowledge. */
export interface RuleSource {
  readonly source: string;
  readonly confidence: "R" | "C" | "G";
}

/** Weights of the two control digits of the Norwegian numbers. */
export const norwegianWeights = {
  first: [3, 7, 6, 1, 8, 9, 4, 5, 2, 1],
  second: [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1],
  source: "liquisearch.com/national_identification_number/norway; fnrinfo.no",
  confidence: "R",
} as const satisfies RuleSource & { first: readonly number[]; second: readonly number[] };

/** Remainders (mod 11) the first weighted sum may leave, by the day of reading: the last row begun governs. */
export const firstRemainders = [
  { from: "0000-01-01", remainders: [0], source: norwegianWeights.source, confidence: "R" },
  {
    from: "2032-01-01",
    remainders: [0, 1, 2, 3],
    source: "the national register's announcement for numbers given from 2032",
    confidence: "G",
  },
] as const satisfies readonly (RuleSource & { from: string; remainders: readonly number[] })[];

/** Individual digits (7–9) and two-digit year → century. The first row that fits governs. */
export const norwegianCenturies = [
  { digits: [500, 749], years: [54, 99], century: 1800 },
  { digits: [0, 499], years: [0, 99], century: 1900 },
  { digits: [900, 999], years: [40, 99], century: 1900 },
  { digits: [500, 999], years: [0, 39], century: 2000 },
] as const satisfies readonly CenturyRow[];

/** Seventh digit and two-digit year → century of a Danish CPR number. Modulus 11 no longer holds for all since 2007. */
export const danishCenturies = [
  { digits: [0, 3], years: [0, 99], century: 1900 },
  { digits: [4, 4], years: [37, 99], century: 1900 },
  { digits: [4, 4], years: [0, 36], century: 2000 },
  { digits: [5, 8], years: [0, 57], century: 2000 },
  { digits: [5, 8], years: [58, 99], century: 1800 },
  { digits: [9, 9], years: [37, 99], century: 1900 },
  { digits: [9, 9], years: [0, 36], century: 2000 },
] as const satisfies readonly CenturyRow[];

/** Both ends inclusive. */
export interface CenturyRow {
  readonly digits: readonly [number, number];
  readonly years: readonly [number, number];
  readonly century: number;
}

/** The full year that a table gives, or null where no row fits. */
export function fullYear(rows: readonly CenturyRow[], digits: number, year: number): number | null {
  const within = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;
  const row = rows.find((one) => within(digits, one.digits) && within(year, one.years));
  return row === undefined ? null : row.century + year;
}

/** `YYYY-MM-DD` when the day exists in the calendar, else null. */
export function existingDay(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
