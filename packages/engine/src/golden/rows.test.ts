import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Guideline } from "../guideline.ts";
import { contentFiles, product } from "./testing/content.ts";

const file = contentFiles.find(({ path }) => path === "rows.yaml");
const { rows } = parse(file?.text ?? "") as { readonly rows: readonly { readonly id: string }[] };
const carried = new Set(product.guidelines.flatMap(({ elements }) => elements.flatMap((element) => element.rows)));
/** Beside rows.yaml stands what no single guideline is about. */
const beside = parse(contentFiles.find(({ path }) => path === "sources.yaml")?.text ?? "") as {
  readonly notExecutable: Guideline["notExecutable"];
};
const named = [...product.guidelines.flatMap(({ notExecutable }) => notExecutable), ...beside.notExecutable];

test("every row of the sources is carried by an element, or named with why it is not executed", () => {
  const isNamed = new Set(named.map(({ row }) => row));
  expect(rows.map(({ id }) => id).filter((id) => !carried.has(id) && !isNamed.has(id))).toEqual([]);
});

test("no row is both carried and said to be not executed, and none is named that is not in the list", () => {
  const known = new Set(rows.map(({ id }) => id));
  expect(named.filter(({ row }) => carried.has(row) || !known.has(row)).map(({ row }) => row)).toEqual([]);
});

test("each row that is not executed is named once, and says why in the three languages", () => {
  expect(new Set(named.map(({ row }) => row)).size).toBe(named.length);
  for (const { row, title, why } of named)
    for (const text of [title, why]) {
      expect(
        [text.nb, text.da, text.en].every((words) => words.trim().length > 3),
        row,
      ).toBe(true);
      expect(why.nb === why.en, row).toBe(false);
    }
});

test(`${rows.length} rows: ${carried.size} carried, ${named.length} named as not executed`, () => {
  expect(rows.length).toBe(carried.size + named.length);
});
