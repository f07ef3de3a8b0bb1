import { uuidV8 } from "@helhet/course";
import type { CalendarLanguage, OpenCalendar } from "@helhet/record";
import ICAL from "ical.js";

/** All that a calendar says of what an appointment is. */
const appointment: { readonly [L in CalendarLanguage]: string } = { nb: "Avtale", da: "Aftale", en: "Appointment" };

/** Where nobody has said how long it lasts. */
const usualMinutes = 60;

/**
 * A calendar as RFC 5545 has it: when, and the one word. No title, place or name; the identifiers tell nothing either. What is called off
 * stays as cancelled, so that calendar programs take it away. `now` in epoch ms.
 */
export function calendarText({ feed, language, times }: OpenCalendar, now: number): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Helhet//Helhet//EN");
  calendar.addPropertyWithValue("calscale", "GREGORIAN");
  calendar.addPropertyWithValue("method", "PUBLISH");
  calendar.addPropertyWithValue("refresh-interval", "PT1H").setParameter("value", "DURATION");
  for (const { session, at, minutes, isCancelled } of times.toSorted((a, b) => a.at - b.at)) {
    const event = new ICAL.Component("vevent");
    event.addPropertyWithValue("uid", uuidV8(`calendar ${feed}`, session));
    event.addPropertyWithValue("dtstamp", instant(now));
    event.addPropertyWithValue("dtstart", instant(at));
    event.addPropertyWithValue("dtend", instant(at + (minutes ?? usualMinutes) * 60_000));
    event.addPropertyWithValue("summary", appointment[language]);
    event.addPropertyWithValue("class", "PRIVATE");
    if (isCancelled) event.addPropertyWithValue("status", "CANCELLED");
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}

function instant(ms: number): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(ms), true);
}
