import { type Course, dayFromIso, msFromIso } from "@helhet/course";
import { follow, type Guideline } from "@helhet/engine";
import { Engine } from "json-rules-engine";
import { coreRate } from "./core-rate.ts";
import { longCourse } from "./long-course.ts";
import type { Measure } from "./measure.ts";
import { adoptedEverywhere, unitRules } from "./programs.ts";

const at = msFromIso("2026-06-01T10:00:00Z");
const entries = 120;
const courseCount = 500;
const rounds = 20;

/** The rules that both follow: each is asked once a course and is a limit in days from one entry until another. */
const handful = ["minors-asked", "first-talk", "clinical-decision", "assessment-finished", "offer"] as const;

/**
 * The same handful of rules, followed by this engine and asked of json-rules-engine. The peer is handed the day of each
 * entry, ready read, and answers overdue or not; here the course is read too, and states, dates and reasons come out.
 */
export async function measurePeers(): Promise<readonly Measure[]> {
  const courses = Array.from({ length: courseCount }, (_, seed) => longCourse(seed, entries));
  const followed = handfulOfOurs();
  const ours = coreRate(courseCount, (index) => followed(courses[index] as Course), rounds);
  const theirs = await peerRate(courses);
  const unit = "courses/s per core";
  const size = `${handful.length} rules, ${entries} entries`;
  return [
    { name: `follow (${size})`, value: ours, unit, target: null, met: null },
    { name: `json-rules-engine (${size})`, value: theirs, unit, target: null, met: null },
    {
      name: "follow against json-rules-engine",
      value: Math.round((10 * ours) / theirs) / 10,
      unit: "×",
      target: null,
      met: null,
      ratio: "more",
    },
  ];
}

function handfulOfOurs(): (course: Course) => number {
  const { guidelines, acts } = unitRules();
  const [national] = guidelines.filter(({ id }) => id === "no-tsb-2019");
  if (national === undefined) throw new Error("There is no national pathway.");
  const few: Guideline = { ...national, elements: national.elements.slice(0, handful.length) };
  const program = adoptedEverywhere({ guidelines: [few], acts });
  return (course) => follow(program, course, at).items.length;
}

async function peerRate(courses: readonly Course[]): Promise<number> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const kind of handful)
    engine.addRule({
      name: kind,
      event: { type: `${kind} overdue` },
      conditions: {
        all: [
          { fact: "days-in-pathway", operator: "greaterThan", value: 21 },
          { fact: `${kind}-day`, operator: "equal", value: -1 },
        ],
      },
    });
  const facts = courses.map(factsOf);
  let best = 0;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.threadCpuUsage();
    for (const one of facts) await engine.run(one);
    best = Math.max(best, courses.length / secondsSince(before));
  }
  return Math.round(best);
}

function factsOf({ entries: all }: Course): Record<string, number> {
  const dayOf = (kind: string): number => {
    const found = all.find((entry) => entry.kind === kind)?.effective;
    return found !== undefined && "date" in found ? dayFromIso(found.date) : -1;
  };
  const days = Object.fromEntries(handful.map((kind) => [`${kind}-day`, dayOf(kind)]));
  return { ...days, "days-in-pathway": Math.floor(at / 86_400_000) - dayOf("pathway-started") };
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000_000;
}
