import { dayBefore, isoFromDay } from "@helhet/course";
import { compile, follow, type Layer, loadLayer, type Program, type UnitValue } from "@helhet/engine";
import { anyCourse, anyInstant, product } from "@helhet/engine/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { UnitEntry } from "../book/unit-entry.ts";
import { type Compiled, compileProgramme } from "../compile/compile-programme.ts";
import type { Programme } from "../programme.ts";
import { around, entryOf, itemOf, plainProgramme } from "../testing/given.ts";
import { heldBy, movesOf, type ProgrammeMoves } from "./moves-of.ts";
import { programmeOn } from "./programme-on.ts";

const followed = product.guidelines.filter(({ id, edition }) =>
  around.followed.some((one) => one.guideline === id && one.edition === edition),
);
const frames = followed.flatMap(({ id, edition, unitValues }) =>
  unitValues.map(({ name }) => ({ guideline: id, edition, value: name })),
);
const mayBeSilenced = followed.flatMap(({ id, edition, elements }) =>
  elements
    .filter(({ force, mayBeTailored }) => force !== "must" && mayBeTailored)
    .map((one) => ({ guideline: id, edition, element: one.id, reason: "We do it otherwise." })),
);
const activity = fc.constantFrom("exercise", "joint-meeting", "teaching", "shared-chore");

const anyProgramme: fc.Arbitrary<Programme> = fc
  .record({
    frames: fc
      .subarray(frames)
      .chain((picked) =>
        fc
          .array(fc.integer({ min: 1, max: 60 }), { minLength: picked.length, maxLength: picked.length })
          .map((lengths) => picked.map((one, at) => ({ ...one, days: lengths[at] ?? 1 }))),
      ),
    silences: fc.subarray(mayBeSilenced),
    timetable: fc.array(
      fc
        .record({ activity, days: fc.subarray(["mon", "tue", "wed", "thu", "fri"] as const, { minLength: 1 }) })
        .map((one) => itemOf({ key: one.activity, everyone: true, frame: true, ...one })),
      { maxLength: 3 },
    ),
  })
  .map((more) => ({ ...plainProgramme, ...more }));
const anyDay = fc.integer({ min: 20_200, max: 20_230 }).map(isoFromDay);

/** What a directory holds: rows that end and are never taken out. */
interface Held {
  readonly layers: readonly {
    readonly layer: string;
    readonly text: string;
    readonly from: string;
    readonly to: string | null;
  }[];
  readonly values: readonly (UnitValue & { readonly entry: string | null; readonly to: string | null })[];
}

const unit = "0198a000-0000-7000-8000-0000000000ff";
const byHand: Held = {
  layers: [],
  values: [{ unit, guideline: "unit-frames", name: "exercise", days: 9, from: "2025-01-01", to: null, entry: null }],
};
const isOpen = (one: { readonly to: string | null }, to: string): boolean => one.to === null || one.to > to;

function moved(held: Held, entry: string, { layers, values, withdraw, unset }: ProgrammeMoves): Held {
  const ended = held.layers.map((one) => {
    const end = withdraw.find(({ layer }) => layer === one.layer);
    return end !== undefined && isOpen(one, end.to) ? { ...one, to: end.to } : one;
  });
  const over = held.values.map((one) => {
    const end = unset.find((other) => other.entry === one.entry);
    return end !== undefined && isOpen(one, end.to) ? { ...one, to: end.to } : one;
  });
  return { layers: [...ended, ...layers], values: [...over, ...values.map((one) => ({ ...one, unit, entry }))] };
}

const compiledFor = (programme: Programme, entry: string, from: string, to: string | null): Compiled => {
  const done = compileProgramme(programme, { unitName: "Ward", author: "Kari", entry, from, to }, around);
  if (!done.ok) throw new Error(done.refusal.map(({ says }) => says.en).join("\n"));
  return done.value;
};

interface State {
  readonly book: readonly UnitEntry[];
  readonly held: Held;
}

function published({ book, held }: State, programme: Programme, from: string): State {
  const entry = entryOf("programme-published", { programme, from, reason: "A new week.", restores: null });
  const after = [...book, entry];
  const compiled = compiledFor(programme, entry.id, from, heldBy(after, entry.id)?.to ?? null);
  return { book: after, held: moved(held, entry.id, movesOf(book, after, compiled)) };
}

const start: State = { book: [], held: byHand };

/** What the unit's programmes say on a day, without their names and days. */
function inForce({ layers, values }: Held, day: string) {
  const on = (one: { readonly from: string; readonly to: string | null }): boolean =>
    one.from <= day && (one.to === null || day <= one.to);
  const said = (text: string): unknown => {
    const { id: _id, valid: _valid, source: _source, ...rest } = JSON.parse(text) as Record<string, unknown>;
    return rest;
  };
  return {
    layers: layers
      .filter(on)
      .map(({ text }) => JSON.stringify(said(text)))
      .toSorted(),
    values: values
      .filter((one) => on(one) && one.entry !== null)
      .map(({ name, days }) => `${name} ${days}`)
      .toSorted(),
  };
}

function programOf({ layers, values }: Held): Program {
  const laid = layers.map((one): Layer => {
    const read = loadLayer({ path: "layer", text: one.text }, product, [unit]);
    if (!read.ok) throw new Error(read.refusal.map(({ message }) => message).join("\n"));
    return { ...read.value, units: "*", validFrom: one.from, validTo: one.to };
  });
  const adoptions = around.followed.map((one) => ({ ...one, unit: "*", from: "2000-01-01", to: null }));
  const unitValues = values.map(({ entry: _entry, ...value }) => ({ ...value, unit: "*" })).toReversed();
  return compile(product.guidelines, product.acts, {
    zone: "Europe/Oslo",
    country: "NO",
    adoptions,
    unitValues,
    layers: laid,
  });
}

type Followed = Parameters<typeof follow> extends [unknown, ...infer R] ? R : never;

const publications = fc.array(fc.tuple(anyProgramme, anyDay), { minLength: 1, maxLength: 5 });
const afterAll = (given: readonly (readonly [Programme, string])[]): State =>
  given.reduce((state, [programme, from]) => published(state, programme, from), start);

describe("publishing programmes", () => {
  test("on any day what is in force is what the programme of that day stands for, in whatever order they were published", () => {
    fc.assert(
      fc.property(publications, anyDay, (given, day) => {
        const { book, held } = afterAll(given);
        const programme = programmeOn(book, day)?.data.programme ?? plainProgramme;
        const alone = compiledFor(programme, "0", day, null);
        const values = alone.values.map((one) => ({ ...one, unit, entry: "0" }));
        expect(inForce(held, day)).toEqual(inForce({ layers: alone.layers, values }, day));
      }),
    );
  });

  test("publishing another and restoring the earlier is identity from that day on", () => {
    fc.assert(
      fc.property(publications, anyProgramme, anyDay, fc.nat(20), (given, other, from, later) => {
        const state = afterAll(given.map(([programme]) => [programme, "2025-04-01"]));
        const before = programmeOn(state.book, from)?.data.programme ?? plainProgramme;
        const restored = published(published(state, other, from), before, from);
        const day = isoFromDay(20_230 + later);
        expect(inForce(restored.held, day)).toEqual(inForce(state.held, day));
        expect(programmeOn(restored.book, day)?.data.programme).toEqual(programmeOn(state.book, day)?.data.programme);
      }),
    );
  });

  test("what a unit set by hand stays as it was", () => {
    fc.assert(
      fc.property(publications, (given) => {
        expect(afterAll(given).held.values.filter(({ entry }) => entry === null)).toEqual(byHand.values);
      }),
    );
  });

  test("a programme never relaxes a must: it is refused with the law cited, or no must is later or gone", () => {
    const plain = programOf(byHand);
    const anything = followed.flatMap(({ id, edition, elements }) =>
      elements.map((one) => ({ guideline: id, edition, element: one.id, reason: "We do it otherwise." })),
    );
    const isMust = ({ guideline, element }: { readonly guideline: string; readonly element: string }): boolean =>
      followed.some(
        ({ id, elements }) => id === guideline && elements.some((one) => one.id === element && one.force === "must"),
      );
    const musts = (program: Program, ...[course, at]: Followed) =>
      follow(program, course, at)
        .items.filter(({ guideline, element }) => isMust({ guideline, element }))
        .map(({ key, state, dueAt }) => [key, state, dueAt]);
    const withAnything = fc.tuple(anyProgramme, fc.subarray(anything)).map(([one, silences]) => ({ ...one, silences }));
    fc.assert(
      fc.property(fc.oneof(anyProgramme, withAnything), anyCourse, anyInstant, (programme, course, at) => {
        const of = { unitName: "Ward", author: "Kari", entry: "0", from: "2000-01-01", to: null };
        const done = compileProgramme(programme, of, around);
        const against = programme.silences.filter(isMust);
        if (!done.ok) {
          const cited = done.refusal.filter(({ code }) => code === "against-law").map(({ says }) => says.en);
          for (const { guideline, element } of against) {
            const law = followed.find(({ id }) => id === guideline)?.elements.find(({ id }) => id === element);
            expect(cited.some((says) => law !== undefined && says.includes(law.source.title))).toBe(true);
          }
          return;
        }
        expect(against).toEqual([]);
        const { layers, values } = done.value;
        const held: Held = {
          layers,
          values: [...byHand.values, ...values.map((one) => ({ ...one, unit, entry: "0" }))],
        };
        expect(musts(programOf(held), course, at)).toEqual(musts(plain, course, at));
      }),
      { numRuns: 25 },
    );
  });

  test("removing all layers and values of the programmes gives the plain standard", () => {
    const plain = programOf(byHand);
    const told = (program: Program, ...[course, at]: Followed) =>
      follow(program, course, at).items.map(({ reasons, changesAt, ...rest }) => rest);
    fc.assert(
      fc.property(publications, anyCourse, anyInstant, (given, course, at) => {
        const { book, held } = afterAll(given);
        const ends = book.map(({ id }) => ({ entry: id, to: dayBefore("2000-01-01") }));
        const withdraw = held.layers.map(({ layer }) => ({ layer, to: dayBefore("2000-01-01") }));
        const removed = moved(held, "none", { layers: [], values: [], withdraw, unset: ends });
        expect(told(programOf(removed), course, at)).toEqual(told(plain, course, at));
      }),
      { numRuns: 25 },
    );
  });
});
