import { type Entry, readDraft } from "@helhet/course";
import fc from "fast-check";
import { expect, test } from "vitest";
import { house, patientKey, read } from "../testing/read.ts";
import { samples } from "../testing/samples.ts";
import { courseOfPerson } from "./course-of-person.ts";
import type { Placed } from "./group.ts";
import { readResource } from "./read-resource.ts";
import { reconcile } from "./reconcile.ts";

const here = { ...house, organisation: "Organization/1" };

test("every sample is read, and all but what has no kind becomes entries", () => {
  const { accounts } = read(samples, here);
  const nothing = accounts.flatMap(({ type, fate }) => (fate.became === "entries" ? [] : [type]));
  expect(nothing.toSorted()).toEqual(["CareTeam", "Goal", "Procedure"]);
});

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    "",
    " ",
    "x".repeat(300),
    "2024-02-30",
    "9999-12-31",
    "0000",
    "Patient/p",
    "#c",
    "\u0000",
    "\ud800",
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    [null],
    [[]],
    [{}],
    "entered-in-error",
    "finished",
    "__proto__",
    "constructor",
    "toString",
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** The paths of everything in a value. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, one]) => pathsIn(one, [...path, name]))];
}

/** A copy with something else at a path; undefined takes it away. */
function changed(value: unknown, [name, ...rest]: readonly string[], to: unknown): unknown {
  if (name === undefined) return to;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) };
  Object.defineProperty(copy, name, {
    value: changed(copy[name], rest, to),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

const mutated = fc.integer({ min: 0, max: samples.length - 1 }).chain((index) => {
  const sample = samples[index] as object;
  const change = fc.tuple(
    fc.constantFrom(...pathsIn(sample).filter(({ length }) => length > 0)),
    fc.oneof(junk, fc.constant(undefined)),
  );
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    changes.reduce<unknown>((value, [path, to]) => {
      try {
        return changed(value, path, to);
      } catch {
        return value;
      }
    }, sample),
  );
});

test("whatever stands in a resource, it becomes right entries, nothing with its reason, or a stated refusal", () => {
  fc.assert(
    fc.property(fc.array(mutated, { minLength: 1, maxLength: 4 }), (some) => {
      const placed: Placed[] = [];
      for (const json of [...samples, ...some]) {
        const reading = readResource(json, null);
        if (reading.outcome === "taken") placed.push({ taken: reading.taken, place: "somewhere" });
        else if (reading.outcome === "refused") expect(reading.problems[0]?.message).toMatch(/./);
        else expect(reading.reason).toMatch(/./);
      }
      const person = courseOfPerson(patientKey, placed, here);
      expect(person.accounts).toHaveLength(placed.length);
      for (const { draft } of person.imported) expect(readDraft(draft).ok).toBe(true);
      const ids = person.imported.map(({ draft }) => draft.id);
      expect(new Set(ids).size).toBe(ids.length);
      const { drafts } = reconcile([], person, person.person, here);
      const entries = drafts.map(
        (draft, at) => ({ ...draft, recorded: "2026-06-01T12:00:00.000Z", seq: at + 1 }) as Entry,
      );
      expect(reconcile(entries, person, person.person, here).drafts).toEqual([]);
    }),
    { numRuns: 600 },
  );
});
