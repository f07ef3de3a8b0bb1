import { randomUUID } from "node:crypto";
import { emptyProgramme, type Programme, type TimetableItem, weekdays } from "@helhet/programme";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { elsewhere, idOf, ward } from "./testing/small-house.ts";
import { type Asking, type Came, type TestServer, testServer } from "./testing/test-server.ts";
import { enrolled, wednesday, write } from "./testing/wall-house.ts";

/** Half past nine in Oslo. */
const now = wednesday;
const day = "2026-11-25";
let server: TestServer;
let milieu: Asking;
let people: readonly string[];

const exercise: TimetableItem = {
  key: "exercise",
  title: "Trim",
  days: [...weekdays],
  at: "00:30",
  minutes: 45,
  weeks: "every",
  place: "Gymsalen",
  leaders: [],
  everyone: true,
  format: "ward",
  activity: "exercise",
};
const evening: TimetableItem = { ...exercise, key: "evening", title: "Kveldssamling", at: "23:30", minutes: 20 };
const programme: Programme = { ...emptyProgramme("Ward"), timetable: [exercise, evening] };

interface Row {
  readonly item: string | null;
  readonly title: string;
  readonly at: number;
  readonly format: string;
  readonly marked: number;
  readonly expected: readonly {
    readonly person: string;
    readonly session: string;
    readonly mark: { readonly fate: string; readonly entry: string; readonly reason: string | null } | null;
  }[];
  readonly absent: readonly { readonly person: string; readonly why: string; readonly words?: string }[];
}
interface Board {
  readonly day: string;
  readonly sessions: readonly Row[];
  readonly people: readonly { readonly person: string; readonly needs: object; readonly myCheck: object | null }[];
  readonly names: readonly { readonly person: string; readonly name: string; readonly version: number }[];
}

async function boardAs(asking: Asking, on = day): Promise<Board> {
  const came = await asking.get(`/api/units/${ward}/board?day=${on}`);
  expect(came.status, came.text).toBe(200);
  return came.body as unknown as Board;
}
const rowOf = async (item = "exercise", asking = milieu): Promise<Row> =>
  (await boardAs(asking)).sessions.find((one) => one.item === item) as Row;

type Mark = { person: string; session: string; entry: string; fate: string | null; takesBack: string[] };
const because = "Rettet på dagtavla";
const authored = new Date(now).toISOString();
function markBody({ item, at, format }: Row, marks: readonly Mark[]): object {
  return { day, item, at: new Date(at).toISOString(), format, marks, because, authored };
}
const fates = ({ expected }: Row): readonly (string | null)[] => expected.map(({ mark }) => mark?.fate ?? null);
async function marked(row: Row, fate: string, whom = row.expected): Promise<{ came: Came; marks: Mark[] }> {
  const marks = whom.map(({ person, session, mark }) => ({
    person,
    session,
    entry: randomUUID(),
    fate,
    takesBack: mark === null ? [] : [mark.entry],
  }));
  return { came: await milieu.post(`/api/units/${ward}/board/marks`, markBody(row, marks)), marks };
}
async function unmarked(row: Row, entries: readonly string[], whom = row.expected): Promise<Came> {
  const marks = whom.map(({ person, session }, at) => ({
    person,
    session,
    entry: randomUUID(),
    fate: null,
    takesBack: [entries[at] as string],
  }));
  return milieu.post(`/api/units/${ward}/board/marks`, markBody(row, marks));
}
async function kindsOf(person: string): Promise<readonly string[]> {
  const { body } = await milieu.get(`/api/persons/${person}/course`);
  return body.entries.map(({ kind }) => kind).filter((kind) => kind.startsWith("session-") || kind === "withdrawal");
}

beforeAll(async () => {
  server = await testServer(() => now);
  milieu = await server.as("milieu");
  people = [
    await enrolled(server, "Ask", "Aasen"),
    await enrolled(server, "Brim", "Berge"),
    await enrolled(server, "Siv", "Dalen"),
  ];
  const data = { programme, from: "2026-01-01", reason: "The week.", restores: null };
  const drafts = [{ id: idOf("programme"), kind: "programme-published", data }];
  await server.record.unitBooks.append({ type: "system", job: "seed" }, { unit: ward, drafts, expected: null });
});
afterAll(() => server.close());

describe("the day board", () => {
  test("shows everybody of the unit by name in what is for everybody, although nobody has planned it", async () => {
    const { sessions, names } = await boardAs(milieu);
    expect(sessions.map(({ title, expected }) => [title, expected.length])).toEqual([
      ["Trim", 3],
      ["Kveldssamling", 3],
    ]);
    expect(names.map(({ name }) => name.split(" ")[0]).toSorted()).toEqual(["Ask", "Brim", "Siv"]);
  });

  test("is nobody’s who works elsewhere, in no clinical role, or nowhere; marks neither", async () => {
    const row = await rowOf();
    const [first] = row.expected;
    const body = markBody(row, [
      {
        person: first?.person ?? "",
        session: first?.session ?? "",
        entry: randomUUID(),
        fate: "attended",
        takesBack: [],
      },
    ]);
    for (const name of ["stranger", "strangeLeader", "administrator", "nobody"] as const) {
      const asking = await server.as(name);
      expect([name, (await asking.get(`/api/units/${ward}/board`)).status]).toEqual([name, 403]);
      expect([name, (await asking.post(`/api/units/${ward}/board/marks`, body)).status]).toEqual([name, 403]);
    }
    expect((await rowOf()).marked).toBe(0);
  });

  test("counts as a look at each of the people, in the access log", async () => {
    await boardAs(milieu);
    const { body } = await milieu.get(`/api/persons/${people[0]}/access-log`);
    expect((body["rows"] as readonly { what: string }[])[0]?.what).toBe("day");
  });

  test("tells why somebody is exempt to whoever may read it", async () => {
    const exemption = {
      tailoring: idOf("exempt"),
      element: "programme/evening",
      reason: "health",
      words: "Søvnen først.",
      decidedBy: idOf("clinician"),
      agreed: "yes",
      validFrom: day,
      reviewOn: "2026-12-01",
    } as const;
    await write(server, people[0] as string, "exemption", exemption, day);
    const row = await rowOf("evening");
    expect([row.expected.length, row.absent]).toEqual([
      2,
      [expect.objectContaining({ why: "exempt", words: "Søvnen først." })],
    ]);
  });
});

describe("marks", () => {
  test("many at once are one transaction, and undone as one the board is as it was", async () => {
    const before = await rowOf();
    const { came, marks } = await marked(before, "attended");
    expect(came.status, came.text).toBe(200);
    expect(fates(await rowOf())).toEqual(["attended", "attended", "attended"]);
    const back = await unmarked(
      before,
      marks.map(({ entry }) => entry),
    );
    expect(back.status, back.text).toBe(200);
    expect(await rowOf()).toEqual(before);
  });

  test("sent twice under one key are one", async () => {
    const row = await rowOf();
    const marks = row.expected.map(({ person, session }) => {
      return { person, session, entry: randomUUID(), fate: "attended", takesBack: [] };
    });
    const key = { "idempotency-key": randomUUID() };
    const path = `/api/units/${ward}/board/marks`;
    const kinds = await kindsOf(people[0] as string);
    const once = await milieu.post(path, markBody(row, marks), key);
    const again = await milieu.post(path, markBody(row, marks), key);
    expect([once.body.repeated, again.status, again.body.repeated]).toEqual([false, 200, true]);
    expect(await kindsOf(people[0] as string)).toEqual([...kinds, "session-attended"]);
    await unmarked(
      row,
      marks.map(({ entry }) => entry),
    );
  });

  test("with somebody among them whom the marker has no relation to, nobody is marked", async () => {
    const row = await rowOf();
    const stranger = await server.as("stranger");
    const person = {
      unit: elsewhere,
      nationalNumber: null,
      given: "Fremmed",
      family: "Prøve",
      born: null,
      basis: "enrolled",
    };
    const { body } = await stranger.post("/api/persons", person);
    const session = randomUUID();
    const { came } = await marked(row, "attended", [...row.expected, { person: body.person, session, mark: null }]);
    expect([came.status, came.body.kind]).toEqual([404, "not-found"]);
    const { came: nobody } = await marked(row, "attended", [
      ...row.expected,
      { person: randomUUID(), session, mark: null },
    ]);
    expect({ ...nobody.body, trace: "" }).toEqual({ ...came.body, trace: "" });
    expect(fates(await rowOf())).toEqual([null, null, null]);
  });

  test("change with a second tap: the earlier one is taken back in the same transaction", async () => {
    const row = await rowOf();
    await marked(row, "missed", row.expected.slice(0, 1));
    const missed = await rowOf();
    expect(missed.expected[0]?.mark).toMatchObject({ fate: "missed", reason: "unknown" });
    await marked(missed, "attended", missed.expected.slice(0, 1));
    const attended = await rowOf();
    expect(fates(attended)).toEqual(["attended", null, null]);
    const entry = attended.expected[0]?.mark?.entry ?? "";
    await unmarked(attended, [entry], attended.expected.slice(0, 1));
    expect(fates(await rowOf())).toEqual([null, null, null]);
  });

  test("of two devices at once both stand, and one attended counts", async () => {
    const row = await rowOf();
    const one = row.expected.slice(1, 2);
    const [first, second] = await Promise.all([marked(row, "missed", one), marked(row, "attended", one)]);
    expect([first.came.status, second.came.status]).toEqual([200, 200]);
    expect(fates(await rowOf())).toEqual([null, "attended", null]);
    await unmarked(row, [second.marks[0]?.entry ?? ""], one);
    expect(fates(await rowOf())).toEqual([null, "missed", null]);
    await unmarked(row, [first.marks[0]?.entry ?? ""], one);
    expect(await rowOf()).toEqual(row);
  });

  test("cannot be made before people gather, nor of a day that has not come", async () => {
    const row = await rowOf("evening");
    const { came } = await marked(row, "attended", row.expected.slice(0, 1));
    expect([came.status, came.body.problems[0]?.path]).toEqual([400, "at"]);
    const ahead = {
      ...markBody(await rowOf(), [
        { person: people[0] as string, session: randomUUID(), entry: randomUUID(), fate: "attended", takesBack: [] },
      ]),
      day: "2099-01-01",
      at: null,
    };
    expect((await milieu.post(`/api/units/${ward}/board/marks`, ahead)).status).toBe(400);
  });

  test("say what the timetable says, so that the unit’s frames count them", async () => {
    const row = await rowOf();
    const { marks } = await marked(row, "attended", row.expected.slice(2));
    const person = row.expected[2]?.person as string;
    const { body } = await milieu.get(`/api/persons/${person}/course`);
    const entry = body.entries.find(({ id }) => id === marks[0]?.entry);
    expect(entry).toMatchObject({
      kind: "session-attended",
      category: "attendance",
      author: { id: idOf("milieu"), role: "milieu-therapist", unit: ward },
      data: { item: "exercise", title: "Trim", activity: "exercise", format: "ward", unit: ward },
    });
    await unmarked(row, [marks[0]?.entry ?? ""], row.expected.slice(2));
  });

  test("of somebody who did not come are told why afterwards, as a correction", async () => {
    const row = await rowOf();
    const one = row.expected.slice(0, 1);
    const { marks } = await marked(row, "missed", one);
    const mark = marks[0]?.entry ?? "";
    const told = {
      person: one[0]?.person,
      mark,
      entry: randomUUID(),
      reason: "illness",
      words: "Feber.",
      because,
      authored,
    };
    const path = `/api/units/${ward}/board/reasons`;
    const key = { "idempotency-key": randomUUID() };
    expect((await milieu.post(path, told, key)).status).toBe(200);
    expect((await milieu.post(path, told, key)).body.repeated).toBe(true);
    const after = await rowOf();
    expect(after.expected[0]?.mark).toEqual({ fate: "missed", reason: "illness", entry: told.entry });
    expect((await milieu.post(path, { ...told, mark: randomUUID(), entry: randomUUID() })).status).toBe(404);
    await unmarked(after, [told.entry], one);
    expect(fates(await rowOf())[0]).toBe("missed");
    await milieu.post(path, { ...told, entry: randomUUID() });
    const again = await rowOf();
    const whole = { person: one[0]?.person ?? "", session: one[0]?.session ?? "", fate: null, withReason: true };
    const taken = { ...whole, entry: randomUUID(), takesBack: [again.expected[0]?.mark?.entry ?? ""] };
    expect((await milieu.post(`/api/units/${ward}/board/marks`, markBody(row, [taken]))).status).toBe(200);
    expect(fates(await rowOf())[0]).toBeNull();
  });
});

describe("basic needs", () => {
  test("are a check-in that a further answer completes, and that is taken back again", async () => {
    const person = people[1] as string;
    const path = `/api/units/${ward}/board/needs`;
    const ask = (entry: string, amends: string | null, answers: object | null): Promise<Came> =>
      milieu.post(path, { day, person, entry, amends, answers, because, authored });
    const seen = async (asking = milieu) => (await boardAs(asking)).people.find((one) => one.person === person);
    const [first, second] = [randomUUID(), randomUUID()];
    expect((await ask(first, null, { slept: "well" })).status).toBe(200);
    expect((await ask(second, first, { slept: "well", ate: "some" })).status).toBe(200);
    const answers = { slept: "well", ate: "some", contact: null };
    expect(await seen()).toMatchObject({ needs: answers, myCheck: { entry: second, answers } });
    expect(await seen(await server.as("colleague"))).toMatchObject({ needs: answers, myCheck: null });
    expect((await ask(randomUUID(), second, null)).status).toBe(200);
    expect(await seen()).toMatchObject({ needs: { slept: "well", ate: null } });
    expect((await ask(randomUUID(), null, {})).status).toBe(400);
  });

  test("of somebody one has no relation to are refused as if they were not there", async () => {
    const body = {
      day,
      person: randomUUID(),
      entry: randomUUID(),
      amends: null,
      answers: { ate: "well" },
      because,
      authored,
    };
    expect((await milieu.post(`/api/units/${ward}/board/needs`, body)).status).toBe(404);
  });
});
