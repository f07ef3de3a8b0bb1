import { type DataOf, type Day, isoFromDay } from "@helhet/course";
import type { Pen } from "../pen.ts";
import { townService } from "../world/houses.ts";
import { writer } from "../world/staff.ts";
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

/** The municipality takes over: enrolled there, with a coordinator, and a visit every other week. */
export function handOver(pen: Pen, day: Day, coordinator: "liv" | "arne"): string {
  const by = writer(coordinator);
  const enrolment = pen.newId();
  pen.write("enrolment-started", day, { enrolment, unit: townService.id, careLevel: "municipal" }, by);
  pen.write("care-relation", day, { relation: pen.newId(), unit: townService.id, basis: "enrolled" }, by);
  const team = [
    ["coordinator", coordinator],
    ["recovery-coach", "amund"],
  ] as const;
  for (const [role, key] of team) {
    const who = writer(key);
    const data = { assignment: pen.newId(), role, practitioner: who.practitioner, unit: who.unit, miniTeam: true };
    pen.write("role-assigned", day, data, by);
  }
  return enrolment;
}

/** Visits by the municipality from a day on: most of them meet the person, some do not. */
export function visit(pen: Pen, from: Day, to: Day, everyDays: number, coordinator: "liv" | "arne"): void {
  const by = writer(coordinator);
  for (let day = from + 4; day <= Math.min(to, pen.today + 14); day += everyDays) {
    const at = { day, minutes: 11 * 60 };
    const title = "Hjemmebesøk";
    const session = { session: pen.newId(), unit: townService.id, format: "individual", title } as const;
    pen.write("session-planned", at, session, by, { writtenOn: Math.min(day - 5, pen.today - 1) });
    if (pen.random.chance(0.85)) pen.write("session-attended", at, { ...session, minutes: 50 }, by);
    else {
      pen.write("session-missed", at, { ...session, reason: "no-show" }, by);
      const words = "Banket på. Ikke nå, men gjerne på fredag.";
      pen.write(
        "contact-attempt",
        { day: day + 1, minutes: 720 },
        { channel: "home-visit", outcome: "not-today", words },
        by,
      );
    }
  }
}
