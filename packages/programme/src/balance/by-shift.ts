import { dayFromIso, instantAt, msFromIso, weekday } from "@helhet/course";
import type { ShiftPattern } from "@helhet/people";
import type { Programme, TimetableItem } from "../programme.ts";
import { elementsOf } from "../timetable/lifted.ts";
import type { UnitPlace } from "../timetable/occurrence.ts";
import type { CountedPerson } from "./history.ts";
import { monthOf, monthsBetween } from "./months.ts";
import { leastPeople, type OwnRange, ownMean, rangeFor, type Share, type Verdict, verdictOf } from "./own-range.ts";

/** One session of a person's, as the record has it. */
export interface CountedSession {
  readonly day: string;
  readonly item: string | null;
  readonly fate: "attended" | "missed" | "cancelled" | "planned";
}

/** What is asked: the days from one to another, both inclusive, on the clock of a zone. */
export interface ByShiftAsk {
  readonly people: readonly (CountedPerson & { readonly sessions: readonly CountedSession[] })[];
  /** The programme of a day: what is for everyone, and when it begins. */
  readonly programmeOn: (day: string) => Programme | null;
  /** What asks for a common activity. */
  readonly place: Pick<UnitPlace, "asking" | "zone">;
  /** The shifts that the unit keeps, by its own names. */
  readonly shifts: readonly ShiftPattern[];
  readonly from: string;
  readonly to: string;
  /** Epoch ms: what has not begun is not counted. */
  readonly now: number;
}

/**
 * Exemptions of so many comings to what everyone comes to, of what began in one shift. `week` says which part of the week where the shift
 * has both; a shift of null is none of the unit's.
 */
export interface ShiftShare extends Share {
  readonly shift: string | null;
  readonly week: "workdays" | "weekend" | null;
  /** Null where the unit's twelve months are too short or too thin, or fewer than five people were concerned. */
  readonly range: OwnRange | null;
  readonly verdict: Verdict;
}

/**
 * The share of exemptions by shift. Counted are those whom a held session was for: they had it planned, or were here and exempt from it. It
 * counts in the shift in which the day's programme has it begin, also where it was put off for a while that day.
 * The yardstick is the unit's own mean over the shifts that are shown, with the limits of a month's share; none with fewer than
 * twelve months in which anything was held, or twenty exemptions. A shift in which fewer than five people were concerned is neither
 * shown nor part of the mean, so that it cannot be worked out. Nothing here tells who was on duty.
 */
export function byShiftOf(ask: ByShiftAsk): readonly ShiftShare[] {
  const comings = comingsIn(ask);
  const frames = [...Map.groupBy(comings, ({ frame }) => frame).values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [{ ...first, all, people: new Set(all.map(({ person }) => person)).size }];
  });
  const shown = frames.filter(({ people }) => people >= leastPeople).flatMap(({ all }) => all);
  const mean = ownMean(monthsBetween(monthOf(ask.from), monthOf(ask.to)).map((month) => monthShare(shown, month)));
  return frames
    .toSorted((a, b) => a.place - b.place)
    .map(({ shift, week, all, people }): ShiftShare => {
      const share = shareOf(all);
      if (people < leastPeople) return { shift, week, events: 0, of: 0, range: null, verdict: "too-few-people" };
      const range = mean === null ? null : rangeFor(mean, share.of);
      return { shift, week, ...share, range, verdict: verdictOf(share, mean) };
    });
}

interface Frame {
  readonly frame: string;
  readonly shift: string | null;
  readonly week: ShiftShare["week"];
  /** The order in which shifts stand. */
  readonly place: number;
}
interface Coming extends Frame {
  readonly person: number;
  readonly month: string;
  readonly isExempt: boolean;
}

function shareOf(comings: readonly Coming[]): Share {
  return { events: comings.filter(({ isExempt }) => isExempt).length, of: comings.length };
}

function monthShare(comings: readonly Coming[], month: string) {
  return { month, ...shareOf(comings.filter((one) => one.month === month)) };
}

function comingsIn({ people, programmeOn, place, shifts, from, to, now }: ByShiftAsk): readonly Coming[] {
  const days = [...new Set(people.flatMap(({ sessions }) => sessions.map(({ day }) => day)))];
  const common = commonOn(days.filter((day) => from <= day && day <= to).toSorted(), programmeOn);
  return heldIn(people, common).flatMap(({ item, day, comers }) => {
    if (msFromIso(instantAt(place.zone, day, item.at)) > now) return [];
    const frame = frameOf(shifts, day, item.at);
    const { key, service = null, activity = null } = item;
    const lifting = elementsOf({ item: key, service, activity }, place);
    return people.flatMap((person, index): readonly Coming[] => {
      const comes = comers.has(index);
      if (!comes && !isExemptOn(person, lifting, day)) return [];
      return [{ ...frame, person: index, month: monthOf(day), isExempt: !comes }];
    });
  });
}

type CommonItems = ReadonlyMap<string, TimetableItem>;

/** By day, what its programme has for everyone. */
function commonOn(days: readonly string[], programmeOn: ByShiftAsk["programmeOn"]): ReadonlyMap<string, CommonItems> {
  const known = new Map<Programme | null, CommonItems>();
  return new Map(
    days.map((day) => {
      const programme = programmeOn(day);
      const everyones = (programme?.timetable ?? []).filter(({ everyone }) => everyone);
      const items = known.get(programme) ?? new Map(everyones.map((one) => [one.key, one]));
      known.set(programme, items);
      return [day, items];
    }),
  );
}

interface Held {
  readonly item: TimetableItem;
  readonly day: string;
  /** By place in the list of people: for whom it stood. */
  readonly comers: Set<number>;
}

/** What was held: something for everyone, on a day on which it stood for anybody. */
function heldIn(people: ByShiftAsk["people"], common: ReadonlyMap<string, CommonItems>): readonly Held[] {
  const held = new Map<string, Held>();
  for (const [index, { sessions }] of people.entries())
    for (const { day, item: key, fate } of sessions) {
      const item = key === null ? undefined : common.get(day)?.get(key);
      if (fate === "cancelled" || item === undefined) continue;
      const known = held.get(`${item.key} ${day}`) ?? { item, day, comers: new Set() };
      known.comers.add(index);
      held.set(`${item.key} ${day}`, known);
    }
  return [...held.values()];
}

function isExemptOn({ stays, tailoring }: CountedPerson, elements: readonly string[], day: string): boolean {
  const covers = ({ from, to }: { readonly from: string; readonly to: string | null }): boolean =>
    from <= day && (to === null || day <= to);
  return (
    stays.some(covers) &&
    tailoring.some((one) => one.form === "exemption" && elements.includes(one.element) && covers(one))
  );
}

const friday = 5;

/** In which of the unit's shifts something begins; where the unit keeps none, only which part of the week it is. */
function frameOf(shifts: readonly ShiftPattern[], day: string, clock: string): Frame {
  const on = weekday(dayFromIso(day));
  const part = on > friday ? "weekend" : "workdays";
  const index = shifts.findIndex((one) => isWithin(one, on, clock));
  const shift = shifts[index];
  const isBoth =
    shift === undefined || (shift.days.some((one) => one > friday) && shift.days.some((one) => one <= friday));
  const week = isBoth ? part : null;
  const place = (shift === undefined ? shifts.length : index) * 2 + (week === "weekend" ? 1 : 0);
  return { frame: `${shift?.key ?? ""} ${week}`, shift: shift?.name ?? null, week, place };
}

/** `HH:MM` compare as they stand. */
function isWithin({ days, from, to }: ShiftPattern, on: number, clock: string): boolean {
  if (from < to) return days.includes(on) && from <= clock && clock < to;
  const before = on === 1 ? 7 : on - 1;
  return (days.includes(on) && clock >= from) || (days.includes(before) && clock < to);
}
