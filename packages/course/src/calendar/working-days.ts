import { type Day, dateOf, weekday } from "./day.ts";
import { type Country, daysOff } from "./holidays.ts";

/** Counting in one country's working days: Monday to Friday, without its days off. */
export interface WorkingDays {
  isWorkingDay(day: Day): boolean;
  /** The day that is `count` working days after `day` (before it when negative); `day` itself is never counted. */
  addWorkingDays(day: Day, count: number): Day;
}

function makeWorkingDays(country: Country): WorkingDays {
  const years = new Map<number, ReadonlySet<Day>>();
  const offIn = (year: number): ReadonlySet<Day> => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const off = new Set(daysOff(country, year).keys());
    years.set(year, off);
    return off;
  };
  const isWorkingDay = (day: Day): boolean => weekday(day) <= 5 && !offIn(dateOf(day).year).has(day);
  return {
    isWorkingDay,
    addWorkingDays(day, count) {
      const step = count < 0 ? -1 : 1;
      let at = day;
      for (let left = Math.abs(count); left > 0; left -= isWorkingDay(at) ? 1 : 0) at += step;
      return at;
    },
  };
}

const byCountry: Readonly<Record<Country, WorkingDays>> = {
  NO: makeWorkingDays("NO"),
  DK: makeWorkingDays("DK"),
  SE: makeWorkingDays("SE"),
};

/** The working days of a country. Saturdays and the eves: docs/reference/conventions.md, "Working days". */
export function workingDays(country: Country): WorkingDays {
  return byCountry[country];
}

/** True for Monday to Friday outside the country's days off. */
export function isWorkingDay(day: Day, country: Country): boolean {
  return byCountry[country].isWorkingDay(day);
}

/** `count` working days after a day. The day of receipt is not counted: one working day after Friday is Monday. */
export function addWorkingDays(day: Day, count: number, country: Country): Day {
  return byCountry[country].addWorkingDays(day, count);
}
