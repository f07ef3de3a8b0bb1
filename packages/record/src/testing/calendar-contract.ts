import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Record } from "../record.ts";
import { timetableAuthor, timetableJob } from "../timetable-job.ts";
import { byDag, draft, idOf, seed, staff } from "./world.ts";

/** What every record promises of calendars and of the job that plans sessions. Runs at noon of 2 March 2026. */
export function calendarContract(record: () => Record): void {
  const [kari, ola, dag] = [staff("kari"), staff("ola"), staff("dag")] as const;
  const ward = idOf("ward");
  const fjord = idOf("Fjord");
  const person = idOf("calendar person");
  const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");
  const session = (name: string, more = {}) => ({
    session: idOf(`calendar ${name}`),
    format: "group" as const,
    unit: ward,
    title: "Walk",
    item: "walk",
    minutes: 45,
    ...more,
  });
  let keys = 0;
  const append = (as: Parameters<Record["append"]>[0], ...drafts: readonly ReturnType<typeof draft>[]) =>
    record().append(as, `calendar ${++keys}`, { person, drafts, expectedVersion: null });
  const plan = (name: string, when: string, more = {}, of = {}) =>
    draft(person, "session-planned", when, session(name, more), of);

  test("the timetable's job writes plans and cancellations in its own name, and nothing else", async () => {
    const enrolled = { relation: idOf("calendar ward"), unit: ward, basis: "enrolled" as const };
    await append(seed, draft(person, "care-relation", "2026-01-01", enrolled));
    const own = { author: timetableAuthor };
    expect(await append(timetableJob, plan("own", "2026-03-03T09:00:00Z", {}, own))).toMatchObject({ ok: true });
    const refused = { ok: false, refusal: { kind: "may-not" } };
    expect(await append(timetableJob, plan("other", "2026-03-03T09:00:00Z"))).toMatchObject(refused);
    const came = draft(person, "session-attended", "2026-03-02", { session: idOf("x"), format: "group" }, own);
    expect(await append(timetableJob, came)).toMatchObject(refused);
    expect(await append(kari, plan("hers", "2026-03-03T09:00:00Z", {}, own))).toMatchObject(refused);
  });

  test("the timetable's job reads the unit's own facts and nobody else's, and leaves no look in the log", async () => {
    const elsewhere = { group: "walk", title: "Walk", unit: idOf("centre"), answer: "accepted" as const };
    await append(seed, draft(person, "group-offered", "2026-03-01", elsewhere, byDag));
    await append(kari, draft(person, "group-offered", "2026-03-01", { ...elsewhere, unit: ward }));
    const read = await record().unitDay(timetableJob, { unit: ward, from: "2026-03-02", to: "2026-03-08" });
    const mine = read.people.find((one) => one.person === person);
    expect(mine?.entries.map(({ controller }) => controller)).toEqual([fjord]);
    expect(read.appointments.filter((one) => one.person === person)).toMatchObject([
      { session: idOf("calendar own"), item: "walk", minutes: 45, practitioner: null, fate: "planned" },
    ]);
    const log = await record().accessLog(kari, person);
    expect(log.ok && log.value.filter(({ what }) => what === "day")).toEqual([]);
    const stranger = await record().unitDay(seed, { unit: ward, from: "2026-03-02", to: "2026-03-08" });
    expect(stranger).toEqual({ people: [], appointments: [] });
  });

  test("a person's calendar holds the times of the organisation that made it, and a revoked or unknown secret opens nothing", async () => {
    await append(kari, plan("talk", "2026-03-04T10:00:00Z", { practitioner: idOf("kari") }));
    await append(seed, plan("theirs", "2026-03-04T12:00:00Z", { unit: idOf("centre") }, byDag));
    const { minutes: _minutes, ...own } = session("own");
    await append(kari, draft(person, "session-cancelled", "2026-03-03", { ...own, by: "unit" }));
    const feed = { id: idOf("feed"), of: { person, controller: fjord }, language: "nb" as const };
    expect(await record().calendars.create(ola, { ...feed, hash: hashOf("no") })).toMatchObject({ ok: false });
    expect(await record().calendars.create(dag, { ...feed, hash: hashOf("no") })).toMatchObject({ ok: false });
    const made = await record().calendars.create(kari, { ...feed, hash: hashOf("secret") });
    expect(made).toMatchObject({ ok: true, value: { ...feed, createdBy: kari.id, revokedAt: null } });
    expect(await record().calendars.open(hashOf("secret"), "2026-03-02", "2026-03-31")).toEqual({
      feed: feed.id,
      of: feed.of,
      language: "nb",
      times: [
        { session: idOf("calendar own"), at: Date.parse("2026-03-03T09:00:00Z"), minutes: 45, isCancelled: true },
        { session: idOf("calendar talk"), at: Date.parse("2026-03-04T10:00:00Z"), minutes: 45, isCancelled: false },
      ],
    });
    expect(await record().calendars.open(hashOf("guess"), "2026-03-02", "2026-03-31")).toBeNull();
    expect(await record().calendars.list(kari, person)).toMatchObject([{ id: feed.id }]);
    expect(await record().calendars.list(ola, person)).toEqual([]);
    expect(await record().calendars.revoke(ola, feed.id)).toBe(false);
    expect(await record().calendars.revoke(kari, feed.id)).toBe(true);
    expect(await record().calendars.revoke(kari, feed.id)).toBe(true);
    expect(await record().calendars.open(hashOf("secret"), "2026-03-02", "2026-03-31")).toBeNull();
    expect(await record().calendars.list(kari, person)).toMatchObject([{ revokedAt: expect.any(String) }]);
  });

  test("a staff member's own calendar holds the times that name them, and only they make, see and revoke it", async () => {
    const feed = { id: idOf("own feed"), of: { practitioner: kari.id }, language: "en" as const };
    expect(await record().calendars.create(ola, { ...feed, hash: hashOf("no") })).toMatchObject({ ok: false });
    await record().calendars.create(kari, { ...feed, hash: hashOf("mine") });
    const open = await record().calendars.open(hashOf("mine"), "2026-03-02", "2026-03-31");
    expect(open?.times.map(({ session: id }) => id)).toEqual([idOf("calendar talk")]);
    expect(await record().calendars.list(kari, null)).toMatchObject([{ id: feed.id }]);
    expect(await record().calendars.list(ola, null)).toEqual([]);
    expect(await record().calendars.revoke(ola, feed.id)).toBe(false);
    expect(await record().calendars.revoke(kari, feed.id)).toBe(true);
  });
}
