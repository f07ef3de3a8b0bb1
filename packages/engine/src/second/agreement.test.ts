/// <reference path="../golden/testing/glob.d.ts" />
import { describe, expect, it } from "vitest";
import { compile } from "../compile/program.ts";
import { follow } from "../follow/follow.ts";
import { product } from "../golden/testing/content.ts";
import { mutated, withLimit } from "../golden/testing/mutate.ts";
import { type State, states } from "../standing.ts";
import { type Reading, readings } from "./random/contents.ts";
import { type Counts, newCounts, tableOf } from "./random/counts.ts";
import { drawCourse } from "./random/random-course.ts";
import { type Content, readSecond } from "./second.ts";

/** Where the counts are printed: engines of JavaScript have it, the rules of this room do not need it. */
declare const console: { readonly log: (text: string) => void };

/**
 * How many courses are read twice: bounded where every change is tested, at length by
 * `HELHET_COURSES=100000 npm test -- packages/engine/src/second/agreement.test.ts`. Courses after the first ten thousand are others.
 * And how often each state and each kind of element must at least come up.
 */
const usual = 10_000;
const courses = Number(import.meta.env["HELHET_COURSES"] ?? usual);
const timeout = 300_000 * Math.max(1, courses / usual);
const leastOfEach = Math.ceil(250 * Math.min(1, courses / usual));

const elementKinds = ["obligation", "recurring", "response", "offer", "part", "match", "guard", "frame"] as const;
const programs = readings.map(({ contents, named }) => ({
  named,
  both: contents.map((content) => ({ content, program: compile(content.guidelines, content.acts, content.setting) })),
}));

type Said = Readonly<Record<string, string>>;
interface Told {
  readonly key: string;
  readonly state: State;
  readonly dueAt: string | null;
  readonly metAt: string | null;
}

/** What is said of each item, in words that show any difference. */
function saidOf(items: readonly Told[]): Said {
  return Object.fromEntries(
    items.map(({ key, state, dueAt, metAt }) => [key, `${state}, due ${dueAt ?? "never"}, met ${metAt ?? "never"}`]),
  );
}

/** Reads the random course of a seed both ways, and says where they differ. */
function readSeed(seed: number, counts: Counts): void {
  const reading = programs[seed % programs.length];
  if (reading === undefined) return;
  const { course, at, known } = drawCourse(seed, reading.named);
  for (const { content, program } of reading.both) {
    const { items } = follow(program, course, at, known);
    counts.add(items);
    expect(saidOf(readSecond(content, course, at, known)), `seed ${seed}`).toEqual(saidOf(items));
  }
}

describe("the second reading and the engine", () => {
  it(`say the same of ${courses} random courses, and every state and kind comes up`, { timeout }, () => {
    const counts = newCounts();
    for (let seed = 0; seed < courses; seed += 1) readSeed(seed, counts);
    console.log(tableOf(counts, elementKinds, states));
    for (const name of [...elementKinds, ...states]) {
      expect(counts.of(name), `${name} came up too seldom`).toBeGreaterThanOrEqual(leastOfEach);
    }
  });

  it("would notice one day more in one limit of one guideline", () => {
    const more = { what: "T1 21 → 22 days", guideline: "no-tsb-2019", element: "decision-in-time" };
    const wrong = mutated(product, { ...more, change: withLimit(1, { unit: "days", amount: 22 }) });
    const { contents, named } = readings[0] as Reading;
    const setting = (contents[0] as Content).setting;
    const program = compile(wrong.guidelines, wrong.acts, setting);
    const isTold = (seed: number): boolean => {
      const { course, at, known } = drawCourse(seed, named);
      const told = saidOf(follow(program, course, at, known).items);
      const second = saidOf(readSecond(contents[0] as Content, course, at, known));
      return JSON.stringify(told) !== JSON.stringify(second);
    };
    expect(Array.from({ length: 200 }, (_, seed) => seed).some(isTold)).toBe(true);
  });
});
