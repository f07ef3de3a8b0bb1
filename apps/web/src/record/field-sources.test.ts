import { type FormField, formOf, kindDefinitions } from "@helhet/course";
import { expect, test } from "vitest";
import { sourceOf } from "./field-sources.ts";

const everyField = (fields: readonly FormField[]): readonly FormField[] =>
  fields.flatMap((field) => [field, ...everyField(field.of ?? [])]);

test.each(kindDefinitions.map(({ kind }) => kind))("nobody is asked to type an identity in a %s", (kind) => {
  const identities = everyField(formOf(kind).fields).filter(({ type }) => type === "id");
  expect(identities.filter(({ name }) => sourceOf(kind, name) === null).map(({ name }) => name)).toEqual([]);
});

test("a field that shares its name with an identity is still typed", () => {
  expect(sourceOf("dispensing", "unit")).toBeNull();
  expect(sourceOf("next-of-kin", "relation")).toBeNull();
});

test("an identity is made by the first kind that has it, and later kinds point to that one", () => {
  expect(sourceOf("coercion-decided", "coercion")).toEqual({ is: "new" });
  const earlier = { is: "earlier", kinds: ["coercion-decided"], field: "coercion", orNew: false };
  expect(sourceOf("coercion-ended", "coercion")).toEqual(earlier);
});

test("a decision that is asked for is a question of its own, and only its answer points to it", () => {
  expect(sourceOf("decision-requested", "request")).toEqual({ is: "new" });
  expect(sourceOf("decision-given", "request")).toMatchObject({ is: "earlier", kinds: ["decision-requested"] });
});
