import { dayFromIso, daysInMonth } from "@helhet/course";

/** A stretch of days, `YYYY-MM-DD`, both inclusive; `to` null while open. */
export interface Days {
  readonly from: string;
  readonly to: string | null;
}

/** The month of a day, `YYYY-MM`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** So many months later (negative: earlier), `YYYY-MM`. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const count = year * 12 + number - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** The first and the last day of a month. */
export function daysOfMonth(month: string): { readonly from: string; readonly to: string } {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return { from: `${month}-01`, to: `${month}-${String(daysInMonth(year, number)).padStart(2, "0")}` };
}

/** The months from one to another, both inclusive. */
export function monthsBetween(from: string, to: string): readonly string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthAfter(month, 1)) months.push(month);
  return months;
}

/** The days that two stretches share; null where they share none. */
export function shared(a: Days, b: Days): Days | null {
  const [, from = a.from] = [a.from, b.from].toSorted();
  const [to = null] = [a.to, b.to].filter((day) => day !== null).toSorted();
  return to !== null && to < from ? null : { from, to };
}

/** How many days lie in a closed stretch. */
export function lengthOf({ from, to }: { readonly from: string; readonly to: string }): number {
  return dayFromIso(to) - dayFromIso(from) + 1;
}
