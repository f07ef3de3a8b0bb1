import { readDraft } from "@helhet/course";
import { expect, test } from "vitest";
import { loadHouse } from "./load/load-house.ts";
import { seeded } from "./random.ts";
import { simulatePersons } from "./simulate-persons.ts";

const asked = { persons: 200, seed: 7, today: "2026-11-10" };

test("A person of a seed is the same however many are asked for", () => {
  const [first, second] = [...simulatePersons(asked)];
  expect([...simulatePersons({ ...asked, persons: 2 })]).toEqual([first, second]);
  expect([...simulatePersons({ ...asked, seed: 8, persons: 1 })]).not.toEqual([first]);
});

test("Simulated entries are allowed by their kinds, about as many as asked for, and written in units that exist", () => {
  const units = new Set(loadHouse(5).units.map(({ id }) => id));
  for (const { drafts } of simulatePersons({ ...asked, entries: 60, units: 5 })) {
    expect(drafts.length).toBeGreaterThan(50);
    expect(drafts.length).toBeLessThanOrEqual(60);
    for (const draft of drafts) expect(readDraft(draft).ok).toBe(true);
    for (const { author } of drafts) expect(author.type === "practitioner" && units.has(author.unit)).toBe(true);
  }
});

test("Chance keeps to its limits and to its seed", () => {
  const random = seeded(1, "a");
  const drawn = Array.from({ length: 1_000 }, () => random.whole(3, 5));
  expect(new Set(drawn)).toEqual(new Set([3, 4, 5]));
  expect(seeded(1, "a").bytes(8)).toEqual(seeded(1, "a").bytes(8));
  expect(seeded(1, "b").bytes(8)).not.toEqual(seeded(1, "a").bytes(8));
  expect(random.some([1, 2, 3, 4], 2)).toHaveLength(2);
});
