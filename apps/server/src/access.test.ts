import { type Need, type Route, routes } from "@helhet/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { boardMark, needsOf, reasonAfter } from "./testing/board-asks.ts";
import { newEntry, registered } from "./testing/first-person.ts";
import { open } from "./testing/open-routes.ts";
import { addedSession } from "./testing/session-asks.ts";
import { elsewhere, idOf, type StaffName, ward } from "./testing/small-house.ts";
import { type Came, type TestServer, testServer } from "./testing/test-server.ts";

/** How a test asks a route so that only the asker can be what is wrong. */
interface Row {
  readonly route: Route;
  readonly path: () => string;
  readonly body?: () => object;
}
let server: TestServer;
let person = "";
const entry = idOf("told");
const member = idOf("milieu membership");
const at = (path: string) => (): string =>
  path.replace(":person", person).replace(":entry", entry).replace(":unit", ward).replace(":member", member);

/** One row a route of the API, and streams. A route that the router has and this table lacks fails the first test. */
const table: readonly Row[] = [
  { route: routes.me, path: at("/api/me") },
  { route: routes.worklist, path: at("/api/worklist?scope=unit&unit=:unit") },
  { route: routes.persons, path: at("/api/persons?unit=:unit") },
  { route: routes.findPersons, path: at("/api/persons/find"), body: () => ({ text: "Test" }) },
  {
    route: routes.registerPerson,
    path: at("/api/persons"),
    body: () => ({
      unit: ward,
      nationalNumber: null,
      given: "Testperson",
      family: "Ny",
      born: null,
      basis: "referred",
    }),
  },
  { route: routes.person, path: at("/api/persons/:person") },
  { route: routes.standing, path: at("/api/persons/:person/standing") },
  { route: routes.whyNot, path: at("/api/persons/:person/why-not") },
  { route: routes.course, path: at("/api/persons/:person/course") },
  {
    route: routes.appendEntries,
    path: at("/api/persons/:person/entries"),
    body: () => ({ unit: ward, expectedVersion: null, entries: [newEntry("access", "note", { words: "A note." })] }),
  },
  {
    route: routes.whatIf,
    path: at("/api/persons/:person/what-if"),
    body: () => ({ unit: ward, entries: [newEntry("what-if", "note", { words: "A note." })] }),
  },
  { route: routes.journalNote, path: at("/api/persons/:person/journal-notes/:entry?language=nb") },
  { route: routes.journalNotePdf, path: at("/api/persons/:person/journal-notes/:entry/pdf?language=nb") },
  { route: routes.journalNoteFhir, path: at("/api/persons/:person/journal-notes/:entry/fhir?language=nb") },
  { route: routes.accessLog, path: at("/api/persons/:person/access-log") },
  { route: routes.differences, path: at("/api/persons/:person/differences") },
  { route: routes.groupAdvice, path: at("/api/units/:unit/groups/coping-group/advice") },
  { route: routes.tailoringFrame, path: at("/api/units/:unit/tailoring") },
  { route: routes.acts, path: at("/api/acts") },
  { route: routes.guidelines, path: at("/api/guidelines") },
  { route: routes.guideline, path: at("/api/guidelines/no-law/2026") },
  {
    route: routes.adopt,
    path: at("/api/units/:unit/adoptions"),
    body: () => ({ guideline: "no-tsb-2019", edition: "2019", from: "2026-01-01", follow: true }),
  },
  {
    route: routes.previewAdoption,
    path: at("/api/units/:unit/adoptions/preview?guideline=no-tsb-2019&edition=2019&from=2026-01-01&decision=follow"),
  },
  { route: routes.previewLayer, path: at("/api/units/:unit/layers/preview"), body: () => ({ text: "id: ward" }) },
  { route: routes.publishLayer, path: at("/api/units/:unit/layers"), body: () => ({ text: "id: ward" }) },
  {
    route: routes.withdrawLayer,
    path: at("/api/units/:unit/layers/ward/withdraw"),
    body: () => ({ from: "2026-01-01" }),
  },
  {
    route: routes.previewMove,
    path: at("/api/units/:unit/moves/preview?guideline=no-tsb-2019&edition=2019"),
  },
  {
    route: routes.move,
    path: at("/api/units/:unit/moves"),
    body: () => ({
      move: idOf("move"),
      guideline: "no-tsb-2019",
      edition: "2019",
      words: "A newer edition.",
      persons: [{ person, version: 1 }],
    }),
  },
  {
    route: routes.undoMove,
    path: at(`/api/units/:unit/moves/${idOf("move")}/undo`),
    body: () => ({ reason: "Too early.", persons: [{ person, version: 1 }] }),
  },
  {
    route: routes.setUnitValue,
    path: at("/api/units/:unit/unit-values"),
    body: () => ({ guideline: "no-standard-package", name: "mini-team", days: 7, from: "2026-01-01" }),
  },
  { route: routes.members, path: at("/api/units/:unit/members") },
  {
    route: routes.addMember,
    path: at("/api/units/:unit/members"),
    body: () => ({
      practitioner: null,
      name: "Ny Kollega",
      subject: null,
      role: "clinician",
      from: "2026-01-01",
      to: null,
    }),
  },
  { route: routes.endMember, path: at("/api/units/:unit/members/:member/end"), body: () => ({ to: "2030-01-01" }) },
  { route: routes.roster, path: at("/api/units/:unit/roster") },
  {
    route: routes.setDuty,
    path: at("/api/units/:unit/roster"),
    body: () => ({ practitioner: null, from: "2026-11-25T07:00:00Z", to: "2026-11-25T15:00:00Z" }),
  },
  { route: routes.rosterPlan, path: at("/api/units/:unit/roster/plan") },
  { route: routes.setRosterRules, path: at("/api/units/:unit/roster/rules"), body: () => ({ minutes: 10 }) },
  {
    route: routes.takeGap,
    path: at("/api/units/:unit/roster/take"),
    body: () => ({ from: "2099-11-25T07:00:00Z", to: "2099-11-25T15:00:00Z" }),
  },
  { route: routes.sayAway, path: at(`/api/units/:unit/roster/${idOf("duty")}/away`), body: () => ({}) },
  {
    route: routes.swapDuties,
    path: at("/api/units/:unit/roster/swaps"),
    body: () => ({ mine: idOf("duty"), theirs: idOf("other duty") }),
  },
  {
    route: routes.answerSwap,
    path: at(`/api/units/:unit/roster/swaps/${idOf("swap")}`),
    body: () => ({ answer: "accepted" }),
  },
  {
    route: routes.importRoster,
    path: at("/api/units/:unit/roster/import"),
    body: () => ({ format: "csv", text: "Dato;Fra;Til;Navn", write: true }),
  },
  { route: routes.exportRoster, path: at("/api/units/:unit/roster/export?language=nb") },
  { route: routes.alarms, path: at("/api/units/:unit/alarms") },
  {
    route: routes.acknowledgeAlarm,
    path: at(`/api/units/:unit/alarms/${idOf("alarm")}/acknowledge`),
    body: () => ({}),
  },
  {
    route: routes.leaveCheck,
    path: at("/api/persons/:person/leave-check?unit=:unit&from=2026-03-06T10:00:00Z&to=2026-03-06T18:00:00Z"),
  },
  { route: routes.unitLeaves, path: at("/api/units/:unit/leaves") },
  { route: routes.unitDecisions, path: at("/api/units/:unit/decisions") },
  { route: routes.precedents, path: at("/api/units/:unit/decisions/find"), body: () => ({ text: "walk" }) },
  { route: routes.unitWeek, path: at("/api/units/:unit/sessions") },
  {
    route: routes.changeOccurrence,
    path: at("/api/units/:unit/occurrences"),
    body: () => ({ change: { item: "walk", day: "2099-03-02", what: "cancelled", reason: "Storm" } }),
  },
  { route: routes.addSession, path: at("/api/units/:unit/sessions"), body: () => addedSession(person) },
  {
    route: routes.changeForOne,
    path: at(`/api/persons/:person/sessions/${idOf("session")}/change`),
    body: () => ({
      unit: ward,
      authored: "2026-11-20T10:00:00.000Z",
      change: { what: "cancel", by: "person", words: "Ill." },
    }),
  },
  { route: routes.personWeek, path: at("/api/persons/:person/week") },
  { route: routes.groupPage, path: at("/api/units/:unit/groups/coping") },
  {
    route: routes.answerGroup,
    path: at("/api/units/:unit/groups/coping/answers"),
    body: () => ({
      person,
      answer: "offered",
      words: null,
      entry: idOf("offer"),
      authored: "2026-11-20T10:00:00.000Z",
    }),
  },
  { route: routes.personCalendars, path: at("/api/persons/:person/calendars") },
  {
    route: routes.createPersonCalendar,
    path: at("/api/persons/:person/calendars"),
    body: () => ({ unit: ward, language: "nb" }),
  },
  {
    route: routes.revokePersonCalendar,
    path: at(`/api/persons/:person/calendars/${idOf("calendar")}/revoke`),
    body: () => ({}),
  },
  { route: routes.myCalendars, path: at("/api/my/calendars") },
  { route: routes.createMyCalendar, path: at("/api/my/calendars"), body: () => ({ language: "nb" }) },
  {
    route: routes.revokeMyCalendar,
    path: at(`/api/my/calendars/${idOf("calendar")}/revoke`),
    body: () => ({}),
  },
  { route: routes.dayBoard, path: at("/api/units/:unit/board") },
  { route: routes.mark, path: at("/api/units/:unit/board/marks"), body: () => boardMark(person) },
  { route: routes.whyMissed, path: at("/api/units/:unit/board/reasons"), body: () => reasonAfter(person) },
  { route: routes.checkNeeds, path: at("/api/units/:unit/board/needs"), body: () => needsOf(person) },
  { route: routes.handover, path: at("/api/units/:unit/handover") },
  {
    route: routes.readHandover,
    path: at("/api/units/:unit/handover/read"),
    body: () => ({ upTo: "2026-11-20T10:00:00Z" }),
  },
  { route: routes.sheetOfUnit, path: at("/api/units/:unit/ward-sheet") },
  { route: routes.wardSheetPdf, path: at("/api/units/:unit/ward-sheet/pdf?language=nb") },
  { route: routes.setSheetTime, path: at("/api/units/:unit/ward-sheet/time"), body: () => ({ at: "06:00" }) },
  {
    route: routes.keyBack,
    path: at("/api/units/:unit/key-back"),
    body: () => ({ day: "2026-11-20", marks: [], needs: [] }),
  },
  { route: routes.wallOfUnit, path: at("/api/units/:unit/walls") },
  { route: routes.openWall, path: at("/api/units/:unit/walls") },
  { route: routes.takeDownWall, path: at(`/api/units/:unit/walls/${idOf("wall")}/down`) },
  {
    route: routes.nameWallOpeners,
    path: at("/api/units/:unit/wall-openers"),
    body: () => ({ practitioners: [idOf("milieu")] }),
  },
  {
    route: routes.setWallCode,
    path: at("/api/units/:unit/wall-codes"),
    body: () => ({ type: "pin", code: "2580" }),
  },
  {
    route: routes.removeWallCode,
    path: at("/api/units/:unit/wall-codes/remove"),
    body: () => ({ practitioner: idOf("leader"), type: "pin" }),
  },
  { route: routes.wall, path: at("/api/wall") },
  {
    route: routes.wallMark,
    path: at("/api/wall/marks"),
    body: () => ({ hand: idOf("hand"), row: idOf("row"), who: [idOf("who")], mark: "here" }),
  },
  { route: routes.wallWho, path: at("/api/wall/who"), body: () => ({ code: "2580" }) },
  { route: routes.wallDone, path: at("/api/wall/done") },
  { route: routes.balance, path: at("/api/units/:unit/balance") },
  { route: routes.balanceExport, path: at("/api/units/:unit/balance/export") },
  { route: routes.figureLooks, path: at("/api/units/:unit/balance/looks") },
  {
    route: routes.openReflection,
    path: at("/api/units/:unit/reflections"),
    body: () => ({ reflection: idOf("reflection"), month: "2026-01", sign: "past-review", question: "Why?" }),
  },
  {
    route: routes.agreeOnReflection,
    path: at(`/api/units/:unit/reflections/${idOf("reflection")}/agreed`),
    body: () => ({ agreed: "Ask again.", who: "everyone", lookAgainOn: "2026-12-01" }),
  },
  {
    route: routes.followUpReflection,
    path: at(`/api/units/:unit/reflections/${idOf("reflection")}/followed-up`),
    body: () => ({ words: "Better.", lookAgainOn: null }),
  },
  { route: routes.unitFigures, path: at("/api/units/:unit/figures?from=2026-01-01&to=2026-03-31") },
  { route: routes.programmePage, path: at("/api/units/:unit/programme") },
  { route: routes.programmeVersion, path: at(`/api/units/:unit/programme/versions/${idOf("version")}`) },
  { route: routes.programmeChoices, path: at("/api/units/:unit/programme/choices") },
  {
    route: routes.saveProgrammeDraft,
    path: at("/api/units/:unit/programme/draft"),
    body: () => ({ id: idOf("draft"), after: null, programme: {}, basedOn: null }),
  },
  {
    route: routes.previewProgramme,
    path: at("/api/units/:unit/programme/preview"),
    body: () => ({ programme: {}, from: "2026-01-01" }),
  },
  {
    route: routes.publishProgramme,
    path: at("/api/units/:unit/programme/publish"),
    body: () => ({ id: idOf("publication"), programme: {}, from: "2026-01-01", reason: "A new week." }),
  },
  {
    route: routes.restoreProgramme,
    path: at("/api/units/:unit/programme/restore"),
    body: () => ({ id: idOf("restored"), restores: idOf("publication"), from: "2026-01-01", reason: "As it was." }),
  },
  {
    route: routes.exportProgramme,
    path: at(`/api/units/:unit/programme/versions/${idOf("version")}/file?format=yaml`),
  },
  {
    route: routes.readProgramme,
    path: at("/api/units/:unit/programme/read-file"),
    body: () => ({ text: "helhet-programme: 1" }),
  },
  { route: routes.competence, path: at("/api/units/:unit/competence") },
  {
    route: routes.addCompetence,
    path: at("/api/units/:unit/competence"),
    body: () => ({
      id: idOf("competence"),
      practitioner: idOf("milieu"),
      competence: "psychoeducation",
      from: "2026-01-01",
      to: null,
    }),
  },
  {
    route: routes.endCompetence,
    path: at(`/api/units/:unit/competence/${idOf("competence")}/end`),
    body: () => ({ id: idOf("ended"), to: "2026-01-01" }),
  },
  { route: routes.changes, path: at("/api/changes") },
  { route: routes.signOut, path: at("/auth/sign-out") },
];

/** Who is in the wrong role for each need. */
const wrong: { readonly [N in Need]: readonly StaffName[] } = {
  anyone: [],
  "signed-in": [],
  clinical: ["administrator", "nobody"],
  relation: ["administrator", "nobody"],
  member: ["stranger", "nobody"],
  leader: ["clinician", "milieu", "administrator", "stranger", "strangeLeader", "nobody"],
  "manages-members": ["clinician", "milieu", "stranger", "strangeLeader", "nobody"],
  // Whoever has signed in themselves is nobody at a wall: 401, in wall.test.ts.
  wall: [],
};

beforeAll(async () => {
  server = await testServer();
  person = await registered(await server.as("clinician"));
});
afterAll(() => server.close());

const named = table.map((row) => [`${row.route.method} ${row.route.path}`, row] as const);

async function askAs(name: StaffName, row: Row): Promise<Came> {
  const asking = await server.as(name);
  return row.route.method === "GET" ? asking.get(row.path()) : asking.post(row.path(), row.body?.());
}

test("every route of the router stands in one of the two tables", () => {
  const known = new Set([...named.map(([name]) => name), ...open.keys()]);
  const mounted = server.mounted.filter(({ method }) => method !== "HEAD").map(nameOf);
  expect([...new Set(mounted)].filter((name) => !known.has(name))).toEqual([]);
  expect([...known].filter((name) => !mounted.includes(name) && name !== "GET /assets/*")).toEqual([]);
});

function nameOf({ method, url }: { readonly method: string; readonly url: string }): string {
  return url === "/oidc/*" ? "* /oidc/*" : `${method} ${url}`;
}

describe.each(named)("%s", (_name, row) => {
  test("asks for a sign-in", async () => {
    const { method } = row.route;
    const came = await server.ask({ method, url: row.path(), payload: row.body?.() ?? {} });
    expect(came.status).toBe(401);
    expect(came.headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(came.body.kind).toBe("not-signed-in");
  });

  test("takes no cookie of anybody’s making", async () => {
    const { method } = row.route;
    const headers = { cookie: `helhet=${"a".repeat(43)}` };
    expect((await server.ask({ method, url: row.path(), headers, payload: row.body?.() ?? {} })).status).toBe(401);
  });

  test.each(wrong[row.route.need].map((name) => [name]))("refuses %s", async (name) => {
    expect((await askAs(name, row)).status).toBe(403);
  });

  if (row.route.need === "relation")
    test("answers a stranger as if the person did not exist", async () => {
      const came = await askAs("stranger", withUnit(row, elsewhere));
      expect(came.status).toBe(404);
      const nowhere = { ...row, path: () => row.path().replace(person, idOf("no such person")) };
      const missing = await askAs("stranger", withUnit(nowhere, elsewhere));
      expect({ ...missing.body, trace: "" }).toEqual({ ...came.body, trace: "" });
    });

  if (row.route.method === "POST" && row.route.need !== "wall")
    test("refuses a write without the token, with another’s token, and from another page", async () => {
      const asking = await server.as("leader");
      const other = await server.as("leader");
      for (const headers of [
        { "x-csrf-token": "" },
        { "x-csrf-token": other.csrf },
        { origin: "https://evil.example" },
        { origin: "null" },
        { "sec-fetch-site": "cross-site" },
      ]) {
        const came = await asking.post(row.path(), row.body?.(), headers);
        expect([came.status, came.body.kind]).toEqual([403, "csrf"]);
      }
    });

  if (row.route.write && row.route.need !== "wall")
    test("refuses a write without an idempotency key", async () => {
      const asking = await server.as(
        row.route.need === "relation" || row.route.need === "clinical" ? "clinician" : "leader",
      );
      const came = await asking.post(row.path(), row.body?.(), { "idempotency-key": "" });
      expect([came.status, came.body.kind]).toEqual([400, "invalid"]);
    });
});

/** A stranger writes from their own unit: nothing but the missing relation is wrong. */
function withUnit(row: Row, unit: string): Row {
  const body = row.body;
  return body === undefined ? row : { ...row, body: () => ({ ...body(), unit }) };
}

test.each([
  ["worklist", () => `/api/worklist?scope=unit&unit=${elsewhere}`],
  ["persons", () => `/api/persons?unit=${elsewhere}`],
])("%s of a unit one does not work in is refused", async (_name, path) => {
  expect((await (await server.as("clinician")).get(path())).status).toBe(403);
});

test.each([["/api/guidelines"], ["/api/guidelines/no-law/2026"]])(
  "%s tells what a unit has decided to who works in its organisation, and to administrators; to others it is not there",
  async (path) => {
    const asked = async (name: StaffName, unit: string): Promise<number> =>
      (await (await server.as(name)).get(`${path}?unit=${unit}`)).status;
    expect(await Promise.all([asked("clinician", ward), asked("administrator", elsewhere)])).toEqual([200, 200]);
    expect(await Promise.all([asked("clinician", elsewhere), asked("strangeLeader", ward)])).toEqual([404, 404]);
    expect(await Promise.all([asked("nobody", ward), asked("clinician", idOf("no unit"))])).toEqual([404, 404]);
    expect((await (await server.as("nobody")).get(path)).status).toBe(200);
  },
);

test("nobody writes in the name of a unit they do not work in", async () => {
  const asking = await server.as("clinician");
  const entries = [newEntry("foreign", "note", { words: "A note." })];
  const came = await asking.post(`/api/persons/${person}/entries`, { unit: elsewhere, expectedVersion: null, entries });
  expect(came.status).toBe(403);
});

test("a role that may not write a kind is refused before anything is read", async () => {
  const asking = await server.as("milieu");
  const data = { extent: "basic", specialistInvolved: "yes", personTookPart: "yes", copyGiven: "yes" };
  const entries = [newEntry("milieu-decides", "assessment-finished", data)];
  const came = await asking.post(`/api/persons/${person}/entries`, { unit: ward, expectedVersion: 1, entries });
  expect([came.status, came.body.detail]).toEqual([403, "Needs: a role that writes assessment-finished."]);
});
