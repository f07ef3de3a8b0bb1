import { expect, test } from "vitest";
import { knownAtIn } from "./known-at.ts";

test("an address looks back to the instant it names", () => {
  expect(knownAtIn("knownAt=2026-11-20T10%3A00%3A00.000Z")).toBe("2026-11-20T10:00:00.000Z");
});

test.each(["", "knownAt=", "knownAt=yesterday", "knownAt=2026-13-45T99%3A00%3A00Z", "knownAt=2026-11-20"])(
  "“%s” is the page as it is now",
  (search) => {
    expect(knownAtIn(search)).toBeNull();
  },
);
