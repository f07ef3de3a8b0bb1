import { randomUUID } from "node:crypto";
import { dayIn } from "@helhet/course";
import { emptyProgramme } from "@helhet/programme";
import { type Colleague, signIn } from "./colleague.ts";
import type { Known, KnownIds } from "./right-request.ts";
import type { Run } from "./run.ts";

const today = dayIn("Europe/Oslo", Date.now());
const everyDay = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const walk = {
  key: "walk",
  title: "Walk",
  days: [...everyDay],
  at: "09:30",
  minutes: 45,
  weeks: "every" as const,
  leaders: [],
  everyone: true,
  format: "ward" as const,
};

/** A unit at work: somebody of each role and a wall, each with real ids to ask about, so that requests reach what is behind the door. */
export async function knownOf({ product, issuer, ward }: Run): Promise<readonly Known[]> {
  const { unit, leader } = ward;
  const [writer] = ward.writers;
  if (writer === undefined) throw new Error("Nobody works here.");
  const programme = { ...emptyProgramme("Soak ward"), timetable: [walk] };
  const published = { id: randomUUID(), programme, from: today, reason: "The ward's week." };
  await right(leader.post(`/api/units/${unit}/programme/publish`, "publish-first", published));
  const person = await registered(writer, unit);
  const entry = randomUUID();
  const data = { words: "A first word." };
  const first = { id: entry, kind: "note", effective: { date: today }, data, authored: new Date().toISOString() };
  const entries = { unit, expectedVersion: null, entries: [first] };
  await right(writer.post(`/api/persons/${person}/entries`, "first-note", entries));
  await right(writer.post(`/api/units/${unit}/wall-codes`, "own-code", { type: "pin", code: "4071" }));
  const spare = { practitioner: null, name: "Soak spare", subject: null, role: "clinician", from: today, to: null };
  const member = await right(leader.post(`/api/units/${unit}/members`, "name-spare", spare));
  const staff = await right(leader.get(`/api/units/${unit}/members`));
  const practitioners = (staff["members"] as readonly { readonly practitioner: string }[]).map(
    (one) => one.practitioner,
  );
  const wall = await signIn(issuer, "leader", product.address);
  await right(wall.post(`/api/units/${unit}/walls`, "hang-the-wall", {}));
  const shown = await right(wall.get("/api/wall"));
  const ids: KnownIds = {
    unit: [unit],
    person: [person],
    entry: [entry],
    practitioner: practitioners,
    member: [String(member["id"])],
    restores: [published.id],
    version: [published.id],
    reflection: [randomUUID()],
    ...made(),
  };
  const address = product.address;
  const known = (by: Colleague): Known => {
    return { address, cookie: by.cookie(), csrf: by.csrf, isWall: false, unit, ids, programme };
  };
  return [known(writer), known(leader), { ...known(wall), csrf: String(shown["csrf"]), isWall: true }];
}

/** What requests make as they go: empty at first. */
function made(): KnownIds {
  const names = ["duty", "mine", "theirs", "swap", "calendar", "session", "held", "file", "row", "who", "hand"];
  return Object.fromEntries(names.map((name) => [name, []]));
}

/** Which field of a route's answer is asked for by which names. */
const gives: { readonly [name: string]: readonly (readonly [field: string, names: readonly string[]])[] } = {
  setDuty: [["id", ["duty", "mine", "theirs"]]],
  takeGap: [["id", ["duty", "mine"]]],
  swapDuties: [["id", ["swap"]]],
  createMyCalendar: [["id", ["calendar"]]],
  createPersonCalendar: [["id", ["calendar"]]],
  addSession: [["session", ["session"]]],
  addCompetence: [["id", ["held"]]],
  publishProgramme: [["id", ["restores", "version"]]],
  wall: [
    ["row", ["row"]],
    ["who", ["who"]],
  ],
  wallWho: [["hand", ["hand"]]],
};
const most = 20;

/** Keeps the ids that an answer gives, for requests to come. */
export function learn({ ids }: Known, name: string, text: string): void {
  for (const [field, names] of gives[name] ?? [])
    for (const of of names) keep(ids[of], new RegExp(`"${field}":"([\\w-]+)"`).exec(text)?.[1]);
  keep(ids["file"], /\/calendar\/([\w.-]+)/.exec(text)?.[1]);
}

function keep(list: string[] | undefined, one: string | undefined): void {
  if (list === undefined || one === undefined) return;
  list.push(one);
  if (list.length > most) list.shift();
}

async function registered(writer: Colleague, unit: string): Promise<string> {
  const person = { unit, nationalNumber: null, given: "Test", family: "Prøve", born: null, basis: "enrolled" };
  return String((await right(writer.post("/api/persons", "first-person", person)))["person"]);
}

async function right(asked: ReturnType<Colleague["get"]>): Promise<{ readonly [field: string]: unknown }> {
  const { status, body } = await asked;
  if (status !== 200) throw new Error(`The unit could not be set to work: ${status} ${JSON.stringify(body)}`);
  return body;
}
