import { type DayText, dayAfter, dayAt } from "./day-text.ts";
import type { Moment } from "./moment.ts";
import { isAtOrAfter } from "./said.ts";
import type { Followed } from "./world.ts";

/** A stretch in which a clock stood still: from the day it stopped to the day it ran again, which counts. */
export interface Stop {
  readonly from: DayText;
  readonly resumed: DayText | null;
}

/** The stops that name an item by its key or its element, for a reason that its guideline lets stop it, in order. */
export function stopsOf({ world, stretch, element: { id, stops } }: Followed, key: string): readonly Stop[] {
  const element = `${stretch.guideline.id}/${id}`;
  return world.said.flatMap((said) => {
    const { entry } = said;
    if (entry.kind !== "clock-stopped") return [];
    if (!entry.data.items.includes(key) && !entry.data.items.includes(element)) return [];
    if (stops?.every((reason) => reason !== entry.data.reason)) return [];
    const resumed = world.said.find(
      (one) => one.entry.kind === "clock-resumed" && one.entry.data.stop === entry.data.stop && isAtOrAfter(one, said),
    );
    return [{ from: said.day, resumed: resumed?.day ?? null }];
  });
}

function standsStill(stops: readonly Stop[], day: DayText): boolean {
  return stops.some(({ from, resumed }) => from <= day && (resumed === null || day < resumed));
}

/** Where a moment lands when the days that stood still are not counted; `standing` while a clock still stands. */
export interface Moved {
  readonly moment: Moment;
  readonly standing: boolean;
  /** The stops that moved it. */
  readonly used: readonly Stop[];
}

/**
 * Walks from the day counted from, a day at a time: each day on which a clock stands still comes on top. A stop that
 * begins after the moment has passed is never met.
 */
export function moved(moment: Moment, from: DayText, stops: readonly Stop[], today: DayText, zone: string): Moved {
  let due: Moment = moment;
  const dueDay = (): DayText => ("day" in due ? due.day : dayAt(due.ms, zone));
  const used = new Set<Stop>();
  const meet = (): void => {
    for (const stop of stops) if (stop.from <= dueDay()) used.add(stop);
  };
  meet();
  for (let day = from; day <= dueDay() || standsStill([...used], day); day = dayAfter(day)) {
    if (!standsStill([...used], day)) continue;
    if (day > today) return { moment: due, standing: true, used: [...used] };
    due = "day" in due ? { day: dayAfter(due.day) } : { ...due, ms: due.ms + 86_400_000 };
    meet();
  }
  return { moment: due, standing: [...used].some(({ resumed }) => resumed === null), used: [...used] };
}
