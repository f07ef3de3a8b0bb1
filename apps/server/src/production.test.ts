import { createServer } from "node:net";
import { type FreshDatabase, freshDatabase, testKeys } from "@helhet/record-postgres/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Serving, serve } from "./main.ts";
import { type Browser, browserAt, told } from "./testing/browser.ts";
import { type RealIssuer, realIssuer } from "./testing/real-issuer.ts";

let database: FreshDatabase;
let issuer: RealIssuer;
let serving: Serving;
const said: string[] = [];

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** As a hospital runs it: no demo, a real issuer, the first administrator by subject. */
beforeAll(async () => {
  const port = await freePort();
  database = await freshDatabase("production");
  issuer = await realIssuer(`http://127.0.0.1:${port}/auth/callback`);
  const environment = {
    PORT: String(port),
    DATABASE_URL: database.connectionString,
    HELHET_KEYS: testKeys,
    HELHET_DEMO: "0",
    HELHET_OIDC_ISSUER: issuer.url,
    HELHET_OIDC_CLIENT_ID: issuer.clientId,
    HELHET_OIDC_CLIENT_SECRET: issuer.clientSecret,
    HELHET_FIRST_ADMIN: "first-admin",
    HELHET_FIRST_UNIT: "Prøve sykehus / Prøve poliklinikk",
    HELHET_LOG: "silent",
  };
  serving = await serve(environment, { stopsOnSignals: false, say: (line) => said.push(line) });
}, 60_000);
afterAll(async () => {
  await serving?.close();
  await issuer.close();
  await database.drop();
});

/** Signs in at the real issuer, where everybody is whom the issuer says. */
async function signedInAs(subject: string): Promise<{ readonly browser: Browser; readonly landedOn: string }> {
  issuer.subject = subject;
  const browser = browserAt(serving.url);
  const { address } = await browser.follow(await browser.go("/auth/sign-in?returnTo=/home"), "/home");
  return { browser, landedOn: address };
}

test("nothing of the demo exists: no accounts, no issuer, no people, none told at the start", async () => {
  for (const path of ["/oidc/auth", "/oidc/.well-known/openid-configuration", "/demo/sign-in/abc", "/demo/sign-in.css"])
    expect((await fetch(`${serving.url}${path}`)).status).toBe(404);
  expect(said).toEqual([`Helhet listens on ${serving.url}`]);
});

test("the first administrator signs in, sees the first unit, and reads nothing clinical", async () => {
  const { browser, landedOn } = await signedInAs("first-admin");
  expect(landedOn).toBe(`${serving.url}/home`);
  const me = await told(browser.go("/api/me"));
  expect(me).toMatchObject({ demo: false, memberships: [{ role: "administrator", unitName: "Prøve poliklinikk" }] });
  expect((await browser.go(`/api/persons?unit=${me.memberships[0]?.unit}`)).status).toBe(403);
});

test("the administrator names a leader, who is known by their subject at the first sign-in", async () => {
  const { browser } = await signedInAs("first-admin");
  const { csrf, memberships } = await told(browser.go("/api/me"));
  const leader = {
    practitioner: null,
    name: "Leder Prøve",
    subject: "leader-1",
    role: "leader",
    from: "2026-01-01",
    to: null,
  };
  const named = await browser.go(`/api/units/${memberships[0]?.unit}/members`, {
    method: "POST",
    headers: { "x-csrf-token": csrf, "idempotency-key": "name-the-leader", "content-type": "application/json" },
    body: JSON.stringify(leader),
  });
  expect(named.status).toBe(200);
  const { browser: other } = await signedInAs("leader-1");
  expect(await told(other.go("/api/me"))).toMatchObject({ name: "Leder Prøve", memberships: [{ role: "leader" }] });
});

test("somebody the issuer knows and Helhet does not is let in nowhere", async () => {
  const { browser, landedOn } = await signedInAs("somebody-else");
  expect(landedOn).toBe(`${serving.url}/?sign-in=unknown-person`);
  expect((await browser.go("/api/me")).status).toBe(401);
});

test("a real issuer signs nobody in as somebody of the demo", async () => {
  const { landedOn } = await signedInAs("demo-runa");
  expect(landedOn).toBe(`${serving.url}/?sign-in=refused`);
});

test("an issuer that is away is said, and nothing breaks", async () => {
  const port = await freePort();
  const environment = {
    PORT: "0",
    DATABASE_URL: database.connectionString,
    HELHET_KEYS: testKeys,
    HELHET_DEMO: "0",
    HELHET_OIDC_ISSUER: `http://127.0.0.1:${port}`,
    HELHET_OIDC_CLIENT_ID: "helhet",
    HELHET_LOG: "silent",
  };
  const alone = await serve(environment, { stopsOnSignals: false, say: () => undefined });
  const came = await fetch(`${alone.url}/auth/sign-in`, { redirect: "manual" });
  expect(came.headers.get("location")).toBe("/?sign-in=unavailable");
  await alone.close();
});
