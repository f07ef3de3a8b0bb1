import type { DutyRole } from "@helhet/people";
import { expect, test } from "vitest";
import type { Record } from "../record.ts";
import { idOf, seed, staff } from "./world.ts";

/** What every record promises of rosters and alarms. The record has the world of tests; `related` makes a person kari follows. */
export function rosterContract(record: () => Record, related: (name: string) => Promise<string>): void {
  const centre = idOf("centre");
  const ward = idOf("ward");
  const at = (clock: string): string => `2026-06-01T${clock}:00.000Z`;
  const duty = (name: string, who: string | null, role: DutyRole, from: string, to: string) => ({
    id: idOf(name),
    unit: centre,
    practitioner: who && idOf(who),
    role,
    shift: "day",
    from: at(from),
    to: at(to),
  });
  const roster = async () =>
    (await record().directory.duties(centre, at("00:00"), at("23:59"))).map(
      ({ practitioner, role, shift, from, to }) => [practitioner, role, shift, from.slice(11, 16), to.slice(11, 16)],
    );

  test("each role of the roster has its own row, and several may be with the one who answers", async () => {
    const put = [
      duty("r1", "dag", "answering", "06:00", "14:00"),
      duty("r2", "ola", "with", "06:00", "14:00"),
      duty("r3", "kari", "with", "06:00", "14:00"),
      duty("r4", "ola", "on-call", "06:00", "20:00"),
      duty("r5", "kari", "with", "08:00", "10:00"),
    ];
    expect(await record().directory.changeRoster(seed, centre, { gone: [], put })).toBe(true);
    const rows = await roster();
    expect(rows).toHaveLength(6);
    expect(rows).toContainEqual([idOf("kari"), "with", "day", "08:00", "10:00"]);
    expect(rows).toContainEqual([idOf("kari"), "with", "day", "10:00", "14:00"]);
    expect(rows).toContainEqual([idOf("ola"), "with", "day", "06:00", "14:00"]);
    expect(rows).toContainEqual([idOf("dag"), "answering", "day", "06:00", "14:00"]);
  });

  test("a change of the roster is done whole, or not at all where something it rests on is gone", async () => {
    const before = await roster();
    const put = [duty("r6", "ola", "answering", "06:00", "14:00")];
    const change = { gone: [idOf("r1"), idOf("never")], put };
    expect(await record().directory.changeRoster(seed, centre, change)).toBe(false);
    expect(await roster()).toEqual(before);
    expect(await record().directory.changeRoster(seed, ward, { gone: [idOf("r1")], put: [] })).toBe(false);
    expect(await record().directory.changeRoster(seed, centre, { gone: [idOf("r1")], put })).toBe(true);
    expect(await roster()).toContainEqual([idOf("ola"), "answering", "day", "06:00", "14:00"]);
  });

  test("a gap is taken once: a change that rests on nobody being there is not done where somebody is", async () => {
    const before = await roster();
    const take = (name: string, from: string, to: string) => {
      const put = [duty(name, "dag", "answering", from, to)];
      return record().directory.changeRoster(seed, centre, { gone: [], put, vacant: [{ from: at(from), to: at(to) }] });
    };
    expect(await take("r7", "13:59", "16:00")).toBe(false);
    expect(await roster()).toEqual(before);
    expect(await take("r8", "14:00", "16:00")).toBe(true);
    expect(await take("r9", "14:00", "16:00")).toBe(false);
  });

  const alarm = { id: idOf("alarm"), unit: ward, kind: "leave-not-returned", subject: idOf("leave") } as const;
  const raisedAt = at("12:00");
  const readBy = (who: string) => record().alarms.read(staff(who), { unit: ward, since: null });

  test("an alarm is raised once, and seen by those who act in its unit", async () => {
    const person = await related("alarmed");
    expect(await record().alarms.raise(seed, { ...alarm, person, raisedAt })).toBe(true);
    expect(await record().alarms.raise(seed, { ...alarm, person, raisedAt: at("13:00") })).toBe(false);
    const none = { acknowledgedBy: null, acknowledgedAt: null, endedAt: null, steps: [] };
    expect(await readBy("kari")).toEqual([{ ...alarm, person, raisedAt, ...none }]);
    expect(await readBy("ola")).toEqual([]);
    expect(await readBy("adm")).toEqual([]);
    expect(await record().alarms.read(seed, { unit: null, since: null })).toContainEqual({
      ...alarm,
      person,
      raisedAt,
      ...none,
    });
  });

  test("whom an alarm is about is told only to those with a relation to them", async () => {
    const person = idOf("nobody knows");
    const other = { ...alarm, id: idOf("alarm of a stranger"), subject: "other", person, raisedAt: at("12:30") };
    expect(await record().alarms.raise(seed, other)).toBe(true);
    expect((await readBy("kari")).map(({ id, person: about }) => [id, about === null])).toEqual([
      [other.id, true],
      [alarm.id, false],
    ]);
    expect(await record().alarms.end(other.id, at("12:40"))).toBe(true);
    expect(await record().alarms.end(other.id, at("12:50"))).toBe(false);
  });

  test("an alarm goes on step by step, each once, until somebody acknowledges it", async () => {
    const step = { rung: "answering", practitioner: idOf("kari"), at: at("12:01") } as const;
    const second = { rung: "leader", practitioner: null, at: at("12:11") } as const;
    expect(await record().alarms.step(alarm.id, 0, step)).toBe(true);
    expect(await record().alarms.step(alarm.id, 0, second)).toBe(false);
    expect(await record().alarms.step(alarm.id, 1, second)).toBe(true);
    expect(await record().alarms.acknowledge(alarm.id, idOf("kari"), at("12:15"))).toBe(true);
    expect(await record().alarms.acknowledge(alarm.id, idOf("boss"), at("12:16"))).toBe(false);
    expect(await record().alarms.step(alarm.id, 2, second)).toBe(false);
    expect(await readBy("kari")).toMatchObject([
      { acknowledgedBy: idOf("kari"), acknowledgedAt: at("12:15"), steps: [step, second] },
    ]);
  });

  test("an alarm whose cause is over is read with what has ended since", async () => {
    expect(await record().alarms.end(alarm.id, at("13:00"))).toBe(true);
    expect(await readBy("kari")).toEqual([]);
    const since = (clock: string) => record().alarms.read(staff("kari"), { unit: ward, since: at(clock) });
    expect((await since("12:45")).map(({ id }) => id)).toEqual([alarm.id]);
    expect(await since("13:01")).toEqual([]);
  });
}
