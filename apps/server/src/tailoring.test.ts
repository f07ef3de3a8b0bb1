import { emptyProgramme, type Programme } from "@helhet/programme";
import { demoWorld } from "@helhet/simulate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newEntry, registered } from "./testing/first-person.ts";
import { elsewhere, idOf, ward } from "./testing/small-house.ts";
import { type Asking, type Came, type TestServer, testServer } from "./testing/test-server.ts";

let server: TestServer;
let clinician: Asking;
let milieu: Asking;
let person = "";
let other = "";

const programme: Programme = {
  ...emptyProgramme("Test"),
  services: [
    {
      key: "womens-group",
      title: "Kvinnegruppe",
      format: "group",
      needs: [],
      for: [],
      methods: [],
      gender: "women",
      capacity: 8,
    },
  ],
  timetable: [
    {
      key: "exercise",
      title: "Trim",
      days: ["mon"],
      at: "09:00",
      minutes: 60,
      weeks: "every",
      leaders: [],
      everyone: true,
      format: "ward",
    },
  ],
  decides: [
    { what: "exemption", roles: ["clinician"] },
    { what: "addition", roles: ["clinician", "milieu-therapist"] },
    { what: "group", roles: ["milieu-therapist"] },
  ],
  reviewAfterDays: 14,
};

beforeAll(async () => {
  const [began, today] = [Date.now(), Date.parse("2026-11-25T09:00:00.000Z")];
  server = await testServer(() => today + Date.now() - began);
  [clinician, milieu] = await Promise.all([server.as("clinician"), server.as("milieu")]);
  person = await registered(clinician);
  other = await registered(clinician, "Testperson To");
  const published = {
    id: idOf("programme"),
    kind: "programme-published",
    data: { programme, from: "2020-01-01", reason: "Test", restores: null },
  };
  const put = await server.record.unitBooks.append(
    { type: "system", job: "seed" },
    { unit: ward, drafts: [published], expected: null },
  );
  if (!put.ok) throw new Error(`No programme: ${put.refusal.kind}`);
});
afterAll(() => server.close());

const versionOf = async (of: string): Promise<number> => (await clinician.get(`/api/persons/${of}`)).body.version;
const write = async (entries: readonly object[], by = clinician, of = person): Promise<Came> =>
  by.post(`/api/persons/${of}/entries`, { unit: ward, expectedVersion: await versionOf(of), entries });
const whatIf = (entries: readonly object[], by = clinician): Promise<Came> =>
  by.post(`/api/persons/${person}/what-if`, { unit: ward, entries });
const differencesOf = async (of: string, by = clinician): Promise<Came["body"]> =>
  (await by.get(`/api/persons/${of}/differences`)).body;

const tailored = (name: string, element: string, more: object = {}): object => ({
  tailoring: idOf(`tailoring ${name}`),
  element,
  reason: "health",
  words: "The knee hurts.",
  decidedBy: idOf("clinician"),
  agreed: "yes",
  personsWords: "I would rather walk.",
  validFrom: "2026-11-20",
  reviewOn: "2026-12-20",
  ...more,
});
const exempt = (name: string, element: string, more: object = {}): object =>
  newEntry(name, "exemption", tailored(name, element, { alternative: "A walk", ...more }));

describe("who decides", () => {
  test("a role that the unit's programme does not name is refused, and told who may", async () => {
    const came = await write([exempt("by milieu", "programme/exercise")], milieu);
    expect([came.status, came.body.kind]).toEqual([403, "not-decider"]);
    expect(came.body["decides"]).toMatchObject({ what: "exemption", roles: ["clinician"] });
    const { people } = came.body["decides"] as { people: readonly { name: string }[] };
    expect(people.map(({ name }) => name)).toEqual(["Test clinician", "Test colleague"]);
  });

  test("a decision in the name of somebody who may not decide it is refused as well", async () => {
    const came = await write([exempt("in another name", "programme/exercise", { decidedBy: idOf("leader") })]);
    expect([came.status, came.body.kind]).toEqual([403, "not-decider"]);
  });

  test("a role that the programme names may decide, also one that decides nothing else", async () => {
    const data = tailored("walks", "programme/exercise", {
      decidedBy: idOf("milieu"),
      act: "one-to-one",
      title: "A walk each Tuesday",
      everyDays: 7,
    });
    const came = await write([newEntry("walks", "addition", data)], milieu, other);
    expect(came.status, came.text).toBe(200);
  });

  test("whoever may not decide a form may not end it either", async () => {
    expect((await write([exempt("to end", "programme/exercise")], clinician, other)).status).toBe(200);
    const end = newEntry("end it", "tailoring-ended", { tailoring: idOf("tailoring to end") });
    const came = await write([end], milieu, other);
    expect([came.status, came.body.kind]).toEqual([403, "not-decider"]);
    expect((await write([end], clinician, other)).status).toBe(200);
  });

  test("the unit's frame says what may be tailored, who decides it, and the usual time to a review", async () => {
    const { body } = await milieu.get(`/api/units/${ward}/tailoring`);
    expect(body["reviewAfterDays"]).toBe(14);
    expect(body["offers"]).toMatchObject([{ element: "programme/exercise", title: "Trim" }, { title: "Kvinnegruppe" }]);
    const decides = body["decides"] as readonly { what: string; isSaid: boolean }[];
    expect(decides.find(({ what }) => what === "exemption")).toMatchObject({ isSaid: true });
    expect(decides.find(({ what }) => what === "substitution")).toMatchObject({ isSaid: false });
  });
});

describe("what does not go together", () => {
  test("is told before it is written, and on the page after", async () => {
    const first = exempt("first", "programme/exercise");
    expect((await write([first])).status).toBe(200);
    const second = newEntry("second", "interval-change", tailored("second", "programme/exercise", { everyDays: 14 }));
    const before = await whatIf([second]);
    expect(before.body["conflicts"]).toMatchObject([
      {
        is: "contradiction",
        title: { nb: "Trim" },
        between: [{ form: "exemption", says: "A walk" }, { form: "interval-change" }],
      },
    ]);
    expect((await write([second])).status).toBe(200);
    expect(await differencesOf(person)).toMatchObject({ conflicts: [{ is: "contradiction" }] });
  });

  test("an exemption without an alternative is warned of, and not refused", async () => {
    const bare = newEntry("bare", "exemption", tailored("bare", "no-standard-package/mini-team"));
    expect((await whatIf([bare])).body["conflicts"]).toMatchObject([{ is: "no-alternative" }]);
  });

  test("relaxing a law is refused already when it is asked what would follow, and the law is cited", async () => {
    const came = await whatIf([exempt("from law", "no-law/start-of-help")]);
    expect([came.status, came.body.kind]).toEqual([422, "law"]);
    expect(came.body["law"]).toMatchObject({ title: expect.any(String), section: expect.any(String) });
  });
});

describe("the difference from the standard", () => {
  const own = async (name: string) => {
    const { agreements } = (await differencesOf(person)) as unknown as {
      agreements: readonly { tailoring: string; steps: readonly { is: string }[] }[];
    };
    return agreements.find(({ tailoring }) => tailoring === idOf(`tailoring ${name}`));
  };

  test("tells why, by whom, whether agreed, until when, and when it is looked at again", async () => {
    expect(await own("first")).toMatchObject({
      form: "exemption",
      title: { nb: "Trim" },
      standard: [],
      usual: { times: [{ days: ["mon"], at: "09:00", weeks: "every" }], intensity: null },
      instead: "A walk",
      reason: "health",
      words: "The knee hurts.",
      decidedBy: idOf("clinician"),
      agreed: "yes",
      personsWords: "I would rather walk.",
      status: "now",
      until: null,
      reviewOn: "2026-12-20",
    });
    expect((await differencesOf(person))["names"]).toMatchObject({ [idOf("clinician")]: "Test clinician" });
  });

  test("keeps its history: agreed, extended, reviewed, ended", async () => {
    await write([
      newEntry("extended", "exemption", tailored("first", "programme/exercise", { validTo: "2027-02-01" })),
    ]);
    const review = { outcome: "continues", nextReviewOn: "2027-01-10", words: "Still right." };
    const tailoring = idOf("tailoring first");
    await write([newEntry("reviewed", "tailoring-reviewed", { tailoring, ...review })]);
    expect(await own("first")).toMatchObject({ until: "2027-02-01", reviewOn: "2027-01-10", status: "now" });
    await write([newEntry("ended", "tailoring-ended", { tailoring, words: "The knee is fine." })]);
    const over = await own("first");
    expect(over).toMatchObject({ status: "over", reviewOn: null });
    expect(over?.steps.map(({ is }) => is)).toEqual(["agreed", "agreed-again", "continues", "ended"]);
  });

  test("keeps what was taken back, and says so", async () => {
    const back = newEntry(
      "back",
      "withdrawal",
      {},
      { amends: { entry: idOf("second"), reason: "Written by mistake." } },
    );
    expect((await write([back])).status).toBe(200);
    expect(await own("second")).toMatchObject({ status: "withdrawn" });
    expect((await own("second"))?.steps.at(-1)).toMatchObject({ is: "withdrawn", words: "Written by mistake." });
  });

  test("is another person's own: nothing of it changes for anybody else", async () => {
    const before = await clinician.get(`/api/persons/${other}/standing`);
    const { agreements } = await differencesOf(other);
    await write([exempt("once more", "programme/exercise", { validTo: "2026-12-31" })]);
    const after = await clinician.get(`/api/persons/${other}/standing`);
    expect(after.body["items"]).toEqual(before.body["items"]);
    expect((await differencesOf(other))["agreements"]).toEqual(agreements);
  });

  test("tells of deadlines that were not kept what the person was told, and of a newer edition why", async () => {
    const reason = { items: ["no-standard-package/mini-team"], words: "The team was ill." };
    await write([
      newEntry("told", "deviation-reason", { ...reason, toldPerson: "yes" }),
      newEntry("not told", "deviation-reason", { ...reason, words: "Nobody said it.", toldPerson: "no" }),
    ]);
    const { deviations } = (await differencesOf(person)) as unknown as { deviations: readonly { words: string }[] };
    expect(deviations.map(({ words }) => words)).toEqual(["The team was ill."]);
  });

  test("is called by the unit's own name also on the timeline and in the journal note", async () => {
    const { body } = await clinician.get(`/api/persons/${person}/course`);
    expect(body["names"]).toMatchObject({ "programme/exercise": "Trim" });
    const note = await clinician.get(`/api/persons/${person}/journal-notes/${idOf("first")}?language=nb`);
    expect(note.text).toContain("Trim");
    expect(note.text).not.toContain("programme/exercise");
  });

  test("its review is called by what was agreed, and a guideline's element by its title in the reader's language", async () => {
    const [of, agreed] = [other, tailored("named", "no-standard-package/mini-team", { validFrom: "2026-11-21" })];
    const added = tailored("added", "programme/exercise", { act: "one-to-one", title: "A swim", everyDays: 7 });
    expect((await write([newEntry("named", "exemption", agreed)], clinician, of)).status).toBe(200);
    expect((await write([newEntry("added", "addition", added)], clinician, of)).status).toBe(200);
    const { body } = await clinician.get(`/api/persons/${of}/standing`);
    const items = body["items"] as readonly { readonly act: string; readonly title: { readonly en: string } }[];
    const reviews = items.filter(({ act }) => act === "tailoring-review").map(({ title }) => title.en);
    expect(reviews).toEqual(expect.arrayContaining(["Review: Mini-team", "Review: A swim"]));
    const { body: course } = await clinician.get(`/api/persons/${of}/course`);
    expect(course["elements"]).toMatchObject({
      "no-standard-package/mini-team": { en: "Mini-team" },
      "act/one-to-one": { nb: expect.any(String) },
    });
  });

  test("is found again by what it was about, called as the unit calls it", async () => {
    const { body } = await clinician.post(`/api/units/${ward}/decisions/find`, { text: "knee" });
    const found = body["found"] as readonly { element: string; elementTitle: { nb: string } | null }[];
    expect(found.find(({ element }) => element === "programme/exercise")?.elementTitle?.nb).toBe("Trim");
  });

  test("leaves an agreement of another organisation out whole, and says that there may be more", async () => {
    const stranger = await server.as("stranger");
    const { nationalNumber } = demoWorld({ today: "2026-11-25", seed: 3 }).persons[0] ?? {};
    const born = { nationalNumber, given: "Testperson", family: "Delt", born: "1990", basis: "enrolled" };
    const shared = (await clinician.post("/api/persons", { ...born, unit: ward })).body.person;
    await stranger.post("/api/persons", { ...born, unit: elsewhere });
    const theirs = tailored("elsewhere", "no-standard-package/mini-team", {
      decidedBy: idOf("stranger"),
      words: "What they agreed there.",
    });
    const { version } = (await stranger.get(`/api/persons/${shared}`)).body;
    const written = await stranger.post(`/api/persons/${shared}/entries`, {
      unit: elsewhere,
      expectedVersion: version,
      entries: [newEntry("theirs", "exemption", theirs)],
    });
    expect(written.status, written.text).toBe(200);
    expect(await differencesOf(shared, stranger)).toMatchObject({ agreements: [{ status: "now" }] });
    const seen = await clinician.get(`/api/persons/${shared}/differences`);
    expect(seen.body).toMatchObject({ agreements: [], conflicts: [], hasHidden: true });
    expect(seen.text).not.toContain("What they agreed there.");
  });

  test("is nobody's who has no relation to the person", async () => {
    const stranger = await server.as("stranger");
    expect((await stranger.get(`/api/persons/${person}/differences`)).status).toBe(404);
  });
});

test("a group's leader sees whom it is recommended, and whose wish it does not fit", async () => {
  const recommended = newEntry("recommended", "group-recommended", {
    recommendation: idOf("recommendation"),
    answer: "recommended",
    group: "womens-group",
    title: "Kvinnegruppe",
    unit: ward,
    words: "She asked for it.",
    needs: "A place by the door",
  });
  expect((await write([recommended], milieu)).status).toBe(200);
  const refused = await write([{ ...recommended, id: idOf("recommended by clinician") }]);
  expect([refused.status, refused.body.kind]).toEqual([403, "not-decider"]);
  await write([newEntry("wish", "preference", { about: "mixed-group", words: "With everybody" })]);
  const { body } = await clinician.get(`/api/units/${ward}/groups/womens-group/advice`);
  expect(body["people"]).toMatchObject([
    { person, recommendation: { answer: "recommended", needs: "A place by the door" }, isAgainstWish: true },
  ]);
});
