import type { Setting } from "../setting.ts";
import { type DayText, dateOf, dayAfter } from "./day-text.ts";

/** Easter Sunday by the rule of Gauss as Lichtenberg completed it. */
function easterOf(year: number): Temporal.PlainDate {
  const century = Math.floor(year / 100);
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sun = 2 - Math.floor((3 * century + 3) / 4);
  const golden = year % 19;
  const seed = (19 * golden + moon) % 30;
  const shift = Math.floor((seed + Math.floor(golden / 11)) / 29);
  const limit = 21 + seed - shift;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sun) % 7);
  const distance = 7 - ((limit - firstSunday) % 7);
  return new Temporal.PlainDate(year, 3, 1).add({ days: limit + distance - 1 });
}

const fixed: Readonly<Record<Setting["country"], readonly string[]>> = {
  NO: ["01-01", "05-01", "05-17", "12-25", "12-26"],
  DK: ["01-01", "06-05", "12-24", "12-25", "12-26", "12-31"],
  SE: ["01-01", "01-06", "05-01", "06-06", "12-24", "12-25", "12-26", "12-31"],
};
/** Days from Easter Sunday. Denmark's great prayer day (26) was kept until 2023. */
const moving: Readonly<Record<Setting["country"], readonly number[]>> = {
  NO: [-3, -2, 0, 1, 39, 49, 50],
  DK: [-3, -2, 0, 1, 39, 49, 50],
  SE: [-2, 0, 1, 39, 49],
};

/** Midsummer eve: the Friday from 19 to 25 June. */
function isMidsummerEve({ month, day, dayOfWeek }: Temporal.PlainDate): boolean {
  return month === 6 && dayOfWeek === 5 && day >= 19 && day <= 25;
}

const known = new Map<string, boolean>();

function isWorking(day: DayText, country: Setting["country"]): boolean {
  const date = dateOf(day);
  if (date.dayOfWeek > 5 || fixed[country].includes(day.slice(5))) return false;
  const fromEaster = easterOf(date.year).until(date, { largestUnit: "days" }).days;
  if (country === "DK" && fromEaster === 26 && date.year <= 2023) return false;
  if (country === "SE" && isMidsummerEve(date)) return false;
  return !moving[country].includes(fromEaster);
}

/** So many working days later, walking one day at a time; the day itself is not counted. */
export function workingDaysLater(day: DayText, count: number, country: Setting["country"]): DayText {
  let at = day;
  for (let left = count; left > 0; ) {
    at = dayAfter(at);
    const key = country + at;
    if (!known.has(key)) known.set(key, isWorking(at, country));
    if (known.get(key)) left -= 1;
  }
  return at;
}
