import { instantAt, isZone } from "@helhet/course";
import ICAL from "ical.js";
import {
  isRosterYear,
  longestDuty,
  mostLines,
  plain,
  type ReadRoster,
  type RefusedLine,
  type RosterFrame,
  type RosterLine,
  roleNamed,
  saysNobody,
  shiftNamed,
} from "./lines.ts";

/** An event and the line of the file that it begins on. */
interface EventAt {
  readonly line: number;
  readonly event: ICAL.Component;
}

/**
 * Reads a roster from iCalendar: an event a duty. Who is its attendee, else what stands last in its summary
 * (`Bakvakt: Tor Moe`); a role or shift is what stands before the colon, or a category. A series is its single events.
 */
export function readCalendar(text: string, frame: RosterFrame): ReadRoster {
  const calendar = parsed(text);
  if (calendar === null) return { lines: [], refused: [{ line: 1, what: "no-calendar", found: firstLine(text) }] };
  const lines = linesOfEvents(text);
  const events = calendar.getAllSubcomponents("vevent").map((event, n): EventAt => ({ event, line: lines[n] ?? 1 }));
  const read = events.flatMap((one) => readEvent(one, frame));
  if (read.length > mostLines)
    return { lines: [], refused: [{ line: 1, what: "too-many", found: String(read.length) }] };
  return {
    lines: read.flatMap((one) => ("from" in one ? [one] : [])),
    refused: read.flatMap((one) => ("what" in one ? [one] : [])),
  };
}

function parsed(text: string): ICAL.Component | null {
  try {
    const component = new ICAL.Component(ICAL.parse(text));
    return component.name === "vcalendar" ? component : null;
  } catch {
    return null;
  }
}

function readEvent({ line, event }: EventAt, frame: RosterFrame): readonly (RosterLine | RefusedLine)[] {
  const summary = text(event.getFirstPropertyValue("summary"));
  if (text(event.getFirstPropertyValue("status")) === "CANCELLED") return [];
  const said = saidIn(event, summary);
  if (said.name === "") return [{ line, what: "no-name", found: summary }];
  const words = said.words.filter((word) => word !== "");
  const role = words.map(roleNamed).find((one) => one !== undefined) ?? "answering";
  const shift = words.map((word) => shiftNamed(frame.shifts, word)).find((one) => one !== undefined)?.key ?? null;
  const isNobody = saysNobody(said.name);
  if (isNobody && role !== "answering") return [{ line, what: "no-role", found: summary }];
  const times = timesOf(event, frame.zone);
  if (typeof times === "string") return [{ line, what: times, found: summary }];
  return times.map(({ from, to }) => ({ line, name: isNobody ? null : said.name, role, from, to, shift }));
}

/** Who an event is about, and the words that may say as what. */
function saidIn(event: ICAL.Component, summary: string): { readonly name: string; readonly words: readonly string[] } {
  const attendee = event.getFirstProperty("attendee")?.getFirstParameter("cn") ?? "";
  const categories = event.getAllProperties("categories").flatMap((one) => one.getValues().map(text));
  const colon = summary.lastIndexOf(":");
  const before = colon < 0 ? "" : summary.slice(0, colon);
  const after = summary.slice(colon + 1).trim();
  if (attendee !== "") return { name: attendee, words: [before, summary, after, ...categories].map(plain) };
  return { name: after, words: [before, ...categories].map(plain) };
}

type Stretch = { readonly from: string; readonly to: string };

/** The times of an event and of its repetitions; what is wrong with them where something is. */
function timesOf(
  component: ICAL.Component,
  zone: string,
): readonly Stretch[] | "all-day" | "no-time" | "too-long" | "too-many" {
  if (component.getFirstProperty("dtstart") === null) return "no-time";
  const event = new ICAL.Event(component);
  if (event.startDate.isDate) return "all-day";
  const starts = event.isRecurring() ? repetitions(event) : [event.startDate];
  if (starts === null) return "too-many";
  if (!starts.every(({ year }) => isRosterYear(year))) return "no-time";
  const length = event.duration.toSeconds() * 1_000;
  if (!(length > 0)) return "no-time";
  if (length > longestDuty) return "too-long";
  const zoneId = component.getFirstProperty("dtstart")?.getFirstParameter("tzid");
  return starts.map((start) => {
    const end = start.clone();
    end.addDuration(event.duration);
    return { from: instantOf(start, zoneId, zone), to: instantOf(end, zoneId, zone) };
  });
}

/** All starts of a series that ends; null for one that goes on for ever, or longer than a file may. */
function repetitions(event: ICAL.Event): readonly ICAL.Time[] | null {
  const series = event.iterator();
  const starts: ICAL.Time[] = [];
  for (let start = series.next(); start; start = series.next()) {
    if (starts.length === mostLines) return null;
    starts.push(start);
  }
  return starts;
}

/** A time in UTC, in a zone the file describes, in one that is known by its name, else on the unit's clock. */
function instantOf(time: ICAL.Time, zoneId: string | undefined, unitZone: string): string {
  const isOwn = time.zone !== null && time.zone !== ICAL.Timezone.localTimezone;
  if (isOwn) return new Date(time.toUnixTime() * 1_000).toISOString();
  const [day = "", clock = "00:00:00"] = time.toString().split("T");
  return instantAt(zoneId !== undefined && isZone(zoneId) ? zoneId : unitZone, day, clock.slice(0, 8));
}

function linesOfEvents(whole: string): readonly number[] {
  return whole.split(/\r?\n/).flatMap((one, n) => (one.trim().toUpperCase() === "BEGIN:VEVENT" ? [n + 1] : []));
}

function firstLine(whole: string): string {
  return (whole.split(/\r?\n/, 1)[0] ?? "").slice(0, 60);
}

function text(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
