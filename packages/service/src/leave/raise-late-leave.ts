import { dayIn, entriesInEffect, leavesOf } from "@helhet/course";
import { timetableJob } from "@helhet/record";
import { endAlarm, raiseAlarm } from "../alarms/raise.ts";
import type { House } from "../house.ts";

const kind = "leave-not-returned";

/**
 * Raises to the roster whoever is out on leave past its time, once for each time that passed, and ends the alarm when somebody
 * has said more. Reads as the job that plans does: what it sees is shown to nobody but by the alarm, with the person's key.
 */
export async function raiseLateLeave(house: House): Promise<void> {
  const now = house.now();
  const { units } = await house.places();
  const holding = await house.record.alarms.read(timetableJob, { unit: null, since: null });
  for (const unit of units.values()) {
    const today = dayIn(unit.zone, now);
    const { people } = await house.record.unitDay(timetableJob, { unit: unit.id, from: today, to: today });
    const late = people.flatMap(({ person, entries }) =>
      leavesOf(entriesInEffect(entries), now)
        .filter(({ state, request }) => state === "not-back" && request?.data.unit === unit.id)
        .map(({ leave, to }) => ({ unit: unit.id, kind, subject: `${leave} ${to}`, person }) as const),
    );
    for (const one of late) await raiseAlarm(house, timetableJob, one);
    const subjects = new Set<string>(late.map(({ subject }) => subject));
    const over = holding.filter(
      (one) => one.unit === unit.id && one.kind === kind && one.endedAt === null && !subjects.has(one.subject),
    );
    for (const one of over) await endAlarm(house, one);
  }
}
