import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import serveStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { sendProblem } from "./problem.ts";

const forEver = "public, max-age=31536000, immutable";
/** Addresses that are never a page of the web app. */
const notPages = /^\/(api|auth|oidc|demo|assets|fhir|cds-services|healthz|readyz)(\/|$)/;
const notBuilt =
  "<!doctype html><html lang=en><title>Helhet</title><p>The web application is not built yet: run npm run build.";

/** Serves the built web: hashed files for ever, the rest asked for anew each time, every page of the app by one document. */
export function serveWeb(app: FastifyInstance, folder: string): void {
  const isBuilt = existsSync(join(folder, "index.html"));
  const files = new Set(isBuilt ? filesIn(folder) : []);
  if (isBuilt) {
    app.register(serveStatic, { root: join(folder, "assets"), prefix: "/assets/", decorateReply: false, ...kept });
    app.register(serveStatic, { root: folder, serve: false, cacheControl: false });
  }
  app.setNotFoundHandler((request, reply) => {
    const isReading = request.method === "GET" || request.method === "HEAD";
    const path = request.url.split("?", 1)[0] ?? "/";
    const file = files.has(path.slice(1)) ? path.slice(1) : "index.html";
    const isPage = file !== "index.html" || (!notPages.test(path) && !/\.[a-z]\w*$/i.test(path));
    if (!isReading || !isPage) return sendProblem(reply, { kind: "not-found" });
    if (!isBuilt) return reply.code(503).type("text/html; charset=utf-8").send(notBuilt);
    return reply.header("cache-control", "no-cache").sendFile(file);
  });
}

/** Files beside the document, as an icon; not what stands in folders. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isFile() ? one.name : []));
}

const kept = {
  index: false as const,
  cacheControl: false,
  setHeaders: (reply: { header(name: string, value: string): unknown }) => reply.header("cache-control", forEver),
};
