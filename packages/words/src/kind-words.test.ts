import { type FormField, formOf, type Kind, kindDefinitions } from "@helhet/course";
import { describe, expect, test } from "vitest";
import { kindCatalogue, stories } from "./kind-catalogue.ts";
import { kindWordsOf } from "./kind-words.ts";
import { languages } from "./language.ts";

function everyField(fields: readonly FormField[]): readonly FormField[] {
  return fields.flatMap((field) => [field, ...everyField(field.of ?? [])]);
}

/** Bare list rows have no name of their own; identities made here are never asked for. */
function isShown(field: FormField): boolean {
  return field.name !== "item" || field.type !== "text";
}

describe.each(languages)("in %s", (language) => {
  const words = kindWordsOf(kindCatalogue, language);
  test.each(kindDefinitions.map(({ kind }) => kind))("everything in a %s has a word", (kind: Kind) => {
    expect(words.kind(kind)).toMatch(/\S/);
    const missing = everyField(formOf(kind).fields).flatMap((field) => [
      ...(isShown(field) && words.field(kind, field.name) === null ? [field.name] : []),
      ...(field.choices ?? []).filter((choice) => words.choice(kind, field.name, choice) === null),
    ]);
    expect(missing).toEqual([]);
  });
});

test("what may be dated ahead is never asked when it happened, and what has happened is", () => {
  const words = kindWordsOf(kindCatalogue, "nb");
  const ahead = kindDefinitions.filter(({ happens }) => happens === "any").map(({ kind }) => words.when(kind));
  expect(ahead.length).toBeGreaterThan(10);
  expect(ahead).not.toContain("Når det skjedde");
  expect(words.when("session-planned")).toBe("Når det er avtalt");
  expect(words.when("session-attended")).toBe("Når det skjedde");
  expect(words.when("deviation-reason")).toBe("Når det ble skrevet");
  expect(words.when("exemption")).toBe("Når det ble bestemt");
});

test("no word is left for what no longer exists", () => {
  const fields = kindDefinitions.flatMap(({ kind }) =>
    everyField(formOf(kind).fields).map((field) => ({ kind, field })),
  );
  const names = new Set(fields.flatMap(({ kind, field }) => [field.name, `${kind}.${field.name}`]));
  const choices = new Set(
    fields.flatMap(({ kind, field }) =>
      (field.choices ?? []).flatMap((choice) => [choice, `${field.name}.${choice}`, `${kind}.${field.name}.${choice}`]),
    ),
  );
  expect(Object.keys(kindCatalogue.fields).filter((name) => !names.has(name))).toEqual([]);
  expect(Object.keys(kindCatalogue.choices).filter((choice) => !choices.has(choice))).toEqual([]);
});

test("no word stands in two stories, where one would silently win", () => {
  const words = stories.flatMap((story) =>
    [story.kinds, story.also, story.fields, story.choices].flatMap((group, index) =>
      Object.keys(group).map((key) => `${index} ${key}`),
    ),
  );
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
