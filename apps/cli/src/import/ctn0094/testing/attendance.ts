import { readdirSync, readFileSync } from "node:fs";
import { type Course, type Entry, inEffect, isoFromDay, whenOf, zoneClock } from "@helhet/course";
import { compile, follow, loadGuidelines, type Program } from "@helhet/engine";
import { trialUnit } from "../house.ts";

/** One line of an attendance table: `day` is a calendar day, ISO. */
export interface Attendance {
  readonly day: string;
  readonly is: "Present" | "Missing";
}

const folder = new URL("./guidelines/", import.meta.url);
const clock = zoneClock(trialUnit.zone);

/** The weeks of the trials, adopted by the trial unit. */
export function trialWeeks(): Program {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
  const files = names.map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") }));
  const loaded = loadGuidelines(files);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal));
  const { guidelines, acts } = loaded.value;
  const adoptions = guidelines.map(({ id, edition }) => ({
    unit: "*",
    guideline: id,
    edition,
    from: "2000-01-01",
    to: null,
  }));
  return compile(guidelines, acts, { zone: trialUnit.zone, country: "NO", adoptions, unitValues: [] });
}

/**
 * Attendance as it reads off a standing at the end of the last expected day (both days inclusive, calendar days):
 * a day with an attended session is Present; a window that passed empty is Missing on its last day. Of the day of consent
 * the first window alone is read. In the order of the days.
 */
export function attendanceOf(program: Program, course: Course, first: number, last: number): readonly Attendance[] {
  const { items } = follow(program, course, clock.startOfDay(last + 1));
  const empty = items.filter(({ state, element, window }) => {
    return state === "overdue" && (element !== "day-of-consent" || window?.number === 1);
  });
  const missing = empty.flatMap(({ window }) => window?.to ?? []);
  const days = new Map<string, Attendance["is"]>(missing.map((day) => [day, "Missing"]));
  for (const day of attendedDays(course.entries)) if (day >= first && day <= last) days.set(isoFromDay(day), "Present");
  return [...days].map(([day, is]) => ({ day, is })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

function attendedDays(entries: readonly Entry[]): readonly number[] {
  const attended = inEffect(entries).filter(({ entry }) => entry.kind === "session-attended");
  return attended.map(({ entry }) => whenOf(entry.effective, clock).day);
}
