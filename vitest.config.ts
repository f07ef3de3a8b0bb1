import { defineConfig } from "vitest/config";

const pure = ["course", "engine", "measures", "people", "fhir", "contract"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "pure",
          include: [
            ...pure.map((room) => `packages/${room}/**/*.test.ts`),
            "apps/web/**/*.test.ts",
            "scripts/**/*.test.ts",
          ],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "record",
          include: ["packages/**/*.test.ts", "apps/{server,cli}/**/*.test.ts", "bench/**/*.test.ts"],
          exclude: ["**/node_modules/**", ...pure.map((room) => `packages/${room}/**`)],
          globalSetup: "packages/record-postgres/src/testing/global-setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["e2e/**/*.test.ts"],
          globalSetup: "packages/record-postgres/src/testing/global-setup.ts",
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
