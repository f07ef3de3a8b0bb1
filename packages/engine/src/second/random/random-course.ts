import { type Course, type Entry, isoFromMs, type Kind } from "@helhet/course";
import { courseOf, entry } from "@helhet/course/testing";
import { dayAt, daysLater, startOf } from "../day-text.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { type Drawing, idOf } from "./drawing.ts";
import { makers } from "./happenings.ts";

/** What a random course may name of the content that follows it. */
export interface Named {
  /** `guideline/element`. */
  readonly elements: readonly string[];
  readonly acts: readonly string[];
}

/** A random course, with the instant (epoch ms) to ask about and what was known by then. */
export interface Drawn {
  readonly course: Course;
  readonly at: number;
  readonly known: number;
}

const zone = "Europe/Oslo";
/** Days shortly before clocks change, years end, Easter comes, or a leap day. */
const firstDays = ["2025-03-10", "2024-02-15", "2025-10-10", "2024-12-10", "2026-03-20", "2023-10-20", "2025-06-01"];
/** Kinds that start what is followed, and kinds that come often. */
const often: readonly Kind[] = [
  ...(["enrolment-started", "enrolment-ended", "care-level-changed", "session-attended", "session-missed"] as const),
  ...(["evaluation", "evaluation", "clinical-decision", "plan-version", "offer", "offer", "contact-attempt"] as const),
  ...(["check-in", "first-talk", "relapse", "preference", "exemption", "interval-change", "pathway-started"] as const),
  ...(["overdose", "pregnancy", "clock-stopped", "clock-resumed", "referral-received", "coercion-decided"] as const),
  ...(["exemption", "substitution", "interval-change", "addition", "use-report", "match-answered"] as const),
];
const rare: readonly Kind[] = ["death", "pathway-ended"];
const every = (Object.keys(makers) as Kind[]).filter((kind) => !rare.includes(kind));

/** What a course may be mostly about, so that what belongs together meets. */
const themes: readonly (readonly Kind[])[] = [
  ["relapse", "relapse", "match-answered", "meeting", "exemption", "clock-stopped", "clock-resumed"],
  ["pregnancy", "use-report", "match-answered", "clinical-decision", "care-level-changed"],
  ["offer", "offer", "offer", "preference", "relapse", "overdose", "substance-of-concern", "plan-version"],
  [
    "evaluation",
    "evaluation",
    "clinical-decision",
    "interval-change",
    "clock-stopped",
    "clock-resumed",
    "plan-version",
  ],
  ["edition-moved", "edition-moved", "session-attended", "evaluation", "clinical-decision", "enrolment-ended"],
  ["addition", "tailoring-reviewed", "tailoring-ended", "exemption", "evaluation", "meeting"],
  ["session-planned", "session-attended", "session-missed", "contact-attempt", "check-in", "aftercare-agreed"],
  ["treatment-requested", "treatment-requested", "enrolment-started", "clock-stopped", "clock-resumed", "plan-version"],
  ["treatment-requested", "request-withdrawn", "treatment-ended", "follow-up", "offer", "body-informed", "assessment"],
  ["treatment-requested", "burden-judged", "slip", "relapse", "joint-decision", "match-answered", "care-level-changed"],
  [
    "enrolment-started",
    "enrolment-ended",
    "enrolment-ended",
    "role-assigned",
    "role-ended",
    "handover",
    "plan-version",
  ],
  ["pathway-started", "pathway-ended", "check-up", "check-up", "offer", "slip", "role-assigned", "role-ended"],
  ["pathway-started", "register-form", "register-form", "register-choice", "substance-of-concern", "pathway-ended"],
  ["decision-requested", "decision-passed-on", "decision-given", "clock-stopped", "clock-resumed"],
  ["coercion-decided", "coercion-notice", "coercion-ended", "referral-received", "referral-answered", "pregnancy"],
];

interface Writing {
  readonly chance: Chance;
  readonly named: Named;
  readonly entries: Entry[];
  /** What the course is mostly about. */
  readonly theme: readonly Kind[];
  day: string;
}

function gap({ chance }: Writing): number {
  const luck = chance.whole(1, 100);
  if (luck <= 30) return 0;
  if (luck <= 65) return chance.whole(1, 3);
  if (luck <= 92) return chance.whole(4, 14);
  return luck <= 98 ? chance.whole(15, 60) : chance.whole(200, 370);
}

/** Mostly a day or a clock time of it; now and then some days late, a period, or a month. */
function whenOf({ chance, day }: Writing): string {
  const on = chance.percent(12) ? daysLater(day, -chance.whole(1, 12)) : day;
  const luck = chance.whole(1, 100);
  if (luck <= 58) return on;
  if (luck <= 93) return isoFromMs(startOf(on, zone) + chance.whole(0, 95) * 900_000);
  return luck <= 96 ? `${on}..` : on.slice(0, 7);
}

function drawing(writing: Writing): Drawing {
  const { chance, named, entries, day } = writing;
  const anElement = (): string => chance.pick(named.elements);
  return {
    chance,
    anElement,
    aDay: (least, most) => daysLater(day, chance.whole(least, most)),
    aKey: () => `${anElement()}/${entries.length === 0 ? "" : chance.pick(entries).id}`,
    anAct: () => chance.pick(named.acts),
  };
}

function said(writing: Writing, kind: Kind, more: Partial<Entry> = {}): Entry {
  const make = makers[kind];
  if (make === undefined) throw new RangeError(`Nothing makes a ${kind}`);
  const { day } = writing;
  const at = isoFromMs(startOf(day, zone) + writing.chance.whole(0, 1439) * 60_000);
  return entry(kind, whenOf(writing), make(drawing(writing)), {
    recorded: at,
    authored: kind === "session-planned" ? new Date(Date.parse(at) - 5 * 86_400_000).toISOString() : at,
    ...more,
  } as object) as Entry;
}

/** A correction or a withdrawal of something said before. */
function amending(writing: Writing): Entry {
  const { chance, entries, day } = writing;
  const target = chance.pick(entries);
  const amends = { entry: target.id, reason: "Written wrong." };
  if (target.kind !== "withdrawal" && chance.percent(60)) return said(writing, target.kind, { amends });
  return entry("withdrawal", day, {}, { amends, recorded: isoFromMs(startOf(day, zone)) });
}

function kindOf({ chance, theme }: Writing): Kind {
  const luck = chance.whole(1, 1000);
  if (luck > 600) return chance.pick(theme);
  return luck <= 6 ? "death" : luck <= 30 ? "pathway-ended" : chance.pick(luck <= 400 ? often : every);
}

function write(chance: Chance, named: Named): readonly Entry[] {
  const writing: Writing = { chance, named, entries: [], theme: chance.pick(themes), day: chance.pick(firstDays) };
  const beginning: readonly Kind[] = ["referral-received", "pathway-started", "enrolment-started", "session-attended"];
  for (const kind of beginning) if (chance.percent(75)) writing.entries.push(said(writing, kind));
  const length = chance.whole(5, chance.percent(70) ? 16 : 36);
  while (writing.entries.length < length) {
    writing.day = daysLater(writing.day, gap(writing));
    const isAmending = writing.entries.length > 0 && chance.percent(6);
    writing.entries.push(isAmending ? amending(writing) : said(writing, kindOf(writing)));
  }
  return writing.entries;
}

/** An instant inside or around a course: often a midnight, the last moment before one, or that of an entry. */
function instantIn({ entries }: Course, chance: Chance): number {
  const moments = entries.map(({ recorded }) => Date.parse(recorded));
  const around = chance.pick(moments) + chance.whole(-5, chance.percent(30) ? 60 : 20) * 86_400_000;
  const luck = chance.whole(1, 100);
  if (luck <= 25) return startOf(dayAt(around, zone), zone);
  if (luck <= 35) return startOf(dayAt(around, zone), zone) - 1;
  if (luck <= 45) {
    const { effective } = chance.pick(entries);
    return "instant" in effective ? Date.parse(effective.instant) : around;
  }
  return around + chance.whole(-12 * 3_600_000, 12 * 3_600_000);
}

/** A few elements, so that what is agreed about one often meets what else is said of it. */
function few({ elements, acts }: Named, chance: Chance): Named {
  return { acts, elements: Array.from({ length: chance.whole(2, 8) }, () => chance.pick(elements)) };
}

/** The random course of a seed. */
export function drawCourse(seed: number, named: Named): Drawn {
  const chance = chanceOf(seed);
  const course = courseOf(idOf("person", seed), write(chance, few(named, chance)));
  const at = instantIn(course, chance);
  const known = chance.percent(25) ? Date.parse(chance.pick(course.entries).recorded) : Number.POSITIVE_INFINITY;
  return { course, at, known };
}
