import { emptyProgramme, type Programme } from "@helhet/programme";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registered } from "./testing/first-person.ts";
import { elsewhere, idOf, ward } from "./testing/small-house.ts";
import { type Asking, type Came, type TestServer, testServer } from "./testing/test-server.ts";

/** Half past midnight in Oslo: still yesterday in UTC. */
const now = Date.parse("2026-11-24T23:30:00Z");
const [yesterday, today, later] = ["2026-11-24", "2026-11-25", "2026-12-07"];
const at = `/api/units/${ward}/programme`;
let server: TestServer;
let leader: Asking;
let milieu: Asking;
let person = "";

const first: Programme = {
  ...emptyProgramme("The ward"),
  timetable: [
    {
      key: "walk",
      title: "Walk",
      days: ["mon", "thu"],
      at: "10:00",
      minutes: 60,
      weeks: "every",
      leaders: [idOf("milieu")],
      everyone: true,
      format: "ward",
      service: "walks",
    },
  ],
  services: [
    {
      key: "walks",
      title: "Walks",
      format: "group",
      needs: ["psychoeducation"],
      for: [],
      methods: [],
      gender: "mixed",
    },
  ],
  frames: [{ guideline: "no-standard-package", edition: "2026", value: "evaluation", days: 42 }],
};
const silence = { guideline: "no-standard-package", edition: "2026", element: "evaluation", reason: "We talk daily." };
const second: Programme = { ...first, title: "The new ward", frames: [], silences: [silence] };

const publish = (name: string, programme: object, from: string, by = leader): Promise<Came> =>
  by.post(`${at}/publish`, { id: idOf(name), programme, from, reason: `Because of ${name}.` });
const restore = (name: string, restores: string, from: string): Promise<Came> =>
  leader.post(`${at}/restore`, { id: idOf(name), restores: idOf(restores), from, reason: "As it was." });
const preview = (programme: object, from = today): Promise<Came> => leader.post(`${at}/preview`, { programme, from });
const draft = (name: string, after: string | null, programme: object, by = leader): Promise<Came> => {
  const body = { id: idOf(name), after: after === null ? null : idOf(after), programme, basedOn: null };
  return by.post(`${at}/draft`, body);
};
/** What the unit's rules over the standard package are on a day, without the names of layers. */
async function rulesOn(day: string) {
  await server.house.rules.refresh();
  const { unitValues, layers } = server.house.rules.current();
  const holds = (one: { readonly from: string; readonly to?: string | null }): boolean =>
    one.from <= day && day <= (one.to ?? "9999");
  return {
    values: unitValues
      .filter(holds)
      .map(({ name, days, entry }) => `${name} ${days} ${entry === undefined ? "by hand" : ""}`),
    layers: layers
      .filter(holds)
      .map(({ text }) => (text.startsWith("{") ? JSON.parse(text).changes : text.slice(0, 8))),
  };
}

beforeAll(async () => {
  server = await testServer(() => now);
  [leader, milieu] = await Promise.all([server.as("leader"), server.as("milieu")]);
  await leader.post(`/api/units/${ward}/adoptions`, {
    guideline: "no-standard-package",
    edition: "2026",
    from: today,
    follow: true,
  });
  const clinician = await server.as("clinician");
  person = await registered(clinician);
  const { version } = (await clinician.get(`/api/persons/${person}`)).body;
  const enrolled = {
    id: idOf("enrolment"),
    kind: "enrolment-started",
    effective: { date: today },
    data: { enrolment: idOf("stay"), unit: ward, careLevel: "inpatient" },
    authored: "2026-11-24T23:00:00.000Z",
  };
  const write = { unit: ward, expectedVersion: version, entries: [enrolled] };
  const came = await clinician.post(`/api/persons/${person}/entries`, write);
  expect(came.status, came.text).toBe(200);
});
afterAll(() => server.close());

test("a unit without a programme says so, to whoever works there", async () => {
  expect((await milieu.get(at)).body).toMatchObject({ today, current: null, versions: [], draft: null });
  expect((await (await server.as("stranger")).get(at)).status).toBe(403);
});

test("a draft is kept with what the checks find, and two writers do not write over each other", async () => {
  const kept = await draft("draft 1", null, first);
  expect([kept.status, kept.text.includes("lacks-competence")]).toEqual([200, true]);
  expect((await draft("draft 1", null, first)).status).toBe(200);
  expect((await draft("draft 2", null, first)).body.kind).toBe("version-conflict");
  expect((await draft("draft 2", "draft 1", { ...first, title: "" })).body.problems[0]?.path).toBe("programme.title");
  expect((await draft("draft 2", "draft 1", first)).status).toBe(200);
  expect((await leader.get(at)).body["draft"]).toMatchObject({ id: idOf("draft 2"), byName: "Test leader" });
  expect((await leader.get(at)).text).toContain("lacks-competence");
  expect((await milieu.get(at)).body).toMatchObject({ draft: null, findings: [] });
});

test("before publishing, the leader sees what changes in words, in the rules, and for whom", async () => {
  const came = (await preview(first)).body;
  expect(came["enrolled"]).toBe(1);
  expect(came["rules"]).toMatchObject([
    { guideline: "no-standard-package", values: [{ name: "evaluation", before: null, after: 42 }], followed: 1 },
  ]);
  expect(came["persons"]).toMatchObject([{ person, changes: [{ change: "moves", key: expect.any(String) }] }]);
  expect((await preview({ ...first, frames: [] })).body).toMatchObject({ rules: [], persons: [], looked: 0 });
  expect((await preview(second)).body["persons"]).toMatchObject([{ person, changes: [{ change: "goes" }] }]);
  const set = (await preview(second, later)).body;
  expect(set["persons"]).toMatchObject([{ person, changes: [], ifMoved: [{ change: "goes" }] }]);
  expect((await preview(first, yesterday)).body.problems[0]?.path).toBe("from");
  expect((await server.house.record.unitBooks.read(ward, ["programme-published"])).length).toBe(0);
});

test("what would be set aside is told also of somebody of whom the leader may not read all", async () => {
  const note = {
    id: idOf("elsewhere's note"),
    person,
    kind: "note",
    schema: 1,
    effective: { date: today },
    data: { words: "Elsewhere's own." },
    zone: "Europe/Oslo",
    authored: "2026-11-24T23:10:00.000Z",
    author: { type: "practitioner", id: idOf("stranger"), role: "clinician", unit: elsewhere },
    controller: idOf("municipality"),
    category: "administrative",
  } as const;
  const seed = { type: "system", job: "seed" } as const;
  const write = { person, drafts: [note], expectedVersion: null };
  expect(await server.record.append(seed, "elsewhere's note", write)).toMatchObject({ ok: true });
  const [one] = (await preview(second, later)).body["persons"] as readonly object[];
  expect(one).toMatchObject({ person, changes: [], ifMoved: [{ change: "goes" }], hasHidden: true });
});

test("a programme holds from its day, with its frames, for everybody to read; the draft is then gone", async () => {
  expect((await publish("one", first, yesterday)).body.problems[0]?.path).toBe("from");
  expect((await publish("one", first, today)).status).toBe(200);
  expect((await publish("one", first, today)).status).toBe(200);
  const { body } = await milieu.get(at);
  expect(body).toMatchObject({ current: { id: idOf("one"), programme: first }, draft: null });
  expect((await leader.get(at)).text).toContain("lacks-competence");
  expect(body["versions"]).toMatchObject([
    { byName: "Test leader", reason: "Because of one.", holds: { from: today, to: null } },
  ]);
  expect((await rulesOn(later)).values).toEqual(["evaluation 42 "]);
});

test("what a leader set by hand is not touched, and restoring an earlier programme gives the same rules again", async () => {
  const byHand = { guideline: "no-standard-package", name: "plan", days: 9, from: today };
  expect((await leader.post(`/api/units/${ward}/unit-values`, byHand)).status).toBe(200);
  const before = await rulesOn(later);
  expect((await publish("two", second, later)).status).toBe(200);
  expect(await rulesOn("2026-12-06")).toEqual(before);
  const between = await rulesOn(later);
  expect(between.values).toEqual(["plan 9 by hand"]);
  expect(between.layers).toMatchObject([[{ silence: "evaluation" }]]);
  expect((await restore("three", "one", later)).status).toBe(200);
  const { values, layers } = await rulesOn(later);
  expect({ values: values.toSorted(), layers }).toEqual({ values: before.values.toSorted(), layers: before.layers });
  const versions = (await milieu.get(at)).body["versions"] as readonly {
    id: string;
    holds: unknown;
    restores: string;
  }[];
  expect(versions.map(({ id, holds, restores }) => [id, holds !== null, restores])).toEqual([
    [idOf("three"), true, idOf("one")],
    [idOf("two"), false, null],
    [idOf("one"), true, null],
  ]);
  expect((await restore("four", "nothing", later)).body.problems[0]?.path).toBe("restores");
});

test("one version is read whole, with its difference from today's; another unit's is not there", async () => {
  const version = (await milieu.get(`${at}/versions/${idOf("two")}`)).body;
  expect(version).toMatchObject({
    title: "The new ward",
    toCurrent: expect.arrayContaining([{ section: "title" }].map((one) => expect.objectContaining(one))),
  });
  expect((await milieu.get(`${at}/versions/${idOf("none")}`)).status).toBe(404);
  const strange = await server.as("strangeLeader");
  expect((await strange.get(`/api/units/${elsewhere}/programme/versions/${idOf("two")}`)).status).toBe(404);
});

test("setting law aside is refused, with the law cited, and nothing is published", async () => {
  const choices = (await leader.get(`${at}/choices`)).body["elements"] as readonly {
    guideline: string;
    edition: string;
    element: string;
    law: string | null;
  }[];
  const { guideline = "", edition = "", element = "", law } = choices.find((one) => one.law !== null) ?? {};
  const against = { ...first, silences: [{ guideline, edition, element, reason: "We do it otherwise." }] };
  const came = await publish("law", against, later);
  expect([came.status, came.body.problems[0]?.path]).toEqual([400, "programme.silences.0"]);
  expect(came.body.problems[0]?.message).toContain(law?.split(":")[0]);
  expect((await preview(against)).text).toContain("against-law");
});

test("what contradicts a layer that the unit published by hand is refused, and both are shown", async () => {
  const text = `id: by-hand
level: unit
guideline: no-tsb-2019
edition: "2019"
author: The leader
reason: { nb: Fordi, da: Fordi, en: Because }
valid: { from: ${later}, to: null }
source: { publisher: The ward, title: A decision, edition: "1", section: "1", confidence: R, status: in-force }
changes:
  - tighten: pathway-coordinator
    within: { days: 1 }
`;
  const tsb = { guideline: "no-tsb-2019", edition: "2019" };
  await leader.post(`/api/units/${ward}/adoptions`, { ...tsb, from: today, follow: true });
  const byHand = await leader.post(`/api/units/${ward}/layers`, { text });
  expect(byHand.status, byHand.text).toBe(200);
  const against = { ...second, silences: [{ ...tsb, element: "pathway-coordinator", reason: "We have none." }] };
  const refused = await publish("against", against, later);
  expect([refused.status, refused.body.problems[0]?.path]).toEqual([400, "programme.silences.0"]);
  for (const cited of ["A decision", "The leader", "The new ward", "Test leader"])
    expect(refused.body.problems[0]?.message).toContain(cited);
  expect((await preview(against, later)).text).toContain("against-layer");
  const beside = await publish("beside", second, later);
  expect(beside.status, beside.text).toBe(200);
  expect((await rulesOn(later)).layers).toContain("id: by-h");
  expect((await restore("five", "one", later)).status).toBe(200);
  expect((await rulesOn(later)).layers).toEqual(["id: by-h"]);
});

test("a programme travels to another unit as a file, without who leads", async () => {
  for (const format of ["yaml", "json"]) {
    const { body } = await milieu.get(`${at}/versions/${idOf("one")}/file?format=${format}`);
    const strange = await server.as("strangeLeader");
    const read = await strange.post(`/api/units/${elsewhere}/programme/read-file`, { text: body["text"] });
    expect(read.body["programme"]).toEqual({
      ...first,
      timetable: first.timetable.map((one) => ({ ...one, leaders: [] })),
    });
  }
  const wrong = await leader.post(`${at}/read-file`, { text: "id: ward" });
  expect([wrong.status, wrong.body.problems[0]?.path]).toEqual([400, "helhet-programme"]);
});

test("competences are held and ended by day, and the gaps of the week follow", async () => {
  const held = `/api/units/${ward}/competence`;
  const gaps = async (): Promise<readonly { day: string }[]> =>
    ((await milieu.get(held)).body["gaps"] as { leads: readonly { day: string }[] }).leads;
  expect((await gaps()).map(({ day }) => day)).toEqual(["2026-11-23", "2026-11-26"].filter((day) => day >= today));
  const add = (name: string, more: object = {}): Promise<Came> =>
    leader.post(held, {
      id: idOf(name),
      practitioner: idOf("milieu"),
      competence: "psychoeducation",
      from: "2026-01-01",
      to: null,
      ...more,
    });
  expect((await add("known")).status).toBe(200);
  expect(await gaps()).toEqual([]);
  expect((await add("unknown", { competence: "juggling" })).body.problems[0]?.path).toBe("competence");
  expect((await add("stranger", { practitioner: idOf("stranger") })).body.problems[0]?.path).toBe("practitioner");
  const ended = await leader.post(`${held}/${idOf("known")}/end`, { id: idOf("ended"), to: today });
  expect(ended.status).toBe(200);
  expect((await gaps()).map(({ day }) => day)).toEqual(["2026-11-26"]);
  expect((await leader.post(`${held}/${idOf("nothing")}/end`, { id: idOf("e2"), to: today })).status).toBe(404);
});
