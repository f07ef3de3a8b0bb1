import type { Entry } from "@helhet/course";

/** What the unit's timetable planned or took away by itself: it stands in the week, and would drown what people have written. */
export function isFromTimetable({ author, kind }: Pick<Entry, "author" | "kind">): boolean {
  const isPlan = kind === "session-planned" || kind === "session-cancelled";
  return isPlan && author.type === "system" && author.name === "timetable";
}
