import { addMonths, type Day } from "@helhet/course";
import type { Fact } from "../../facts/fact.ts";
import { singleAnchor } from "../anchors.ts";
import { actsUntil, done } from "../answers.ts";
import { dueOnDay } from "../counting.ts";
import { type Deadline, datedDeadline } from "../deadline.ts";
import type { Demand, Window } from "../demand.ts";
import type { Place } from "../following.ts";
import { limitFrom } from "../limits.ts";
import { makeDemand } from "../make-demand.ts";
import { untilOf } from "./chain.ts";

/** The first day of a window: the first one's plus so many times the length of time. */
function windowStart(firstDay: Day, index: number, { amount, unit }: Deadline): Day {
  const length = (amount ?? 1) * index;
  if (unit === "months") return addMonths(firstDay, length);
  return firstDay + Math.max(index, unit === "weeks" ? length * 7 : length);
}

/** Where the windows cannot be placed no date can be told, only what is missing. */
function withoutDates(length: Deadline): Deadline {
  return length.unknown === null ? length : { ...length, earliest: null, latest: null };
}

function inWindow(acts: readonly Fact[], { from, to }: Window): Fact | null {
  return acts.find((act) => act.day >= from && act.day <= to) ?? null;
}

/**
 * Once in each window of a fixed grid from the anchor or the day after: every window that has begun is an item,
 * answered by the first act inside it. The act may come on any day of the window, its last one included.
 */
export function grid(place: Place): readonly Demand[] {
  const { following, scope } = place;
  const anchor = singleAnchor(place);
  const length = anchor === null ? null : limitFrom(place, anchor.day, anchor, anchor.day);
  if (anchor === null || length?.amount == null || length.earliest === null || length.unknown !== null) {
    const deadline = length === null ? {} : { deadline: withoutDates(length) };
    const startDay = anchor?.day ?? scope.firstDay;
    return [makeDemand(place, { occurrence: scope.root, anchor, startDay, answer: null, ...deadline })];
  }
  const end = untilOf(place, anchor);
  const lastDay = Math.min(following.today, end?.day ?? following.today);
  const acts = actsUntil(place, anchor, lastDay);
  const shared = following.ask.used.splice(0);
  const demands: Demand[] = [];
  const firstDay = place.of.element.windowsFrom === "day-after" ? anchor.day + 1 : anchor.day;
  let from = firstDay;
  for (let number = 1; from <= lastDay; number += 1) {
    const next = windowStart(firstDay, number, length);
    const window = { number, from, to: next - 1 };
    const act = inWindow(acts, window);
    const due = dueOnDay(window.to, following.program.clock);
    const deadline = datedDeadline(due, length.amount, length.unit, length.chosen);
    const answer = act === null ? null : done(act);
    following.ask.used.push(...shared);
    demands.push(
      makeDemand(place, {
        occurrence: `${scope.root}.${number}`,
        anchor,
        startDay: from,
        answer,
        end,
        window,
        deadline,
      }),
    );
    from = next;
  }
  if (end === null) following.nextItemDay = Math.min(following.nextItemDay, from);
  return demands;
}
