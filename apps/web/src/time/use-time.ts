import { bareDay, clockIn, dayIn, daysBetween, isDay, longDay, partialDay, shortDay, wholeDay } from "@helhet/words";
import { useMemo } from "react";
import { useHere } from "../frame/here.ts";
import { useLanguage } from "../language/words.tsx";

/** How days and instants are said on this unit's clock, in the chosen language. */
export interface Time {
  /** Today `YYYY-MM-DD` where the unit is. */
  readonly today: string;
  readonly short: (when: string) => string;
  readonly bare: (when: string) => string;
  /** `mandag 9. november`; an instant with its clock time. */
  readonly long: (when: string) => string;
  readonly whole: (when: string) => string;
  readonly clock: (instant: string | number) => string;
  /** A time of day `HH:MM` on the unit's own clock: `08.15`. */
  readonly ofDay: (time: string) => string;
  /** `i dag 08.42`, `i går 20.10`, `8. nov.` */
  readonly event: (when: string) => string;
  /** `10. nov. kl. 14.00`; a day without a clock time as a day. */
  readonly moment: (when: string) => string;
  readonly partial: (when: string) => string;
  readonly dayOf: (when: string) => string;
  /** Days from today; negative for the past. */
  readonly daysTo: (when: string) => number;
}

/** The time words of the chosen unit, by the server's clock. */
export function useTime(): Time {
  const { words, language } = useLanguage();
  const { zone, today } = useHere();
  return useMemo(() => {
    const dayOf = (when: string): string => dayIn(zone, when);
    const bare = (when: string): string => bareDay(language, dayOf(when), today);
    const clock = (instant: string | number): string => clockIn(language, zone, instant);
    const daysTo = (when: string): number => daysBetween(today, dayOf(when));
    const event = (when: string): string => {
      const days = daysTo(when);
      if (days === 0) return isDay(when) ? words.time.today : words.time.todayAt(clock(when));
      if (days === -1) return isDay(when) ? words.time.yesterday : words.time.yesterdayAt(clock(when));
      return bare(when);
    };
    return {
      today,
      dayOf,
      bare,
      clock,
      ofDay: (time) => clockIn(language, "UTC", `2000-01-01T${time}:00Z`),
      daysTo,
      event,
      short: (when) => shortDay(language, dayOf(when), today),
      long: (when) => {
        const day = longDay(language, dayOf(when), today);
        return isDay(when) ? day : `${day} ${words.time.at(clock(when))}`;
      },
      whole: (when) => wholeDay(language, dayOf(when)),
      moment: (when) => (isDay(when) ? bare(when) : `${bare(when)} ${words.time.at(clock(when))}`),
      partial: (when) => partialDay(language, when, today),
    };
  }, [words, language, zone, today]);
}
