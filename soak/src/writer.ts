import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { dayIn } from "@helhet/course";
import { emptyProgramme } from "@helhet/programme";
import type { Chance } from "./chance.ts";
import type { Came, Colleague } from "./colleague.ts";
import type { Ledger, Work } from "./ledger.ts";
import { checkList } from "./list.ts";

/** Somebody at work. */
export interface Writer {
  readonly colleague: Colleague;
  readonly unit: string;
  readonly chance: Chance;
  readonly ledger: Ledger;
  readonly isOver: () => boolean;
}

/** Persons written to: the newest, so that courses stay as long as real ones. */
const newest = 40;
const usualPauseMs = 20;

/** Writes, registers, decides and reads until it is over. What gets no answer is asked again under the same key. */
export async function work(writer: Writer): Promise<void> {
  const { chance, ledger, isOver } = writer;
  while (!isOver()) {
    const persons = ledger.persons.slice(-newest);
    const drawn = persons.length < 4 ? 0 : chance.fraction();
    if (drawn < 0.05) await register(writer);
    else if (drawn < 0.13) await decide(writer, chance.pick(persons));
    else if (drawn < 0.18) await checkList(writer.colleague, writer.unit, ledger);
    else if (drawn < 0.28) await markGroup(writer, persons);
    else await note(writer, chance.pick(persons), chance.happens(0.25) ? chance.whole(2, 5) : 1);
    await pause(usualPauseMs);
  }
}

async function register(writer: Writer): Promise<void> {
  const registers = `Soak ${randomUUID()}`;
  const done = writer.ledger.add(workOf({ registers }));
  const body = { unit: writer.unit, nationalNumber: null, given: "Test", family: registers, born: null };
  await untilSettled(writer, done, "/api/persons", { ...body, basis: "enrolled" });
  if (done.outcome === "acknowledged" && done.person !== null) writer.ledger.registered(done.person);
}

async function note(writer: Writer, person: string, count: number): Promise<void> {
  const entries = Array.from({ length: count }, () => ({ id: randomUUID(), words: `Soak ${randomUUID()}` }));
  const done = writer.ledger.add(workOf({ person, entries }));
  await untilSettled(writer, done, `/api/persons/${person}/entries`, {
    unit: writer.unit,
    expectedVersion: null,
    entries: entries.map(({ id, words }) => entryOf(id, "note", { words })),
  });
}

/** A decision rests on the version that was read; two who decide at once are told so. */
async function decide(writer: Writer, person: string): Promise<void> {
  const read = await writer.colleague.get(`/api/persons/${person}/course`);
  if (read.status !== 200) return;
  const entry = { id: randomUUID(), words: `Soak ${randomUUID()}` };
  const done = writer.ledger.add(workOf({ person, entries: [entry] }));
  const data = { who: "The ward", what: entry.words };
  await untilSettled(writer, done, `/api/persons/${person}/entries`, {
    unit: writer.unit,
    expectedVersion: read.body["version"],
    entries: [entryOf(entry.id, "aftercare-agreed", data)],
  });
}

/** Who came to what a unit does together: one write in as many courses as there are people. */
async function markGroup(writer: Writer, persons: readonly string[]): Promise<void> {
  const { chance, unit } = writer;
  const some = persons.filter(() => chance.happens(0.3)).slice(0, 12);
  const together = some.length < 2 ? persons.slice(-2) : some;
  const entries = together.map((person) => ({ id: randomUUID(), words: randomUUID(), person }));
  const done = writer.ledger.add(workOf({ into: "group", entries }));
  await untilSettled(writer, done, `/api/units/${unit}/board/marks`, {
    day: today(),
    item: null,
    at: null,
    format: "ward",
    marks: entries.map(({ id, words, person }) => ({
      person,
      session: words,
      entry: id,
      fate: chance.happens(0.8) ? "attended" : "missed",
      takesBack: [],
    })),
    because: "Marked otherwise.",
    authored: new Date().toISOString(),
  });
}

/** How long a leader looks at their draft before they keep it again. */
const leadersPauseMs = 300;

/** The leader writes in the unit's book, each time after what stands there. */
export async function lead(writer: Writer): Promise<void> {
  while (!writer.isOver()) {
    await keepDraft(writer);
    await pause(leadersPauseMs);
  }
}

async function keepDraft(writer: Writer): Promise<void> {
  const page = await writer.colleague.get(`/api/units/${writer.unit}/programme`);
  if (page.status !== 200) return;
  const draft = page.body["draft"] as { readonly id: string } | null;
  const entry = { id: randomUUID(), words: `Soak ${randomUUID()}` };
  const done = writer.ledger.add(workOf({ into: "book", entries: [entry] }));
  const programme = emptyProgramme(entry.words);
  const body = { id: entry.id, after: draft?.id ?? null, programme, basedOn: null };
  await untilSettled(writer, done, `/api/units/${writer.unit}/programme/draft`, body);
}

/** The day in the unit's zone. */
function today(): string {
  return dayIn("Europe/Oslo", Date.now());
}

function entryOf(id: string, kind: string, data: object): object {
  return { id, kind, effective: { date: today() }, data, authored: new Date().toISOString() };
}

function workOf(known: Partial<Work>): Work {
  const nothing = { entries: [], registers: null, person: null, outcome: "unknown", version: null } as const;
  return { key: randomUUID(), into: "course", versions: new Map(), ...nothing, ...known };
}

/** Some give up early, so that what became of a write stays unknown; some ask again though they were answered. */
async function untilSettled(writer: Writer, done: Work, path: string, body: unknown): Promise<void> {
  const { chance, ledger, colleague } = writer;
  const tries = chance.happens(0.2) ? 1 : 200;
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const came = await colleague.post(path, done.key, body);
    count(ledger, came);
    settle(ledger, done, came);
    if (done.outcome !== "unknown" || writer.isOver()) break;
    await pause(Math.min(came.retryAfterMs, 1_000) + chance.whole(0, 200));
  }
  if (done.outcome === "acknowledged" && chance.happens(0.05))
    settle(ledger, done, await colleague.post(path, done.key, body));
}

function count({ answers }: Ledger, { status }: Came): void {
  answers.set(status, (answers.get(status) ?? 0) + 1);
}

function settle(ledger: Ledger, done: Work, { status, body }: Came): void {
  if (status === 0 || status === 503) return;
  if (status === 200) {
    acknowledge(ledger, done, body);
    return;
  }
  const isConflict = status === 409 && done.outcome !== "acknowledged";
  if (!isConflict) ledger.complain(`A write was answered ${status} ${String(body["kind"])}.`);
  if (done.outcome === "unknown") done.outcome = "refused";
}

function acknowledge(ledger: Ledger, done: Work, body: Came["body"]): void {
  const answered = answerOf(done, body);
  if (done.outcome === "acknowledged" && !isSameAnswer(done, answered))
    ledger.complain("The same key was answered in two ways.");
  if (done.outcome === "refused") ledger.complain("What was refused was acknowledged later.");
  Object.assign(done, { outcome: "acknowledged", ...answered });
}

type Answered = Pick<Work, "person" | "version" | "versions">;

function answerOf({ into, registers, person }: Work, body: Came["body"]): Answered {
  const none = { person, version: null, versions: new Map<string, number>() };
  if (into === "book") return none;
  if (into === "group") {
    const persons = body["persons"] as readonly { readonly person: string; readonly version: number }[];
    return { ...none, versions: new Map(persons.map((one) => [one.person, one.version])) };
  }
  if (registers !== null) return { ...none, person: String(body["person"]) };
  return { ...none, version: Number(body["version"]) };
}

function isSameAnswer(one: Answered, other: Answered): boolean {
  const versions = [...one.versions].every(([person, version]) => other.versions.get(person) === version);
  return one.person === other.person && one.version === other.version && versions;
}
