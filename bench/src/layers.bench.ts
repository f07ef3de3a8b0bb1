import { msFromIso } from "@helhet/course";
import { compile, follow, type Guideline, type Layer } from "@helhet/engine";
import { coreRate } from "./core-rate.ts";
import { longCourse } from "./long-course.ts";
import type { Measure } from "./measure.ts";
import { unitRules } from "./programs.ts";

const at = msFromIso("2026-06-01T10:00:00Z");
const courseCount = 1_000;
const entries = 120;

/** A layer that tightens every limit in days of a guideline that it can. */
function tightening({ id, edition, elements, title }: Guideline): Layer {
  const [first] = elements;
  if (first === undefined) throw new RangeError(`${id} has no elements.`);
  const changes = elements.flatMap((element) =>
    element.limits.slice(0, 1).flatMap(({ limit }) => {
      if (limit.unit !== "days" || limit.amount < 2) return [];
      const within = { unit: "days", amount: limit.amount - 1 } as const;
      return [{ change: "tighten", element: element.id, instead: limit, within, reason: title } as const];
    }),
  );
  return {
    id: `bench-${id}`,
    level: "unit",
    units: "*",
    guideline: id,
    edition,
    author: "bench",
    reason: title,
    validFrom: "2000-01-01",
    validTo: null,
    source: first.source,
    changes,
  };
}

/** What a layer over every guideline of a unit costs: courses a second with it, as a share of those without, in one run. */
export function measureLayers(): readonly Measure[] {
  const { guidelines, acts } = unitRules();
  const everywhere = { unit: "*", from: "2000-01-01", to: null };
  const adoptions = guidelines.map(({ id, edition }) => ({ ...everywhere, guideline: id, edition }));
  const setting = { zone: "Europe/Oslo", country: "NO", adoptions, unitValues: [] } as const;
  const plain = compile(guidelines, acts, setting);
  const layers = guidelines.filter(({ elements }) => elements.length > 0).map(tightening);
  const under = compile(guidelines, acts, { ...setting, layers });
  const courses = Array.from({ length: courseCount }, (_, seed) => longCourse(seed, entries));
  const rate = (program: typeof plain): number =>
    coreRate(courseCount, (index) => follow(program, courses[index] as (typeof courses)[number], at).items.length);
  const without = rate(plain);
  const withLayers = rate(under);
  return [
    {
      name: `follow with a layer over each of ${layers.length} guidelines`,
      value: withLayers,
      unit: "courses/s per core",
      target: null,
      met: null,
    },
    {
      name: "the same, of without layers",
      value: withLayers / without,
      unit: "ratio",
      target: null,
      met: null,
      ratio: "more",
    },
  ];
}
