import { dayIn, daysBetween, type Entry, whenOf, zoneClock } from "@helhet/course";
import type { BoardPerson } from "./board.ts";

/** For how many days somebody counts as new, and how long before it a leaving is shown: docs/reference/conventions.md. */
const shownDays = 7;

/** Whether somebody has just come to the unit or is about to leave it, by entries in effect. */
export function comingAndGoing(
  inEffect: readonly Entry[],
  unit: string,
  day: string,
): Pick<BoardPerson, "newSince" | "leavesOn"> {
  const running = inEffect.findLast(
    (one) => one.kind === "enrolment-started" && one.data.unit === unit && dayOf(one) <= day,
  );
  if (running?.kind !== "enrolment-started") return { newSince: null, leavesOn: null };
  const end = inEffect.find((one) => one.kind === "enrolment-ended" && one.data.enrolment === running.data.enrolment);
  const since = dayOf(running);
  const leaves = end === undefined ? null : dayOf(end);
  return {
    newSince: daysBetween(since, day) < shownDays ? since : null,
    leavesOn: leaves !== null && day <= leaves && daysBetween(day, leaves) <= shownDays ? leaves : null,
  };
}

function dayOf(one: Entry): string {
  return dayIn(one.zone, whenOf(one.effective, zoneClock(one.zone)).from);
}
