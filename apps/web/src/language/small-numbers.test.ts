import { expect, test } from "vitest";
import { inWords, inWordsFirst } from "./small-numbers.ts";

test("counts are said in words up to twelve, and in figures above", () => {
  expect([inWordsFirst("nb", 2), inWords("da", 7), inWords("en", 12), inWords("nb", 13)]).toEqual([
    "To",
    "syv",
    "twelve",
    "13",
  ]);
});
