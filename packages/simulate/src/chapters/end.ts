import { type DataOf, type Day, isoFromDay } from "@helhet/course";
import type { Pen } from "../pen.ts";
import { townService } from "../world/houses.ts";
import { evaluate } from "./plan.ts";
import { clinicianOf, type Opened, type Stay } from "./stay.ts";

/** How a stay ended, and why. */
export interface Ending {
  readonly planned: boolean;
  readonly reason: DataOf<"enrolment-ended">["reason"];
  readonly words: string;
  /** The pathway ends with the stay; false when another unit goes on with it. */
  readonly pathwayEnds: boolean;
}

/** The stay ends: closing evaluation and aftercare where it was planned, a word to the municipality where it was not. */
export function end(pen: Pen, stay: Stay, opened: Opened, { planned, reason, words, pathwayEnds }: Ending): void {
  const day = stay.to;
  if (day === null) return;
  const by = clinicianOf(stay);
  if (planned) agreeOnAftercare(pen, stay, day);
  pen.write("enrolment-ended", day, { enrolment: opened.enrolment, planned, reason, words }, by);
  close(pen, stay, day, opened);
  if (!planned) pen.write("body-informed", day, { body: "municipality", about: "unplanned-discharge" }, by);
  if (pathwayEnds) {
    const why = reason === "agreed" || reason === "completed" ? "completed" : reason;
    pen.write("pathway-ended", day, { pathway: stay.pathway, reason: why, feedbackToolUsed: "yes" }, by);
  }
}

/** Those who carried the stay let go; the unit keeps a duty of sixty days. */
function close(pen: Pen, stay: Stay, day: Day, { relations, assignments }: Opened): void {
  const by = clinicianOf(stay);
  for (const assignment of assignments) pen.write("role-ended", day, { assignment }, by);
  for (const relation of relations) pen.write("care-relation-ended", day, { relation, reason: "Utskrevet" }, by);
  const until = isoFromDay(day + 60);
  const duty = { relation: pen.newId(), unit: stay.unit.id, basis: "duty-after-end", until } as const;
  pen.write("care-relation", day, duty, by);
}

/** A meeting about what comes after, and who carries it, two weeks before the end and again at the end. */
export function agreeOnAftercare(pen: Pen, stay: Stay, lastDay: Day): void {
  const by = clinicianOf(stay);
  const who = "Testvik kommune, koordinator";
  const what = "Oppfølging ukentlig de første åtte ukene, deretter etter avtale. Døra er åpen for rask retur.";
  pen.write("aftercare-agreed", lastDay - 10, { unit: townService.id, who, what, from: isoFromDay(lastDay) }, by);
  evaluate(pen, stay, lastDay - 1, true);
}
