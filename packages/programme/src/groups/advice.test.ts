import { courseOf, type Entry, entry, syntheticUnit, uuidV8 } from "@helhet/course";
import { expect, test } from "vitest";
import type { Service } from "../programme.ts";
import { groupsFor } from "./advice.ts";

const person = uuidV8("programme-testing", "person");
const group = (key: string, gender: Service["gender"], format: Service["format"] = "group"): Service => ({
  key,
  title: `The ${key}`,
  format,
  needs: [],
  for: [],
  methods: [],
  gender,
});
const services = [group("coping", "mixed"), group("women", "women"), group("talks", "mixed", "individual")];
const advised = (on: string, answer: "recommended" | "not-recommended" | "none-at-all", more: object = {}): Entry =>
  entry("group-recommended", on, {
    recommendation: uuidV8("programme-testing", `recommendation ${on}`),
    answer,
    unit: syntheticUnit,
    words: "because",
    ...more,
  });
const place = (on: string, answer: "offered" | "accepted" | "declined", of = "coping"): Entry =>
  entry("group-offered", on, { group: of, title: "Coping", unit: syntheticUnit, answer });
const wishes = (on: string, about: "women-only-group" | "mixed-group" | "other"): Entry =>
  entry("preference", on, { about, words: "said so" });
const groups = (...entries: readonly Entry[]) => groupsFor(courseOf(person, entries).entries, syntheticUnit, services);

test("every group of the programme is there, and nothing that is no group", () => {
  expect(groups().groups.map(({ group }) => group)).toEqual(["coping", "women"]);
});

test("what was said last of a group counts", () => {
  const [coping] = groups(
    advised("2026-03-01", "not-recommended", { group: "coping" }),
    advised("2026-03-05", "recommended", { group: "coping", needs: "a place by the door" }),
    place("2026-03-06", "offered"),
    place("2026-03-07", "accepted"),
  ).groups;
  expect(coping).toMatchObject({
    recommendation: { answer: "recommended", needs: "a place by the door" },
    place: { answer: "accepted" },
  });
});

test("that none is recommended counts until something is", () => {
  const none = advised("2026-03-01", "none-at-all");
  expect(groups(none).noneAtAll).toMatchObject({ words: "because" });
  expect(groups(none, advised("2026-03-02", "not-recommended", { group: "coping" })).noneAtAll).not.toBeNull();
  expect(groups(none, advised("2026-03-02", "recommended", { group: "coping" })).noneAtAll).toBeNull();
});

test("a group for others than somebody wishes is told, by their newest wish alone", () => {
  expect(groups(wishes("2026-03-01", "women-only-group")).groups.map((one) => one.isAgainstWish)).toEqual([
    true,
    false,
  ]);
  expect(groups(wishes("2026-03-01", "other")).groups.map((one) => one.isAgainstWish)).toEqual([false, false]);
  const changed = groups(wishes("2026-03-01", "women-only-group"), wishes("2026-03-02", "mixed-group"));
  expect(changed.groups.map((one) => one.isAgainstWish)).toEqual([false, true]);
});

test("nothing is told of gender where nothing was wished", () => {
  expect(groups().wish).toBeNull();
});

test("a group the programme no longer has stays where it was spoken of, and another unit's word does not count", () => {
  const gone = place("2026-03-01", "accepted", "old-group");
  const elsewhere = advised("2026-03-01", "recommended", {
    group: "coping",
    unit: uuidV8("programme-testing", "else"),
  });
  expect(groups(gone).groups.at(-1)).toMatchObject({ group: "old-group", gender: null, place: { answer: "accepted" } });
  expect(groups(elsewhere).groups[0]?.recommendation).toBeNull();
});
