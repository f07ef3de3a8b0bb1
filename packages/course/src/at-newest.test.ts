import { expect, test } from "vitest";
import { atNewest } from "./at-newest.ts";
import { entry } from "./brief.ts";
import type { Entry } from "./entry.ts";

const reason = entry("deviation-reason", "2026-03-02", {
  items: ["no-tsb-2019/first-evaluation"],
  words: "Ventet på prøvesvar.",
  toldPerson: "yes",
});

test("a kept entry of an older schema is read as the newest has it", () => {
  const { items, ...same } = reason.data;
  const kept = { ...reason, schema: 1, data: { ...same, item: items[0] } } as unknown as Entry;
  expect(atNewest(kept)).toEqual(reason);
});

test("one of the newest schema is left as it is", () => {
  expect(atNewest(reason)).toBe(reason);
});
