import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "@helhet/record-postgres/embedded";
import { serve } from "@helhet/server";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the product of this run listens, its demo seeded; all test files share it. */
    helhetAddress: string;
    /** Superuser connection string of its database, to read back what the screens wrote. */
    helhetDatabase: string;
  }
}

/** The whole product, once for all browser tests: real PostgreSQL, real sign-in, the demo's made-up people. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parent = mkdtempSync(join(tmpdir(), "helhet-e2e-"));
  chmodSync(parent, 0o711);
  const database = await startEmbedded({ dataDirectory: join(parent, "data") });
  const environment = {
    PORT: "0",
    DATABASE_URL: database.connectionString,
    HELHET_KEYS: `test:${"t".repeat(43)}`,
    HELHET_LOG: "silent",
  };
  const product = await serve(environment, { stopsOnSignals: false, say: () => undefined });
  project.provide("helhetAddress", product.url);
  project.provide("helhetDatabase", database.connectionString);
  return async () => {
    await product.close();
    await database.stop();
    rmSync(parent, { recursive: true, force: true });
  };
}
