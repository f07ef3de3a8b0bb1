import { msPerDay, type ZoneClock } from "@helhet/course";

/** 1970 to 2140: the days of every course. Others are asked of the clock itself. */
const keptDays = 62_500;

/** The same clock, which works out each local midnight once: following asks for the same days over and over. */
export function quickClock(clock: ZoneClock): ZoneClock {
  const starts = new Float64Array(keptDays).fill(Number.NaN);
  const startOfDay = (day: number): number => {
    const known = starts[day];
    if (known === undefined) return clock.startOfDay(day);
    if (!Number.isNaN(known)) return known;
    const start = clock.startOfDay(day);
    starts[day] = start;
    return start;
  };
  const dayAt = (ms: number): number => {
    const near = Math.floor(ms / msPerDay);
    if (near < 1 || near > keptDays - 3) return clock.dayAt(ms);
    if (ms < startOfDay(near)) return near - 1;
    return ms < startOfDay(near + 1) ? near : near + 1;
  };
  return { ...clock, startOfDay, dayAt };
}
