import { type Draft, isoFromMs } from "@helhet/course";
import { readNationalNumber } from "@helhet/people";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Principal } from "../principal.ts";
import type { Record } from "../record.ts";
import { timetableAuthor, timetableJob } from "../timetable-job.ts";
import { calendarContract } from "./calendar-contract.ts";
import { historyContract } from "./history-contract.ts";
import { rosterContract } from "./roster-contract.ts";
import { unitContract } from "./unit-contract.ts";
import { wallContract } from "./wall-contract.ts";
import { byDag, byOla, draft, idOf, membership, seed, settle, staff } from "./world.ts";

/** A record under test, made for one run of the contract, with a clock that the contract sets. */
export interface RecordUnderTest {
  readonly record: Record;
  close(): Promise<void>;
}

/** What every record promises, whatever it is kept in. `open` must use `fakeProjectorFor` and the clock it is given. */
export function recordContract(open: (clock: () => number) => Promise<RecordUnderTest>): void {
  const noon = Date.parse("2026-03-02T12:00:00Z");
  let now = noon;
  let under: RecordUnderTest;
  let record: Record;
  let keys = 0;
  const key = (): string => `key-${++keys}`;
  const kari = staff("kari");
  const day = "2026-03-02";
  const dayMs = 86_400_000;

  beforeAll(async () => {
    under = await open(() => now);
    record = under.record;
    await settle(record.directory);
  });
  afterAll(() => under?.close());

  unitContract(() => record);
  calendarContract(() => record);
  historyContract(() => record);
  wallContract(() => record);

  const append = (person: string, drafts: readonly Draft[], expectedVersion: number | null = null, as = kari) =>
    record.append(as, key(), { person, drafts, expectedVersion });
  const session = (person: string, name: string, more = {}) =>
    draft(person, "session-planned", day, { session: idOf(name), format: "group", unit: idOf("ward") }, more);
  const related = async (name: string, unit = "ward", more = {}): Promise<string> => {
    const person = idOf(name);
    const relation = draft(
      person,
      "care-relation",
      "2026-01-01",
      { relation: idOf(`${name} ${unit}`), unit: idOf(unit), basis: "enrolled" },
      more,
    );
    const result = await record.append(seed, key(), { person, drafts: [relation], expectedVersion: null });
    expect(result.ok).toBe(true);
    return person;
  };
  rosterContract(() => record, related);
  const lines = async (who: string, at = isoFromMs(now)) =>
    (await record.worklist(staff(who), { at, scope: "unit", unit: null })).lines;

  test("what was acknowledged is read again, numbered and in order", async () => {
    const person = await related("read again");
    const result = await append(person, [session(person, "a1"), session(person, "a2")]);
    expect(result).toMatchObject({ ok: true, value: { version: 3, repeated: false } });
    const read = await record.course(kari, person);
    expect(read.ok && read.value.course.entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(read.ok && result.ok && read.value.course.entries.slice(1)).toEqual(result.ok && result.value.entries);
    expect(read).toMatchObject({ value: { version: 3, hasHidden: false } });
  });

  test("a key used again for the same write answers again and writes nothing", async () => {
    const person = await related("repeated");
    const write = { person, drafts: [session(person, "b1")], expectedVersion: null };
    const first = await record.append(kari, "same", write);
    const second = await record.append(kari, "same", write);
    expect(first).toMatchObject({ ok: true, value: { version: 2, repeated: false } });
    expect(second).toEqual(first.ok && { ok: true, value: { ...first.value, repeated: true } });
  });

  test("a decision handed in again under its key is answered, although the course has moved on", async () => {
    const person = await related("repeated decision");
    const write = {
      person,
      drafts: [draft(person, "death", day, { source: "register" as const })],
      expectedVersion: 1,
    };
    expect(await record.append(kari, "decided", write)).toMatchObject({ ok: true });
    await append(person, [session(person, "b9")]);
    expect(await record.append(kari, "decided", write)).toMatchObject({
      ok: true,
      value: { version: 2, repeated: true },
    });
  });

  test("a key used again for another content is refused", async () => {
    const person = await related("key reused");
    await record.append(kari, "reused", { person, drafts: [session(person, "c1")], expectedVersion: null });
    const other = await record.append(kari, "reused", {
      person,
      drafts: [session(person, "c2")],
      expectedVersion: null,
    });
    expect(other).toEqual({ ok: false, refusal: { kind: "key-reused" } });
    expect(await record.course(kari, person)).toMatchObject({ value: { version: 2 } });
  });

  test("somebody else's key is no key of mine", async () => {
    const person = await related("own keys");
    await record.append(kari, "mine", { person, drafts: [session(person, "d1")], expectedVersion: null });
    const other = await record.append(staff("boss"), "mine", {
      person,
      drafts: [
        session(person, "d2", {
          author: { type: "practitioner", id: idOf("boss"), role: "leader", unit: idOf("ward") },
        }),
      ],
      expectedVersion: null,
    });
    expect(other).toMatchObject({ ok: true, value: { repeated: false } });
  });

  test("a decision is refused when the course has moved on, and without a version", async () => {
    const person = await related("decision");
    const decision = () => draft(person, "death", day, { source: "register" as const });
    expect(await append(person, [decision()])).toMatchObject({ refusal: { kind: "version-required" } });
    await append(person, [session(person, "e1")]);
    expect(await append(person, [decision()], 1)).toEqual({
      ok: false,
      refusal: { kind: "version-conflict", current: 2 },
    });
    expect(await append(person, [decision()], 2)).toMatchObject({ ok: true });
  });

  test("sixteen writers of what commutes all get in, each once", async () => {
    const person = await related("sixteen");
    const results = await Promise.all(
      Array.from({ length: 16 }, (_, index) => append(person, [session(person, `f${index}`)])),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    const read = await record.course(kari, person);
    const entries = read.ok ? read.value.course.entries : [];
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    const recorded = entries.map((one) => one.recorded);
    expect(new Set(recorded).size).toBe(17);
    expect(recorded).toEqual(recorded.toSorted());
  });

  test("of two decisions on one version one is refused", async () => {
    const person = await related("race");
    const decision = () => draft(person, "death", day, { source: "register" as const });
    const both = await Promise.all([append(person, [decision()], 1), append(person, [decision()], 1)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("what the timetable plans meanwhile makes no decision read again; what another has decided does", async () => {
    const person = await related("planned meanwhile");
    const plan = (name: string) => {
      const planned = {
        session: idOf(`${person} ${name}`),
        unit: idOf("ward"),
        format: "group" as const,
        title: "Walk",
      };
      const drafts = [{ ...draft(person, "session-planned", day, planned), author: timetableAuthor }];
      return record.append(timetableJob, key(), { person, drafts, expectedVersion: null });
    };
    const decision = () => draft(person, "death", day, { source: "register" as const });
    expect((await plan("before")).ok).toBe(true);
    expect(await append(person, [decision()], 1)).toMatchObject({ ok: true, value: { version: 3 } });
    expect((await plan("after")).ok).toBe(true);
    for (const read of [1, 2])
      expect(await append(person, [decision()], read)).toMatchObject({
        refusal: { kind: "version-conflict", current: 4 },
      });
    expect(await append(person, [decision()], 3)).toMatchObject({ ok: true });
  });

  test("a mark for a group is all or nothing", async () => {
    const one = await related("group one");
    const two = await related("group two");
    const good = await record.appendAll(kari, key(), [
      { person: two, drafts: [session(two, "g1")], expectedVersion: null },
      { person: one, drafts: [session(one, "g1")], expectedVersion: null },
    ]);
    expect(good.ok && good.value.map(({ person, version }) => ({ person, version }))).toEqual([
      { person: two, version: 2 },
      { person: one, version: 2 },
    ]);
    const bad = await record.appendAll(kari, key(), [
      { person: one, drafts: [session(one, "g2")], expectedVersion: null },
      { person: two, drafts: [draft(two, "death", day, { source: "register" })], expectedVersion: 1 },
    ]);
    expect(bad).toMatchObject({ ok: false, refusal: { kind: "version-conflict" } });
    expect(await record.course(kari, one)).toMatchObject({ value: { version: 2 } });
  });

  test("without a relation a course is not there, for reading or for writing", async () => {
    const person = await related("unrelated");
    expect(await record.course(staff("ola"), person)).toEqual({ ok: false, refusal: { kind: "not-found" } });
    expect(await record.courseForStanding(staff("dag"), person)).toEqual({ ok: false, refusal: { kind: "not-found" } });
    expect(await append(person, [session(person, "h1", byOla)], null, staff("ola"))).toEqual({
      ok: false,
      refusal: { kind: "not-found" },
    });
    expect(await append(person, [draft(person, "death", day, { source: "other" }, byOla)], 7, staff("ola"))).toEqual({
      ok: false,
      refusal: { kind: "not-found" },
    });
    expect(await record.course(kari, idOf("nobody"))).toEqual({ ok: false, refusal: { kind: "not-found" } });
  });

  test("nobody writes as somebody else, or for an organisation they do not work in", async () => {
    const person = await related("authors");
    expect(await append(person, [session(person, "i1", byOla)])).toMatchObject({ refusal: { kind: "may-not" } });
    const foreign = session(person, "i2", { controller: idOf("Dal") });
    expect(await append(person, [foreign])).toMatchObject({ refusal: { kind: "may-not" } });
  });

  test("a relation that begins tomorrow or ended yesterday opens nothing; the last day it does", async () => {
    const person = idOf("period");
    const relation = { relation: idOf("period"), unit: idOf("ward"), basis: "team" as const, until: "2026-03-05" };
    const entryOf = draft(person, "care-relation", "2026-03-03", relation);
    await record.append(seed, key(), { person, drafts: [entryOf], expectedVersion: null });
    const readable = async (instant: string): Promise<boolean> => {
      now = Date.parse(instant);
      return (await record.course(kari, person)).ok;
    };
    expect(await readable("2026-03-02T22:59:00Z")).toBe(false);
    expect(await readable("2026-03-02T23:00:00Z")).toBe(true);
    expect(await readable("2026-03-05T22:59:00Z")).toBe(true);
    expect(await readable("2026-03-05T23:00:00Z")).toBe(false);
    now = noon;
  });

  test("an enrolment makes a relation until it ends; a duty that goes on is a relation of its own", async () => {
    const person = idOf("enrolled");
    const enrolment = idOf("enrolment");
    const start = draft(person, "enrolment-started", "2026-02-01", {
      enrolment,
      unit: idOf("ward"),
      careLevel: "inpatient",
    });
    await record.append(seed, key(), { person, drafts: [start], expectedVersion: 0 });
    expect((await record.course(kari, person)).ok).toBe(true);
    const end = draft(person, "enrolment-ended", "2026-03-01", { enrolment, planned: true, reason: "completed" });
    const duty = draft(person, "care-relation", "2026-03-01", {
      relation: idOf("duty"),
      unit: idOf("ward"),
      basis: "duty-after-end",
      until: "2026-03-31",
    });
    expect(await append(person, [end, duty], 1)).toMatchObject({ ok: true });
    expect(await record.relations(kari, person)).toMatchObject([{ basis: "duty-after-end", to: "2026-03-31" }]);
  });

  test("a care level and an end of another day are not shown before that day", async () => {
    const person = await related("planned", "ward");
    const enrolment = idOf("planned stay");
    const begun = { enrolment, unit: idOf("ward"), careLevel: "inpatient" } as const;
    const planned = [
      draft(person, "enrolment-started", day, begun),
      draft(person, "care-level-changed", "2026-03-12", { enrolment, careLevel: "outpatient" }),
      draft(person, "care-level-changed", "2026-03-10", { enrolment, careLevel: "day" }),
      draft(person, "enrolment-ended", "2026-03-20", { enrolment, planned: true, reason: "completed" }),
      draft(person, "care-relation-ended", day, { relation: idOf("planned ward") }),
      session(person, "planned stay"),
    ];
    expect(await append(person, planned, 1)).toMatchObject({ ok: true });
    const shown = async (offset: number) => {
      now = noon + offset * dayMs;
      const card = await record.persons.card(kari, person);
      const line = (await lines("kari")).find((one) => one.person === person);
      return [card.ok && card.value.careLevel, line?.careLevel];
    };
    expect(await shown(4)).toEqual(["inpatient", "inpatient"]);
    expect(await shown(8)).toEqual(["day", "day"]);
    expect(await shown(18)).toEqual(["outpatient", "outpatient"]);
    expect(await shown(19)).toEqual([false, undefined]);
    now = noon;
  });

  test("the reach of a decision counts people enrolled in the unit now, and those whom an edition asks something for", async () => {
    const counted = async () => await record.directory.reach(idOf("centre"), "fake", "1", now);
    const before = await counted();
    const followed = await related("reached", "centre");
    const written = await append(followed, [session(followed, "reached", byDag)], null, staff("dag"));
    expect(written).toMatchObject({ ok: true });
    await related("enrolled, and nothing asked", "centre");
    const ended = await related("ended", "centre");
    const end = draft(ended, "care-relation-ended", "2026-02-01", { relation: idOf("ended centre") });
    await record.append(seed, key(), { person: ended, drafts: [end], expectedVersion: null });
    expect(await counted()).toEqual({ enrolled: before.enrolled + 2, followed: before.followed + 1 });
    expect(await record.directory.reach(idOf("centre"), "fake", "2", now)).toMatchObject({ followed: 0 });
  });

  test("entries of another controller open by the consent it wrote, for its categories and its time", async () => {
    const person = await related("consent");
    await related("consent", "centre");
    await append(person, [
      draft(person, "note", day, { words: "ours" }),
      draft(person, "relapse", day, { substance: "alcohol", toldBy: "person" }),
    ]);
    const seen = async (): Promise<readonly string[]> => {
      const read = await record.courseForStanding(staff("dag"), person);
      return read.ok
        ? read.value.course.entries.filter(({ id }) => read.value.readable.has(id)).map(({ kind }) => kind)
        : [];
    };
    expect(await seen()).toEqual([]);
    expect(await record.course(staff("dag"), person)).toMatchObject({ value: { hasHidden: true } });
    const consent = { consent: idOf("c"), recipientController: idOf("Dal"), purpose: "treatment" as const };
    const ofDal = { ...consent, consent: idOf("of Dal"), categories: ["substance-use" as const] };
    await append(person, [draft(person, "consent", day, ofDal, byDag)], 4, staff("dag"));
    expect(await seen()).toEqual(["consent"]);
    await append(person, [draft(person, "consent", day, { ...consent, categories: ["substance-use"] })], 5);
    expect(await seen()).toEqual(["relapse", "consent"]);
    await append(person, [draft(person, "consent-revoked", day, { consent: idOf("c") })]);
    expect(await seen()).toEqual(["consent"]);
  });

  test("several courses are read for their standing as one is, each logged, without those whom one has no relation to", async () => {
    const [one, two, strange] = [await related("several 1"), await related("several 2"), idOf("nobody's")];
    await related("several 1", "centre");
    await append(one, [draft(one, "note", day, { words: "ours" })]);
    for (const as of [kari, staff("dag")]) {
      const many = await record.coursesForStanding(as, [two, strange, one]);
      const single = [await record.courseForStanding(as, two), await record.courseForStanding(as, one)];
      expect(many).toEqual(single.flatMap((read) => (read.ok ? [read.value] : [])));
    }
    const logged = async (as: Principal, person: string) => {
      const log = await record.accessLog(as, person);
      return log.ok && log.value.map(({ what, unit }) => [what, unit]);
    };
    expect(await logged(kari, two)).toEqual(Array.from({ length: 2 }, () => ["standing", "ward"]));
    expect(await record.coursesForStanding(seed, [one])).toEqual([]);
    expect(await record.coursesForStanding(kari, [])).toEqual([]);
  });

  test("an entry with the restriction NORS is shown to no staff, and nothing that rests on it", async () => {
    const person = await related("restricted");
    await append(person, [session(person, "open", {}), session(person, "closed", { restriction: "NORS" })]);
    const read = await record.course(kari, person);
    expect(read.ok && read.value.course.entries).toHaveLength(2);
    expect(read).toMatchObject({ value: { hasHidden: true } });
    now = noon + 9 * dayMs;
    expect((await lines("kari")).filter((line) => line.person === person)).toHaveLength(1);
    now = noon;
  });

  test("an administrator reads nothing clinical", async () => {
    const person = await related("administrator");
    expect(await record.course(staff("adm"), person)).toMatchObject({ refusal: { kind: "not-found" } });
    expect(await lines("adm")).toEqual([]);
    expect(await record.persons.listed(staff("adm"), null)).toEqual([]);
  });

  test("whoever is on duty for a unit that covers another follows its persons, while the duty lasts", async () => {
    const person = await related("covered", "clinic");
    expect((await record.course(kari, person)).ok).toBe(false);
    await record.directory.setDuty(seed, {
      id: idOf("night"),
      unit: idOf("ward"),
      practitioner: idOf("kari"),
      from: isoFromMs(noon - 3_600_000),
      to: isoFromMs(noon + 3_600_000),
    });
    expect((await record.course(kari, person)).ok).toBe(true);
    now = noon + 3_600_000;
    expect((await record.course(kari, person)).ok).toBe(false);
    now = noon;
  });

  test("a membership that has ended opens nothing from the next day on", async () => {
    const person = await related("left the ward");
    const gone = membership("ola", "ward", "clinician", "2026-01-01");
    await record.directory.grant(seed, gone);
    expect((await record.course(staff("ola"), person)).ok).toBe(true);
    await record.directory.endMembership(seed, gone.id, "2026-03-01");
    expect((await record.course(staff("ola"), person)).ok).toBe(false);
  });

  test("a course is read as it was known at an instant", async () => {
    const person = await related("as known");
    await append(person, [session(person, "k1")]);
    const before = isoFromMs(now + 10);
    now += 60_000;
    await append(person, [session(person, "k2")]);
    const read = await record.course(kari, person, before);
    expect(read.ok && read.value.course.entries).toHaveLength(2);
    now = noon;
  });

  test("every look is logged, with the role, the unit and why", async () => {
    const person = await related("logged");
    await record.course(kari, person);
    now += 1_000;
    await record.courseForStanding({ ...kari, purpose: "cover" }, person);
    now += 1_000;
    await record.courseForExport(kari, person);
    const log = await record.accessLog(kari, person);
    expect(log).toMatchObject({
      value: [
        { what: "export", purpose: "treatment" },
        { what: "standing", purpose: "cover" },
        { what: "course", purpose: "treatment", practitionerName: "kari", role: "clinician", unit: "ward" },
      ],
    });
    expect(await record.accessLog(staff("dag"), person)).toMatchObject({ refusal: { kind: "not-found" } });
    expect(await record.courseForExport(staff("dag"), person)).toMatchObject({ refusal: { kind: "not-found" } });
    now = noon;
  });

  test("a line appears when it is due soon, becomes overdue by time alone, and goes when it is answered", async () => {
    const person = await related("line");
    await append(person, [session(person, "l1")]);
    const mine = async (days: number) => {
      now = noon + days * dayMs;
      return (await lines("kari")).filter((line) => line.person === person).map(({ state }) => state);
    };
    expect([await mine(1), await mine(5), await mine(10)]).toEqual([[], ["due-soon"], ["overdue"]]);
    await append(person, [draft(person, "session-attended", day, { session: idOf("l1"), format: "group" })]);
    expect(await mine(10)).toEqual([]);
    const shown = await record.worklist(kari, { at: isoFromMs(noon + 5 * dayMs), scope: "unit", unit: null });
    expect(shown.lines.filter((line) => line.person === person).map(({ state }) => state)).toEqual(["due-soon"]);
    now = noon;
  });

  test("a line waits for the role holder, else for who is on duty, else for nobody", async () => {
    const person = await related("responsible");
    await append(person, [session(person, "m1")]);
    now = noon + 9 * dayMs;
    const who = async () => (await lines("kari")).find((line) => line.person === person)?.responsible;
    expect(await who()).toEqual({ practitioner: null, name: null, by: "nobody" });
    await record.directory.setDuty(seed, {
      id: idOf("day"),
      unit: idOf("ward"),
      practitioner: idOf("boss"),
      from: isoFromMs(now - 1),
      to: isoFromMs(now + dayMs),
    });
    expect(await who()).toEqual({ practitioner: idOf("boss"), name: "boss", by: "roster" });
    await append(person, [
      draft(person, "role-assigned", day, {
        assignment: idOf("m"),
        role: "clinician",
        practitioner: idOf("kari"),
        unit: idOf("ward"),
        miniTeam: true,
      }),
    ]);
    expect(await who()).toEqual({ practitioner: idOf("kari"), name: "kari", by: "role" });
    const scoped = async (scope: "mine" | "team", as = kari) =>
      (await record.worklist(as, { at: isoFromMs(now), scope, unit: idOf("ward") })).lines.some(
        (one) => one.person === person,
      );
    expect([await scoped("mine"), await scoped("team"), await scoped("mine", staff("boss"))]).toEqual([
      true,
      true,
      false,
    ]);
    const other = await related("nobody's own");
    await append(other, [session(other, "m2")]);
    const listed = async (scope: "mine" | "team" | "unit") =>
      (await record.worklist(kari, { at: isoFromMs(now), scope, unit: idOf("ward") })).lines.length;
    const counts = await record.worklistCounts(kari, { at: isoFromMs(now), unit: idOf("ward") });
    expect(counts).toEqual({ mine: await listed("mine"), team: await listed("team"), unit: await listed("unit") });
    expect(counts.mine).toBeGreaterThan(0);
    expect(counts.unit).toBeGreaterThan(counts.mine);
    const stranger = await record.worklistCounts(staff("ola"), { at: isoFromMs(now), unit: idOf("ward") });
    expect(stranger).toEqual({ mine: 0, team: 0, unit: 0 });
    now = noon;
  });

  test("a wake-up follows a course again where its foresight ends", async () => {
    const person = await related("wake");
    await append(person, [session(person, "n1")]);
    now = noon + 59 * dayMs;
    expect((await lines("kari")).some((line) => line.person === person)).toBe(true);
    now = noon + 61 * dayMs;
    expect((await lines("kari")).some((line) => line.person === person)).toBe(false);
    expect((await record.worklist(kari, { at: isoFromMs(now), scope: "unit", unit: null })).staleSince).not.toBeNull();
    while ((await record.wake(now, 100)) > 0);
    expect((await lines("kari")).some((line) => line.person === person)).toBe(true);
    expect(await record.heartbeat()).toMatchObject({
      lastWakeAt: isoFromMs(now),
      waiting: 0,
      oldestOverdueWakeAt: null,
    });
    now = noon;
  });

  test("a unit's decision has its courses followed again", async () => {
    await related("decided", "centre");
    const adoption = { unit: idOf("centre"), guideline: "g", edition: "1", from: day, to: null, by: null };
    const followed = await record.directory.adopt(seed, adoption);
    expect(followed).toBeGreaterThan(0);
    expect(await record.directory.adoptions()).toContainEqual(adoption);
    while ((await record.wake(now, 100)) > 0);
    await record.directory.adopt(seed, { ...adoption, to: "2026-04-01" });
    expect(await record.directory.adoptions()).toContainEqual({ ...adoption, to: "2026-04-01" });
    const value = { unit: idOf("centre"), guideline: "g", name: "kin", days: 14, from: day, by: null };
    await record.directory.setUnitValue(seed, value);
    expect(await record.directory.unitValues()).toContainEqual(value);
  });

  test("a unit's layer is kept as it was written, has its courses followed again, and ends when it is withdrawn", async () => {
    await related("layered", "centre");
    const layer = {
      unit: idOf("centre"),
      layer: "ward",
      guideline: "g",
      edition: "1",
      text: "id: ward\nreason: { nb: Æ }\n",
      from: day,
      to: null,
      by: null,
    };
    expect(await record.directory.publishLayer(seed, layer)).toBeGreaterThan(0);
    expect(await record.directory.layers()).toContainEqual(layer);
    await record.directory.withdrawLayer(seed, idOf("ward"), "ward", "2026-04-01");
    expect(await record.directory.layers()).toContainEqual(layer);
    expect(await record.directory.withdrawLayer(seed, idOf("centre"), "ward", "2026-04-01")).toBeGreaterThan(0);
    expect(await record.directory.layers()).toContainEqual({ ...layer, to: "2026-04-01" });
    await record.directory.withdrawLayer(seed, idOf("centre"), "ward", "2026-05-01");
    expect(await record.directory.layers()).toContainEqual({ ...layer, to: "2026-04-01" });
    while ((await record.wake(now, 100)) > 0);
  });

  test("listeners are told the person and the version after a commit", async () => {
    const person = await related("told");
    const heard: object[] = [];
    const stop = record.onChange((change) => {
      if (change.person === person) heard.push(change);
    });
    await append(person, [session(person, "o1")]);
    await expect.poll(() => heard).toEqual([{ person, version: 2 }]);
    stop();
  });

  test("a person known elsewhere by number is joined, and nothing of the course is shown", async () => {
    const result = readNationalNumber("15839000046", { testData: true });
    const number = result.ok ? result.value : null;
    expect(number).not.toBeNull();
    const mine = idOf("with number");
    const registration = (person: string, unit: string, more = {}) => ({
      person,
      nationalNumber: number,
      test: true,
      drafts: [
        draft(person, "person-name", day, { given: "Åse Marie", family: "Øygard" }, more),
        draft(person, "care-relation", day, { relation: idOf(`r ${unit}`), unit: idOf(unit), basis: "referred" }, more),
      ],
    });
    expect(await record.persons.register(kari, key(), registration(mine, "ward"))).toMatchObject({
      ok: true,
      value: { person: mine },
    });
    await append(mine, [draft(mine, "note", day, { words: "ours" })]);
    const joined = await record.persons.register(
      staff("dag"),
      key(),
      registration(idOf("another id"), "centre", byDag),
    );
    expect(joined).toMatchObject({ ok: true, value: { person: mine } });
    const read = await record.course(staff("dag"), mine);
    expect(read.ok && read.value.course.entries.map(({ controller }) => controller)).toEqual([
      idOf("Dal"),
      idOf("Dal"),
    ]);
    expect(await record.persons.nationalNumberOf(kari, mine)).toEqual({ ok: true, value: "15839000046" });
    expect(number && (await record.persons.findByNumber(kari, number))).toMatchObject([{ person: mine, test: true }]);
    expect(number && (await record.persons.findByNumber(staff("ola"), number))).toEqual([]);
    expect(number && (await record.persons.holderOf({ type: "system", job: "importer" }, number))).toBe(mine);
    expect(number && (await record.persons.holderOf({ type: "system", job: "projector" }, number))).toBeNull();
    expect(number && (await record.persons.holderOf(kari, number))).toBeNull();
  });

  test("persons without a number are never merged", async () => {
    const registration = (name: string) => ({
      person: idOf(name),
      nationalNumber: null,
      test: true,
      drafts: [
        draft(idOf(name), "care-relation", day, { relation: idOf(`r ${name}`), unit: idOf("ward"), basis: "waiting" }),
      ],
    });
    const one = await record.persons.register(kari, key(), registration("anonymous 1"));
    const two = await record.persons.register(kari, key(), registration("anonymous 2"));
    expect(one.ok && two.ok && one.value.person !== two.value.person).toBe(true);
  });

  test("nobody registers a person into a unit they do not work in", async () => {
    const person = idOf("other unit");
    const drafts = [
      draft(person, "care-relation", day, { relation: idOf("x"), unit: idOf("centre"), basis: "waiting" }),
    ];
    expect(
      await record.persons.register(kari, key(), { person, nationalNumber: null, test: true, drafts }),
    ).toMatchObject({ refusal: { kind: "may-not" } });
  });

  test("persons are found by the beginnings of their names, among those one is related to", async () => {
    const person = await related("found");
    await append(person, [draft(person, "person-name", day, { given: "Bjørn Åge", family: "Ærlig" })]);
    const found = async (text: string, who = "kari") =>
      (await record.persons.findByName(staff(who), text)).map((one) => one.person);
    expect(await found("bjø")).toEqual([person]);
    expect(await found("ÆRL åge")).toEqual([person]);
    expect(await found("bjørn lund")).toEqual([]);
    expect(await found("")).toEqual([]);
    expect(await found("bjø", "dag")).toEqual([]);
    expect(await record.persons.card(kari, person)).toMatchObject({
      value: { given: "Bjørn Åge", family: "Ærlig", unit: idOf("ward"), hasNationalNumber: false, version: 2 },
    });
    const inOneQuestion = async (who: string) =>
      (await record.persons.cards(staff(who), [person, idOf("nobody")])).map((one) => [one.person, one.family]);
    expect([await inOneQuestion("kari"), await inOneQuestion("dag")]).toEqual([[[person, "Ærlig"]], []]);
    expect(await record.persons.cards(kari, [])).toEqual([]);
    expect((await record.persons.listed(kari, idOf("ward"))).some((one) => one.person === person)).toBe(true);
    expect((await record.related(staff("dag"), [person])).size).toBe(0);
  });

  test("a session is found until it expires or is closed", async () => {
    const session = {
      hash: "ab".repeat(32),
      practitioner: idOf("kari"),
      subject: "sub",
      csrf: "c",
      createdAt: "2026-03-02T12:00:00.000Z",
      expiresAt: "2026-03-02T20:00:00.000Z",
    };
    await record.sessions.open(session);
    expect(await record.sessions.find(session.hash, "2026-03-02T19:59:59Z")).toEqual(session);
    expect(await record.sessions.find(session.hash, "2026-03-02T20:00:00Z")).toBeNull();
    await record.sessions.close(session.hash);
    expect(await record.sessions.find(session.hash, "2026-03-02T13:00:00Z")).toBeNull();
  });

  test("a sign-in subject belongs to one practitioner, once", async () => {
    expect(await record.directory.linkSubject(idOf("ola"), "sub-1")).toBe(true);
    expect(await record.directory.linkSubject(idOf("ola"), "sub-2")).toBe(false);
    expect(await record.directory.linkSubject(idOf("dag"), "sub-1")).toBe(false);
    expect(await record.directory.practitionerBySubject("sub-1")).toMatchObject({ id: idOf("ola") });
  });

  test("a duty gives way to a later one where they overlap, and stays on either side", async () => {
    const put = (name: string, who: string | null, from: string, to: string) =>
      record.directory.setDuty(seed, {
        id: idOf(name),
        unit: idOf("centre"),
        practitioner: who && idOf(who),
        from,
        to,
      });
    await put("long", "dag", "2026-05-01T00:00:00.000Z", "2026-05-01T12:00:00.000Z");
    await put("gap", null, "2026-05-01T04:00:00.000Z", "2026-05-01T06:00:00.000Z");
    const duties = await record.directory.duties(idOf("centre"), "2026-05-01T00:00:00Z", "2026-05-02T00:00:00Z");
    expect(duties.map(({ practitioner, from, to }) => [practitioner, from.slice(11, 13), to.slice(11, 13)])).toEqual([
      [idOf("dag"), "00", "04"],
      [null, "04", "06"],
      [idOf("dag"), "06", "12"],
    ]);
  });

  test("the chain of everything above verifies", async () => {
    const faults = [];
    for await (const step of record.verify()) faults.push(...step.faults);
    expect(faults).toEqual([]);
  });

  test("projections made anew are those that were there", async () => {
    const before = await lines("kari");
    const { done, total } = await record.rebuild();
    expect(done).toBe(total);
    expect(await lines("kari")).toEqual(before);
  });
}
