import { dayAfter, dayBefore, dayIn, instantAt, ok, type Result } from "@helhet/course";
import {
  type AnsweredStretch,
  answeredThrough,
  type Duty,
  isOpen,
  type Opening,
  roleOf,
  type ShiftPattern,
  type ShiftSlot,
  shiftsIn,
} from "@helhet/people";
import { type Caller, isMember, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { mayNot, type Refusal } from "../refusal.ts";
import { type ShownDuty, shownDuties } from "./roster.ts";
import { rosterRulesOf } from "./rules.ts";
import { type OpenSwap, openSwaps } from "./swaps.ts";

/** Who answers through a part of a shift; `name` null for nobody. */
export interface ShownPiece {
  readonly from: string;
  readonly to: string;
  readonly duty: string | null;
  readonly practitioner: string | null;
  readonly name: string | null;
  readonly as: "answering" | "stand-in" | "on-call" | null;
  /** True where the roster says nobody, and does not merely say nothing. */
  readonly said: boolean;
}

/** One shift of the fortnight, or a stretch of the roster that belongs to no shift (`shift` null). */
export interface ShownShift {
  readonly shift: string | null;
  readonly name: string | null;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly pieces: readonly ShownPiece[];
  /** Those on it with whoever answers. */
  readonly others: readonly ShownDuty[];
}

/** Two weeks of a unit's roster. */
export interface RosterPlan {
  readonly from: string;
  readonly days: number;
  readonly zone: string;
  readonly isOpen: boolean;
  readonly shifts: readonly ShiftPattern[];
  readonly opening: Opening;
  readonly minutes: number | null;
  readonly slots: readonly ShownShift[];
  /** On call and stand-ins of the two weeks. */
  readonly behind: readonly ShownDuty[];
  readonly swaps: readonly (OpenSwap & { readonly mineName: string; readonly theirsName: string })[];
}

const shownDays = 14;

/** Two weeks from a day on (today where none is given): by shift, with names, and nobody said plainly. */
export async function rosterPlan(
  house: House,
  caller: Caller,
  ask: { readonly unit: string; readonly from?: string | undefined },
): Promise<Result<RosterPlan, Refusal>> {
  const { unit } = ask;
  if (!isMember(caller, unit)) return mayNot("member of the unit");
  const zone = (await house.places()).units.get(unit)?.zone ?? "UTC";
  const first = ask.from ?? dayIn(zone, house.now());
  const rules = await rosterRulesOf(house, unit);
  const stretch = { from: instantAt(zone, first, "00:00"), to: instantAt(zone, daysAfter(first, shownDays), "00:00") };
  const slots = shiftsIn(rules.shifts, zone, dayBefore(first), shownDays + 1).filter(({ to }) => to > stretch.from);
  const until = [stretch.to, ...slots.map(({ to }) => to)].toSorted().at(-1) ?? stretch.to;
  const since = [stretch.from, ...slots.map(({ from }) => from)].toSorted()[0] ?? stretch.from;
  const duties = await house.record.directory.duties(unit, since, until);
  const shown = await shownDuties(house, duties);
  const beside = outside(duties, slots, zone).filter(
    ({ from, to, isSomebody }) => to > stretch.from && (isSomebody || isOpen(rules.opening, zone, Date.parse(from))),
  );
  const all = [...slots, ...beside.map(({ isSomebody: _, ...slot }) => slot)].toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  );
  return ok({
    from: first,
    days: shownDays,
    zone,
    isOpen: isOpen(rules.opening, zone, house.now()),
    ...rules,
    slots: all.map((slot) => shownShift(slot, rules.shifts, duties, shown, unit)),
    behind: shown.filter(({ role }) => role === "on-call" || role === "stand-in"),
    swaps: await swapsFor(house, caller, unit),
  });
}

function daysAfter(day: string, days: number): string {
  let at = day;
  for (let n = 0; n < days; n += 1) at = dayAfter(at);
  return at;
}

type AnySlot = Omit<ShiftSlot, "shift"> & { readonly shift: string | null };

/** What the roster says beside the unit's shifts: each duty that touches none of them. */
function outside(
  duties: readonly Duty[],
  slots: readonly ShiftSlot[],
  zone: string,
): readonly (AnySlot & { readonly isSomebody: boolean })[] {
  return duties
    .filter((duty) => roleOf(duty) === "answering" && !slots.some((slot) => touches(duty, slot)))
    .map(({ from, to, practitioner }) => {
      return { shift: null, day: dayIn(zone, Date.parse(from)), from, to, isSomebody: practitioner !== null };
    });
}

function touches(a: Pick<Duty, "from" | "to">, b: Pick<Duty, "from" | "to">): boolean {
  return Date.parse(a.from) < Date.parse(b.to) && Date.parse(b.from) < Date.parse(a.to);
}

function shownShift(
  slot: AnySlot,
  patterns: readonly ShiftPattern[],
  duties: readonly Duty[],
  shown: readonly ShownDuty[],
  unit: string,
): ShownShift {
  const names = new Map(shown.map(({ practitioner, name }) => [practitioner, name]));
  return {
    ...slot,
    name: patterns.find(({ key }) => key === slot.shift)?.name ?? null,
    pieces: answeredThrough(duties, unit, slot).map((piece) => shownPiece(piece, names)),
    others: shown.filter((one) => one.role === "with" && touches(one, slot)),
  };
}

function shownPiece(
  { from, to, answering }: AnsweredStretch,
  names: ReadonlyMap<string | null, string | null>,
): ShownPiece {
  if (answering.type === "nobody")
    return { from, to, duty: null, practitioner: null, name: null, as: null, said: answering.said };
  const { practitioner, duty, as } = answering;
  return { from, to, duty, practitioner, name: names.get(practitioner) ?? null, as, said: false };
}

/** A leader sees every swap that waits; others those they asked for, and those they are asked. */
async function swapsFor(house: House, caller: Caller, unit: string): Promise<RosterPlan["swaps"]> {
  const now = house.now();
  const ahead = 400 * 24 * 3_600_000;
  const coming = await house.record.directory.duties(
    unit,
    new Date(now).toISOString(),
    new Date(now + ahead).toISOString(),
  );
  const open = await openSwaps(house, unit, new Set(coming.map(({ id }) => id)));
  const me = caller.practitioner.id;
  const leads = workingAs(caller, unit, "manage-roster") !== undefined;
  const own = open.filter(({ mine, theirs }) => leads || mine.practitioner === me || theirs.practitioner === me);
  const names = await house.record.directory.names(
    own.flatMap(({ mine, theirs }) => [mine.practitioner, theirs.practitioner]),
  );
  return own.map((one) => ({
    ...one,
    mineName: names.get(one.mine.practitioner) ?? "",
    theirsName: names.get(one.theirs.practitioner) ?? "",
  }));
}
