import { otherIntervals } from "./agreements.ts";
import { type DayText, daysLater, later } from "./day-text.ts";
import { dayOfMoment, lastInstant, type Moment } from "./moment.ts";
import { asksPregnancy, type Counting, type Possible, possibleDates } from "./possible.ts";
import type { Said } from "./said.ts";
import { moved, type Stop, stopsOf } from "./still.ts";
import type { Followed } from "./world.ts";

/** When something is due, as far as that can be said. */
export interface Deadline {
  readonly from: DayText;
  readonly earliest: Moment | null;
  /** Null with an `earliest`: nobody can say that it is ever late. */
  readonly latest: Moment | null;
  /** An interval that should have been agreed is not. */
  readonly isUnknown: boolean;
  /** The clock stands still now. */
  readonly stands: boolean;
}

interface Range {
  readonly earliest: Moment | null;
  readonly latest: Moment | null;
  readonly isUnknown: boolean;
}

function ordered(moments: readonly Moment[], zone: string): readonly Moment[] {
  return [...moments].sort((one, other) => lastInstant(one, zone) - lastInstant(other, zone));
}

function rangeOf(possible: readonly Possible[], zone: string): Range {
  const moments = ordered(
    possible.filter((one) => typeof one !== "string"),
    zone,
  );
  const isOpen = possible.some((one) => typeof one === "string");
  return {
    earliest: moments[0] ?? null,
    latest: isOpen ? null : (moments.at(-1) ?? null),
    isUnknown: moments.length === 0 && possible.includes("unknown"),
  };
}

/** Either of two: nobody can tell which. */
function either(one: Range, other: Range, zone: string): Range {
  const possible = [
    one.earliest ?? "none",
    one.latest ?? "none",
    other.earliest ?? "none",
    other.latest ?? "none",
  ] as const;
  const isUnknown = (one.isUnknown || other.isUnknown) && one.earliest === null && other.earliest === null;
  return { ...rangeOf(possible, zone), isUnknown };
}

function isStricter(one: Range, than: Range, zone: string): boolean {
  if (one.earliest === null) return false;
  return than.earliest === null || lastInstant(one.earliest, zone) < lastInstant(than.earliest, zone);
}

/** What the limits give from one day, counted a second time with what is known of pregnancy later. */
function rangeFrom(counting: Counting): Range {
  const { followed, answer } = counting;
  const { zone } = followed.world.setting;
  const first = rangeOf(possibleDates(counting), zone);
  if (!followed.element.limits.some(({ when }) => asksPregnancy(when))) return first;
  const pregnancyDay = later(counting.from, answer?.day ?? followed.world.today);
  const second = rangeOf(possibleDates({ ...counting, pregnancyDay }), zone);
  return isStricter(second, first, zone) ? second : first;
}

/** A start that is known only to a month or year gives a range from its first to its last day. */
function written(followed: Followed, start: Said, answer: Said | null): Range {
  const first = rangeFrom({ followed, start, from: start.day, answer });
  if (start.latest === start.day) return first;
  const last = rangeFrom({ followed, start, from: start.latest, answer });
  return either(first, last, followed.world.setting.zone);
}

/** Another interval agreed for this person governs what it found running. */
function changed(range: Range, followed: Followed, start: Said, answer: Said | null): Range {
  const { zone } = followed.world.setting;
  const { element } = followed;
  for (const { days, agreement } of otherIntervals(followed)) {
    if (agreement.last !== null && start.day > agreement.last) continue;
    const due = range.latest === null ? null : dayOfMoment(range.latest, zone);
    if (due !== null && due < agreement.from) continue;
    if ((answer?.day ?? followed.world.today) < agreement.from) continue;
    const moment = { day: later(daysLater(start.day, days), agreement.from) };
    const isLaw = element.force === "must" || !element.mayBeTailored;
    const strictest = range.earliest === null ? null : dayOfMoment(range.earliest, zone);
    if (isLaw && (strictest === null || moment.day > strictest)) continue;
    return { earliest: moment, latest: moment, isUnknown: false };
  }
  return range;
}

function extended(range: Range, stops: readonly Stop[], from: DayText, today: DayText, zone: string): Deadline {
  if (range.earliest === null) {
    const stands = stops.some(({ resumed }) => resumed === null);
    return { ...range, from, stands };
  }
  const first = moved(range.earliest, from, stops, today, zone);
  const last = range.latest === null ? null : moved(range.latest, from, first.used, today, zone).moment;
  return { ...range, earliest: first.moment, latest: last, from, stands: first.standing };
}

/** The stops that matter to an item: those that came before its answer. */
function stopsFor(followed: Followed, key: string, answer: Said | null): readonly Stop[] {
  return stopsOf(followed, key).filter(({ from }) => answer === null || from <= answer.day);
}

/** A given moment, moved by stopped clocks. */
export function fixedDeadline(
  followed: Followed,
  key: string,
  moment: Moment,
  from: DayText,
  answer: Said | null,
): Deadline {
  const { today, setting } = followed.world;
  const range = { earliest: moment, latest: moment, isUnknown: false };
  return extended(range, stopsFor(followed, key, answer), from, today, setting.zone);
}

/** The deadline of what nobody can date, for a fact is missing. */
export function unknownDeadline(followed: Followed, key: string, from: DayText): Deadline {
  const { today, setting } = followed.world;
  const range = { earliest: null, latest: null, isUnknown: true };
  return extended(range, stopsFor(followed, key, null), from, today, setting.zone);
}

/** When a demand is due that is counted from `start`, given what answered it. `key` is the item's. */
export function deadlineOf(
  followed: Followed,
  key: string,
  start: Said,
  answer: Said | null,
  isChain: boolean,
): Deadline {
  const { world } = followed;
  const range = written(followed, start, answer);
  const agreed = isChain ? changed(range, followed, start, answer) : range;
  return extended(agreed, stopsFor(followed, key, answer), start.day, world.today, world.setting.zone);
}
