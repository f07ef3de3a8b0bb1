import { join } from "node:path";
import { type Route, routes } from "@helhet/contract";
import { emptyProgramme, type Programme } from "@helhet/programme";
import { planUnit } from "@helhet/service";
import { afterAll, beforeAll, expect, test } from "vitest";
import { boardMark, needsOf, reasonAfter } from "./testing/board-asks.ts";
import { doneOnce, type Twice } from "./testing/done-once.ts";
import { newEntry } from "./testing/first-person.ts";
import { addedSession } from "./testing/session-asks.ts";
import { idOf, type StaffName, ward } from "./testing/small-house.ts";
import { type Came, type TestServer, testServer } from "./testing/test-server.ts";
import { enrolled, hang, today, wednesday, write } from "./testing/wall-house.ts";

const minute = 60_000;
let now = wednesday;
const clock = (): number => now;
const later = (): void => {
  now += 2 * minute;
};
const iso = (afterMinutes: number): string => new Date(wednesday + afterMinutes * minute).toISOString();
const unit = `/api/units/${ward}`;
const tried = new Set<Route>();
let server: TestServer;
/** The same house with guidelines that are made up for tests, in two editions. */
let guided: TestServer;
let ada = "";
let bo = "";

const item = (key: string, at: string, more: object = {}): Programme["timetable"][number] => ({
  key,
  title: key,
  days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
  at,
  minutes: 45,
  weeks: "every",
  leaders: [],
  everyone: true,
  format: "ward",
  ...more,
});
const programme: Programme = {
  ...emptyProgramme("Ward"),
  timetable: [
    item("breakfast", "07:30"),
    item("walk", "13:00"),
    item("coping", "15:00", { everyone: false, service: "coping", format: "group" }),
  ],
  services: [
    { key: "coping", title: "Coping", format: "group", needs: [], for: [], methods: [], gender: "mixed", capacity: 1 },
  ],
};

beforeAll(async () => {
  const folder = join(import.meta.dirname, "../../cli/src/compare/testing/guidelines");
  [server, guided] = await Promise.all([testServer(clock), testServer(clock, { HELHET_GUIDELINES: folder })]);
  [ada, bo] = [await enrolled(server, "Ada", "Prøve"), await enrolled(server, "Bo", "Prøve")];
});
afterAll(() => Promise.all([server?.close(), guided?.close()]));

async function once(by: StaffName, route: Route, path: string, body: object, on = server): Promise<Came> {
  tried.add(route);
  const twice: Twice = { route, by, path, body };
  return await doneOnce(on, twice, later);
}
const course = (person: string, rest: string): string => `/api/persons/${person}${rest}`;

test("a person and their course", async () => {
  const person = { unit: ward, nationalNumber: null, given: "Cleo", family: "Prøve", born: null, basis: "referred" };
  await once("clinician", routes.registerPerson, "/api/persons", person);
  const entries = [newEntry("done once", "note", { words: "A note." })];
  await once("clinician", routes.appendEntries, course(ada, "/entries"), {
    unit: ward,
    expectedVersion: null,
    entries,
  });
});

test("members of the unit", async () => {
  const colleague = { practitioner: null, name: "Ny Kollega", subject: null, role: "clinician", from: today, to: null };
  const { body } = await once("leader", routes.addMember, `${unit}/members`, colleague);
  await once("leader", routes.endMember, `${unit}/members/${body["id"]}/end`, { to: today });
});

test("the programme, its competences and when the sheet is made", async () => {
  const draft = { id: idOf("drafted"), after: null, programme, basedOn: null };
  await once("leader", routes.saveProgrammeDraft, `${unit}/programme/draft`, draft);
  const published = { id: idOf("published"), programme, from: today, reason: "The week." };
  await once("leader", routes.publishProgramme, `${unit}/programme/publish`, published);
  const restored = { id: idOf("restored"), restores: idOf("published"), from: today, reason: "As it was." };
  await once("leader", routes.restoreProgramme, `${unit}/programme/restore`, restored);
  const held = { practitioner: idOf("milieu"), competence: "psychoeducation", from: today, to: null };
  await once("leader", routes.addCompetence, `${unit}/competence`, { ...held, id: idOf("held") });
  const ended = { id: idOf("ended"), to: "2026-12-01" };
  await once("leader", routes.endCompetence, `${unit}/competence/${idOf("held")}/end`, ended);
  await once("leader", routes.setSheetTime, `${unit}/ward-sheet/time`, { at: "06:00" });
  const value = { guideline: "no-standard-package", name: "mini-team", days: 9, from: today };
  await once("leader", routes.setUnitValue, `${unit}/unit-values`, value);
});

test("sessions, for everybody and for one", async () => {
  await planUnit(server.house, ward);
  const change = async (body: object): Promise<Came> =>
    await once("milieu", routes.changeOccurrence, `${unit}/occurrences`, { change: body });
  const walk = { item: "walk", reason: "Storm." };
  await change({ ...walk, day: "2026-11-26", what: "cancelled" });
  await change({ ...walk, day: "2026-11-26", what: "as-planned" });
  await change({ ...walk, day: "2026-11-27", what: "moved", toDay: "2026-11-28", at: "11:00", minutes: 45 });
  const { body } = await once("milieu", routes.addSession, `${unit}/sessions`, addedSession(ada, bo));
  const forOne = async (session: string, person: string, asked: object): Promise<Came> =>
    await once("milieu", routes.changeForOne, course(person, `/sessions/${session}/change`), {
      unit: ward,
      authored: iso(0),
      change: asked,
    });
  const moved = { what: "move", day: "2099-03-03", at: "12:00", minutes: 30, place: null, words: "Busy." };
  await forOne(String(body["session"]), ada, moved);
  await forOne(String(body["session"]), bo, { what: "cancel", by: "person", words: "Ill." });
});

test("a place in a group, also where somebody else has got the last one meanwhile", async () => {
  const answer = (person: string, said: string, name: string) => ({
    person,
    answer: said,
    words: null,
    entry: idOf(name),
    authored: iso(0),
  });
  const path = `${unit}/groups/coping/answers`;
  await once("milieu", routes.answerGroup, path, answer(ada, "accepted", "ada accepts"));
  await once("milieu", routes.answerGroup, path, answer(bo, "accepted", "bo accepts"));
  const milieu = await server.as("milieu");
  await milieu.post(path, answer(ada, "left-group", "ada leaves"));
  const headers = { "idempotency-key": "the-last-place" };
  const asked = answer(ada, "accepted", "ada is back");
  const first = await milieu.post(path, asked, headers);
  await milieu.post(path, answer(ada, "left-group", "ada leaves again"));
  await milieu.post(path, answer(bo, "offered", "bo is offered"));
  await milieu.post(path, answer(bo, "accepted", "bo takes it"));
  expect((await milieu.post(path, asked, headers)).body).toEqual(first.body);
});

test("the day's board, the wall, the handover and a sheet keyed back", async () => {
  const mark = { ...boardMark(ada), authored: iso(0) };
  await once("milieu", routes.mark, `${unit}/board/marks`, mark);
  const missed = boardMark(bo, "missed");
  const marks = missed.marks.map((one) => ({ ...one, fate: "missed" }));
  await (await server.as("milieu")).post(`${unit}/board/marks`, { ...missed, marks });
  await once("milieu", routes.whyMissed, `${unit}/board/reasons`, reasonAfter(bo, idOf("missed")));
  await once("milieu", routes.checkNeeds, `${unit}/board/needs`, needsOf(ada));
  await once("milieu", routes.readHandover, `${unit}/handover/read`, { upTo: iso(-60) });
  await once("leader", routes.nameWallOpeners, `${unit}/wall-openers`, { practitioners: [idOf("milieu")] });
  await markedOnTheWall();
  const { body } = await (await server.as("milieu")).get(`${unit}/board?day=2026-11-24`);
  const needs = (body["people"] as readonly { readonly person: string }[]).map(({ person }) => ({
    person,
    slept: "well",
  }));
  await once("milieu", routes.keyBack, `${unit}/key-back`, { day: "2026-11-24", marks: [], needs });
});

/** A wall is no member of staff: it asks with its own cookie, and its view of the day may move meanwhile. */
async function markedOnTheWall(): Promise<void> {
  tried.add(routes.wallMark);
  const leader = await server.as("leader");
  await leader.post(`${unit}/wall-codes`, { type: "pin", code: "90210" });
  const wall = await hang(server, leader);
  const { body } = await wall.post("/api/wall/who", { code: "90210" });
  const rows = (await wall.get("/api/wall")).body["rows"] as readonly {
    readonly row: string;
    readonly opens: string;
    readonly people: readonly { readonly who: string; readonly mark: string | null }[];
  }[];
  const open = rows.find(({ opens, people }) => Date.parse(opens) <= now && people.some(({ mark }) => mark === null));
  const who = open?.people.find(({ mark }) => mark === null)?.who ?? "";
  const asked = { hand: body["hand"], row: open?.row ?? "", who: [who], mark: "here" };
  const headers = { "idempotency-key": "wall-done-once" };
  const marked = async () =>
    (await Promise.all([ada, bo].map((one) => server.record.course({ type: "system", job: "seed" }, one)))).flatMap(
      (read) => (read.ok ? read.value.course.entries.filter(({ kind }) => kind === "session-attended") : []),
    ).length;
  const before = await marked();
  const first = await wall.post("/api/wall/marks", asked, headers);
  expect(first.status, first.text).toBe(200);
  expect(await marked()).toBe(before + 1);
  expect((await wall.post("/api/wall/marks", asked, headers)).status).toBe(200);
  expect(await marked()).toBe(before + 1);
}

const duty = (by: StaffName | null, from: number, to: number, role = "answering") => ({
  practitioner: by && idOf(by),
  from: iso(from),
  to: iso(to),
  role,
});
const dutiesOf = async (by: StaffName): Promise<readonly string[]> =>
  (await server.record.directory.duties(ward, iso(0), iso(20_000)))
    .filter(({ practitioner, to }) => practitioner === idOf(by) && Date.parse(to) > now)
    .map(({ id }) => id);
async function put(...body: Parameters<typeof duty>): Promise<string> {
  const came = await (await server.as("leader")).post(`${unit}/roster`, duty(...body));
  return String(came.body["id"]);
}

test("the roster: who is put on, gaps, leaving, and a file", async () => {
  await once("leader", routes.setRosterRules, `${unit}/roster/rules`, { minutes: 60 });
  await once("leader", routes.setDuty, `${unit}/roster`, duty("clinician", -60, 300));
  const [mine = ""] = await dutiesOf("clinician");
  await once("clinician", routes.sayAway, `${unit}/roster/${mine}/away`, {});
  const tomorrow = await put("clinician", 1_440, 1_800);
  await once("clinician", routes.sayAway, `${unit}/roster/${tomorrow}/away`, {});
  await once("milieu", routes.takeGap, `${unit}/roster/take`, { from: iso(10), to: iso(300) });
  await put(null, 0, 20_000);
  const [alarm] = (await (await server.as("milieu")).get(`${unit}/alarms`)).body["alarms"] as readonly {
    readonly id: string;
  }[];
  await once("milieu", routes.acknowledgeAlarm, `${unit}/alarms/${alarm?.id}/acknowledge`, {});
  const text = [
    "Dato;Fra;Til;Navn;Rolle",
    "2026-12-01;07:30;15:30;Test clinician;",
    "2026-12-01;07:30;15:30;Test coach;Med",
  ];
  await once("leader", routes.importRoster, `${unit}/roster/import`, {
    format: "csv",
    text: text.join("\n"),
    write: true,
  });
});

test("swaps: a leader's, and one that is asked for and answered", async () => {
  const [first, second] = [await put("milieu", 3_000, 3_400), await put("clinician", 4_000, 4_400)];
  await once("leader", routes.swapDuties, `${unit}/roster/swaps`, { mine: first, theirs: second });
  for (const answer of ["declined", "taken-back", "accepted"]) {
    const [mine, theirs] = [(await dutiesOf("milieu")).at(-1), (await dutiesOf("clinician")).at(-1)];
    const asked = await once("milieu", routes.swapDuties, `${unit}/roster/swaps`, { mine, theirs });
    const by = answer === "taken-back" ? "milieu" : "clinician";
    await once(by, routes.answerSwap, `${unit}/roster/swaps/${asked.body["id"]}`, { answer });
  }
});

test("calendar addresses: a retry shows the one address that opens, and the unseen one opens nothing", async () => {
  for (const [route, path, body, by] of [
    [routes.createMyCalendar, "/api/my/calendars", { language: "nb" }, "milieu"],
    [routes.createPersonCalendar, course(ada, "/calendars"), { unit: ward, language: "nb" }, "milieu"],
  ] as const) {
    tried.add(route);
    const asking = await server.as(by);
    const headers = { "idempotency-key": `calendar-${path.length}-once` };
    const [unseen, shown] = [await asking.post(path, body, headers), await asking.post(path, body, headers)];
    expect([unseen.status, shown.status]).toEqual([200, 200]);
    const opened = async ({ body: made }: Came) =>
      (await server.ask({ method: "GET", url: String(made["path"]) })).status;
    expect([await opened(unseen), await opened(shown)]).toEqual([404, 200]);
    const listed = (await asking.get(path)).body["calendars"] as readonly { readonly revokedAt: string | null }[];
    expect(listed.filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1);
  }
});

test("a reflection on a sign of the balance", async () => {
  const exempt = {
    tailoring: idOf("exempt"),
    element: "no-law/plan",
    reason: "health",
    words: "Said in confidence.",
    decidedBy: idOf("clinician"),
    agreed: "yes",
    validFrom: "2026-10-02",
    reviewOn: "2026-10-20",
  } as const;
  await write(
    server,
    ada,
    "enrolment-started",
    { enrolment: idOf("earlier"), unit: ward, careLevel: "inpatient" },
    "2026-10-01",
  );
  await write(server, ada, "exemption", exempt, "2026-10-02");
  const reflection = idOf("reflection");
  const opened = { reflection, month: "2026-10", sign: "past-review", question: "Why?" };
  await once("leader", routes.openReflection, `${unit}/reflections`, opened);
  const path = `${unit}/reflections/${reflection}`;
  const agreed = { agreed: "Ask again.", who: "everyone", lookAgainOn: "2026-12-01" };
  await once("leader", routes.agreeOnReflection, `${path}/agreed`, agreed);
  const followed = { words: "Better.", lookAgainOn: "2026-12-20" };
  await once("leader", routes.followUpReflection, `${path}/followed-up`, followed);
});

test("what a unit follows: editions, layers and running courses that are moved", async () => {
  const adopt = async (edition: string, follow: boolean): Promise<Came> =>
    await once(
      "leader",
      routes.adopt,
      `${unit}/adoptions`,
      { guideline: "test-programme", edition, from: today, follow },
      guided,
    );
  await adopt("1", true);
  const person = await enrolled(guided, "Ada", "Prøve");
  await adopt("2", true);
  const version = async (): Promise<number> =>
    (await (await guided.as("clinician")).get(course(person, "/standing"))).body.version;
  const target = { guideline: "test-programme", edition: "2", words: "A newer edition is here." };
  const move = { ...target, move: idOf("a move"), persons: [{ person, version: await version() }] };
  await once("leader", routes.move, `${unit}/moves`, move, guided);
  const undo = { reason: "Too early.", persons: [{ person, version: await version() }] };
  await once("leader", routes.undoMove, `${unit}/moves/${move.move}/undo`, undo, guided);
  await once("leader", routes.publishLayer, `${unit}/layers`, { text: layer }, guided);
  await once("leader", routes.withdrawLayer, `${unit}/layers/ward/withdraw`, { from: "2026-12-24" }, guided);
  await adopt("2", false);
});

const layer = JSON.stringify({
  id: "ward",
  level: "unit",
  guideline: "test-programme",
  edition: "2",
  author: "The ward",
  reason: { nb: "Korte veier", da: "Korte veje", en: "Short ways" },
  valid: { from: "2026-12-01" },
  source: { publisher: "The ward", title: "Week", edition: "1", section: "3", confidence: "R", status: "in-force" },
  changes: [{ tighten: "talk", within: { days: 10 } }],
});

test("every route that wants a key has been tried", () => {
  const writing = Object.values<Route>(routes).filter((one) => one.write === true);
  expect(writing.filter((one) => !tried.has(one)).map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});
