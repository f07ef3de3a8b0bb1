import { addWorkingDays, type DataOf, type Day, isoFromDay } from "@helhet/course";
import type { Unit } from "@helhet/people";
import type { Pen, Writer } from "../pen.ts";
import { workdayBy } from "./stay.ts";

/** How somebody came to be referred. */
export interface Referring {
  readonly on: Day;
  readonly toUnit: Unit;
  readonly from: DataOf<"referral-received">["from"];
  readonly acute: boolean;
  readonly words: string;
  /** When help must begin. */
  readonly startBy: Day;
  /** Working days until the answer; null: not answered yet. */
  readonly answeredAfter: number | null;
  readonly right: DataOf<"referral-answered">["right"];
  readonly by: Writer;
}

/** A referral, and the care relation that it gave. */
export interface Referred {
  readonly referral: string;
  readonly relation: string;
}

/** The referral, the relation it gives, and its answer. */
export function refer(
  pen: Pen,
  { on, toUnit, from, acute, words, startBy, answeredAfter, right, by }: Referring,
): Referred {
  const referral = pen.newId();
  const relation = pen.newId();
  const received = workdayBy(on);
  const service = toUnit.careLevels.includes("municipal") ? "municipal" : "specialist";
  const asked = { referral, toUnit: toUnit.id, service, from, acute, clarified: "no", words } as const;
  pen.write("referral-received", received, asked, by);
  pen.write("care-relation", received, { relation, unit: toUnit.id, basis: "referred" }, by);
  if (answeredAfter === null) return { referral, relation };
  const answered = addWorkingDays(received, answeredAfter, "NO");
  const dates = right === "none" ? {} : { startBy: isoFromDay(startBy), attendOn: isoFromDay(workdayBy(startBy)) };
  pen.write("referral-answered", answered, { referral, right, ...dates }, by);
  return { referral, relation };
}

/** The national pathway begins on a day. */
export function startPathway(
  pen: Pen,
  day: Day,
  pathway: DataOf<"pathway-started">["pathway"],
  unit: Unit,
  referral: string,
  by: Writer,
): void {
  pen.write("pathway-started", day, { pathway, unit: unit.id, referral }, by);
}

/** The person opens what one organisation wrote to another, so that the two may work together. */
export function agreeToShare(pen: Pen, day: Day, recipientController: string, by: Writer): string {
  const consent = pen.newId();
  const categories: DataOf<"consent">["categories"] = ["plan", "attendance", "administrative", "social", "network"];
  pen.write("consent", day, { consent, recipientController, purpose: "cooperation", categories }, by);
  return consent;
}
