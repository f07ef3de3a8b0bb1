import { expect, test } from "vitest";
import { countTests } from "./test-count.ts";

const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] };

test("passed and failed tests are counted", () => {
  expect(countTests({ ...none, numPassedTests: 3, numFailedTests: 2 })).toEqual({
    line: "3 passed, 2 failed",
    failed: 2,
  });
});

test("skipped tests are said, never hidden", () => {
  expect(countTests({ ...none, numPassedTests: 3, numPendingTests: 1 }).line).toBe("3 passed, 0 failed, 1 skipped");
});

test("a file that broke before its first test is a failure", () => {
  const testResults = [{ status: "failed", assertionResults: [] }];
  expect(countTests({ ...none, testResults }).line).toBe("0 passed, 1 failed");
});

test("a file with a failed test is not counted a second time", () => {
  const testResults = [{ status: "failed", assertionResults: [{ status: "failed" }] }];
  expect(countTests({ ...none, numFailedTests: 1, testResults }).failed).toBe(1);
});

test("a run without a report is a failure", () => {
  expect(countTests(undefined).failed).toBe(1);
});
