import { randomUUID } from "node:crypto";
import { type Route, routes } from "@helhet/contract";
import { dayIn } from "@helhet/course";
import { emptyProgramme } from "@helhet/programme";
import type { SystemJob } from "@helhet/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { boardMark, needsOf, reasonAfter } from "./testing/board-asks.ts";
import { newEntry, registered } from "./testing/first-person.ts";
import { addedSession } from "./testing/session-asks.ts";
import { elsewhere, idOf, type StaffName, ward } from "./testing/small-house.ts";
import { type Came, type TestServer, testServer } from "./testing/test-server.ts";

const seed: SystemJob = { type: "system", job: "seed" };
const today = dayIn("Europe/Oslo", Date.now());
const soon = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
let server: TestServer;
/** Somebody of the asker's own unit. */
let person = "";
/** What another unit of another organisation has, by the name that addresses and bodies give it. */
const theirs: { [name: string]: string } = {};

beforeAll(async () => {
  server = await testServer();
  person = await registered(await server.as("clinician"));
  const stranger = await server.as("stranger");
  const strangeLeader = await server.as("strangeLeader");
  const given = { nationalNumber: null, given: "Testperson", family: "Fremmed", born: null, basis: "enrolled" };
  theirs["person"] = (await right(stranger.post("/api/persons", { ...given, unit: elsewhere }))).body.person;
  const entries = [newEntry("their note", "note", { words: "A note." })];
  const note = { unit: elsewhere, expectedVersion: null, entries };
  await right(stranger.post(`/api/persons/${theirs["person"]}/entries`, note));
  theirs["entry"] = idOf("their note");
  theirs["member"] = idOf("stranger membership");
  theirs["practitioner"] = idOf("stranger");
  const added = await right(
    stranger.post(`/api/units/${elsewhere}/sessions`, { ...addedSession(theirs["person"]), authored: soon(0) }),
  );
  theirs["session"] = String(added.body["session"]);
  const duty = { practitioner: idOf("stranger"), from: soon(2), to: soon(10) };
  theirs["duty"] = String((await right(strangeLeader.post(`/api/units/${elsewhere}/roster`, duty))).body["id"]);
  const programme = emptyProgramme("Elsewhere");
  const publication = { id: randomUUID(), programme, from: today, reason: "Their week." };
  await right(strangeLeader.post(`/api/units/${elsewhere}/programme/publish`, publication));
  theirs["version"] = publication.id;
  const knows = {
    id: randomUUID(),
    practitioner: idOf("stranger"),
    competence: "psychoeducation",
    from: today,
    to: null,
  };
  await right(strangeLeader.post(`/api/units/${elsewhere}/competence`, knows));
  theirs["held"] = knows.id;
  const calendar = await right(stranger.post("/api/my/calendars", { language: "nb" }));
  theirs["calendar"] = String(calendar.body["id"]);
  theirs["alarm"] = idOf("their alarm");
  const alarm = { id: theirs["alarm"], unit: elsewhere, kind: "nobody-on-duty", subject: "since" } as const;
  await server.record.alarms.raise(seed, { ...alarm, person: null, raisedAt: soon(-1) });
  const hanging = await server.as("strangeLeader");
  await right(hanging.post(`/api/units/${elsewhere}/walls`));
  const [wall] = await server.record.walls.openIn(elsewhere, soon(0));
  theirs["wall"] = wall?.id ?? "";
  await right(stranger.post(`/api/units/${elsewhere}/wall-codes`, { type: "pin", code: "407163" }));
});
afterAll(() => server?.close());

async function right(asked: Promise<Came>): Promise<Came> {
  const came = await asked;
  if (came.status !== 200) throw new Error(`The other unit could not be furnished: ${came.text}`);
  return came;
}

/** One way to name something of another unit while asking about one's own; `id` stands for it. */
interface Row {
  readonly route: Route;
  readonly as: StaffName;
  /** Which of their things is named. */
  readonly names: string;
  readonly path: (id: string) => string;
  readonly body?: (id: string) => object;
}

const own = (path: string) => (id: string) => `/api/units/${ward}${path}`.replace("{id}", id);
const ofPerson = (path: string) => (id: string) => `/api/persons/${person}${path}`.replace("{id}", id);
const shift = () => ({ from: soon(2), to: soon(10) });

const inAddresses: readonly Row[] = [
  {
    route: routes.endMember,
    as: "leader",
    names: "member",
    path: own("/members/{id}/end"),
    body: () => ({ to: today }),
  },
  { route: routes.sayAway, as: "leader", names: "duty", path: own("/roster/{id}/away"), body: () => ({}) },
  {
    route: routes.answerSwap,
    as: "leader",
    names: "duty",
    path: own("/roster/swaps/{id}"),
    body: () => ({ answer: "accepted" }),
  },
  {
    route: routes.acknowledgeAlarm,
    as: "leader",
    names: "alarm",
    path: own("/alarms/{id}/acknowledge"),
    body: () => ({}),
  },
  { route: routes.takeDownWall, as: "leader", names: "wall", path: own("/walls/{id}/down") },
  {
    route: routes.agreeOnReflection,
    as: "leader",
    names: "version",
    path: own("/reflections/{id}/agreed"),
    body: () => ({ agreed: "Ask.", who: "everyone", lookAgainOn: today }),
  },
  {
    route: routes.followUpReflection,
    as: "leader",
    names: "version",
    path: own("/reflections/{id}/followed-up"),
    body: () => ({ words: "Better.", lookAgainOn: null }),
  },
  { route: routes.programmeVersion, as: "leader", names: "version", path: own("/programme/versions/{id}") },
  {
    route: routes.exportProgramme,
    as: "leader",
    names: "version",
    path: own("/programme/versions/{id}/file?format=yaml"),
  },
  {
    route: routes.endCompetence,
    as: "leader",
    names: "held",
    path: own("/competence/{id}/end"),
    body: () => ({ id: randomUUID(), to: today }),
  },
  {
    route: routes.undoMove,
    as: "leader",
    names: "version",
    path: own("/moves/{id}/undo"),
    body: () => ({ reason: "Early.", persons: [{ person, version: 1 }] }),
  },
  { route: routes.journalNote, as: "clinician", names: "entry", path: ofPerson("/journal-notes/{id}?language=nb") },
  {
    route: routes.journalNotePdf,
    as: "clinician",
    names: "entry",
    path: ofPerson("/journal-notes/{id}/pdf?language=nb"),
  },
  {
    route: routes.journalNoteFhir,
    as: "clinician",
    names: "entry",
    path: ofPerson("/journal-notes/{id}/fhir?language=nb"),
  },
  {
    route: routes.changeForOne,
    as: "clinician",
    names: "session",
    path: ofPerson("/sessions/{id}/change"),
    body: () => ({ unit: ward, authored: soon(0), change: { what: "cancel", by: "person", words: "Ill." } }),
  },
  {
    route: routes.revokePersonCalendar,
    as: "clinician",
    names: "calendar",
    path: ofPerson("/calendars/{id}/revoke"),
    body: () => ({}),
  },
  {
    route: routes.revokeMyCalendar,
    as: "clinician",
    names: "calendar",
    path: (id) => `/api/my/calendars/${id}/revoke`,
    body: () => ({}),
  },
];

const inBodies: readonly Row[] = [
  { route: routes.mark, as: "clinician", names: "person", path: own("/board/marks"), body: (id) => boardMark(id, id) },
  {
    route: routes.mark,
    as: "clinician",
    names: "person",
    path: own("/board/marks"),
    body: (id) => ({
      ...boardMark(person, id),
      marks: [...boardMark(person, id).marks, ...boardMark(id, `${id} 2`).marks],
    }),
  },
  {
    route: routes.whyMissed,
    as: "clinician",
    names: "person",
    path: own("/board/reasons"),
    body: (id) => reasonAfter(id),
  },
  {
    route: routes.whyMissed,
    as: "clinician",
    names: "entry",
    path: own("/board/reasons"),
    body: (id) => reasonAfter(person, id),
  },
  { route: routes.checkNeeds, as: "clinician", names: "person", path: own("/board/needs"), body: (id) => needsOf(id) },
  {
    route: routes.keyBack,
    as: "clinician",
    names: "person",
    path: own("/key-back"),
    body: (id) => ({ day: today, marks: [], needs: [{ person: id, slept: "well" }] }),
  },
  {
    route: routes.addSession,
    as: "clinician",
    names: "person",
    path: own("/sessions"),
    body: (id) => addedSession(id),
  },
  {
    route: routes.answerGroup,
    as: "clinician",
    names: "person",
    path: own("/groups/coping/answers"),
    body: (id) => ({ person: id, answer: "offered", words: null, entry: randomUUID(), authored: soon(0) }),
  },
  {
    route: routes.appendEntries,
    as: "clinician",
    names: "entry",
    path: ofPerson("/entries"),
    body: (id) => ({
      unit: ward,
      expectedVersion: null,
      entries: [{ ...newEntry(`amends ${id}`, "note", { words: "Mine." }), amends: { entry: id, reason: "Mine." } }],
    }),
  },
  {
    route: routes.move,
    as: "leader",
    names: "person",
    path: own("/moves"),
    body: (id) => ({
      move: randomUUID(),
      guideline: "no-tsb-2019",
      edition: "2019",
      words: "Newer.",
      persons: [{ person: id, version: 1 }],
    }),
  },
  {
    route: routes.previewMove,
    as: "leader",
    names: "person",
    path: own("/moves/preview?guideline=no-tsb-2019&edition=2019&person={id}"),
  },
  {
    route: routes.swapDuties,
    as: "leader",
    names: "duty",
    path: own("/roster/swaps"),
    body: (id) => ({ mine: id, theirs: id }),
  },
  {
    route: routes.setDuty,
    as: "leader",
    names: "practitioner",
    path: own("/roster"),
    body: (id) => ({ practitioner: id, ...shift() }),
  },
  {
    route: routes.nameWallOpeners,
    as: "leader",
    names: "practitioner",
    path: own("/wall-openers"),
    body: (id) => ({ practitioners: [id] }),
  },
  {
    route: routes.removeWallCode,
    as: "leader",
    names: "practitioner",
    path: own("/wall-codes/remove"),
    body: (id) => ({ practitioner: id, type: "pin" }),
  },
  {
    route: routes.addCompetence,
    as: "leader",
    names: "practitioner",
    path: own("/competence"),
    body: (id) => ({ id: randomUUID(), practitioner: id, competence: "psychoeducation", from: today, to: null }),
  },
  {
    route: routes.restoreProgramme,
    as: "leader",
    names: "version",
    path: own("/programme/restore"),
    body: (id) => ({ id: randomUUID(), restores: id, from: today, reason: "As it was." }),
  },
];

/** Everything the other unit has that anybody could have touched. */
async function elsewhereNow(): Promise<unknown> {
  const { record } = server;
  const { directory, unitBooks, walls, alarms } = record;
  const course = await record.course(
    { type: "practitioner", id: idOf("stranger"), purpose: "treatment" },
    theirs["person"] ?? "",
  );
  const feeds = await (await server.as("stranger")).get("/api/my/calendars");
  return {
    version: course.ok && course.value.course.entries.length,
    members: await directory.members(elsewhere),
    duties: await directory.duties(elsewhere, soon(-24), soon(48)),
    book: await unitBooks.read(elsewhere),
    walls: await walls.openIn(elsewhere, soon(0)),
    codes: await walls.codesIn(elsewhere),
    alarms: await alarms.read(seed, { unit: elsewhere, since: null }),
    feeds: feeds.body,
  };
}

test("every id in an address of the contract but the unit and the person stands in a row below", () => {
  const guarded = new Set(["unit", "person", "guideline", "edition", "layer", "group"]);
  const named = (Object.values(routes) as readonly Route[]).filter(({ path }) =>
    [...path.matchAll(/:(\w+)/g)].some(([, name]) => !guarded.has(name ?? "")),
  );
  const tried = new Set(inAddresses.map(({ route }) => route));
  expect(named.filter((route) => !tried.has(route)).map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

test.each(
  [...inAddresses, ...inBodies].map((row) => [`${row.route.method} ${row.route.path}`, row.names, row] as const),
)(
  "%s takes a foreign %s for one that does not exist, and changes nothing of theirs",
  async (_route, names, { as, route, path, body }) => {
    const asking = await server.as(as);
    const ask = (id: string): Promise<Came> =>
      route.method === "GET" ? asking.get(path(id)) : asking.post(path(id), body?.(id) ?? {});
    const before = await elsewhereNow();
    const missing = await ask(randomUUID());
    const came = await ask(theirs[names] ?? "");
    expect({ ...came.body, trace: "" }).toEqual({ ...missing.body, trace: "" });
    expect(came.status).toBe(missing.status);
    // Else the row itself would be wrong, and prove nothing.
    expect(came.text).not.toMatch(/another type|form that is wanted|not known here|too (small|large)/);
    expect(came.text).not.toContain("Fremmed");
    expect(await elsewhereNow()).toEqual(before);
  },
);
