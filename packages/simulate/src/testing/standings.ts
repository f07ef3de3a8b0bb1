import { readdirSync, readFileSync } from "node:fs";
import { type Course, dayFromIso, zoneClock } from "@helhet/course";
import { compile, follow, loadGuidelines, type Standing } from "@helhet/engine";
import { courseOfDrafts } from "../course-of-drafts.ts";
import type { DemoWorld } from "../demo-world.ts";
import { danishZone, zone } from "../pen.ts";

const folder = new URL("../../../../guidelines/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml"))
  .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(new URL(path, folder), "utf8") }));
const loaded = loadGuidelines(files);
if (!loaded.ok) throw new Error("The guidelines do not load.");
const { guidelines, acts } = loaded.value;

/** How one made-up course stands. */
export interface Stood {
  readonly person: string;
  readonly course: Course;
  readonly standing: Standing;
}

/** Half past seven in the morning of a day `YYYY-MM-DD`, epoch ms. */
export function morningOf(today: string): number {
  return zoneClock(zone).startOfDay(dayFromIso(today)) + 7.5 * 3_600_000;
}

/** How everybody in the world stands at an instant, in their own country, by the product's guidelines and what its units have adopted. */
export function standingsOf({ persons, adoptions, unitValues }: DemoWorld, at: number): readonly Stood[] {
  const norwegian = compile(guidelines, acts, { zone, country: "NO", adoptions, unitValues });
  const danish = compile(guidelines, acts, { zone: danishZone, country: "DK", adoptions, unitValues });
  return persons.map(({ person, drafts }) => {
    const course = courseOfDrafts(person, drafts);
    const program = course.entries.some((one) => one.zone === danishZone) ? danish : norwegian;
    return { person, course, standing: follow(program, course, at) };
  });
}
