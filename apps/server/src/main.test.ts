import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FreshDatabase, freshDatabase, testKeys } from "@helhet/record-postgres/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Serving, serve } from "./main.ts";
import { browserAt, signInAs, told } from "./testing/browser.ts";

let database: FreshDatabase;
let one: Serving;
let other: Serving;
/** ms of each start after the first: one that others on this machine have slowed says nothing. */
const laterStarts: number[] = [];

async function timed(): Promise<Serving> {
  const began = performance.now();
  const serving = await start();
  laterStarts.push(performance.now() - began);
  return serving;
}

const start = (): Promise<Serving> =>
  serve(
    { PORT: "0", DATABASE_URL: database.connectionString, HELHET_KEYS: testKeys, HELHET_LOG: "silent" },
    { stopsOnSignals: false, say: () => undefined },
  );

beforeAll(async () => {
  database = await freshDatabase("main");
  one = await start();
  other = await timed();
}, 300_000);
afterAll(async () => {
  await Promise.all([one?.close(), other?.close()]);
  await database.drop();
});

test("a second start keeps everything and takes at most five seconds", async () => {
  while (Math.min(...laterStarts) > 5_000 && laterStarts.length < 5) await (await timed()).close();
  expect(Math.min(...laterStarts)).toBeLessThan(5_000);
}, 180_000);

describe("signing in by OpenID Connect", () => {
  test("leads back to where one came from, with a session of one’s own", async () => {
    const browser = browserAt(one.url);
    expect(await signInAs(browser, "demo-runa", "/persons")).toBe(`${one.url}/persons`);
    const me = await told(browser.go("/api/me"));
    expect(me).toMatchObject({
      name: "Runa Lien",
      demo: true,
      memberships: [{ role: "clinician", zone: "Europe/Oslo" }],
    });
  });

  test("takes no session that was planted before", async () => {
    const browser = browserAt(one.url);
    browser.cookies.set("helhet", "p".repeat(43));
    await signInAs(browser, "demo-runa");
    expect(browser.cookies.get("helhet")).not.toBe("p".repeat(43));
    const planted = browserAt(one.url);
    planted.cookies.set("helhet", "p".repeat(43));
    expect((await planted.go("/api/me")).status).toBe(401);
  });

  test("gives a new session each time and closes the one before", async () => {
    const browser = browserAt(one.url);
    await signInAs(browser, "demo-runa");
    const old = browserAt(one.url);
    old.cookies.set("helhet", browser.cookies.get("helhet") ?? "");
    expect((await old.go("/api/me")).status).toBe(200);
    await signInAs(browser, "demo-tor");
    expect((await old.go("/api/me")).status).toBe(401);
    expect((await told(browser.go("/api/me"))).name).toBe("Tor Moe");
  });

  test("refuses a callback that was not asked for, or for another state", async () => {
    const stranger = browserAt(one.url);
    const unasked = await stranger.go("/auth/callback?code=abc&state=def");
    expect(unasked.headers.get("location")).toBe("/?sign-in=expired");
    await stranger.go("/auth/sign-in");
    const forged = await stranger.go("/auth/callback?code=abc&state=def");
    expect(forged.headers.get("location")).toBe("/?sign-in=refused");
    expect(stranger.cookies.has("helhet")).toBe(false);
  });

  test("never leads to another site", async () => {
    const browser = browserAt(one.url);
    const begun = await browser.go("/auth/sign-in?returnTo=//evil.example");
    const { address } = await browser.follow(begun);
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const chosen = await browser.go(address, { method: "POST", body: "subject=demo-runa", headers });
    expect((await browser.follow(chosen, "/")).address).toBe(`${one.url}/`);
  });

  test("knows nobody whom the demo does not have", async () => {
    const browser = browserAt(one.url);
    await signInAs(browser, "demo-somebody");
    expect(browser.cookies.has("helhet")).toBe(false);
  });

  test("sets a cookie that scripts cannot read and other sites do not send", async () => {
    const browser = browserAt(one.url);
    const begun = await browser.go("/auth/sign-in");
    const [line = ""] = begun.headers.getSetCookie();
    expect(line).toMatch(/HttpOnly/);
    expect(line).toMatch(/SameSite=Lax/);
  });

  test("is undone by signing out, with the token alone", async () => {
    const browser = browserAt(one.url);
    await signInAs(browser, "demo-runa");
    const { csrf } = await told(browser.go("/api/me"));
    expect((await browser.go("/auth/sign-out", { method: "POST" })).status).toBe(403);
    const out = await browser.go("/auth/sign-out", { method: "POST", headers: { "x-csrf-token": csrf } });
    expect([out.status, await out.json()]).toEqual([200, { continueAt: null }]);
    expect((await browser.go("/api/me")).status).toBe(401);
  });

  test.each(["nb", "da", "en"])("the demo’s page speaks %s and runs no script", async (language) => {
    const browser = browserAt(one.url);
    const { response } = await browser.follow(await browser.go(`/auth/sign-in?lang=${language}`));
    const page = await response.text();
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain("Runa Lien");
    expect(page).not.toMatch(/<script|style=|onclick/i);
  });
});

describe("two servers on one database", () => {
  test("share sessions, and tell each other’s browsers what has changed", async () => {
    const here = browserAt(one.url);
    await signInAs(here, "demo-runa");
    const there = browserAt(other.url);
    there.cookies.set("helhet", here.cookies.get("helhet") ?? "");
    const { csrf, memberships } = await told(there.go("/api/me"));
    const unit = memberships[0]?.unit ?? "";
    const { persons } = await told(there.go(`/api/persons?unit=${unit}`));
    const person = persons[0]?.person ?? "";
    const stop = new AbortController();
    const stream = await here.go("/api/changes", { signal: stop.signal });
    expect(stream.headers.get("content-type")).toMatch(/^text\/event-stream/);
    const entry = {
      id: crypto.randomUUID(),
      kind: "note",
      effective: { date: "2026-11-01" },
      data: { words: "Sett." },
    };
    const body = { unit, expectedVersion: null, entries: [{ ...entry, authored: "2026-11-01T10:00:00Z" }] };
    const written = await there.go(`/api/persons/${person}/entries`, {
      method: "POST",
      headers: { "x-csrf-token": csrf, "idempotency-key": "two-servers", "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(written.status).toBe(200);
    const { version } = await told(written);
    // What the unit's timetable plans meanwhile may be told before it.
    await untilTold(stream, `data: {"person":"${person}","version":${version}}\n\n`);
    stop.abort();
  });

  test("follow by what a leader decides on either, at once there and within seconds here", async () => {
    const leader = browserAt(other.url);
    await signInAs(leader, "demo-marit");
    const { csrf, memberships } = await told(leader.go("/api/me"));
    const unit = memberships[0]?.unit ?? "";
    const headers = { "x-csrf-token": csrf, "idempotency-key": "nine-days", "content-type": "application/json" };
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const body = JSON.stringify({ guideline: "no-standard-package", name: "mini-team", days: 9, from: tomorrow });
    const set = () => leader.go(`/api/units/${unit}/unit-values`, { method: "POST", headers, body });
    expect(await (await set()).json()).toMatchObject({ followedAgain: expect.any(Number) });
    expect(await (await set()).json()).toEqual({ followedAgain: 0 });
    const here = browserAt(one.url);
    here.cookies.set("helhet", leader.cookies.get("helhet") ?? "");
    const page = async () => (await here.go(`/api/guidelines/no-standard-package/2026?unit=${unit}`)).text();
    await expect.poll(page, { timeout: 20_000 }).toContain('"days":9');
  });

  test("tell nobody of persons they have no relation to", async () => {
    const leader = browserAt(one.url);
    await signInAs(leader, "demo-ada");
    expect((await leader.go("/api/changes")).status).toBe(403);
  });
});

/** Reads a stream until it has said something; the test's own time limit ends the waiting. */
async function untilTold(stream: Response, said: string): Promise<void> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of stream.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.includes(said)) return;
  }
  throw new Error(`The stream ended with: ${text}`);
}

test("readiness shows the wake-up queue’s pulse", async () => {
  // What leaders have decided above is still being followed.
  await expect
    .poll(() => told(fetch(`${one.url}/readyz`)), { timeout: 50_000 })
    .toMatchObject({ ready: true, wakeUp: { oldestOverdueWakeAt: null } });
});

test("the worklist’s groups add up to its lines, and its lines to the scope’s count", async () => {
  const browser = browserAt(one.url);
  await signInAs(browser, "demo-marit");
  const unit = (await told(browser.go("/api/me"))).memberships[0]?.unit ?? "";
  for (const scope of ["mine", "team", "unit"] as const) {
    const list = await told(browser.go(`/api/worklist?scope=${scope}&unit=${unit}`));
    const grouped = Object.values(list.groups).reduce((sum, count) => sum + count, 0);
    expect([grouped, list.lines.length]).toEqual([list.counts[scope], list.counts[scope]]);
  }
});

test("the contract is told as OpenAPI 3.1", async () => {
  const { openapi, paths } = await told(fetch(`${one.url}/openapi.json`));
  expect(openapi).toBe("3.1.0");
  expect(paths["/api/persons/{person}/entries"]?.post?.["x-need"]).toBe("relation");
});

test("a server stops within ten seconds, with streams open", async () => {
  const third = await start();
  const browser = browserAt(third.url);
  await signInAs(browser, "demo-runa");
  const stream = await browser.go("/api/changes");
  const began = performance.now();
  await third.close();
  expect(performance.now() - began).toBeLessThan(10_000);
  await stream.body?.cancel().catch(() => undefined);
});

test("demo accounts refuse to exist where others can reach them, before anything is started", async () => {
  await expect(serve({ HOST: "0.0.0.0" }, { stopsOnSignals: false })).rejects.toThrow(/Demo accounts/);
  const issuer = { HELHET_OIDC_ISSUER: "https://issuer.example", HELHET_OIDC_CLIENT_ID: "helhet" };
  await expect(serve(issuer, { stopsOnSignals: false })).rejects.toThrow(/Demo accounts/);
});

test("a guideline that cannot be followed stops the start, with file, line and mend", async () => {
  const folder = mkdtempSync(join(tmpdir(), "helhet-guidelines-"));
  writeFileSync(join(folder, "acts.yaml"), "acts:\n  - id: one\n    kind: no-such-kind\n");
  const started = serve({ PORT: "0", HELHET_GUIDELINES: folder }, { stopsOnSignals: false });
  await expect(started).rejects.toThrow(/acts\.yaml:3 {2}.+/);
});
