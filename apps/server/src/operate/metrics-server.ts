import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Metrics } from "./metrics.ts";

/** Where metrics are served. */
export interface MetricsAddress {
  readonly host: string;
  readonly port: number;
}

/** A listener of its own for `/metrics`, so that whoever reaches the product cannot reach its figures. */
export interface MetricsServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves metrics at an address; rejects where it is taken. */
export async function serveMetrics(metrics: Metrics, { host, port }: MetricsAddress): Promise<MetricsServer> {
  const server = createServer(async (request, response) => {
    if (request.method !== "GET" || request.url !== "/metrics") return void response.writeHead(404).end();
    const text = await metrics.text().catch(() => null);
    if (text === null) return void response.writeHead(500).end();
    response.writeHead(200, { "content-type": metrics.contentType }).end(text);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, host, resolve));
  const { port: taken } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}/metrics`, stop };
}
