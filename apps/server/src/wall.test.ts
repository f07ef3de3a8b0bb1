import { type Route, routes } from "@helhet/contract";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { metricsOf } from "./operate/metrics.ts";
import { idOf, ward } from "./testing/small-house.ts";
import { type TestServer, testServer } from "./testing/test-server.ts";
import { enrolled, furnishWeek, type Hanging, hang, today, wednesday, write } from "./testing/wall-house.ts";

const canary = "KANARIFUGL";
let now = wednesday;
let server: TestServer;
let wall: Hanging;
let brim = "";
const codes = { milieu: "2583", clinician: "7413", leader: "90210" } as const;

interface Row {
  readonly row: string;
  readonly title: string;
  readonly opens: string;
  readonly people: readonly { readonly who: string; readonly name: string; readonly mark: string | null }[];
}

beforeAll(async () => {
  server = await testServer(() => now);
  await furnishWeek(server);
  brim = await enrolled(server, "Testperson Brim", "Havnes");
  await enrolled(server, "Siv", "Elvebakk");
  await enrolled(server, "Siv", "Berg");
  await enrolled(server, "Odd", "Steinmo");
  await enrolled(server, "Ask", "Fjellvik");
  await enrolled(server, "Eir", "Lyngstad");
  await furnishReasons();
  for (const [name, code] of Object.entries(codes)) {
    const asking = await server.as(name as keyof typeof codes);
    expect((await asking.post(`/api/units/${ward}/wall-codes`, { type: "pin", code })).status).toBe(200);
  }
  wall = await hang(server, await server.as("leader"));
});
afterAll(() => server.close());
beforeEach(() => {
  // Each test an hour on, so that no lock and no hand of the one before is left.
  now += 600_000;
});

/** Everything that a wall must not say, with a word that is found again. */
async function furnishReasons(): Promise<void> {
  const person = (name: string): string => idOf(name);
  await write(server, person("Odd Steinmo"), "preference", { about: "initials-on-wall", words: canary }, today);
  await write(
    server,
    person("Ask Fjellvik"),
    "exemption",
    {
      tailoring: idOf("exempt"),
      element: "programme/exercise",
      reason: "health",
      words: canary,
      decidedBy: idOf("clinician"),
      agreed: "yes",
      personsWords: canary,
      validFrom: "2026-11-01",
      reviewOn: "2026-12-20",
      alternative: canary,
    },
    "2026-11-01",
  );
  const leave = idOf("leave");
  await write(
    server,
    person("Eir Lyngstad"),
    "leave-requested",
    {
      leave,
      unit: ward,
      from: "2026-11-25T06:00:00Z",
      to: "2026-11-25T21:00:00Z",
      askedBy: "person",
      place: canary,
      words: canary,
    },
    "2026-11-24",
  );
  await write(
    server,
    person("Eir Lyngstad"),
    "leave-decided",
    { leave, answer: "granted", decidedBy: idOf("clinician"), words: canary, agreements: canary },
    "2026-11-24",
  );
  await write(server, person("Eir Lyngstad"), "leave-started", { leave }, "2026-11-25T06:00:00Z");
  await write(
    server,
    brim,
    "session-planned",
    {
      session: idOf("talk"),
      unit: ward,
      format: "individual",
      title: `${canary} samtale`,
      place: canary,
    },
    "2026-11-25T09:00:00Z",
  );
  await write(
    server,
    brim,
    "session-missed",
    {
      session: idOf("missed"),
      unit: ward,
      format: "ward",
      item: "breakfast",
      title: "Frokost",
      reason: "illness",
      words: canary,
    },
    "2026-11-25T06:30:00Z",
  );
}

async function shown(): Promise<readonly Row[]> {
  const came = await wall.get("/api/wall");
  expect(came.status).toBe(200);
  return came.body["rows"] as readonly Row[];
}
async function rowOf(title: string): Promise<Row> {
  const row = (await shown()).find((one) => one.title === title);
  if (row === undefined) throw new Error(`No ${title}`);
  return row;
}
async function say(code: string): Promise<string> {
  const came = await wall.post("/api/wall/who", { code });
  expect(came.status).toBe(200);
  return String(came.body["hand"]);
}
const ours = new Set<Route>([routes.wall, routes.wallWho, routes.wallMark, routes.wallDone]);

test("a wall's session reaches the wall's routes and no other, and nobody else's session reaches these", async () => {
  const clinician = await server.as("clinician");
  const filled = (path: string): string =>
    path
      .replace(":person", brim)
      .replace(":unit", ward)
      .replace(/:\w+/g, () => idOf("something"));
  for (const [name, route] of Object.entries(routes as Readonly<Record<string, Route>>)) {
    const isOurs = ours.has(route);
    expect([name, route.need === "wall"]).toEqual([name, isOurs]);
    const path = filled(route.path);
    const byWall = route.method === "GET" ? await wall.get(path) : await wall.post(path);
    if (isOurs) expect([name, byWall.status === 401]).toEqual([name, false]);
    else expect([name, byWall.status]).toEqual([name, 401]);
    if (!isOurs) continue;
    const byPerson = route.method === "GET" ? await clinician.get(path) : await clinician.post(path);
    expect([name, byPerson.status]).toEqual([name, 401]);
  }
  const both = await server.ask({
    method: "GET",
    url: `/api/units/${ward}/board`,
    headers: { cookie: wall.cookie.replace("helhet-wall=", "helhet=") },
  });
  expect(both.status).toBe(401);
});

test("hanging a wall ends the personal session on that device", async () => {
  const leader = await server.as("leader");
  await hang(server, leader);
  expect((await leader.get("/api/me")).status).toBe(401);
});

test("who may hang it: the leader, and whoever the leader has named", async () => {
  const milieu = await server.as("milieu");
  expect((await milieu.post(`/api/units/${ward}/walls`)).status).toBe(403);
  expect((await milieu.get("/api/me")).status).toBe(200);
  const leader = await server.as("leader");
  const path = `/api/units/${ward}/wall-openers`;
  expect((await leader.post(path, { practitioners: [idOf("stranger")] })).status).toBe(400);
  expect((await leader.post(path, { practitioners: [idOf("milieu")] })).status).toBe(200);
  expect((await milieu.get(`/api/units/${ward}/walls`)).body["mayOpen"]).toBe(true);
  expect((await hang(server, milieu)).csrf).not.toBe("");
  await leader.post(path, { practitioners: [] });
  expect((await (await server.as("milieu")).get(`/api/units/${ward}/walls`)).body).toMatchObject({
    mayOpen: false,
    managed: null,
  });
});

test("the wall says first name or initials and attendance: no reason, no cause, no id that leads anywhere", async () => {
  const came = await wall.get("/api/wall");
  expect(came.text).not.toContain(canary);
  expect(came.text).not.toMatch(/Fjellvik|Lyngstad|Elvebakk|Steinmo|Havnes|exempt|leave|illness|reason|Testperson/i);
  const known = [...(await everyId())];
  expect(known.length).toBeGreaterThan(20);
  for (const id of known) expect(came.text).not.toContain(id);
  const rows = await shown();
  expect(rows.map(({ title }) => title)).toEqual(["Frokost", "Trim", "Kveldssamling"]);
  const names = (at: number): readonly string[] => rows[at]?.people.map(({ name }) => name) ?? [];
  expect(names(0)).toEqual(["Ask", "Brim", "O. S.", "S. B.", "S. E."]);
  expect(names(1)).toEqual(["Brim", "O. S.", "S. B.", "S. E."]);
  expect(rows[0]?.people.find(({ name }) => name === "Brim")?.mark).toBe("not-here");
  expect(Object.keys(rows[0]?.people[0] ?? {}).toSorted()).toEqual(["mark", "name", "who"]);
});

/** Ids of persons, entries, sessions, staff and units, wherever they stand. */
async function everyId(): Promise<ReadonlySet<string>> {
  const read = await server.record.unitDay(
    { type: "practitioner", id: idOf("leader"), purpose: "treatment" },
    { unit: ward, from: today, to: today },
  );
  const ids = JSON.stringify(read).match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? [];
  return new Set([...ids, ward, idOf("leader")]);
}

test("a look is logged when the wall has read, and not again while nothing has changed", async () => {
  const looks = async (): Promise<number> => {
    const log = await server.record.accessLog({ type: "practitioner", id: idOf("leader"), purpose: "treatment" }, brim);
    return log.ok ? log.value.length : -1;
  };
  await shown();
  const before = await looks();
  for (let n = 0; n < 10; n++) {
    now += 4_000;
    await shown();
  }
  expect(await looks()).toBe(before);
});

test("a mark is written as the one whose code was typed, several within half a minute, and each is seen by others", async () => {
  const hand = await say(codes.milieu);
  const row = await rowOf("Trim");
  const [first, second] = row.people;
  const mark = (who: string, as: string | null) =>
    wall.post("/api/wall/marks", { hand, row: row.row, who: [who], mark: as });
  expect((await mark(first?.who ?? "", "here")).status).toBe(200);
  now += 29_000;
  const came = await mark(second?.who ?? "", "not-here");
  expect(came.status).toBe(200);
  expect(Date.parse(String(came.body["until"]))).toBe(now + 30_000);
  expect(came.text).not.toContain(canary);
  expect((await rowOf("Trim")).people.slice(0, 2).map((one) => one.mark)).toEqual(["here", "not-here"]);
  const read = await server.record.course({ type: "practitioner", id: idOf("clinician"), purpose: "treatment" }, brim);
  const entry = read.ok ? read.value.course.entries.at(-1) : undefined;
  expect(entry).toMatchObject({
    kind: "session-attended",
    author: { type: "practitioner", id: idOf("milieu"), role: "milieu-therapist", unit: ward },
    data: { item: "exercise" },
  });
  now += 1_000;
  expect((await mark(first?.who ?? "", null)).status).toBe(200);
  expect((await rowOf("Trim")).people[0]?.mark).toBeNull();
  now += 30_000;
  expect([(await mark(first?.who ?? "", "here")).status, (await rowOf("Trim")).people[0]?.mark]).toEqual([403, null]);
});

test("no mark without a hand, nor with one that is over, given back, or another's", async () => {
  const row = await rowOf("Trim");
  const who = [row.people[2]?.who ?? ""];
  const mark = async (hand: string): Promise<number> =>
    (await wall.post("/api/wall/marks", { hand, row: row.row, who, mark: "here" })).status;
  expect(await mark(idOf("no hand"))).toBe(403);
  const first = await say(codes.milieu);
  const second = await say(codes.clinician);
  expect(await mark(first)).toBe(403);
  await wall.post("/api/wall/done");
  expect(await mark(second)).toBe(403);
  expect((await rowOf("Trim")).people[2]?.mark).toBeNull();
});

test("five wrong codes lock the wall for a minute, the right code too; then it answers again, and the next wrong one locks it for two", async () => {
  for (let n = 0; n < 5; n++) {
    const came = await wall.post("/api/wall/who", { code: `99${n}17` });
    expect([came.status, came.body.kind]).toEqual([400, "invalid"]);
    expect(came.text).not.toContain(`99${n}17`);
  }
  const locked = await wall.post("/api/wall/who", { code: codes.milieu });
  expect([locked.status, locked.body.kind, locked.body["retryAfterSeconds"]]).toEqual([429, "too-many", 60]);
  now += 60_000;
  await say(codes.milieu);
  expect((await wall.post("/api/wall/who", { code: "99917" })).status).toBe(400);
  expect((await wall.post("/api/wall/who", { code: codes.milieu })).body["retryAfterSeconds"]).toBe(120);
});

test("a badge names its holder as a PIN does; a code is one person's in the unit, and is no longer anybody's once removed", async () => {
  const milieu = await server.as("milieu");
  const clinician = await server.as("clinician");
  const leader = await server.as("leader");
  const path = `/api/units/${ward}/wall-codes`;
  const set = async (by: typeof milieu, type: string, code: string): Promise<number> =>
    (await by.post(path, { type, code })).status;
  expect(await set(milieu, "badge", "0004711223")).toBe(200);
  expect(await set(clinician, "badge", "0004711223")).toBe(400);
  expect(await set(clinician, "pin", codes.milieu)).toBe(400);
  expect(await set(clinician, "pin", "1234")).toBe(400);
  expect(await set(clinician, "pin", "12a4")).toBe(400);
  expect((await wall.post("/api/wall/who", { code: "0004711223" })).body["name"]).toBe("Test milieu");
  const remove = { practitioner: idOf("milieu"), type: "badge" };
  expect((await clinician.post(`${path}/remove`, remove)).status).toBe(403);
  const managed = await leader.get(`/api/units/${ward}/walls`);
  expect(managed.text).not.toMatch(/0004711223|2583/);
  expect(managed.body["managed"]).toMatchObject({
    codes: expect.arrayContaining([expect.objectContaining({ name: "Test milieu", type: "badge" })]),
  });
  expect((await leader.post(`${path}/remove`, remove)).status).toBe(200);
  expect((await wall.post("/api/wall/who", { code: "0004711223" })).status).toBe(400);
});

test("nobody finds out a colleague's code by setting one after the other", async () => {
  const asking = await server.as("coach");
  const came = [];
  for (let n = 0; n < 12; n++)
    came.push((await asking.post(`/api/units/${ward}/wall-codes`, { type: "pin", code: `31${n + 10}8` })).status);
  expect(came.filter((status) => status === 429)).toHaveLength(2);
});

test("a wall is over when it is taken down, when its week has passed, and when who hung it works there no longer", async () => {
  const leader = await server.as("leader");
  const managed = (await leader.get(`/api/units/${ward}/walls`)).body["managed"] as {
    readonly walls: readonly { readonly wall: string }[];
  };
  const taken = await hang(server, await server.as("leader"));
  const after = (await leader.get(`/api/units/${ward}/walls`)).body["managed"] as typeof managed;
  const fresh = after.walls.find(({ wall: id }) => !managed.walls.some((one) => one.wall === id))?.wall;
  expect((await leader.post(`/api/units/${ward}/walls/${idOf("no wall")}/down`)).status).toBe(404);
  expect((await leader.post(`/api/units/${ward}/walls/${fresh}/down`)).status).toBe(200);
  expect((await taken.get("/api/wall")).status).toBe(401);

  await leader.post(`/api/units/${ward}/wall-openers`, { practitioners: [idOf("colleague")] });
  const theirs = await hang(server, await server.as("colleague"));
  await server.record.directory.endMembership(
    { type: "system", job: "seed" },
    idOf("colleague membership"),
    "2026-11-24",
  );
  expect((await theirs.get("/api/wall")).status).toBe(401);
  expect(await server.record.walls.openIn(ward, new Date(now).toISOString())).not.toContainEqual(
    expect.objectContaining({ openedBy: idOf("colleague") }),
  );

  now += 7 * 24 * 3_600_000;
  expect((await wall.get("/api/wall")).status).toBe(401);
});

test("codes are counted as right, wrong and locked, and stand nowhere", async () => {
  const metrics = metricsOf(server.house);
  const text = await metrics.text();
  expect(text).toContain("helhet_wall_codes");
  expect(text).not.toMatch(/2580|7413/);
});
