import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "./app.ts";
import { readSettings } from "./settings.ts";
import { type TestServer, testServer } from "./testing/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

test("under https, cookies are Secure and bound to the host, and the browser is told to stay", async () => {
  const settings = readSettings({ HELHET_DEMO: "0", HELHET_URL: "https://helhet.example", HELHET_LOG: "silent" });
  const app = await buildApp(server.house, settings);
  const came = await app.inject({ url: "/api/me", headers: { host: "helhet.example" } });
  expect(came.headers["strict-transport-security"]).toMatch(/^max-age=63072000/);
  const out = await app.inject({ url: "/auth/callback?code=a&state=b", headers: { host: "helhet.example" } });
  expect(String(out.headers["set-cookie"])).toMatch(/^__Host-helhet-sign-in=;.*Secure/);
  await app.close();
});

test("without https no such promise is made", async () => {
  const came = await server.ask({ method: "GET", url: "/api/me" });
  expect(came.headers["strict-transport-security"]).toBeUndefined();
});
