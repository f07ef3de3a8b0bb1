import { type Day, isoFromDay, isoFromMs, type ZoneClock } from "@helhet/course";

/** Days repeat from course to course: each is written once. 1970–2100 covers every course; others are written anew. */
const lastWritten = 47_482;
const written: string[] = new Array(lastWritten + 1).fill("");

/** A day as `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  if (day < 0 || day > lastWritten) return isoFromDay(day);
  const known = written[day];
  if (known !== undefined && known !== "") return known;
  const iso = isoFromDay(day);
  written[day] = iso;
  return iso;
}

const midnights = new WeakMap<ZoneClock, Map<number, string>>();

/** An instant as ISO text in UTC. Local midnights, which most changes fall on, are written once a zone. */
export function isoOfInstant(ms: number, clock: ZoneClock): string {
  let known = midnights.get(clock);
  if (known === undefined) {
    known = new Map();
    midnights.set(clock, known);
  }
  const iso = known.get(ms);
  if (iso !== undefined) return iso;
  const made = isoFromMs(ms);
  if (known.size < lastWritten) known.set(ms, made);
  return made;
}
