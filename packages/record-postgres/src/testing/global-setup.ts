import type { TestProject } from "vitest/node";
import { temporaryServer } from "./temporary-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Superuser connection string of the one server that the test files of this run share. */
    helhetPostgres: string;
  }
}

/** One server for a whole test run; each test file makes databases of its own on it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await temporaryServer();
  project.provide("helhetPostgres", server.connectionString);
  return () => server.stop();
}
