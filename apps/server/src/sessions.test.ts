import { randomUUID } from "node:crypto";
import { dayIn } from "@helhet/course";
import { emptyProgramme, type Programme, type TimetableItem, weekdays } from "@helhet/programme";
import { planUnit } from "@helhet/service";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addedSession } from "./testing/session-asks.ts";
import { elsewhere, idOf, ward } from "./testing/small-house.ts";
import { type Asking, type TestServer, testServer } from "./testing/test-server.ts";
import { enrolled, today, wednesday, write } from "./testing/wall-house.ts";

const hour = 3_600_000;
const said = "2026-11-25T08:00:00.000Z";
let now = wednesday;
let server: TestServer;
let milieu: Asking;
let people: readonly [string, string, string];

const item = (key: string, title: string, at: string, more: Partial<TimetableItem> = {}): TimetableItem => ({
  key,
  title,
  days: [...weekdays],
  at,
  minutes: 45,
  weeks: "every",
  place: "Gymsalen",
  leaders: [idOf("milieu")],
  everyone: true,
  format: "ward",
  ...more,
});
const group: Programme["services"][number] = {
  key: "coping",
  title: "Mestring",
  format: "group",
  needs: [],
  for: [],
  methods: [],
  gender: "mixed",
  capacity: 1,
};
const week: Programme = {
  ...emptyProgramme("Ward"),
  services: [group],
  timetable: [
    item("breakfast", "Frokost", "08:00"),
    item("walk", "Tur", "13:00"),
    item("coping", "Mestring", "15:00", { everyone: false, service: "coping", format: "group", leaders: [] }),
  ],
};
async function publish(programme: Programme, name: string): Promise<void> {
  const data = { programme, from: "2026-01-01", reason: "The week.", restores: null };
  const drafts = [{ id: idOf(name), kind: "programme-published", data }];
  const written = await server.record.unitBooks.append(
    { type: "system", job: "seed" },
    { unit: ward, drafts, expected: null },
  );
  expect(written.ok).toBe(true);
}

interface Session {
  readonly session: string;
  readonly title: string;
  readonly day: string;
  readonly at: number;
  readonly fate: string;
  readonly item: string | null;
  readonly place: string | null;
  readonly why: { readonly because: string | null; readonly words: string | null } | null;
}
async function sessionsOf(person: string, day: string, by = milieu): Promise<readonly Session[]> {
  const came = await by.get(`/api/persons/${person}/week?day=${day}`);
  expect(came.status).toBe(200);
  return (came.body["sessions"] as readonly Session[]).filter((one) => one.day === day);
}
const titlesOf = async (person: string, day: string) =>
  (await sessionsOf(person, day)).map(({ title, fate }) => `${title} ${fate}`);

beforeAll(async () => {
  server = await testServer(() => now);
  people = [
    await enrolled(server, "Ada", "Prøve"),
    await enrolled(server, "Bo", "Prøve"),
    await enrolled(server, "Cleo", "Prøve"),
  ];
  await publish(week, "first programme");
  milieu = await server.as("milieu");
});
afterAll(() => server.close());

describe("planning a unit", () => {
  test("writes once a person, however many sessions, and twice the same is nothing", async () => {
    expect(await planUnit(server.house, ward)).toEqual({ courses: 3, entries: 3 * 7 * 2, missed: 0 });
    expect(await planUnit(server.house, ward)).toEqual({ courses: 0, entries: 0, missed: 0 });
    expect(await titlesOf(people[0], "2026-11-26")).toEqual(["Frokost planned", "Tur planned"]);
  });

  test("two servers that plan at once plan once", async () => {
    now += 24 * hour;
    const both = await Promise.all([planUnit(server.house, ward), planUnit(server.house, ward)]);
    now -= 24 * hour;
    expect(await titlesOf(people[0], "2026-12-02")).toEqual(["Frokost planned", "Tur planned"]);
    expect(both[0].courses + both[1].courses).toBeGreaterThanOrEqual(3);
    const course = await milieu.get(`/api/persons/${people[0]}/course`);
    const planned = course.body.entries.filter(({ kind }) => kind === "session-planned");
    expect(planned).toHaveLength(8 * 2);
    for (const { author } of planned) expect(author).toEqual({ type: "system", name: "timetable" });
  });

  test("an exemption takes the session away with why, and its end brings it back", async () => {
    const tailoring = idOf("exempt");
    await write(
      server,
      people[1],
      "exemption",
      {
        tailoring,
        element: "programme/walk",
        reason: "health",
        words: "Knee",
        decidedBy: idOf("clinician"),
        agreed: "yes",
        validFrom: "2026-11-25",
        reviewOn: "2026-12-20",
      },
      "2026-11-25",
    );
    await planUnit(server.house, ward);
    expect(await sessionsOf(people[1], "2026-11-26")).toMatchObject([
      { title: "Frokost", fate: "planned" },
      { title: "Tur", fate: "cancelled", why: { because: "exempt" } },
    ]);
    await write(server, people[1], "tailoring-ended", { tailoring }, "2026-11-25");
    await planUnit(server.house, ward);
    expect(await titlesOf(people[1], "2026-11-26")).toEqual(["Frokost planned", "Tur planned"]);
  });

  test("the end of an enrolment leaves nothing planned", async () => {
    const gone = await enrolled(server, "Dag", "Prøve");
    await planUnit(server.house, ward);
    const stay = { enrolment: idOf(`${gone} stay`), reason: "completed" as const, planned: true };
    await write(server, gone, "enrolment-ended", stay, "2026-11-25T08:00:00Z");
    await planUnit(server.house, ward);
    const read = await server.record.course({ type: "system", job: "seed" }, gone);
    const kinds = read.ok ? read.value.course.entries.map(({ kind }) => kind) : [];
    expect(kinds.filter((kind) => kind === "session-cancelled")).toHaveLength(7 * 2 - 1);
  });
});

test("a decision right after an exemption is taken, though the timetable has planned meanwhile; a colleague's on the same reading is not", async () => {
  const clinician = await server.as("clinician");
  const [person] = people;
  const exempt = async (name: string, expectedVersion: number) => {
    const data = {
      tailoring: idOf(name),
      element: "programme/walk",
      reason: "health",
      words: "Knee",
      decidedBy: idOf("clinician"),
      agreed: "yes",
      validFrom: today,
      reviewOn: "2026-12-20",
    };
    const entry = { id: idOf(`${name} entry`), kind: "exemption", effective: { date: today }, data, authored: said };
    return await clinician.post(`/api/persons/${person}/entries`, { unit: ward, expectedVersion, entries: [entry] });
  };
  const { version: read } = (await clinician.get(`/api/persons/${person}`)).body;
  const { version } = (await exempt("one walk", read)).body;
  expect((await planUnit(server.house, ward)).courses).toBeGreaterThan(0);
  const end = {
    id: idOf("end of it"),
    kind: "tailoring-ended",
    effective: { date: today },
    data: { tailoring: idOf("one walk") },
    authored: said,
  };
  const ended = { unit: ward, expectedVersion: version, entries: [end] };
  expect((await clinician.post(`/api/persons/${person}/entries`, ended)).status).toBe(200);
  expect((await exempt("another walk", version)).body.kind).toBe("version-conflict");
  await planUnit(server.house, ward);
});

describe("changing one day for everybody", () => {
  const change = (body: object, by = milieu) => by.post(`/api/units/${ward}/occurrences`, { change: body });

  test("a cancellation is planned at once, and the week says why and who decided", async () => {
    const day = "2026-11-27";
    expect((await change({ item: "walk", day, what: "cancelled", reason: "Storm" })).status).toBe(200);
    expect(await titlesOf(people[0], day)).toEqual(["Frokost planned", "Tur cancelled"]);
    const read = await milieu.get(`/api/units/${ward}/sessions?day=${day}`);
    expect(read.status).toBe(200);
    const rows = rowsOf(read.body, day);
    expect(rows.find(({ item: key }) => key === "walk")).toMatchObject({
      isCancelled: true,
      change: { what: "cancelled", reason: "Storm", byName: "Test milieu" },
    });
    expect((await change({ item: "walk", day, what: "as-planned", reason: "It blew over" })).status).toBe(200);
    expect(await titlesOf(people[0], day)).toEqual(["Frokost planned", "Tur planned"]);
  });

  test("a move keeps the session and says when and where", async () => {
    const day = "2026-11-28";
    const moved = {
      item: "walk",
      day,
      what: "moved",
      toDay: day,
      at: "10:00",
      minutes: 30,
      place: "Ute",
      reason: "Sun",
    };
    const before = (await sessionsOf(people[0], day)).find(({ title }) => title === "Tur");
    expect((await change(moved)).status).toBe(200);
    const after = (await sessionsOf(people[0], day)).find(({ title }) => title === "Tur");
    expect(after).toMatchObject({ session: before?.session, place: "Ute", at: Date.parse("2026-11-28T09:00:00Z") });
  });

  test("what is not held, what is over and what is far away is refused", async () => {
    const refused = async (body: object) => (await change(body)).status;
    expect(await refused({ item: "yoga", day: "2026-11-28", what: "cancelled", reason: "x" })).toBe(400);
    expect(await refused({ item: "walk", day: "2026-11-24", what: "cancelled", reason: "x" })).toBe(400);
    const far = {
      item: "walk",
      day: "2026-11-28",
      what: "moved",
      toDay: "2026-12-20",
      at: "10:00",
      minutes: 30,
      reason: "x",
    };
    expect(await refused(far)).toBe(400);
    expect(
      (await change({ item: "walk", day: "2026-11-28", what: "cancelled", reason: "x" }, await server.as("stranger")))
        .status,
    ).toBe(403);
  });
});

describe("for some alone", () => {
  test("an added session is planned for all who are named, or for none", async () => {
    const asked = { ...addedSession(people[0], people[1]), day: "2026-11-26" };
    expect((await milieu.post(`/api/units/${ward}/sessions`, asked)).status).toBe(200);
    expect(await titlesOf(people[1], "2026-11-26")).toContain("Tur til byen planned");
    const stranger = { ...asked, title: "Kino", persons: [people[2], idOf("nobody here")] };
    expect((await milieu.post(`/api/units/${ward}/sessions`, stranger)).status).toBe(404);
    expect(await titlesOf(people[2], "2026-11-26")).not.toContain("Kino planned");
  });

  test("one person's session is called off or moved, and the timetable leaves it so", async () => {
    const day = "2026-11-29";
    const [breakfast, walk] = (await sessionsOf(people[2], day)) as readonly [Session, Session];
    const post = (session: string, change: object) =>
      milieu.post(`/api/persons/${people[2]}/sessions/${session}/change`, {
        unit: ward,
        authored: "2026-11-25T08:00:00.000Z",
        change,
      });
    expect((await post(breakfast.session, { what: "cancel", by: "person", words: "Sover" })).status).toBe(200);
    const move = { what: "move", day, at: "16:00", minutes: 30, place: null, words: "Legetime" };
    expect((await post(walk.session, move)).status).toBe(200);
    await planUnit(server.house, ward);
    expect(await sessionsOf(people[2], day)).toMatchObject([
      { title: "Frokost", fate: "cancelled", why: { words: "Sover" } },
      { title: "Tur", fate: "cancelled" },
      { title: "Tur", fate: "planned", at: Date.parse("2026-11-29T15:00:00Z"), item: "walk" },
    ]);
    expect((await post(breakfast.session, { what: "cancel", by: "person", words: "Igjen" })).status).toBe(400);
  });

  test("what another system has planned at the same time under the same title is planned once", async () => {
    const theirs = { session: idOf("theirs"), format: "other" as const, unit: ward, title: "Tur" };
    await write(server, people[0], "session-planned", theirs, "2026-11-30T12:00:00Z");
    await planUnit(server.house, ward);
    expect(await titlesOf(people[0], "2026-11-30")).toEqual(["Frokost planned", "Tur planned"]);
    expect((await sessionsOf(people[0], "2026-11-30")).map(({ session }) => session)).toContain(idOf("theirs"));
  });
});

describe("a group", () => {
  const path = `/api/units/${ward}/groups/coping`;
  const say = (person: string, answer: string) =>
    milieu.post(`${path}/answers`, {
      person,
      answer,
      words: null,
      entry: randomUUID(),
      authored: new Date(now).toISOString(),
    });
  const inGroup = async () => {
    const { body } = await milieu.get(path);
    const names = (list: unknown) => (list as readonly { readonly name: string }[]).map(({ name }) => name);
    return {
      placed: names(body["placed"]),
      offered: names(body["offered"]),
      waiting: names(body["waiting"]),
      free: body["free"],
    };
  };

  test("who says yes when it is full waits, and nobody moves up before the place is offered", async () => {
    expect((await say(people[0], "accepted")).body["answer"]).toBe("accepted");
    expect((await say(people[1], "accepted")).body["answer"]).toBe("waiting-list");
    expect(await titlesOf(people[0], "2026-11-26")).toContain("Mestring planned");
    expect(await titlesOf(people[1], "2026-11-26")).not.toContain("Mestring planned");
    expect(await inGroup()).toEqual({ placed: ["Ada Prøve"], offered: [], waiting: ["Bo Prøve"], free: 0 });
    await say(people[0], "left-group");
    expect(await inGroup()).toEqual({ placed: [], offered: [], waiting: ["Bo Prøve"], free: 1 });
    expect(await titlesOf(people[0], "2026-11-26")).not.toContain("Mestring planned");
    await say(people[1], "offered");
    expect(await inGroup()).toEqual({ placed: [], offered: ["Bo Prøve"], waiting: [], free: 0 });
    expect((await say(people[2], "accepted")).body["answer"]).toBe("waiting-list");
    expect((await say(people[1], "accepted")).body["answer"]).toBe("accepted");
    expect(await titlesOf(people[1], "2026-11-26")).toContain("Mestring planned");
  });

  test("one that the programme does not have is not found", async () => {
    expect((await milieu.get(`/api/units/${ward}/groups/choir`)).status).toBe(404);
    expect((await milieu.get(`/api/units/${elsewhere}/groups/coping`)).status).toBe(403);
  });
});

function rowsOf(body: { readonly [field: string]: unknown }, day: string) {
  const days = body["days"] as readonly { readonly day: string; readonly rows: readonly { readonly item: string }[] }[];
  return days.find((one) => one.day === day)?.rows ?? [];
}

test("the week knows its days and today", async () => {
  const { body } = await milieu.get(`/api/units/${ward}/sessions`);
  expect(body["today"]).toBe(dayIn("Europe/Oslo", now));
  expect((body["days"] as readonly { day: string }[]).map(({ day }) => day)).toEqual([
    "2026-11-23",
    "2026-11-24",
    "2026-11-25",
    "2026-11-26",
    "2026-11-27",
    "2026-11-28",
    "2026-11-29",
  ]);
});
