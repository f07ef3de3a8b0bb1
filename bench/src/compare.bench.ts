import { msFromIso } from "@helhet/course";
import { compareCourse, compile, newTotals, type Program } from "@helhet/engine";
import { coreRate } from "./core-rate.ts";
import { longCourse } from "./long-course.ts";
import type { Measure } from "./measure.ts";
import { unitRules } from "./programs.ts";

const at = msFromIso("2026-06-01T10:00:00Z");
const courseCount = 2_000;
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

/** How many courses a second one core compares under two editions of all that a unit follows. */
export function measureCompare(): readonly Measure[] {
  const [from, to] = programs();
  const courses = Array.from({ length: courseCount }, (_, seed) => longCourse(seed, entries));
  const totals = newTotals();
  const rate = coreRate(courseCount, (index) => {
    const compared = compareCourse(from, to, courses[index] as (typeof courses)[number], at);
    totals.add(compared);
    return compared.changes.length;
  });
  const minutes = 100_000 / rate / 60;
  const none = { target: null, met: null };
  return [
    { name: `compare two editions (${entries} entries)`, value: rate, unit: "courses/s per core", ...none },
    { name: "compare two editions of 100,000 courses, one core", value: minutes, unit: "minutes", ...none },
  ];
}
