import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./run.ts";
import { trackedFiles } from "./tracked-files.ts";

interface Row {
  readonly first: string;
  readonly whole: string;
  /** What shows it: the last cell. */
  readonly shown: string;
}

/** The rows of the tables of a page that end in a column "shown by". */
function rowsOf(page: string): readonly Row[] {
  const lines = readFileSync(join(root, "docs/safety", page), "utf8").split("\n");
  const rows = lines.filter((line) => line.startsWith("| ") && !/^\| (#|they might) \|/.test(line));
  return rows.map((whole) => {
    const cells = whole.split(" | ");
    return { first: cells[0]?.replace("| ", "") ?? "", whole, shown: (cells.at(-1) ?? "").replace(/ \|$/, "") };
  });
}

/** Files named in a cell, by comma. */
const named = (cell: string): readonly string[] => cell.split(/, /).filter((one) => one !== "");
const isShowing = /\.test\.ts$|-contract\.ts$|^scripts\/check-[\w-]+\.ts$/;

test.each(["hazard-log.md", "threat-model.md"])("what shows each row of %s is a file of this tree", (page) => {
  const rows = rowsOf(page);
  expect(rows.length).toBeGreaterThan(20);
  const missing = rows.flatMap(({ first, shown }) =>
    named(shown)
      .filter((file) => file !== "—" && !existsSync(join(root, file)))
      .map((file) => `${first}: ${file}`),
  );
  expect(missing).toEqual([]);
});

test.each(["hazard-log.md", "threat-model.md"])(
  "each row of %s is shown by a test, or says that it is open",
  (page) => {
    const unshown = rowsOf(page).filter(
      ({ shown, whole }) => !named(shown).some((file) => isShowing.test(file)) && !whole.includes("**open**"),
    );
    expect(unshown.map(({ first }) => first)).toEqual([]);
  },
);

test("hazards are numbered one after another", () => {
  const numbers = rowsOf("hazard-log.md").map(({ first }) => first);
  expect(numbers).toEqual(numbers.map((_, index) => `H${index + 1}`));
});

test("every test that attacks is named in the threat model", () => {
  const model = readFileSync(join(root, "docs/safety/threat-model.md"), "utf8");
  const attacks = trackedFiles(["apps/server/src", "e2e"]).filter((file) =>
    /(access|requests|foreign-ids|script-in-words|script-on-screens|gate|wall|calendars)\.test\.ts$/.test(file),
  );
  expect(attacks.filter((file) => !model.includes(file))).toEqual([]);
});
