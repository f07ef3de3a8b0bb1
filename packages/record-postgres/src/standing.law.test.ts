import { readdirSync, readFileSync } from "node:fs";
import { type Course, type Draft, type Entry, msFromIso, msPerDay } from "@helhet/course";
import { courseOf, courses, entry } from "@helhet/course/testing";
import { compile, follow, linesOf, loadGuidelines, type Program, project, stateAt } from "@helhet/engine";
import { idOf, seed } from "@helhet/record/testing";
import fc from "fast-check";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestRecord, type TestRecord } from "./record-testing/open-test-record.ts";

const horizon = 90 * msPerDay;
let program: Program;
let under: TestRecord;
let now = 0;
let persons = 0;

beforeAll(() => {
  program = readProgram();
});
/** A record of its own each: a rebuild follows every course that is there. */
beforeEach(async () => {
  under = await openTestRecord(
    () => now,
    () =>
      Object.assign((course: Course, from: number) => project(program, course, from, from + horizon), {
        reads: (_course: Course, { kind }: Entry) => program.slots.has(kind),
      }),
  );
});
afterEach(() => under?.close());

/** Every guideline of the house, adopted everywhere. */
function readProgram(): Program {
  const folder = new URL("../../../guidelines/", import.meta.url);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".yaml") && !path.includes("golden"),
  );
  const loaded = loadGuidelines(paths.map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") })));
  if (!loaded.ok) throw new Error("The guidelines do not load.");
  const { guidelines, acts } = loaded.value;
  const adoptions = guidelines.map(({ id, edition }) => ({
    unit: "*",
    guideline: id,
    edition,
    from: "2000-01-01",
    to: null,
  }));
  return compile(guidelines, acts, { zone: "Europe/Oslo", country: "NO", adoptions, unitValues: [] });
}

function draftOf({ recorded: _recorded, seq: _seq, ...draft }: Entry): Draft {
  return draft as Draft;
}

/** Writes a course entry by entry at the times it was recorded; calls back after each. */
async function writeDown(course: Course, after: (written: Course, entry: Entry) => Promise<void>): Promise<void> {
  for (const [index, entry] of course.entries.entries()) {
    now = msFromIso(entry.recorded);
    const write = { person: course.person, drafts: [draftOf(entry)], expectedVersion: index };
    const result = await under.record.append(seed, `${course.person} ${index}`, write);
    expect(result).toMatchObject({ ok: true });
    await after({ person: course.person, entries: course.entries.slice(0, index + 1) }, entry);
  }
}

async function statesInSql(table: "demand" | "demand_ever", person: string, at: number): Promise<readonly string[]> {
  const { rows } = await under.superuser.query<{ told: string }>(
    `select item || ' ' || state as told from helhet.${table} where person = $1 and from_at <= $2 and $2 < to_at order by 1`,
    [person, new Date(at)],
  );
  return rows.map(({ told }) => told).sort();
}

function statesByFollowing(course: Course, at: number): readonly string[] {
  const { items } = follow(program, course, at);
  return items
    .map((item) => ({ key: item.key, state: stateAt(item, at) }))
    .filter(({ state }) => state !== null && state !== "not-applicable")
    .map(({ key, state }) => `${key} ${state}`)
    .sort();
}

async function linesInSql(person: string, at: number): Promise<readonly object[]> {
  const { rows } = await under.superuser.query(
    `select distinct on (line) line as key, act, item as governing, state, due as "dueAt" from helhet.demand
     where person = $1 and listed and from_at <= $2 and $2 < to_at order by line, due_key, urgency, item`,
    [person, new Date(at)],
  );
  return rows;
}

function linesByFollowing(course: Course, at: number): readonly object[] {
  const lines = linesOf(follow(program, course, at));
  return lines
    .map(({ key, act, governing, state, dueAt }) => ({ key, act, governing: governing.key, state, dueAt }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

async function wakeOf(person: string): Promise<number> {
  const { rows } = await under.superuser.query<{ at: Date }>("select at from helhet.wake_up where person = $1", [
    person,
  ]);
  return rows[0]?.at.getTime() ?? Number.POSITIVE_INFINITY;
}

/** A referral, a pathway and a stay: what most guidelines count from. */
const beginning: readonly Entry[] = [
  entry("referral-received", "2021-12-01", {
    referral: idOf("r"),
    toUnit: idOf("ward"),
    service: "specialist",
    from: "gp",
    acute: false,
    clarified: "no",
  }),
  entry("pathway-started", "2021-12-10", { pathway: "tsb", unit: idOf("ward"), referral: idOf("r") }),
  entry("enrolment-started", "2021-12-10", { enrolment: idOf("e"), unit: idOf("ward"), careLevel: "outpatient" }),
  entry("first-talk", "2021-12-11", { covered: ["suicide-risk"] }),
];

/** Random courses of all kinds; most of them begin as real ones do. Every run writes about somebody new. */
const random = fc
  .tuple(courses({ maxLength: 12 }), fc.constantFrom([], beginning, beginning))
  .map(([course, first]): Course => courseOf(idOf(`standing ${++persons}`), [...first, ...course.entries]));
const fractions = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });

test("the stored projection is what following says: items and lines, now, later, and as they were shown", async () => {
  let compared = 0;
  const property = fc.asyncProperty(random, fractions, async (course, parts) => {
    if (course.entries.length === 0) return;
    const shown: { at: number; written: Course }[] = [];
    await writeDown(course, async (written, entry) => {
      const next = course.entries[written.entries.length];
      const at = Math.floor(
        msFromIso(entry.recorded) +
          ((next ? msFromIso(next.recorded) : now + 1) - msFromIso(entry.recorded)) * (parts[0] ?? 0) * 0.99,
      );
      if (at < (await wakeOf(course.person))) shown.push({ at, written });
    });
    for (const { at, written } of shown)
      expect(await statesInSql("demand_ever", course.person, at)).toEqual(statesByFollowing(written, at));
    const end = Math.min(await wakeOf(course.person), now + 2 * horizon);
    for (const part of parts) {
      const at = Math.floor(now + part * (end - now - 1));
      const states = await statesInSql("demand", course.person, at);
      expect(states).toEqual(statesByFollowing(course, at));
      expect(await linesInSql(course.person, at)).toEqual(linesByFollowing(course, at));
      compared += states.length;
    }
    now = end + 1;
    while ((await under.record.wake(now, 100)) > 0);
    expect(await statesInSql("demand", course.person, now)).toEqual(statesByFollowing(course, now));
  });
  await fc.assert(property, { numRuns: 100 });
  expect(compared).toBeGreaterThan(500);
}, 300_000);

/** What is told at an instant, all of it but how and when the row was made. */
async function toldAt(person: string, at: number): Promise<readonly object[]> {
  const { rows } = await under.superuser.query(
    `select to_jsonb(d) - array['from_at', 'to_at', 'version', 'build'] as told from helhet.demand d
     where person = $1 and from_at <= $2 and $2 < to_at order by item`,
    [person, new Date(at)],
  );
  return rows;
}

async function gateRows(person: string): Promise<readonly object[]> {
  const { rows } = await under.superuser.query(
    `select row from (select to_jsonb(r) as row from helhet.care_relation r where person = $1
     union all select to_jsonb(c) from helhet.consent c where person = $1
     union all select to_jsonb(c) from helhet.card c where person = $1
     union all select to_jsonb(a) from helhet.appointment a where person = $1
     union all select to_jsonb(w) from helhet.name_word w where person = $1) as rows order by row`,
    [person],
  );
  return rows;
}

test("projections made anew from nothing are those that grew entry by entry", async () => {
  const property = fc.asyncProperty(random, fractions, async (course, parts) => {
    const { person } = course;
    if (course.entries.length === 0) return;
    await writeDown(course, async () => undefined);
    const end = Math.min(await wakeOf(person), now + horizon);
    const instants = [now, ...parts.map((part) => Math.floor(now + part * (end - now - 1)))];
    const told = async () => await Promise.all(instants.map((at) => toldAt(person, at)));
    const grown = [await told(), await gateRows(person)];
    for (const table of ["demand", "wake_up", "care_relation", "consent", "card", "name_word", "appointment"])
      await under.superuser.query(`delete from helhet.${table} where person = $1`, [person]);
    await under.record.followAgain(null);
    await under.record.rebuild();
    expect([await told(), await gateRows(person)]).toEqual(grown);
  });
  await fc.assert(property, { numRuns: 25 });
}, 300_000);
