import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addHeaders } from "./headers.ts";
import { serveWeb } from "./static-web.ts";

let app: FastifyInstance;
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "helhet-web-"));
  mkdirSync(join(folder, "dist/assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "outside");
  writeFileSync(join(folder, "dist/index.html"), "<!doctype html><title>The app</title>");
  writeFileSync(join(folder, "dist/favicon.svg"), "<svg/>");
  writeFileSync(join(folder, "dist/assets/app-abc123.js"), "export {}");
  app = Fastify();
  addHeaders(app, false);
  serveWeb(app, join(folder, "dist"));
});
afterAll(() => app.close());

test.each(["/", "/persons", "/persons/0190f3a0-0000-7000-8000-000000000000?x=1", "/guidelines/a-register/2.0"])(
  "%s is a page of the app",
  async (url) => {
    const came = await app.inject({ url });
    expect([came.statusCode, came.body]).toEqual([200, "<!doctype html><title>The app</title>"]);
    expect(came.headers["cache-control"]).toBe("no-cache");
    expect(came.headers["content-type"]).toMatch(/^text\/html/);
  },
);

test("a hashed file is kept for ever", async () => {
  const came = await app.inject({ url: "/assets/app-abc123.js" });
  expect([came.statusCode, came.headers["cache-control"]]).toEqual([200, "public, max-age=31536000, immutable"]);
});

test("a file beside the document is served as what it is", async () => {
  const came = await app.inject({ url: "/favicon.svg" });
  expect([came.statusCode, came.headers["content-type"]]).toEqual([200, "image/svg+xml"]);
});

test.each([
  "/api/nothing",
  "/assets/gone.js",
  "/auth/nothing",
  "/missing.css",
  "/assets/../../secret.txt",
  "/..%2fsecret.txt",
  "/assets/..%2f..%2fsecret.txt",
  "/.env",
])("%s is not found", async (url) => {
  const came = await app.inject({ url });
  expect(came.statusCode).toBe(404);
  expect(came.body).not.toContain("outside");
});

test("nothing is written to a page", async () => {
  expect((await app.inject({ method: "POST", url: "/" })).statusCode).toBe(404);
});
