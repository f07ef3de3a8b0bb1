import { uuidV8 } from "@helhet/course";
import { onRung, type Rung, rungs } from "@helhet/people";
import type { Alarm, AlarmCause, AlarmStep, Principal } from "@helhet/record";
import type { House } from "../house.ts";
import { leaderOf } from "./leader-of.ts";

/** Something to raise an alarm of. `person`: whom it is about, shown only to those with a relation to them. */
export interface ToRaise extends AlarmCause {
  readonly person: string | null;
}

/** The alarm of a cause: the same cause is the same alarm, however often and by whomever it is raised. */
export function alarmIdOf({ unit, kind, subject }: AlarmCause): string {
  return uuidV8("alarm", `${unit} ${kind} ${subject}`);
}

/**
 * Raises an alarm, once, and hands it to the first whom the roster names: it stands on the unit's screens until somebody
 * there acknowledges it, and goes on to the next by the unit's own time. Answers with its id. The kind is one of the
 * record's alarmKinds; `subject` is a key (a leave's id), never words.
 */
export async function raiseAlarm(house: House, as: Principal, cause: ToRaise): Promise<string> {
  const id = alarmIdOf(cause);
  const raisedAt = new Date(house.now()).toISOString();
  const isNew = await house.record.alarms.raise(as, { id, ...cause, raisedAt });
  if (isNew) await handOn(house, { id, unit: cause.unit, steps: [] });
  return id;
}

/** What raised the alarm is over (the person is back, somebody is on duty). Nothing happens where there was none. */
export async function endAlarm(house: House, cause: AlarmCause): Promise<void> {
  await house.record.alarms.end(alarmIdOf(cause), new Date(house.now()).toISOString());
}

/**
 * Hands an alarm to the next rung that names somebody, and records that; where no later rung names anybody, that the
 * leader's had nobody. False where it stands on the last rung, or another server was first.
 */
export async function handOn(house: House, alarm: Pick<Alarm, "id" | "unit" | "steps">): Promise<boolean> {
  const step = await nextStep(house, alarm);
  return step !== null && (await house.record.alarms.step(alarm.id, alarm.steps.length, step));
}

async function nextStep(house: House, { unit, steps }: Pick<Alarm, "unit" | "steps">): Promise<AlarmStep | null> {
  const now = house.now();
  const [from, to] = [new Date(now).toISOString(), new Date(now + 1).toISOString()];
  const [duties, leader] = await Promise.all([
    house.record.directory.duties(unit, from, to),
    leaderOf(house, unit, now),
  ]);
  const last = steps.at(-1)?.rung;
  const told = new Set(steps.map(({ practitioner }) => practitioner));
  const left: readonly Rung[] = last === undefined ? rungs : rungs.slice(rungs.indexOf(last) + 1);
  for (const rung of left) {
    const practitioner = rung === "leader" ? leader : onRung(duties, unit, now, rung);
    const isNews = practitioner !== null && !told.has(practitioner);
    if (isNews || rung === "leader") return { rung, practitioner, at: from };
  }
  return null;
}
