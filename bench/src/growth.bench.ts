import { type Course, msFromIso } from "@helhet/course";
import { follow } from "@helhet/engine";
import { another, longCourse } from "./long-course.ts";
import type { Measure } from "./measure.ts";
import { unitProgram } from "./programs.ts";

const at = msFromIso("2026-06-01T10:00:00Z");
const counts = [1_000, 10_000, 100_000] as const;
const entries = 120;
const batch = 1_000;

/** How the time a course and the memory grow with the number of courses that one process follows, a thousand in memory at a time. */
export function measureGrowth(): readonly Measure[] {
  const program = unitProgram();
  const measures: Measure[] = [memoryOfACourse()];
  // The compiler has seen the work before the first count is taken.
  follows(4_000, (course) => follow(program, course, at).items.length);
  let first = 0;
  for (const count of counts) {
    const micros = follows(count, (course) => follow(program, course, at).items.length);
    first = first === 0 ? micros : first;
    const name = `follow ${count.toLocaleString("en")} courses`;
    const heap = Math.round(process.memoryUsage().heapUsed / 1_048_576);
    measures.push(
      {
        name: `${name}, time a course against 1,000`,
        value: round(micros / first),
        unit: "×",
        target: null,
        met: null,
        ratio: "less",
      },
      { name: `${name}, heap afterwards`, value: heap, unit: "MB", target: null, met: null },
    );
  }
  return measures;
}

/** Microseconds of this thread's own time a course. */
function follows(count: number, work: (course: Course) => number): number {
  const first = Array.from({ length: batch }, (_, seed) => longCourse(seed, entries));
  let spent = 0;
  let seen = 0;
  for (let from = 0; from < count; from += batch) {
    const courses = first.map((course, index) => another(course, `person ${from + index}`));
    const before = process.threadCpuUsage();
    for (const course of courses) seen += work(course);
    const { user, system } = process.threadCpuUsage(before);
    spent += user + system;
  }
  if (seen === 0) throw new Error("Nothing was followed.");
  globalThis.gc?.();
  return spent / count;
}

function memoryOfACourse(): Measure {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const courses = Array.from({ length: 2_000 }, (_, seed) => longCourse(seed, entries));
  globalThis.gc?.();
  const bytes = (process.memoryUsage().heapUsed - before) / courses.length;
  return {
    name: `memory of a course (${entries} entries)`,
    value: round(bytes / 1_024),
    unit: "kB",
    target: null,
    met: null,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
