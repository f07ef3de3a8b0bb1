import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./run.ts";

const place = /^(?:apps|bench|e2e|guidelines|packages|scripts|soak)\/\S+$/;
const table = readFileSync(join(root, "docs/coverage.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| (?!row |feature |---)/.test(line))
  .map((line) => line.slice(2, -2).split(" | "));

/** What a cell names of the tree; "apps/server/src/a.test.ts (part: …)" names the file. */
function placesIn(cell: string): readonly string[] {
  return cell.split(/[\s,;]+/).filter((word) => place.test(word));
}

test("what shows a row in docs/coverage.md is a file or folder that is there, and holds or is a test or a golden course", () => {
  const named = table.flatMap(([, , shownBy = ""]) => placesIn(shownBy));
  expect(named.length).toBeGreaterThan(100);
  const isProof = (path: string): boolean =>
    globSync([path, `${path}/**/*.test.ts`, `${path}/**/golden/**`, `${path}/*.yaml`], { cwd: root }).some((file) =>
      /\.test\.ts$|golden\//.test(file),
    );
  expect([...new Set(named)].filter((path) => !isProof(path))).toEqual([]);
});

test("every row has a place in the product and something that shows it, and stands in one table once", () => {
  for (const [row, inProduct, shownBy] of table) {
    expect(inProduct, row).not.toBe("");
    expect(shownBy, row).toBeTruthy();
  }
  const rows = table.map(([row]) => row);
  expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
});
