import { expect, test } from "vitest";
import { checkGuideline } from "../check/check-guideline.ts";
import { differences } from "./follow-golden.ts";
import { goldenCasesIn } from "./read-golden.ts";
import { loaded, testFiles } from "./testing/content.ts";

const later = testFiles
  .filter(({ path }) => path.startsWith("test-states/"))
  .map(({ path, text }) => ({
    path: path.replace("test-states/", "test-states@2/"),
    text: path.endsWith("/guideline.yaml") ? text.replace('edition: "1"', 'edition: "2"') : text,
  }));

test("a golden course in the folder of an edition speaks of that edition", () => {
  const both = loaded([...testFiles, ...later]);
  const cases = later.filter(({ path }) => path.includes("/golden/")).flatMap(goldenCasesIn);
  expect(cases.length).toBeGreaterThan(0);
  expect(new Set(cases.map(({ guideline, folder }) => `${guideline} ${folder}`))).toEqual(
    new Set(["test-states test-states@2"]),
  );
  expect(cases.flatMap((golden) => differences(golden, both))).toEqual([]);
});

test("the check of an edition's folder reads its golden courses", () => {
  const files = [...testFiles, ...later];
  const told = (folder: string) => checkGuideline(files, folder).filter(({ file }) => file.startsWith(`${folder}/`));
  expect(told("test-states@2").map(({ what, line }) => `${what} ${line}`)).toEqual(
    told("test-states").map(({ what, line }) => `${what} ${line}`),
  );
});

test("a folder that names another edition than its guideline is refused", () => {
  const wrong = later.map((file) => ({ ...file, path: file.path.replace("test-states@2/", "test-states@3/") }));
  expect(() => loaded([...testFiles, ...wrong])).toThrow("differs from its folder");
});
