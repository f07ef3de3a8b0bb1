import { msFromIso } from "@helhet/course";
import { compareCourse, compile, newTotals, type Program } from "@helhet/engine";
import { another, longCourse } from "./long-course.ts";
import type { Measure } from "./measure.ts";
import { unitRules } from "./programs.ts";

const at = msFromIso("2026-06-01T10:00:00Z");
const courseCount = 100_000;
const batch = 2_000;
const entries = 120;

/** A unit's guidelines, and the same as if each had come in an edition in which every limit in days is one day shorter. */
function programs(): readonly [Program, Program] {
  const { guidelines, acts } = unitRules();
  const newer = guidelines.map((guideline) => ({
    ...guideline,
    edition: `${guideline.edition}, a day shorter`,
    elements: guideline.elements.map((element) => ({
      ...element,
      limits: element.limits.map((one) =>
        one.limit.unit === "days"
          ? { ...one, limit: { ...one.limit, amount: Math.max(1, one.limit.amount - 1) } }
          : one,
      ),
    })),
  }));
  const everywhere = { unit: "*", from: "2000-01-01", to: null };
  const setting = { zone: "Europe/Oslo", country: "NO", unitValues: [] } as const;
  const [from, to] = [guidelines, newer].map((of) =>
    compile(of, acts, {
      ...setting,
      adoptions: of.map(({ id, edition }) => ({ ...everywhere, guideline: id, edition })),
    }),
  );
  return [from as Program, to as Program];
}

/** One core compares a hundred thousand courses under two editions of all that a unit follows, two thousand in memory at a time. */
export function measureCompare(): readonly Measure[] {
  const [from, to] = programs();
  const first = Array.from({ length: batch }, (_, seed) => longCourse(seed, entries));
  const totals = newTotals();
  let micros = 0;
  for (let done = 0; done < courseCount; done += batch) {
    const courses = first.map((course, index) => another(course, `person ${done + index}`));
    const before = process.threadCpuUsage();
    for (const course of courses) totals.add(compareCourse(from, to, course, at));
    const { user, system } = process.threadCpuUsage(before);
    micros += user + system;
  }
  const seconds = micros / 1_000_000;
  const none = { target: null, met: null };
  return [
    {
      name: `compare two editions (${entries} entries)`,
      value: Math.round(courseCount / seconds),
      unit: "courses/s per core",
      ...none,
    },
    {
      name: "compare two editions of 100,000 courses, one core",
      value: Math.round((seconds / 60) * 100) / 100,
      unit: "minutes",
      ...none,
    },
  ];
}
