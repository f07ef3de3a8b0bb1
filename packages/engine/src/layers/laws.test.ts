import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile, type Program } from "../compile/program.ts";
import { follow } from "../follow/follow.ts";
import { product } from "../golden/testing/content.ts";
import type { Element, Guideline } from "../guideline.ts";
import { idOf } from "../second/random/drawing.ts";
import { drawLayers } from "../second/random/layers.ts";
import { everyWay } from "../testing/every-way.ts";
import { acts } from "../testing/given.ts";
import { anyCourse, anyInstant } from "../testing/random-course.ts";
import { contradictionsIn } from "./contradictions.ts";
import type { LayerDifference } from "./difference.ts";
import { type Layer, rankOf } from "./layer.ts";
import { layered } from "./layered.ts";
import { layerOf } from "./testing/layer-of.ts";
import { compareLimits, isProtected } from "./tighter.ts";

const guidelines = [...product.guidelines.filter(({ elements }) => elements.length > 0), everyWay];
const seed = fc.nat(1_000_000);
const anyGuideline = fc.constantFrom(...guidelines);
const over = (guideline: Guideline, from: number): readonly Layer[] => drawLayers(from, [guideline]);

/** Layers of one place and time of which no two contradict each other: one after the other, as they would be published. */
function inPeace(layers: readonly Layer[]): readonly Layer[] {
  const kept: Layer[] = [];
  for (const one of layers) {
    const here: Layer = { ...one, units: "*", validFrom: "2000-01-01", validTo: null };
    if (contradictionsIn([...kept, here]).length === 0) kept.push(here);
  }
  return kept;
}

const elementsOf = (guideline: Guideline, layers: readonly Layer[]): readonly Element[] =>
  layered(guideline, layers).guideline.elements.toSorted((a, b) => (a.id < b.id ? -1 : 1));

function deepFrozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const one of Object.values(value)) deepFrozen(one);
  return value;
}

function programOf(layers: readonly Layer[]): Program {
  const adoptions = [{ unit: "*", guideline: "test", edition: "1", from: "2000-01-01", to: null }];
  return compile([everyWay], acts, { zone: "Europe/Oslo", country: "NO", adoptions, unitValues: [], layers });
}

describe("laying layers", () => {
  test("identity: without layers the guideline is itself, and an empty layer changes nothing", () => {
    fc.assert(
      fc.property(anyGuideline, seed, (guideline, from) => {
        expect(layered(guideline, []).guideline).toBe(guideline);
        const layers = over(guideline, from);
        const empty = layerOf(guideline, { id: "aaa" });
        expect(layered(guideline, [...layers, empty])).toEqual(layered(guideline, layers));
      }),
      { numRuns: 60 },
    );
  });

  test("identity on courses: an empty layer changes no standing", () => {
    const plain = programOf([]);
    const under = programOf([layerOf(everyWay, { id: "empty" })]);
    fc.assert(
      fc.property(anyCourse, anyInstant, (course, at) => {
        const told = (program: Program) =>
          follow(program, course, at).items.map(({ reasons, changesAt, ...rest }) => rest);
        expect(told(under)).toEqual(told(plain));
      }),
    );
  });

  test("order: however layers in peace are given and named, the same comes of them", () => {
    fc.assert(
      fc.property(anyGuideline, seed, fc.func(fc.nat()), (guideline, from, place) => {
        const layers = inPeace(over(guideline, from));
        const renamed = layers.map((one, at) => ({ ...one, id: `${place(at)}-${at}` }));
        const shuffled = renamed.toSorted((a, b) => (a.id < b.id ? 1 : -1));
        // Of two layers that say the same, one is cited: the first by name.
        const uncited = (of: readonly Layer[]) =>
          elementsOf(guideline, of).map((one) => ({ ...one, limits: one.limits.map(({ source, ...rest }) => rest) }));
        expect(uncited(shuffled)).toEqual(uncited(layers));
      }),
      { numRuns: 200 },
    );
  });

  test("order: the wider lie below the nearer", () => {
    const atOnce = (layers: readonly Layer[]) =>
      layers.map((one) => ({
        ...one,
        changes: one.changes.map((change) => ("instead" in change ? { ...change, instead: null } : change)),
      }));
    fc.assert(
      fc.property(anyGuideline, seed, (guideline, from) => {
        const layers = atOnce(over(guideline, from));
        const wider = layered(
          guideline,
          layers.filter((one) => rankOf(one) === 1),
        ).guideline;
        const nearer = layers.filter((one) => rankOf(one) === 2);
        expect(elementsOf(guideline, layers)).toEqual(elementsOf(wider, nearer));
      }),
      { numRuns: 200 },
    );
  });

  test("removing a layer restores exactly what was, and nothing that was handed in is touched", () => {
    fc.assert(
      fc.property(anyGuideline, seed, fc.nat(), (guideline, from, which) => {
        const layers = over(guideline, from);
        const one = layers[which % Math.max(1, layers.length)];
        const without = layers.filter((other) => other !== one);
        const before = JSON.stringify(layered(guideline, without));
        layered(deepFrozen(guideline), deepFrozen(layers));
        expect(JSON.stringify(layered(guideline, without))).toBe(before);
      }),
      { numRuns: 100 },
    );
  });

  test("removing all layers gives every course its standing back", () => {
    const plain = programOf([]);
    fc.assert(
      fc.property(anyCourse, anyInstant, seed, (course, at, from) => {
        const layers = over(everyWay, from).map((one) => ({ ...one, units: [idOf("unit", 1)] }));
        follow(programOf(layers), course, at);
        const told = (program: Program) =>
          follow(program, course, at).items.map(({ key, state, dueAt }) => [key, state, dueAt]);
        expect(told(programOf([]))).toEqual(told(plain));
      }),
      { numRuns: 40 },
    );
  });

  test("force: no composition of layers takes law away, or makes any of its limits longer", () => {
    fc.assert(
      fc.property(anyGuideline, seed, (guideline, from) => {
        const { elements } = layered(guideline, over(guideline, from)).guideline;
        for (const law of guideline.elements.filter(isProtected)) {
          const found = elements.find(({ id }) => id === law.id);
          expect({ ...found, limits: [] }).toEqual({ ...law, limits: [] });
          if (law.limits.length > 0) expect(found?.limits).toHaveLength(law.limits.length);
          law.limits.forEach(({ limit, when }, at) => {
            const now = found?.limits[at];
            expect(now?.when).toEqual(when);
            if (JSON.stringify(now?.limit) !== JSON.stringify(limit))
              expect(compareLimits(now?.limit ?? limit, limit)).toBeLessThan(0);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  test("force on courses: no deadline of law comes later under any layers", () => {
    const plain = programOf([]);
    fc.assert(
      fc.property(anyCourse, anyInstant, seed, (course, at, from) => {
        const law = follow(plain, course, at).items.filter(({ force }) => force === "must");
        const under = new Map(follow(programOf(over(everyWay, from)), course, at).items.map((one) => [one.key, one]));
        for (const item of law) {
          const now = under.get(item.key);
          expect(now?.state === "not-applicable").toBe(item.state === "not-applicable");
          if (item.dueAt !== null && now?.dueAt) expect(now.dueAt <= item.dueAt).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** What an element becomes when all that is listed about it is done, and nothing else. */
function replayed(base: readonly Element[], differences: readonly LayerDifference[], layers: readonly Layer[]) {
  const limits = new Map(base.map((one) => [one.id, one.limits.map(({ limit }) => limit)]));
  for (const { change, element, layer, limits: changed } of differences) {
    if (change === "silenced") limits.delete(element);
    if (change === "added") {
      const adding = layers.find(({ id }) => id === layer)?.changes ?? [];
      const found = adding.find((one) => one.change === "add" && one.element.id === element);
      limits.set(element, found?.change === "add" ? found.element.limits.map(({ limit }) => limit) : []);
    }
    for (const { at, below, here } of changed) {
      const now = limits.get(element) ?? [];
      expect(now[at] ?? null).toEqual(below);
      expect(here).not.toEqual(below);
      limits.set(element, now.toSpliced(at, 1, here));
    }
  }
  return limits;
}

describe("the list of differences", () => {
  test("is exactly what is different, step by step from the layer below", () => {
    fc.assert(
      fc.property(anyGuideline, seed, (guideline, from) => {
        const layers = over(guideline, from);
        const { guideline: result, differences } = layered(guideline, layers);
        const found = replayed(guideline.elements, differences, layers);
        expect(new Set(result.elements.map(({ id }) => id))).toEqual(new Set(found.keys()));
        for (const { id, limits } of result.elements) expect(limits.map(({ limit }) => limit)).toEqual(found.get(id));
      }),
      { numRuns: 300 },
    );
  });

  test("names author, reason and source of each, and is empty where nothing differs", () => {
    fc.assert(
      fc.property(anyGuideline, seed, (guideline, from) => {
        const layers = over(guideline, from);
        const { differences } = layered(guideline, layers);
        for (const one of differences) {
          const layer = layers.find(({ id }) => id === one.layer);
          expect(one).toMatchObject({ author: layer?.author, source: layer?.source, level: layer?.level });
          expect(one.reason.nb).not.toBe("");
        }
        const other = layers.map((one) => ({ ...one, edition: "another" }));
        expect(layered(guideline, other)).toEqual({ guideline, differences: [] });
      }),
    );
  });
});
