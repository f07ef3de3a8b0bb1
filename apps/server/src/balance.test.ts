import { type Draft, dayIn } from "@helhet/course";
import { emptyProgramme, monthAfter, monthOf } from "@helhet/programme";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { elsewhere, idOf, type StaffName, ward } from "./testing/small-house.ts";
import { type Asking, type TestServer, testServer } from "./testing/test-server.ts";

const zone = "Europe/Oslo";
const today = dayIn(zone, Date.now());
const month = monthAfter(monthOf(today), -1);
const seed = { type: "system", job: "seed" } as const;
let server: TestServer;
const as: { [N in StaffName]?: Asking } = {};

/** Six people on the ward since last month began; `exempt` of them decided by the clinician, one by a colleague. */
beforeAll(async () => {
  server = await testServer();
  for (const name of [
    "clinician",
    "colleague",
    "milieu",
    "leader",
    "administrator",
    "stranger",
    "strangeLeader",
    "nobody",
  ] as const)
    as[name] = await server.as(name);
  for (let n = 0; n < 6; n += 1) await admitted(n);
});
afterAll(() => server.close());

async function admitted(n: number): Promise<void> {
  const person = crypto.randomUUID();
  const base = {
    person,
    zone,
    authored: new Date().toISOString(),
    author: { type: "practitioner", id: idOf("clinician"), role: "clinician", unit: ward },
    controller: idOf("hospital"),
  } as const;
  const at = { effective: { date: `${month}-02` } } as const;
  const agreed = (by: string) => ({
    tailoring: idOf(`tailoring ${n}`),
    element: "no-law/plan",
    reason: "health",
    words: "Said in confidence.",
    decidedBy: idOf(by),
    agreed: "yes",
    validFrom: `${month}-02`,
    reviewOn: `${month}-20`,
  });
  const drafts = [
    {
      kind: "enrolment-started",
      category: "administrative",
      data: { enrolment: idOf(`stay ${n}`), unit: ward, careLevel: "inpatient" },
    },
    ...(n < 3 ? [{ kind: "exemption", category: "plan", data: agreed(n === 0 ? "colleague" : "clinician") }] : []),
  ].map((one, index) => ({ ...base, ...at, ...one, schema: 1, id: idOf(`${n} ${index}`) }));
  const done = await server.record.append(seed, `balance ${n}`, {
    person,
    drafts: drafts as unknown as readonly Draft[],
    expectedVersion: 0,
  });
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
}

type Told = {
  readonly elements: readonly {
    readonly now: { readonly events: number; readonly of: number; readonly verdict: string };
  }[];
  readonly signs: readonly { readonly key: string; readonly figures: { readonly events: number } }[];
  readonly yours: { readonly rows: readonly { readonly decided: number }[] };
  readonly reflections: readonly {
    readonly state: string;
    readonly opened: { readonly figures: { readonly events: number } };
  }[];
};
async function balanceFor(name: StaffName): Promise<Told> {
  const came = await as[name]?.get(`/api/units/${ward}/balance`);
  expect(came?.status).toBe(200);
  return came?.body as unknown as Told;
}

test("the figures are those of the entries: three of six are exempt, without alternative, past review", async () => {
  const told = await balanceFor("leader");
  expect(told.elements).toMatchObject([{ now: { events: 3, of: 6, verdict: "too-few-to-say" } }]);
  expect(told.signs.map(({ key, figures }) => [key, figures.events])).toEqual([
    ["no-alternative", 3],
    ["past-review", 3],
  ]);
});

test("a decider sees their own figures, and nobody sees another's: neither a colleague nor the leader", async () => {
  const decided = async (name: StaffName) => (await balanceFor(name)).yours.rows.map((row) => row.decided);
  expect(await decided("clinician")).toEqual([2]);
  expect(await decided("colleague")).toEqual([1]);
  expect(await decided("leader")).toEqual([]);
  expect(await decided("milieu")).toEqual([]);
  const leader = await as.leader?.get(`/api/units/${ward}/balance`);
  for (const hidden of [idOf("clinician"), idOf("colleague"), "confidence", "Test clinician"])
    expect(leader?.text).not.toContain(hidden);
});

describe.each([["balance"], ["balance/export"], [`figures?from=${month}-01&to=${today}`]])("%s", (path) => {
  test.each([["administrator"], ["stranger"], ["strangeLeader"], ["nobody"]] as const)(
    "is not for %s",
    async (name) => {
      expect((await as[name]?.get(`/api/units/${ward}/${path}`))?.status).toBe(403);
    },
  );
  test("is for those who work with people in the unit, and of no unit elsewhere", async () => {
    expect((await as.milieu?.get(`/api/units/${ward}/${path}`))?.status).toBe(200);
    expect((await as.leader?.get(`/api/units/${elsewhere}/${path}`))?.status).toBe(403);
  });
});

test("a look is logged once, and the leader sees who has looked", async () => {
  const looks = async () =>
    (await as.leader?.get(`/api/units/${ward}/balance/looks`))?.body["looks"] as readonly { name: string }[];
  const before = await looks();
  await balanceFor("milieu");
  const after = await looks();
  expect(after.length).toBe(Math.min(100, before.length + 1));
  expect(after[0]?.name).toBe("Test milieu");
});

test("the export holds no small cell", async () => {
  const came = await as.leader?.get(`/api/units/${ward}/balance/export`);
  expect(came?.headers["content-type"]).toMatch(/^text\/csv/);
  expect(came?.text).toBe("from,to,element,all\r\n");
});

test("a reflection keeps the figures as they were, is agreed on and followed up", async () => {
  const reflection = crypto.randomUUID();
  const open = (sign: string) =>
    as.milieu?.post(`/api/units/${ward}/reflections`, {
      reflection,
      month,
      sign,
      question: "What do we offer instead?",
    });
  expect((await open("no-alternative"))?.status).toBe(200);
  expect((await open("no-alternative"))?.status).toBe(200);
  const go = (path: string, body: object, name: StaffName = "leader", id = reflection) =>
    as[name]?.post(`/api/units/${ward}/reflections/${id}/${path}`, body);
  const agreement = { agreed: "Ask everybody what they would rather.", who: "milieu-therapist", lookAgainOn: today };
  const tooEarly = await go("followed-up", { words: "Better.", lookAgainOn: null });
  expect(tooEarly?.status).toBe(400);
  expect((await go("agreed", { ...agreement, lookAgainOn: "2020-01-01" }))?.body.problems[0]?.path).toBe("lookAgainOn");
  expect((await go("agreed", agreement))?.status).toBe(200);
  expect((await go("followed-up", { words: "Better.", lookAgainOn: null }))?.status).toBe(200);
  const { reflections } = await balanceFor("leader");
  expect(reflections).toMatchObject([{ reflection, state: "done", opened: { figures: { events: 3 } } }]);
  expect((await go("agreed", agreement, "leader", crypto.randomUUID()))?.status).toBe(404);
  expect((await go("agreed", agreement, "administrator"))?.status).toBe(403);
  expect((await go("agreed", agreement, "strangeLeader"))?.status).toBe(403);
});

test("a sign that is not there opens nothing", async () => {
  const body = { reflection: crypto.randomUUID(), month, sign: "over-own-range:no-law/plan", question: "Why?" };
  expect((await as.milieu?.post(`/api/units/${ward}/reflections`, body))?.body.problems[0]?.path).toBe("sign");
});

describe("completion and drop-out", () => {
  const figures = async () => (await as.leader?.get(`/api/units/${ward}/figures?from=${month}-01&to=${today}`))?.body;

  test("are not decided before the unit has said what continuously means and which ends are drop-out", async () => {
    expect(await figures()).toMatchObject({
      ended: null,
      completion: { state: "not-decided", definition: { id: "completion-dk-nr", continuously: null } },
      dropOut: { state: "not-decided", definition: { endedFor: null } },
      programme: null,
    });
  });

  test("are told with the unit's own choice as the definition, and not for fewer than five", async () => {
    const programme = { ...emptyProgramme("Ward"), continuity: { leastPercent: 75 }, dropOutReasons: ["person-left"] };
    const data = { programme, from: `${month}-01`, reason: "Chosen together.", restores: null };
    const drafts = [{ id: crypto.randomUUID(), kind: "programme-published", data }];
    await server.record.unitBooks.append(seed, { unit: ward, drafts, expected: null });
    expect(await figures()).toMatchObject({
      completion: { state: "too-few", completed: 0, definition: { continuously: { leastShare: 0.75 } } },
      dropOut: { state: "too-few", definition: { endedFor: ["person-left"] } },
      programme: { title: "Ward" },
    });
  });
});
