import { existsSync } from "node:fs";
import { join } from "node:path";
import serveStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { sendProblem } from "./problem.ts";

const year = 31_536_000;
/** Addresses that are never a page of the web app. */
const notPages = /^\/(api|auth|oidc|demo|assets|fhir|cds-services|openapi\.json|healthz|readyz)(\/|$)/;
const notBuilt =
  "<!doctype html><html lang=en><title>Helhet</title><p>The web application is not built yet: run npm run build.";

/** Serves the built web: hashed files for ever, its pages never kept, every other page of the app by the one document. */
export function serveWeb(app: FastifyInstance, folder: string): void {
  const isBuilt = existsSync(join(folder, "index.html"));
  if (isBuilt)
    app.register(serveStatic, {
      root: folder,
      wildcard: true,
      index: false,
      cacheControl: false,
      redirect: false,
      dotfiles: "ignore",
      setHeaders(reply, path) {
        const isHashed = path.includes(`${join(folder, "assets")}`);
        reply.header("cache-control", isHashed ? `public, max-age=${year}, immutable` : "no-cache");
      },
    });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?", 1)[0] ?? "/";
    const isPage =
      (request.method === "GET" || request.method === "HEAD") && !notPages.test(path) && !/\.\w+$/.test(path);
    if (!isPage) return sendProblem(reply, { kind: "not-found" });
    if (!isBuilt) return reply.code(503).type("text/html; charset=utf-8").send(notBuilt);
    return reply.header("cache-control", "no-cache").type("text/html; charset=utf-8").sendFile("index.html");
  });
}
