import { expect, test } from "vitest";
import { type CompetencePage, type Held, heldOf, heldWhen } from "./held.ts";

const held = (id: string, from: string, to: string | null): Held => {
  return { id, practitioner: "kari", competence: "mi", from, to, words: null };
};
const page = (...all: readonly Held[]): CompetencePage =>
  ({ today: "2026-11-10", held: all }) as unknown as CompetencePage;

test("what counts today is shown before what is to come, and that before what is over", () => {
  const [over, now, later] = [
    held("a", "2025-01-01", "2026-11-09"),
    held("b", "2026-11-10", "2026-11-10"),
    held("c", "2026-11-11", null),
  ];
  expect([over, now, later].map((one) => heldWhen(one, "2026-11-10"))).toEqual(["over", "now", "later"]);
  expect(heldOf(page(over, later, now), "kari", "mi")?.id).toBe("b");
  expect(heldOf(page(over, later), "kari", "mi")?.id).toBe("c");
  expect(heldOf(page(over), "kari", "mi")?.id).toBe("a");
  expect(heldOf(page(over), "ola", "mi")).toBeNull();
});

test("what was ended before it began was never held", () => {
  expect(heldOf(page(held("a", "2026-01-01", "2025-12-31")), "kari", "mi")).toBeNull();
});
