import { gapsIn, isOpen, isStaffed, openStretch, whoAnswers } from "@helhet/people";
import type { Alarm, SystemJob } from "@helhet/record";
import type { House } from "../house.ts";
import { type RosterRules, rosterRulesOf } from "../roster/rules.ts";
import { handOn, raiseAlarm } from "./raise.ts";

/** The job that looks at rosters and hands alarms on. */
const job: SystemJob = { type: "system", job: "projector" };
const hour = 3_600_000;
/** How far back the beginning of a gap is looked for. */
const lookBack = 7 * 24 * hour;
/** A unit whose roster has said nothing for so long, before and ahead, keeps none. */
const keptWithin = 62 * 24 * hour;

/**
 * Looks at the roster of every unit: nobody there while the unit is open raises an alarm, somebody there ends it. Alarms that
 * nobody has acknowledged within the unit's own time go on to the next.
 */
export async function tendAlarms(house: House): Promise<void> {
  const { units } = await house.places();
  for (const unit of units.keys()) await alarmRosterOf(house, unit);
  for (const alarm of await house.record.alarms.read(job, { unit: null, since: null }))
    if (alarm.acknowledgedAt === null) await goOn(house, alarm);
}

/** The same for the roster of one unit, at once when it has been changed. */
export async function alarmRosterOf(house: House, unit: string): Promise<void> {
  const rules = await rosterRulesOf(house, unit);
  const since = await nobodySince(house, unit, rules);
  const lately = await house.record.alarms.read(job, { unit, since: iso(house.now() - lookBack) });
  const own = lately.filter(({ kind }) => kind === "nobody-on-duty");
  const standing = own.filter(({ endedAt }) => endedAt === null);
  if (since === null) for (const { id } of standing) await house.record.alarms.end(id, iso(house.now()));
  else if (standing.length === 0) {
    const before = own.filter(({ subject }) => subject.startsWith(since)).length;
    const subject = before === 0 ? since : `${since}/${before + 1}`;
    await raiseAlarm(house, job, { unit, kind: "nobody-on-duty", subject, person: null });
  }
}

/** Since when (instant) nobody has been there in the unit while it is open; null where somebody is, and where no roster is kept. */
async function nobodySince(house: House, unit: string, { shifts, opening }: RosterRules): Promise<string | null> {
  const now = house.now();
  const zone = (await house.places()).units.get(unit)?.zone ?? "UTC";
  if (!isOpen(opening, zone, now)) return null;
  const duties = await house.record.directory.duties(unit, iso(now - lookBack), iso(now + 1));
  if (shifts.length === 0 && duties.length === 0 && !(await keepsRoster(house, unit))) return null;
  if (isStaffed(whoAnswers(duties, unit, now))) return null;
  const opened = openStretch(opening, zone, now)?.from;
  const from = opened === undefined || Date.parse(opened) < now - lookBack ? iso(now - lookBack) : opened;
  const pieces = gapsIn(duties, unit, { from, to: iso(now + 1) });
  return beginningOf(pieces);
}

/** A unit that has never put anybody on duty keeps no roster: its page says that nobody answers, and nothing is raised. */
async function keepsRoster(house: House, unit: string): Promise<boolean> {
  const around = [house.now() - keptWithin, house.now() + keptWithin].map(iso);
  return (await house.record.directory.duties(unit, around[0] as string, around[1] as string)).length > 0;
}

/** Where the last of the pieces that follow each other without a break begins. */
function beginningOf(pieces: readonly { readonly from: string; readonly to: string }[]): string | null {
  let begins = pieces.at(-1)?.from ?? null;
  for (const piece of pieces.toReversed()) if (piece.to === begins) begins = piece.from;
  return begins;
}

async function goOn(house: House, alarm: Alarm): Promise<void> {
  const { minutes } = await rosterRulesOf(house, alarm.unit);
  const last = alarm.steps.at(-1)?.at ?? alarm.raisedAt;
  if (alarm.steps.length === 0) await handOn(house, alarm);
  else if (minutes !== null && house.now() >= Date.parse(last) + minutes * 60_000) await handOn(house, alarm);
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
