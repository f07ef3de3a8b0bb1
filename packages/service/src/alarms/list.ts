import { ok, type Result, refuse } from "@helhet/course";
import type { Alarm, AlarmStep } from "@helhet/record";
import { type Caller, isMember, principalOf } from "../caller.ts";
import type { House } from "../house.ts";
import { mayNot, type Refusal } from "../refusal.ts";

/** A step with the name of whom the alarm was handed to. */
export interface ShownStep extends AlarmStep {
  readonly name: string | null;
}

/** An alarm as a member of its unit sees it. */
export interface ShownAlarm extends Omit<Alarm, "steps" | "unit"> {
  readonly acknowledgedByName: string | null;
  readonly steps: readonly ShownStep[];
}

/** How long an alarm is shown when what raised it is over, in ms: a day. */
const shownAfterEnd = 24 * 3_600_000;

/** The unit's alarms that hold, and those that ended in the last day; newest first. */
export async function listAlarms(
  house: House,
  caller: Caller,
  { unit }: { readonly unit: string },
): Promise<Result<readonly ShownAlarm[], Refusal>> {
  if (!isMember(caller, unit)) return mayNot("member of the unit");
  const since = new Date(house.now() - shownAfterEnd).toISOString();
  const alarms = await house.record.alarms.read(principalOf(caller), { unit, since });
  const told = alarms.flatMap(({ steps, acknowledgedBy }) => [
    acknowledgedBy,
    ...steps.map(({ practitioner }) => practitioner),
  ]);
  const names = await house.record.directory.names([...new Set(told.flatMap((one) => one ?? []))]);
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
  return ok(
    alarms.map(({ unit: _unit, ...alarm }) => ({
      ...alarm,
      acknowledgedByName: nameOf(alarm.acknowledgedBy),
      steps: alarm.steps.map((step) => ({ ...step, name: nameOf(step.practitioner) })),
    })),
  );
}

/** A member says that they know of the alarm: it goes on to nobody else. Said again it changes nothing. */
export async function acknowledgeAlarm(
  house: House,
  caller: Caller,
  { unit, alarm }: { readonly unit: string; readonly alarm: string },
): Promise<Result<{ readonly id: string }, Refusal>> {
  if (!isMember(caller, unit)) return mayNot("member of the unit");
  const since = new Date(house.now() - shownAfterEnd).toISOString();
  const known = await house.record.alarms.read(principalOf(caller), { unit, since });
  if (!known.some(({ id }) => id === alarm)) return refuse({ kind: "not-found" });
  await house.record.alarms.acknowledge(alarm, caller.practitioner.id, new Date(house.now()).toISOString());
  return ok({ id: alarm });
}
