import fc from "fast-check";
import { expect, test } from "vitest";
import { type Named, wallNames } from "./wall-names.ts";

const named = (first: string, family: string, asksForInitials = false): Named => ({
  person: `${first} ${family}`,
  first,
  family,
  asksForInitials,
});
const shown = (...people: readonly Named[]): readonly (string | undefined)[] => {
  const names = wallNames(people);
  return people.map(({ person }) => names.get(person));
};

test("a first name stands alone", () => {
  expect(shown(named("Brim", "Havnes"), named("Siv Marie", "Elvebakk"))).toEqual(["Brim", "Siv"]);
});

test("two who share a first name stand with initials, and so does whoever has asked", () => {
  expect(shown(named("Siv", "Elvebakk"), named("siv", "Berg"), named("Odd", "Moen", true))).toEqual([
    "S. E.",
    "S. B.",
    "O. M.",
  ]);
});

test("initials that are the same take letters of the family name, and at last a number", () => {
  expect(shown(named("Siv", "Berg"), named("Siv", "Bakk"))).toEqual(["S. Be.", "S. Ba."]);
  const [first, second] = [named("Siv", "Berg"), { ...named("Siv", "Berge"), person: "other" }];
  expect(shown(first, second)).toEqual(["S. B. 1", "S. B. 2"]);
});

test("nobody without a readable name stands with none", () => {
  expect(shown(named("", ""))).toEqual(["–"]);
});

const word = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{0,8}$/);
const people = fc
  .array(fc.record({ first: word, family: word, asksForInitials: fc.boolean() }), { maxLength: 20 })
  .map((all) => all.map((one, at): Named => ({ ...one, person: String(at) })));

test("initials are always apart, and nobody who asked stands with a first name", () => {
  fc.assert(
    fc.property(people, (all) => {
      const names = wallNames(all);
      const byInitials = [...names.values()].filter((name) => name.includes("."));
      expect(new Set(byInitials).size).toBe(byInitials.length);
      for (const one of all) if (one.asksForInitials) expect(names.get(one.person)).toMatch(/^\p{L}\. \p{L}/u);
    }),
  );
});

test("no more of a family name than three letters is ever shown", () => {
  fc.assert(
    fc.property(people, (all) => {
      for (const name of wallNames(all).values()) expect(name).toMatch(/^(\p{L}+|\p{L}\. \p{L}{1,3}\.( \d+)?)$/u);
    }),
  );
});
