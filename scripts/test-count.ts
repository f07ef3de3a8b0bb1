/** What is read of the report that Vitest's JSON reporter writes. */
export type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/** One plain line of how many tests passed and failed. A file that broke outside its tests counts as one failed. */
export function countTests(report: VitestReport | undefined): { readonly line: string; readonly failed: number } {
  if (report === undefined) return { line: "0 passed, 1 failed (the tests did not run)", failed: 1 };
  const broken = report.testResults.filter(({ status, assertionResults }) => {
    return status === "failed" && assertionResults.every((test) => test.status !== "failed");
  });
  const failed = report.numFailedTests + broken.length;
  const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : "";
  return { line: `${report.numPassedTests} passed, ${failed} failed${skipped}`, failed };
}
