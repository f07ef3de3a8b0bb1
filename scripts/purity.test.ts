import { expect, test } from "vitest";
import { impureLines } from "./purity.ts";

test.each([
  "const now = Date.now();",
  "const now = new Date();",
  "const day = new Date(2026, 1, 1);",
  "const hour = instant.getHours();",
  "const today = Temporal.Now.plainDateISO();",
  "const chance = Math.random();",
  "const id = crypto.randomUUID();",
  "await fetch(address);",
  "if (process.env.X) go();",
  "new Function(text)();",
])("impure: %s", (line) => {
  expect(impureLines(`const a = 1;\n${line}`)).toEqual([{ line: 2, why: expect.any(String) }]);
});

test.each([
  "// never Date.now() here",
  "/* nor\n Math.random() */",
  'const words = "new Date()";',
  'const day = Temporal.PlainDate.from("2026-01-01");',
  "const preprocess = 1; preprocess.toFixed();",
  "guideline.fetch(1);",
])("pure: %s", (line) => {
  expect(impureLines(line)).toEqual([]);
});
