import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "../embedded/index.ts";

/** A real PostgreSQL of its own in a temporary directory; `stop` removes it with all it held. */
export type TemporaryServer = { readonly connectionString: string; stop(): Promise<void> };

/** Starts a server for a test that needs a whole one: its settings, roles or crashes. Others share one: freshDatabase. */
export async function temporaryServer(): Promise<TemporaryServer> {
  const parent = mkdtempSync(join(tmpdir(), "helhet-test-"));
  const place = temporaryPlace(parent);
  const server = await startEmbedded({ dataDirectory: place });
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(parent, { recursive: true, force: true });
  };
  return { connectionString: server.connectionString, stop };
}

/** mkdtemp closes its directory to others; opened for walking, the database can lie in it also when root runs the tests. */
function temporaryPlace(parent: string): string {
  chmodSync(parent, 0o711);
  return join(parent, "data");
}
