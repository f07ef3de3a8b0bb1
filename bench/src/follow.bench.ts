import { msFromIso } from "@helhet/course";
import { follow, type Loaded, project } from "@helhet/engine";
import { coreRate } from "./core-rate.ts";
import { longCourse } from "./long-course.ts";
import type { Measure } from "./measure.ts";
import { adoptedEverywhere, norwegianRules, programOf, unitProgram, unitRules } from "./programs.ts";

const usualEntries = 120;
const courseCount = 2_000;
/** The instant that every course is followed at. */
const at = msFromIso("2026-06-01T10:00:00Z");
const ninetyDays = 90 * 86_400_000;
const target = 20_000;
const unit = "courses/s per core";

/** How many courses a second one core follows and projects, as a unit follows them; and with everything there is for Norway. */
export function measureFollow(): readonly Measure[] {
  const program = unitProgram();
  const everything = adoptedEverywhere(norwegianRules());
  const courses = Array.from({ length: courseCount }, (_, seed) => longCourse(seed, usualEntries));
  const course = (index: number) => courses[index] as (typeof courses)[number];
  const followed = coreRate(courseCount, (index) => follow(program, course(index), at).items.length);
  const projected = coreRate(courseCount, (i) => project(program, course(i), at, at + ninetyDays).items.length);
  const all = coreRate(courseCount, (index) => follow(everything, course(index), at).items.length);
  const size = sizeOf(unitRules());
  return [
    { name: `follow (${size})`, value: followed, unit, target, met: followed >= target },
    { name: `project 90 days (${size})`, value: projected, unit, target: null, met: null },
    { name: `follow all for Norway (${sizeOf(norwegianRules())})`, value: all, unit, target: null, met: null },
  ];
}

function sizeOf({ guidelines }: Pick<Loaded, "guidelines">): string {
  const elements = guidelines.reduce((sum, guideline) => sum + guideline.elements.length, 0);
  return `${usualEntries} entries, ${elements} elements`;
}

const elementCounts = [10, 40, 400] as const;
const entryCounts = [10, 120, 1_000, 10_000] as const;

/** The same for few, usual and many elements and entries: how the cost grows with each. */
export function measureSizes(): readonly Measure[] {
  return elementCounts.flatMap((elements) => {
    const program = programOf(elements);
    return entryCounts.map((entries): Measure => {
      const count = Math.max(8, Math.min(1_000, Math.round(2_000_000 / (elements * (entries + 60)))));
      const courses = Array.from({ length: count }, (_, seed) => longCourse(seed, Math.max(entries, 10)));
      const value = coreRate(count, (i) => follow(program, courses[i] as (typeof courses)[number], at).items.length, 5);
      return { name: `follow, ${elements} elements × ${entries} entries`, value, unit, target: null, met: null };
    });
  });
}
