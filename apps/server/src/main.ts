import { createServer } from "node:http";
import { startEmbedded } from "@helhet/record-postgres/embedded";

/**
 * Serves Helhet until SIGINT or SIGTERM; resolves once it listens. Reads PORT, HOST, HELHET_DATA and DATABASE_URL.
 * A signal may come several times (the terminal, npm and the launcher each pass it on): the first begins the one shutdown.
 */
export async function serve(environment: NodeJS.ProcessEnv): Promise<void> {
  const host = environment["HOST"] ?? "127.0.0.1";
  const port = Number(environment["PORT"] ?? 8080);
  const database = await openDatabase(environment);
  const server = createServer((request, response) => {
    response.statusCode = request.url === "/healthz" || request.url === "/readyz" ? 200 : 404;
    response.end();
  });
  stopOnSignal(async () => {
    await new Promise((resolve) => server.close(resolve));
    await database.stop();
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, host, resolve));
  console.log(`Helhet listens on http://${host}:${port}`);
}

async function openDatabase(
  environment: NodeJS.ProcessEnv,
): Promise<{ connectionString: string; stop(): Promise<void> }> {
  const url = environment["DATABASE_URL"];
  if (url !== undefined) return { connectionString: url, stop: () => Promise.resolve() };
  return startEmbedded({ dataDirectory: environment["HELHET_DATA"] ?? "./data", log: console.log });
}

/** Leaves the handlers in place during the shutdown, since a signal without a handler would end the process midway. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const begin = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    console.log("Stopping …");
    setTimeout(() => process.exit(1), 25_000).unref();
    await stop();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, begin);
}

if (import.meta.main) await serve(process.env);
