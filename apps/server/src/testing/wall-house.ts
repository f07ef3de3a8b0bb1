import { type DraftOf, type Kind, kindDefinition } from "@helhet/course";
import { emptyProgramme, type Programme } from "@helhet/programme";
import type { SystemJob } from "@helhet/record";
import { idOf, ward } from "./small-house.ts";
import type { Asking, Came, TestServer } from "./test-server.ts";

const seed: SystemJob = { type: "system", job: "seed" };

/** A Wednesday in Oslo, winter time: half past nine in the morning. */
export const wednesday = Date.parse("2026-11-25T08:30:00Z");
export const today = "2026-11-25";

const everyDay = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const item = (key: string, title: string, at: string): Programme["timetable"][number] => ({
  key,
  title,
  days: [...everyDay],
  at,
  minutes: 45,
  weeks: "every",
  place: "Gymsalen",
  leaders: [],
  everyone: true,
  format: "ward",
});

/** A ward's week: breakfast, exercise and an evening meeting, for everyone. */
export async function furnishWeek({ record }: TestServer): Promise<void> {
  const timetable = [
    item("breakfast", "Frokost", "07:30"),
    item("exercise", "Trim", "09:30"),
    item("evening", "Kveldssamling", "19:30"),
  ];
  const programme = { ...emptyProgramme("Ward"), timetable };
  const data = { programme, from: "2026-01-01", reason: "The ward's week.", restores: null };
  const drafts = [{ id: idOf("programme"), kind: "programme-published", data }];
  const written = await record.unitBooks.append(seed, { unit: ward, drafts, expected: null });
  if (!written.ok) throw new Error("No programme was published");
}

/** A person enrolled in the ward since the first of the month. */
export async function enrolled({ record }: TestServer, given: string, family: string): Promise<string> {
  const person = idOf(`${given} ${family}`);
  await write({ record }, person, "person-name", { given, family }, "2026-11-01");
  await write({ record }, person, "enrolment-started", enrolment(person), "2026-11-01");
  return person;
}

function enrolment(person: string) {
  return { enrolment: idOf(`${person} stay`), unit: ward, careLevel: "inpatient" } as const;
}

let writes = 0;

/** One entry, by the seed, as of a day or an instant. */
export async function write<K extends Kind>(
  { record }: Pick<TestServer, "record">,
  person: string,
  kind: K,
  data: DraftOf<K>["data"],
  when: string,
): Promise<string> {
  const definition = kindDefinition(kind);
  writes += 1;
  const draft = {
    id: idOf(`written ${writes}`),
    person,
    kind,
    schema: definition?.schema ?? 1,
    effective: when.includes("T") ? { instant: when } : { date: when },
    zone: "Europe/Oslo",
    authored: "2026-11-25T06:00:00.000Z",
    author: { type: "practitioner", id: idOf("clinician"), role: "clinician", unit: ward },
    controller: idOf("hospital"),
    category: definition?.category ?? "plan",
    data,
  } as unknown as DraftOf<K>;
  const course = await record.course(seed, person);
  const expectedVersion = course.ok ? course.value.version : null;
  const written = await record.append(seed, `write ${writes}`, { person, drafts: [draft as never], expectedVersion });
  if (!written.ok) throw new Error(`Not written: ${JSON.stringify(written.refusal)}`);
  return draft.id;
}

/** A device that a wall hangs on, which asks with its own cookie. */
export interface Hanging {
  readonly cookie: string;
  readonly csrf: string;
  get(path: string): Promise<Came>;
  post(path: string, body?: object, headers?: Readonly<{ [name: string]: string }>): Promise<Came>;
}

/** Hangs the ward's wall on the device of somebody who is signed in there. */
export async function hang(server: TestServer, by: Asking): Promise<Hanging> {
  const came = await by.post(`/api/units/${ward}/walls`);
  if (came.status !== 200) throw new Error(`No wall: ${came.text}`);
  const set = [came.headers["set-cookie"]].flat().map(String);
  const cookie = set.find((one) => one.startsWith("helhet-wall="))?.split(";")[0] ?? "";
  const ask = (method: "GET" | "POST", url: string, headers: object = {}, payload?: object): Promise<Came> =>
    server.ask({
      method,
      url,
      headers: { cookie, ...headers },
      ...(payload === undefined ? {} : { payload: JSON.stringify(payload) }),
    });
  const csrf = String((await ask("GET", "/api/wall")).body["csrf"]);
  let keys = 0;
  return {
    cookie,
    csrf,
    get: (path) => ask("GET", path),
    post(path, body = {}, headers = {}) {
      keys += 1;
      const always = {
        "x-csrf-token": csrf,
        "idempotency-key": `wall-key-${keys}-${cookie.slice(-6)}`,
        "content-type": "application/json",
      };
      return ask("POST", path, { ...always, ...headers }, body);
    },
  };
}
