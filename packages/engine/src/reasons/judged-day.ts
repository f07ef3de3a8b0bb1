import type { Day } from "@helhet/course";
import type { Demand } from "../follow/demand.ts";

/** The day on which conditions are judged: today, or the day on which the scope ended. */
export function judgedDay({ place, end }: Demand): Day {
  const { today } = place.following;
  return end === null ? today : Math.min(end.day, today);
}
