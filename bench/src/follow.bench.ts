import { readdir, readFile } from "node:fs/promises";
import { type Course, msFromIso } from "@helhet/course";
import { compile, follow, type Guideline, loadGuidelines, type Program, project } from "@helhet/engine";
import { longCourse } from "./long-course.ts";
import type { Measure } from "./measure.ts";

const guidelinesFolder = new URL("../../guidelines/", import.meta.url);
const entriesPerCourse = 120;
const courseCount = 2_000;
/** The instant that every course is followed at. */
export const at = msFromIso("2026-06-01T10:00:00Z");
const ninetyDays = 90 * 86_400_000;

/** Every guideline of the house, adopted everywhere. */
export async function readProgram(): Promise<{ readonly program: Program; readonly elementCount: number }> {
  const names = await readdir(guidelinesFolder, { recursive: true });
  const paths = names.filter((name) => name.endsWith(".yaml") && !name.includes("golden"));
  const files = await Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(new URL(path, guidelinesFolder), "utf8") })),
  );
  const loaded = loadGuidelines(files);
  if (!loaded.ok) throw new Error("The guidelines do not load.");
  const { guidelines, acts } = loaded.value;
  const everywhere = ({ id, edition }: Guideline) => ({
    unit: "*",
    guideline: id,
    edition,
    from: "2000-01-01",
    to: null,
  });
  const setting = {
    zone: "Europe/Oslo",
    country: "NO",
    adoptions: guidelines.map(everywhere),
    unitValues: [],
  } as const;
  const elementCount = guidelines.reduce((sum, { elements }) => sum + elements.length, 0);
  return { program: compile(guidelines, acts, setting), elementCount };
}

/** Courses a second of one core's own time, the best of several rounds: what others do on the machine counts less so. */
function bestRate(courses: readonly Course[], work: (course: Course) => number): number {
  let best = 0;
  let seen = 0;
  for (let round = 0; round < 8; round += 1) {
    const before = process.threadCpuUsage();
    for (const course of courses) seen += work(course);
    const { user, system } = process.threadCpuUsage(before);
    best = Math.max(best, courses.length / ((user + system) / 1_000_000));
  }
  if (seen === 0) throw new Error("Nothing was followed.");
  return Math.round(best);
}

/** How many courses a second one core follows and projects, with every guideline in the house adopted. */
export async function measureFollow(): Promise<readonly Measure[]> {
  const { program, elementCount } = await readProgram();
  const courses = Array.from({ length: courseCount }, (_, seed) => longCourse(seed, entriesPerCourse));
  const size = `${entriesPerCourse} entries, ${elementCount} elements`;
  const followed = bestRate(courses, (course) => follow(program, course, at).items.length);
  const projected = bestRate(courses, (course) => project(program, course, at, at + ninetyDays).items.length);
  const unit = "courses/s per core";
  return [
    { name: `follow (${size})`, value: followed, unit, target: 20_000, met: followed >= 20_000 },
    { name: `project 90 days (${size})`, value: projected, unit, target: null, met: null },
  ];
}
