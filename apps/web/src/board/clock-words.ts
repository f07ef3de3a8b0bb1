import { dayIn } from "@helhet/words";
import { useHere } from "../frame/here.ts";
import { useWords } from "../language/words.tsx";
import { type Time, useTime } from "../time/use-time.ts";

/** `i dag 14.00`, `i morgen 18.00`, `fre. 27. nov. 18.00`, of an instant (epoch ms) on the unit's clock. */
export function useWhen(): (at: number) => string {
  const words = useWords();
  const time = useTime();
  const { zone } = useHere();
  return (at) => {
    const days = time.daysTo(dayIn(zone, new Date(at).toISOString()));
    const near = days === 0 ? words.time.today : days === 1 ? words.time.tomorrow : null;
    return `${near === null ? time.short(new Date(at).toISOString()) : lower(near)} ${time.clock(at)}`;
  };
}

/** The day's name where it is within a week, else the date. */
export function nearDay(
  time: Time,
  locale: string,
  day: string,
  today: { readonly today: string; readonly tomorrow: string },
): string {
  const days = time.daysTo(day);
  if (days === 0) return lower(today.today);
  if (days === 1) return lower(today.tomorrow);
  if (Math.abs(days) > 6) return time.short(day);
  return new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `09.30–10.15`, or the beginning alone. */
export function span(time: Time, at: number | null, minutes: number | null): string | null {
  if (at === null) return null;
  return minutes === null ? time.clock(at) : `${time.clock(at)}–${time.clock(at + minutes * 60_000)}`;
}
