import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "@helhet/record-postgres/embedded";
import { type BrowserServer, chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { startProduct } from "./running-product.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the product of this run listens, its demo seeded; all test files share it. */
    helhetAddress: string;
    /** Its database as the owner knows it, to read back what the screens wrote. */
    helhetDatabase: string;
    /** Its HELHET_KEYS, from which the passwords of the database's roles follow. */
    helhetKeys: string;
    /** Where the run's one Chromium takes connections. */
    helhetBrowser: string;
  }
}

function startChromium(): Promise<BrowserServer> {
  const executablePath = process.env["CHROMIUM"];
  if (!executablePath) throw new Error("The browser tests run by npm test, which finds or installs a Chromium.");
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--lang=nb-NO", ...quiet];
  return chromium.launchServer({ executablePath, args });
}

/** The whole product, once for all browser tests: real PostgreSQL, real sign-in, the demo's made-up people. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await startChromium();
  const parent = mkdtempSync(join(tmpdir(), "helhet-e2e-"));
  chmodSync(parent, 0o711);
  const database = await startEmbedded({ dataDirectory: join(parent, "data") });
  const keys = `test:${randomBytes(32).toString("base64url")}`;
  const product = await startProduct({
    DATABASE_URL: database.connectionString,
    HELHET_DATA: join(parent, "data"),
    HELHET_KEYS: keys,
  });
  project.provide("helhetAddress", product.address);
  project.provide("helhetDatabase", database.connectionString);
  project.provide("helhetKeys", keys);
  project.provide("helhetBrowser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await product.stop();
    await database.stop();
    rmSync(parent, { recursive: true, force: true });
  };
}
