import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registered } from "./testing/first-person.ts";
import { idOf, ward } from "./testing/small-house.ts";
import { type Asking, type TestServer, testServer } from "./testing/test-server.ts";

let server: TestServer;
let clinician: Asking;
let person = "";
beforeAll(async () => {
  server = await testServer();
  clinician = await server.as("clinician");
  person = await registered(clinician);
});
afterAll(() => server.close());

test.each([
  ["not JSON", "{", 400, "invalid"],
  ["nested too deeply", "[".repeat(40) + "]".repeat(40), 400, "invalid"],
  ["nested a hundred thousand deep", "[".repeat(100_000), 400, "invalid"],
  ["a prototype", '{"__proto__":{"a":1}}', 400, "invalid"],
  ["not an object", '"text"', 400, "invalid"],
  ["empty", "", 400, "invalid"],
  ["too large", `{"text":"${"a".repeat(600_000)}"}`, 413, "too-large"],
] as const)("a body that is %s is refused", async (_name, body, status, kind) => {
  const came = await clinician.post("/api/persons/find", body);
  expect([came.status, came.body.kind]).toEqual([status, kind]);
});

test.each(["\\ud800", "\\u0000"])("a name with %s in it, which is no text, is refused with a mend", async (sign) => {
  const person = { unit: ward, nationalNumber: null, given: "Test", family: "?", born: null, basis: "enrolled" };
  const came = await clinician.post("/api/persons", JSON.stringify(person).replace("?", `Lie${sign}`));
  expect([came.status, came.body.problems[0]?.mend]).toEqual([400, "Write the text anew."]);
  const member = { practitioner: null, name: "?", subject: null, role: "clinician", from: "2026-01-01", to: null };
  const named = JSON.stringify(member).replace("?", `Lie${sign}`);
  expect((await (await server.as("leader")).post(`/api/units/${ward}/members`, named)).status).toBe(400);
});

test("a body in another encoding than UTF-8 is refused, so that no name is stored with its signs lost", async () => {
  const { cookie, csrf } = clinician;
  const headers = { cookie, "x-csrf-token": csrf, "content-type": "application/json" };
  for (const encoding of ["latin1", "utf16le"] as const) {
    const payload = Buffer.from('{"text":"Åse Bjørg"}', encoding);
    const came = await server.ask({ method: "POST", url: "/api/persons/find", headers, payload });
    expect([came.status, came.body.problems[0]?.mend]).toEqual([400, "Send one JSON object in UTF-8."]);
  }
});

test("a body that is not JSON by its type is refused", async () => {
  const came = await clinician.post("/api/persons/find", "text=a", {
    "content-type": "application/x-www-form-urlencoded",
  });
  expect([came.status, came.body.kind]).toEqual([415, "not-acceptable"]);
});

test.each([
  "/api/persons/1",
  "/api/persons/..%2f..%2fetc%2fpasswd",
  "/api/persons/%00",
  `/api/persons/${"a".repeat(3_000)}`,
  "/api/nothing",
  "/api/persons/%zz",
])("%s is not found", async (path) => {
  expect((await clinician.get(path)).status).toBe(404);
});

test.each(["yesterday", "2026-13-01T00:00:00Z", "", "-1", "2026-11-20", "2026-11-20T10:00:00.123456Z"])(
  "as known at “%s” is refused",
  async (knownAt) => {
    const came = await clinician.get(`/api/persons/${person}/standing?knownAt=${encodeURIComponent(knownAt)}`);
    expect([came.status, came.body.kind]).toEqual([400, "invalid"]);
  },
);

test.each(["1890-01-01T00:00:00Z", "2190-01-01T00:00:00Z"])("as known at %s is answered", async (knownAt) => {
  for (const what of ["", "/standing", "/course"])
    expect((await clinician.get(`/api/persons/${person}${what}?knownAt=${knownAt}`)).status).toBe(200);
});

test("the acts of this server are asked for once, and again only when they have changed", async () => {
  const ask = (headers = {}) =>
    server.ask({ method: "GET", url: "/api/acts", headers: { cookie: clinician.cookie, ...headers } });
  const first = await ask();
  const known = [...server.house.rules.acts.keys()];
  expect((first.body["acts"] as readonly { readonly id: string }[]).map(({ id }) => id)).toEqual(known);
  expect(first.headers["cache-control"]).toBe("private, no-cache");
  const again = await ask({ "if-none-match": first.headers["etag"] });
  expect([again.status, again.text]).toEqual([304, ""]);
  expect((await ask({ "if-none-match": '"another"' })).status).toBe(200);
});

test("every answer of the API forbids keeping, framing, sniffing and foreign scripts", async () => {
  for (const path of ["/api/me", "/api/nothing", `/api/persons/${idOf("nobody here")}`]) {
    const { headers } = await clinician.get(path);
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
    });
    expect(headers["content-security-policy"]).toMatch(/default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(headers["permissions-policy"]).toMatch(/camera=\(\)/);
  }
});

test("who asks for the head of the stream of changes has it at once, and no stream is kept open for them", async () => {
  for (let times = 0; times < 10; times += 1) {
    const came = await server.ask({ method: "HEAD", url: "/api/changes", headers: { cookie: clinician.cookie } });
    expect([came.status, came.text]).toEqual([200, ""]);
    expect(came.headers["content-type"]).toMatch(/^text\/event-stream/);
  }
}, 10_000);

test("another host name finds nothing here", async () => {
  const came = await server.ask({ method: "GET", url: "/api/me", headers: { host: "evil.example" } });
  expect(came.status).toBe(404);
});

test("searching is rationed, and says how long to wait", async () => {
  const milieu = await server.as("milieu");
  const came = await Promise.all(Array.from({ length: 61 }, () => milieu.post("/api/persons/find", { text: "Test" })));
  const last = came.filter(({ status }) => status === 429);
  expect(last).toHaveLength(1);
  expect(Number(last[0]?.headers["retry-after"])).toBeGreaterThan(0);
});

test("whatever is sent, nothing breaks", async () => {
  const posts = [
    "/api/persons",
    "/api/persons/find",
    `/api/persons/${person}/entries`,
    `/api/units/${ward}/adoptions`,
    `/api/units/${ward}/unit-values`,
    `/api/units/${ward}/members`,
    `/api/units/${ward}/roster`,
  ];
  const leader = await server.as("leader");
  const fields = fc.constantFrom(
    "unit",
    "text",
    "entries",
    "kind",
    "data",
    "effective",
    "from",
    "to",
    "days",
    "given",
    "role",
  );
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(ward, "note", "2026-02-30", "\u0000", "2190-01-01", -1, 1e308),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...posts), fc.dictionary(fields, value), async (path, body) => {
      expect((await leader.post(path, body)).status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
});
