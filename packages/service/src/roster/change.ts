import { dayBefore, dayIn, ok, type Result, refuse, uuidV8 } from "@helhet/course";
import { type Duty, gapsIn, roleOf, shiftsIn } from "@helhet/people";
import { readUnitDraft } from "@helhet/programme";
import type { RosterChange } from "@helhet/record";
import { alarmRosterOf } from "../alarms/tend.ts";
import { type Caller, isMember, principalOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { invalid, mayNot, type Refusal } from "../refusal.ts";
import { rosterRulesOf } from "./rules.ts";

const hour = 3_600_000;
const longestGap = 24 * hour;
/** How far ahead duties are taken, swapped and given up. */
const furthest = 400 * 24 * hour;

/** Somebody changed the roster after it was read: nothing was done. */
export const rosterMoved = invalid("roster", "The roster was changed meanwhile.", "Look at it again.");

/** Changes the roster whole, and looks at once whether somebody is there now. */
export async function changed(
  house: House,
  caller: Caller,
  unit: string,
  change: RosterChange,
): Promise<Result<{ readonly id: string }, Refusal>> {
  const isDone = await house.record.directory.changeRoster(principalOf(caller), unit, change);
  if (!isDone) return rosterMoved;
  await alarmRosterOf(house, unit);
  return ok({ id: change.put[0]?.id ?? change.gone[0] ?? "" });
}

/** A member takes a stretch in which nobody is there; of one that has begun, what is left of it. */
export async function takeGap(
  house: House,
  caller: Caller,
  key: string,
  ask: { readonly unit: string; readonly from: string; readonly to: string },
): Promise<Result<{ readonly id: string }, Refusal>> {
  const { unit, to } = ask;
  if (!isMember(caller, unit)) return mayNot("member of the unit");
  const from = new Date(Math.max(Date.parse(ask.from), house.now())).toISOString();
  const length = Date.parse(to) - Date.parse(ask.from);
  if (!(length > 0 && length <= longestGap))
    return invalid("to", "A gap is taken a day at a time.", "Take a part of it.");
  if (Date.parse(to) > house.now() + furthest)
    return invalid("to", "It is more than a year ahead.", "Choose one nearer.");
  if (Date.parse(to) <= house.now()) return invalid("to", "It is over.", "Choose one to come.");
  const id = uuidV8("duty", `${caller.practitioner.id} ${key}`);
  const duties = await house.record.directory.duties(unit, from, to);
  if (duties.some((one) => one.id === id)) return ok({ id });
  const gaps = gapsIn(duties, unit, { from, to });
  const isWhole = gaps[0]?.from === from && gaps.at(-1)?.to === new Date(to).toISOString();
  if (!isWhole || gaps.some((gap, n) => n > 0 && gaps[n - 1]?.to !== gap.from)) return rosterMoved;
  const shift = await shiftOf(house, unit, from, to);
  const put: Duty = { id, unit, practitioner: caller.practitioner.id, from, to, role: "answering", shift };
  return await changed(house, caller, unit, { gone: [], put: [put], vacant: [{ from, to }] });
}

/** The key of the unit's shift that the stretch is part of; null for none. */
async function shiftOf(house: House, unit: string, from: string, to: string): Promise<string | null> {
  const { shifts } = await rosterRulesOf(house, unit);
  const zone = (await house.places()).units.get(unit)?.zone ?? "UTC";
  const dayEarlier = dayBefore(dayIn(zone, Date.parse(from)));
  const slot = shiftsIn(shifts, zone, dayEarlier, 3).find(
    (one) => Date.parse(one.from) <= Date.parse(from) && Date.parse(to) <= Date.parse(one.to),
  );
  return slot?.shift ?? null;
}

/** Whoever is on duty, or the leader for them, says that they are away from now on, or that they cannot come. */
export async function sayAway(
  house: House,
  caller: Caller,
  key: string,
  { unit, duty }: { readonly unit: string; readonly duty: string },
): Promise<Result<{ readonly id: string }, Refusal>> {
  if (!isMember(caller, unit)) return mayNot("member of the unit");
  const now = house.now();
  const left = uuidV8("duty-left", `${caller.practitioner.id} ${key}`);
  const isSaid = (await house.record.unitBooks.read(unit, ["duty-left"])).some(({ id }) => id === left);
  if (isSaid) return ok({ id: duty });
  const found = await dutyToCome(house, unit, duty);
  if (found === undefined) return refuse({ kind: "not-found" });
  const isTheirs = found.practitioner === caller.practitioner.id;
  if (!isTheirs && workingAs(caller, unit, "manage-roster") === undefined) return mayNot("manage-roster in the unit");
  const served = { ...found, id: uuidV8("duty", `${duty} until ${now}`), to: new Date(now).toISOString() };
  const put = Date.parse(found.from) < now ? [served] : [];
  const done = await changed(house, caller, unit, { gone: [duty], put });
  if (!done.ok) return done;
  const said = await noteLeft(house, caller, left, found);
  return said.ok ? ok({ id: duty }) : said;
}

/** Into the unit's book: a duty that was given up stands in the roster no longer. */
async function noteLeft(house: House, caller: Caller, id: string, found: Duty): Promise<Result<unknown, Refusal>> {
  const { unit, practitioner, from, to } = found;
  if (practitioner === null) return ok(null);
  const duty = { id: found.id, practitioner, role: roleOf(found), from, to };
  const draft = readUnitDraft({ id, kind: "duty-left", data: { duty } });
  if (!draft.ok) return refuse({ kind: "invalid", problems: draft.refusal });
  return await house.record.unitBooks.append(principalOf(caller), { unit, drafts: [draft.value], expected: null });
}

/** A duty of the unit that is not over, by its id. */
export async function dutyToCome(house: House, unit: string, id: string): Promise<Duty | undefined> {
  const now = house.now();
  const iso = (ms: number): string => new Date(ms).toISOString();
  const coming = await house.record.directory.duties(unit, iso(now), iso(now + furthest));
  return coming.find((one) => one.id === id);
}
