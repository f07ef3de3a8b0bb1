import type { ShownStanding, WhatIfPage, WhyNotPage } from "@helhet/contract";
import { dayIn } from "@helhet/course";
import { demoWorld } from "@helhet/simulate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newEntry, registered } from "./testing/first-person.ts";
import { elsewhere, idOf, ward } from "./testing/small-house.ts";
import { type Asking, type TestServer, testServer } from "./testing/test-server.ts";

const today = dayIn("Europe/Oslo", Date.now());
let server: TestServer;
let clinician: Asking;
let stranger: Asking;
let person = "";
beforeAll(async () => {
  server = await testServer();
  clinician = await server.as("clinician");
  stranger = await server.as("stranger");
  const adopting = {
    guideline: "no-tsb-2019",
    edition: "2019",
    follow: true,
    from: today,
  };
  await (await server.as("leader")).post(`/api/units/${ward}/adoptions`, adopting);
  person = await registered(clinician);
});
afterAll(() => server.close());

const standingOf = async (by: Asking, of: string): Promise<ShownStanding> =>
  (await by.get(`/api/persons/${of}/standing`)).body as unknown as ShownStanding;
const whyNotOf = async (by: Asking, of: string): Promise<WhyNotPage> =>
  (await by.get(`/api/persons/${of}/why-not`)).body as unknown as WhyNotPage;
const nameOf = ({ guideline, edition, element }: { guideline: string; edition: string; element: string }): string =>
  `${guideline}@${edition}/${element}`;
const waits = ["open", "due-soon", "overdue", "undecidable"];
const isAsking = ({ state, anchor }: ShownStanding["items"][number]): boolean =>
  waits.includes(state) || (state === "waiting" && anchor !== null);

describe("why-not", () => {
  test("every element of every guideline here stands in the standing or in why-not, never in both", async () => {
    const [{ items }, { elements, hasHidden }] = [
      await standingOf(clinician, person),
      await whyNotOf(clinician, person),
    ];
    const asked = new Set(items.filter(isAsking).map(nameOf));
    const told = elements.map(nameOf);
    const all = server.house.rules.guidelines.flatMap(({ id, edition, elements: own }) =>
      own.map((element) => nameOf({ guideline: id, edition, element: element.id })),
    );
    expect(hasHidden).toBe(false);
    expect(elements.filter(({ is }) => is !== "told")).toEqual([]);
    expect(told.filter((name) => asked.has(name))).toEqual([]);
    expect(all.filter((name) => !asked.has(name) && !told.includes(name))).toEqual([]);
  });

  test("a guideline that the unit does not follow says so, and what would make it", async () => {
    const { elements } = await whyNotOf(clinician, person);
    const acute = elements.filter(({ guideline }) => guideline === "no-acute-2019");
    expect(acute.length).toBeGreaterThan(0);
    for (const one of acute)
      expect(one).toMatchObject({ because: { code: "not-adopted" }, would: [{ code: "if-adopted" }] });
  });

  test("whoever may not read what decides is told nothing but that, the same whether or not something is there", async () => {
    const { nationalNumber } = demoWorld({ today: "2026-11-25", seed: 3 }).persons[0] ?? {};
    const body = { nationalNumber, given: "Testperson", family: "Delt", born: "1990", basis: "enrolled" };
    const shared = (await clinician.post("/api/persons", { ...body, unit: ward })).body.person;
    expect((await stranger.post("/api/persons", { ...body, unit: elsewhere })).body.person).toBe(shared);
    const path = `/api/persons/${shared}`;
    const before = await whyNotOf(clinician, shared);
    const { version } = (await stranger.get(path)).body;
    const coercion = { coercion: idOf("coercion"), paragraph: "10-2", until: "2027-01-20" };
    const entries = [newEntry("hidden-coercion", "coercion-decided", coercion)];
    const write = { unit: elsewhere, expectedVersion: version, entries };
    expect((await stranger.post(`${path}/entries`, write)).status).toBe(200);
    const came = await clinician.get(`${path}/why-not`);
    const after = came.body as unknown as WhyNotPage;
    const ofHolding = ({ elements }: WhyNotPage) => elements.filter(({ element }) => element.startsWith("holding"));
    expect(before.hasHidden).toBe(true);
    expect(ofHolding(before).length).toBeGreaterThan(0);
    for (const one of ofHolding(before)) expect(one.is).toBe("not-open");
    expect(after.elements).toEqual(before.elements);
    expect(came.text).not.toContain(idOf("hidden-coercion"));
    const own = await whyNotOf(stranger, shared);
    expect(ofHolding(own)).not.toEqual(ofHolding(after));
  });
});

describe("what-if", () => {
  const ask = (entries: readonly object[], by = clinician) =>
    by.post(`/api/persons/${person}/what-if`, { unit: ward, entries });
  const seen = ({ items }: ShownStanding) =>
    new Map(items.map(({ key, state, dueAt }) => [key, { state, dueAt }] as const));
  /** What asks somebody for something, by key. */
  const asking = ({ items }: ShownStanding) =>
    new Map(items.filter(isAsking).map(({ key, state, dueAt }) => [key, { state, dueAt }] as const));

  const drafts = [
    ["pathway", "pathway-started", { pathway: "tsb", unit: ward }],
    ["minors", "minors-asked", { minorChildren: "yes", minorSiblings: "no" }],
    ["talk", "first-talk", { covered: [] }],
    ["closed", "pathway-ended", { pathway: "tsb", reason: "completed", feedbackToolUsed: "yes" }],
  ] as const;

  test.each(drafts)("what is told of %s before it is written is what comes of writing it", async (name, kind, data) => {
    const entry = newEntry(`what-if ${name}`, kind, data, { effective: { date: today } });
    const standing = await standingOf(clinician, person);
    const before = seen(standing);
    const told = await ask([entry]);
    expect(told.status, told.text).toBe(200);
    expect(seen(await standingOf(clinician, person))).toEqual(before);
    const { version } = (await clinician.get(`/api/persons/${person}`)).body;
    const write = { unit: ward, expectedVersion: version, entries: [entry] };
    expect((await clinician.post(`/api/persons/${person}/entries`, write)).status).toBe(200);
    const after = seen(await standingOf(clinician, person));
    const { changes } = told.body as unknown as WhatIfPage;
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) {
      const of = (side: typeof change.before) => side && { state: side.state, dueAt: side.dueAt };
      expect(of(change.before)).toEqual(before.get(change.key) ?? null);
      expect(of(change.after)).toEqual(after.get(change.key) ?? null);
    }
    const led = asking(standing);
    for (const { key, change, after: to } of changes) {
      if (change === "goes" || to === null) led.delete(key);
      else led.set(key, { state: to.state, dueAt: to.dueAt });
    }
    expect(led).toEqual(asking(await standingOf(clinician, person)));
  });

  test("it is refused as the write would be: a wrong field, a role that may not, a law", async () => {
    const wrong = await ask([newEntry("what-if wrong", "check-in", { hope: 4, isAdmin: true })]);
    expect([wrong.status, wrong.body.problems[0]?.path]).toEqual([400, "entries.0.data"]);
    const coach = await ask([newEntry("what-if coach", "clinical-decision", {})], await server.as("coach"));
    expect(coach.status).toBe(403);
  });

  test("nothing of what was asked is written or kept", async () => {
    const version = (await clinician.get(`/api/persons/${person}`)).body.version;
    expect((await ask([newEntry("what-if kept", "note", { words: "Only asked." })])).status).toBe(200);
    const course = await clinician.get(`/api/persons/${person}/course`);
    expect(course.body.version).toBe(version);
    expect(course.text).not.toContain("Only asked.");
    expect((await clinician.get(`/api/persons/${person}/access-log`)).text).not.toContain("Only asked.");
  });
});
