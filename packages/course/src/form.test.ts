import { describe, expect, test } from "vitest";
import { type FormField, formOf } from "./form.ts";
import { kindDefinitions } from "./kinds.ts";

function allFields(fields: readonly FormField[]): readonly FormField[] {
  return fields.flatMap((field) => [field, ...allFields(field.of ?? [])]);
}

describe.each(kindDefinitions.map(({ kind, data }) => [kind, data] as const))("the form of %s", (kind, data) => {
  const { fields } = formOf(kind);
  test("asks for every field of its data, in order", () => {
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(data.shape));
  });
  test("offers known words to choose from, in plain hyphenated words", () => {
    for (const { type, choices, optional } of allFields(fields)) {
      const isChoice = type === "choice" || type === "choices";
      // One word alone may be said or left unsaid; asked for, it would be no choice.
      expect(choices !== undefined && choices.length > (optional ? 0 : 1)).toBe(isChoice);
      for (const choice of choices ?? []) expect(choice).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });
});

test("an evaluation asks for parts, people, ratings within bounds and own words", () => {
  expect(
    formOf("evaluation").fields.map(({ name, type, optional, min, max }) => [name, type, optional, min, max]),
  ).toEqual([
    ["covered", "choices", false, undefined, undefined],
    ["with", "choices", false, undefined, undefined],
    ["by", "choice", false, undefined, undefined],
    ["closing", "yes-no", false, undefined, undefined],
    ["personsRating", "number", true, 0, 10],
    ["nextWithinDays", "number", true, 1, 366],
    ["words", "words", true, undefined, undefined],
  ]);
});

test("a plan asks for goals in rows, a stopped clock for bare keys", () => {
  const goals = formOf("plan-version").fields.find(({ name }) => name === "goals");
  expect(goals).toMatchObject({
    type: "list",
    bare: false,
    of: [{ name: "goal" }, { name: "words" }, { name: "ownRating" }],
  });
  const items = formOf("clock-stopped").fields.find(({ name }) => name === "items");
  expect(items).toMatchObject({ type: "list", bare: true, of: [{ name: "item", type: "text" }] });
});

test("a birth date may be known to the year only", () => {
  expect(formOf("birth-date").fields).toMatchObject([{ name: "born", type: "partial-date", optional: false }]);
});

test("a form says up to which day it may be dated, and so do its dates", () => {
  expect([formOf("evaluation").latest, formOf("session-planned").latest]).toEqual(["today", null]);
  expect(formOf("birth-date").fields).toMatchObject([{ name: "born", earliest: "1880-01-01", latest: "today" }]);
  expect(formOf("coercion-decided").fields.find(({ name }) => name === "until")).not.toHaveProperty("latest");
});
