import { createServer } from "node:http";
import { startEmbedded } from "@helhet/record-postgres/embedded";
import { shutdown, stopOnSignal } from "./shutdown.ts";

/** Serves Helhet until SIGINT or SIGTERM; resolves once it listens. Reads PORT, HOST, HELHET_DATA and DATABASE_URL. */
export async function serve(environment: NodeJS.ProcessEnv): Promise<void> {
  const host = environment["HOST"] ?? "127.0.0.1";
  const port = Number(environment["PORT"] ?? 8080);
  const stopping = shutdown();
  stopOnSignal(stopping);
  const database = await openDatabase(environment);
  stopping.undo(() => database.stop());
  const server = createServer((request, response) => {
    response.statusCode = request.url === "/healthz" || request.url === "/readyz" ? 200 : 404;
    response.end();
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, host, resolve));
  stopping.undo(() => new Promise((resolve) => server.close(() => resolve())));
  console.log(`Helhet listens on http://${host}:${port}`);
}

async function openDatabase(
  environment: NodeJS.ProcessEnv,
): Promise<{ connectionString: string; stop(): Promise<void> }> {
  const url = environment["DATABASE_URL"];
  if (url !== undefined) return { connectionString: url, stop: () => Promise.resolve() };
  return startEmbedded({ dataDirectory: environment["HELHET_DATA"] ?? "./data", log: console.log });
}

if (import.meta.main) await serve(process.env);
