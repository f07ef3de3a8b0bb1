import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newEntry, registered } from "./testing/first-person.ts";
import { idOf, ward } from "./testing/small-house.ts";
import { type Asking, type Came, type TestServer, testServer } from "./testing/test-server.ts";

const today = "2026-11-25";
const friday = "2026-11-27";
const thursday = Date.parse("2026-11-26T11:00:00Z");
let now = Date.parse(`${today}T11:00:00Z`);
/** A guideline made up for tests, in two editions: the older gives 21 days, the newer 14 and a check-in within a week. */
const folder = join(import.meta.dirname, "../../cli/src/compare/testing/guidelines");
let server: TestServer;
let leader: Asking;
let clinician: Asking;
let person: string;
let other: string;

const adopt = (edition: string, from: string): Promise<Came> =>
  leader.post(`/api/units/${ward}/adoptions`, { guideline: "test-programme", edition, from, follow: true });
const enrol = async (name: string): Promise<string> => {
  const id = await registered(clinician, name);
  const data = { enrolment: idOf(`${name} stay`), unit: ward, careLevel: "inpatient" };
  const entry = newEntry(`${name} start`, "enrolment-started", data, { effective: { date: today } });
  const { version } = (await clinician.get(`/api/persons/${id}/standing`)).body;
  const ask = { unit: ward, expectedVersion: version, entries: [entry] };
  const came = await clinician.post(`/api/persons/${id}/entries`, ask);
  expect(came.status).toBe(200);
  return id;
};
const told = async (id: string, query = ""): Promise<readonly string[]> => {
  const { body } = await clinician.get(`/api/persons/${id}/standing${query}`);
  const items = body["items"] as readonly {
    edition: string;
    element: string;
    dueAt: string | null;
    guideline: string;
  }[];
  return items.map(({ edition, element, dueAt }) => `${edition} ${element} ${dueAt}`);
};
interface Movable {
  readonly person: string;
  readonly version: number;
  readonly edition: string;
  readonly moved: { readonly move: string; readonly on: string } | null;
  readonly changes: readonly { readonly change: string; readonly after: { readonly dueAt: string } | null }[];
}
const preview = async (edition: string, more = ""): Promise<readonly Movable[]> => {
  const { body } = await leader.get(
    `/api/units/${ward}/moves/preview?guideline=test-programme&edition=${edition}${more}`,
  );
  return body["persons"] as readonly Movable[];
};
const at = (persons: readonly Movable[]) => persons.map(({ person: id, version }) => ({ person: id, version }));
const layer = (more: object = {}) =>
  JSON.stringify({
    id: "ward",
    level: "unit",
    guideline: "test-programme",
    edition: "2",
    author: "The ward",
    reason: { nb: "Korte veier", da: "Korte veje", en: "Short ways" },
    valid: { from: friday },
    source: {
      publisher: "The ward",
      title: "Programme",
      edition: "1",
      section: "3",
      confidence: "R",
      status: "in-force",
    },
    changes: [{ tighten: "talk", within: { days: 10 } }],
    ...more,
  });
const publish = (text: string): Promise<Came> => leader.post(`/api/units/${ward}/layers`, { text });

/** Sessions end over night. */
async function signIn(): Promise<void> {
  [leader, clinician] = await Promise.all([server.as("leader"), server.as("clinician")]);
}

beforeAll(async () => {
  server = await testServer(() => now, { HELHET_GUIDELINES: folder });
  await signIn();
  await adopt("1", today);
  [person, other] = [await enrol("Runa"), await enrol("Odd")];
});
afterAll(() => server.close());

describe("moving running courses to another edition", () => {
  const move = { move: idOf("a move"), guideline: "test-programme", edition: "2", words: "A newer edition is here." };
  const older = ["1 talk 2026-12-16"];
  const newer = ["2 talk 2026-12-09", "2 weekly 2026-12-02"];

  test("is refused while the unit does not follow that edition", async () => {
    const came = await leader.post(`/api/units/${ward}/moves`, { ...move, persons: [{ person, version: 1 }] });
    expect([came.status, came.body.problems[0]?.path]).toEqual([400, "edition"]);
  });

  test("adopting it changes nothing for those who run already, and the preview tells who would change, and how", async () => {
    now = thursday;
    await signIn();
    expect((await adopt("2", "2026-11-26")).status).toBe(200);
    expect(await told(person)).toEqual(older);
    const persons = await preview("2");
    expect(new Set(persons.map((one) => one.person))).toEqual(new Set([person, other]));
    for (const one of persons) {
      expect(one).toMatchObject({ edition: "1", moved: null });
      expect(new Set(one.changes.map(({ change, after }) => `${change} ${after?.dueAt}`))).toEqual(
        new Set(["moves 2026-12-09", "appears 2026-12-02"]),
      );
    }
    expect(await told(person)).toEqual(older);
    expect(await preview("2", `&person=${other}`)).toHaveLength(1);
    expect(await preview("2", "&since=2026-11-26")).toEqual([]);
  });

  test("is for one or for many, at the version that was read, and all or nobody is moved", async () => {
    const persons = at(await preview("2"));
    const stale = persons.map((one, index) => ({ ...one, version: one.version - (index === 1 ? 1 : 0) }));
    const refused = await leader.post(`/api/units/${ward}/moves`, { ...move, persons: stale });
    expect(refused.status).toBe(409);
    expect(await told(person)).toEqual(older);
    const came = await leader.post(`/api/units/${ward}/moves`, { ...move, persons });
    expect([came.status, came.body["moved"]]).toEqual([200, 2]);
    expect([await told(person), await told(other)]).toEqual([newer, newer]);
  });

  test("what was shown before still says under which edition, and the list under which it is shown now", async () => {
    const before = new Date(thursday - 3_600_000).toISOString();
    expect(await told(person, `?knownAt=${encodeURIComponent(before)}`)).toEqual(older);
    const { body } = await clinician.get(`/api/worklist?scope=unit&unit=${ward}`);
    const lines = body["lines"] as readonly { person: string; edition: string }[];
    expect(lines.filter((one) => one.person === person).map(({ edition }) => edition)).toContain("2");
  });

  test("is undone for one, who is back where they were", async () => {
    const [one] = await preview("2", `&person=${person}`);
    expect(one?.moved).toEqual({ move: move.move, on: "2026-11-26" });
    const ask = { reason: "Too early.", persons: at(one === undefined ? [] : [one]) };
    const came = await leader.post(`/api/units/${ward}/moves/${move.move}/undo`, ask);
    expect([came.status, came.body["undone"]]).toEqual([200, 1]);
    expect([await told(person), await told(other)]).toEqual([older, newer]);
    expect((await preview("2", `&person=${person}`))[0]?.moved).toBeNull();
  });

  test("is a leader's alone, also through the form of entries", async () => {
    const data = { move: move.move, guideline: "test-programme", edition: "2", unit: ward, words: "Newer." };
    const { version } = (await clinician.get(`/api/persons/${person}/standing`)).body;
    const entry = newEntry("by hand", "edition-moved", data, { effective: { date: "2026-11-26" } });
    const ask = { unit: ward, expectedVersion: version, entries: [entry] };
    expect((await clinician.post(`/api/persons/${person}/entries`, ask)).status).toBe(403);
  });
});

describe("a unit's own layer", () => {
  const shownDifferences = async () =>
    (await leader.get(`/api/guidelines/test-programme/2?unit=${ward}`)).body["differences"] as readonly object[];

  test("is previewed with every difference, its author and its reason, and nothing is kept of it", async () => {
    const { status, body } = await leader.post(`/api/units/${ward}/layers/preview`, { text: layer() });
    expect(status).toBe(200);
    expect(body).toMatchObject({ layer: "ward", from: friday, enrolled: 2 });
    expect(body["differences"]).toMatchObject([
      { level: "unit", author: "The ward", reason: { en: "Short ways" }, change: "tightened", element: "talk" },
    ]);
    expect(await shownDifferences()).toEqual([]);
  });

  test("that is not right is refused with line and mend, and one from yesterday", async () => {
    const wrong = await publish(layer({ changes: [{ tighten: "tlak", within: { days: 10 } }] }));
    expect([wrong.status, wrong.body.problems[0]?.mend]).toEqual([400, "Did you mean 'talk'?"]);
    const late = await publish(layer({ valid: { from: today } }));
    expect([late.status, late.body.problems[0]?.path]).toEqual([400, "from"]);
  });

  test("holds for whoever begins, is shown with its differences, and reaches those who run by a move to the same edition", async () => {
    expect((await publish(layer())).status).toBe(200);
    expect((await publish(layer())).body).toEqual({ followedAgain: 0 });
    expect(await shownDifferences()).toEqual([]);
    now = Date.parse(`${friday}T11:00:00Z`);
    await signIn();
    expect(await shownDifferences()).toMatchObject([{ author: "The ward", element: "talk" }]);
    expect(await told(other)).toEqual(["2 talk 2026-12-09", "2 weekly 2026-12-02"]);
    const persons = await preview("2", `&person=${other}`);
    expect(persons[0]?.changes).toMatchObject([{ change: "moves", after: { dueAt: "2026-12-05" } }]);
    const move = { move: idOf("second move"), guideline: "test-programme", edition: "2", words: "The ward's own." };
    await leader.post(`/api/units/${ward}/moves`, { ...move, persons: at(persons) });
    expect(await told(other)).toEqual(["2 talk 2026-12-05", "2 weekly 2026-12-02"]);
  });

  test("that contradicts another is refused, and both sources are shown", async () => {
    const second = layer({ id: "second", changes: [{ silence: "talk" }] });
    const { status, body } = await publish(second.replace('"Programme"', '"Minutes"'));
    expect(status).toBe(400);
    expect(body.problems[0]?.message).toContain("Programme");
    expect(body.problems[0]?.message).toContain("Minutes");
  });

  test("is withdrawn from a day, and the rules are what they were", async () => {
    const withdraw = (from: string) => leader.post(`/api/units/${ward}/layers/ward/withdraw`, { from });
    expect((await withdraw(today)).body.problems[0]?.path).toBe("from");
    expect((await withdraw(friday)).status).toBe(200);
    expect(await shownDifferences()).toEqual([]);
    expect(await told(other)).toEqual(["2 talk 2026-12-09", "2 weekly 2026-12-02"]);
    expect((await withdraw(friday)).body).toMatchObject({ followedAgain: 0 });
    const later = await withdraw("2026-11-30");
    expect(later.body.problems[0]?.path).toBe("layer");
  });
});
