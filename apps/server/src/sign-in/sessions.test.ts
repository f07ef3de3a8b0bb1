import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Asking, type Came, type TestServer, testServer } from "../testing/test-server.ts";

const morning = Date.parse("2026-11-25T07:00:00Z");
const minute = 60_000;
let now = morning;
let server: TestServer;
let cookie = "";
beforeAll(async () => {
  server = await testServer(() => now);
});
beforeEach(async () => {
  now = morning;
  const asking: Asking = await server.as("clinician");
  cookie = asking.cookie;
});
afterAll(() => server.close());

/** Asks as a browser does: the newest cookie is kept. */
async function ask(after: number): Promise<Came> {
  now += after;
  const came = await server.ask({ method: "GET", url: "/api/me", headers: { cookie } });
  const [given] = [came.headers["set-cookie"] ?? []].flat().map(String);
  if (given !== undefined) cookie = given.split(";")[0] ?? "";
  return came;
}

test("a session that is not used ends after an hour", async () => {
  expect((await ask(59 * minute)).status).toBe(200);
  expect((await ask(61 * minute)).status).toBe(401);
});

test("a session that is used goes on, and ends twelve hours after sign-in", async () => {
  const statuses: number[] = [];
  for (let at = 0; at < 12 * 60; at += 30) statuses.push((await ask(30 * minute)).status);
  expect(statuses.slice(0, -1).every((status) => status === 200)).toBe(true);
  expect(statuses.at(-1)).toBe(401);
});

test("a secret in use is exchanged; the one before answers once more and then never", async () => {
  const first = cookie;
  await ask(20 * minute);
  expect(cookie).not.toBe(first);
  const askWith = (one: string) => server.ask({ method: "GET", url: "/api/me", headers: { cookie: one } });
  expect((await askWith(first)).status).toBe(200);
  await ask(20 * minute);
  expect((await askWith(first)).status).toBe(401);
});

test("the token of writes stays the same through an exchange", async () => {
  const before = (await ask(0)).body["csrf"];
  expect((await ask(20 * minute)).body["csrf"]).toBe(before);
});

test("signing out closes the secret in use and the one before", async () => {
  const first = cookie;
  const { body } = await ask(20 * minute);
  const headers = { cookie, "x-csrf-token": String(body["csrf"]) };
  expect((await server.ask({ method: "POST", url: "/auth/sign-out", headers })).status).toBe(200);
  for (const one of [first, cookie])
    expect((await server.ask({ method: "GET", url: "/api/me", headers: { cookie: one } })).status).toBe(401);
});

test("a cookie is Secure only under https, and never readable by scripts", async () => {
  const { headers } = await ask(20 * minute);
  expect(String(headers["set-cookie"])).toMatch(
    /^helhet=[\w-]{43}\.[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
  );
});
