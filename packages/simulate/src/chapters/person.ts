import type { DataOf, Day } from "@helhet/course";
import type { Pen, Writer } from "../pen.ts";
import { testMark } from "../synthetic-name.ts";

/** Who a made-up person is, apart from their course. */
export interface Portrait {
  readonly given: string;
  readonly family: string;
  /** `YYYY-MM-DD`. */
  readonly born: string;
  readonly sex: "female" | "male" | "other";
  readonly substance: DataOf<"substance-of-concern">;
  readonly also: readonly DataOf<"substance-of-concern">[];
  readonly kin: DataOf<"next-of-kin"> | null;
  readonly contact: DataOf<"contact-point">;
  readonly housing: DataOf<"housing">["situation"];
  readonly work: string;
  readonly hasChildren: boolean;
  readonly goals: readonly string[];
  readonly strengths: string;
}

/** Name, birth day and sex, as registered on the day of the first contact. */
export function register(pen: Pen, day: Day, portrait: Portrait, by: Writer): void {
  pen.write("person-name", day, { given: `${testMark} ${portrait.given}`, family: portrait.family }, by);
  pen.write("birth-date", day, { born: portrait.born }, by);
  pen.write("sex-recorded", day, { sex: portrait.sex }, by);
}

/** How to reach the person, where they live, whom they name, and what they use. */
export function introduce(pen: Pen, day: Day, portrait: Portrait, by: Writer): void {
  const stable = ["own-home", "rented", "supported"].includes(portrait.housing) ? "yes" : "no";
  pen.write("contact-point", day, portrait.contact, by);
  pen.write("housing", day, { situation: portrait.housing, stable }, by);
  pen.write("social-situation", day, { aspect: "work", value: portrait.work }, by);
  pen.write("substance-of-concern", day, portrait.substance, by);
  for (const other of portrait.also) pen.write("substance-of-concern", day, other, by);
  if (portrait.kin !== null) pen.write("next-of-kin", day, portrait.kin, by);
  pen.write("preference", day, { about: "strengths", words: portrait.strengths }, by);
}
