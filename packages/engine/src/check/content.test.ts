import { expect, test } from "vitest";
import { contentFiles, testFiles } from "../golden/testing/content.ts";
import { checkActTexts, checkGuideline, foldersIn } from "./check-guideline.ts";

test.each(foldersIn(contentFiles))("%s is ready to be used", (name) => {
  expect(checkGuideline(contentFiles, name)).toEqual([]);
});

test.each(foldersIn(testFiles))("%s, which shows every state, is too", (name) => {
  expect(checkGuideline(testFiles, name)).toEqual([]);
});

test("the acts are named in the three languages as texts are", () => {
  expect(checkActTexts(contentFiles)).toEqual([]);
});
