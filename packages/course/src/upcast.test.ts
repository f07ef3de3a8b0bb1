import { expect, test } from "vitest";
import { z } from "zod";
import { defineKind } from "./define-kind.ts";
import { upcastData } from "./upcast.ts";

/** A kind as it would look in its third year: how long a walk took was added, then its unit was made plain. */
const walk = defineKind({
  kind: "walk",
  what: "Somebody went for a walk.",
  category: "social",
  write: "commuting",
  schema: 3,
  data: z.strictObject({ minutes: z.int().nullable(), withOthers: z.boolean() }),
  upcast: {
    1: (older) => ({ ...older, duration: null }),
    2: ({ duration, ...older }) => ({ ...older, minutes: duration }),
  },
});

test("data of every older schema number reads as data of the newest", () => {
  expect(walk.data.parse(upcastData(walk, 1, { withOthers: true }))).toEqual({ withOthers: true, minutes: null });
  expect(walk.data.parse(upcastData(walk, 2, { withOthers: true, duration: 20 }))).toEqual({
    withOthers: true,
    minutes: 20,
  });
  const newest = { withOthers: true, minutes: 20 };
  expect(upcastData(walk, 3, newest)).toBe(newest);
});

test("older data is not touched by being read", () => {
  const older = Object.freeze({ withOthers: false });
  upcastData(walk, 1, older);
  expect(older).toEqual({ withOthers: false });
});

test("a definition that forgot a step fails loudly", () => {
  expect(() => upcastData({ schema: 2, upcast: {} }, 1, {})).toThrow("schema 1");
});
