import { expect, test } from "vitest";
import { keyFor } from "./key-of.ts";

test("a new thing gets a key that a file can hold, and that nothing else has", () => {
  expect(keyFor("Kjøkkentjeneste på lørdag!", [])).toBe("kjokkentjeneste-pa-lordag");
  expect(keyFor("Trim", ["trim", "trim-2"])).toBe("trim-3");
  expect(keyFor("???", [])).toBe("item");
  expect(keyFor("x".repeat(200), []).length).toBeLessThanOrEqual(60);
});
