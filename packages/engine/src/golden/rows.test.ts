import { expect, test } from "vitest";
import { parse } from "yaml";
import { contentFiles, product } from "./testing/content.ts";

const file = contentFiles.find(({ path }) => path === "rows.yaml");
const { rows } = parse(file?.text ?? "") as { readonly rows: readonly { readonly id: string }[] };
const carried = new Set(product.guidelines.flatMap(({ elements }) => elements.flatMap((element) => element.rows)));
const named = product.guidelines.flatMap(({ notExecutable }) => notExecutable);

test("every row of the sources is carried by an element, or named with why it is not executed", () => {
  const isNamed = new Set(named.map(({ row }) => row));
  expect(rows.map(({ id }) => id).filter((id) => !carried.has(id) && !isNamed.has(id))).toEqual([]);
});

test("no row is both carried and said to be not executed, and none is named that is not in the list", () => {
  const known = new Set(rows.map(({ id }) => id));
  expect(named.filter(({ row }) => carried.has(row) || !known.has(row)).map(({ row }) => row)).toEqual([]);
});

test(`${rows.length} rows: ${carried.size} carried, ${named.length} named as not executed`, () => {
  expect(rows.length).toBe(carried.size + named.length);
});
