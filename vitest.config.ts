import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Much of a test's time is waiting for a database: two at once are worth it also on a small machine. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

/** Groups run one after the other; 0 would let Vitest choose. What needs the machine to itself comes last. */
const rooms = { groupOrder: 1 };
const alone = { groupOrder: 2 };
const last = { groupOrder: 3 };

const pure = ["course", "engine", "measures", "people", "words", "fhir", "programme", "contract"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "pure",
          maxWorkers,
          sequence: rooms,
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
          maxWorkers,
          sequence: rooms,
          include: ["packages/**/*.test.ts", "apps/{server,cli}/**/*.test.ts", "bench/**/*.test.ts"],
          exclude: ["**/node_modules/**", ...pure.map((room) => `packages/${room}/**`)],
          globalSetup: "packages/record-postgres/src/testing/global-setup.ts",
          // Nothing here takes long by itself; a machine that others use as well may be ten times as slow.
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "soak",
          include: ["soak/**/*.test.ts"],
          maxWorkers,
          sequence: alone,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["e2e/**/*.test.ts"],
          globalSetup: "e2e/setup.ts",
          fileParallelism: false,
          // Who has signed in for one file is signed in for the next.
          isolate: false,
          sequence: last,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
