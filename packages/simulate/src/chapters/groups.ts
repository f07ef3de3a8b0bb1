import type { DataOf, Day } from "@helhet/course";
import type { Pen } from "../pen.ts";
import { clinicianOf, type Stay } from "./stay.ts";

/** A group of the unit's programme. */
export interface Group {
  readonly group: string;
  readonly title: string;
}

export const copingGroup: Group = { group: "coping-group", title: "Mestringsgruppe" };
export const womensGroup: Group = { group: "womens-group", title: "Kvinnegruppe" };

/** What is recommended about a group, and what the person needs there. */
export function recommend(
  pen: Pen,
  stay: Stay,
  day: Day,
  of: Group,
  said: { readonly answer: "recommended" | "not-recommended"; readonly words: string; readonly needs?: string },
): void {
  const data = { recommendation: pen.newId(), ...of, unit: stay.unit.id, ...said };
  pen.write("group-recommended", day, data, clinicianOf(stay));
}

/** No group at all for now, and why. */
export function recommendNone(pen: Pen, stay: Stay, day: Day, words: string): void {
  const data = { recommendation: pen.newId(), answer: "none-at-all", unit: stay.unit.id, words } as const;
  pen.write("group-recommended", day, data, clinicianOf(stay));
}

/** A place in a group: offered, and what the person said. */
export function place(
  pen: Pen,
  stay: Stay,
  day: Day,
  of: Group,
  answer: DataOf<"group-offered">["answer"],
  words?: string,
): void {
  const data = { ...of, unit: stay.unit.id, answer, ...(words === undefined ? {} : { words }) };
  pen.write("group-offered", day, data, clinicianOf(stay));
}

const needs = [
  "Vil ikke lese høyt.",
  "Trenger pause etter en time.",
  "Sitter helst ved vinduet.",
  "Sier fra selv når det blir for mye.",
];

/** In the coping group since the first weeks of the stay, or on its waiting list since the day before yesterday. */
export function joinCoping(pen: Pen, stay: Stay, how: "takes-part" | "waits"): void {
  const day = how === "waits" ? pen.today - 2 : Math.min(stay.from + 6, pen.today - 3);
  const words = "Vil lære mer om sug og hva som hjelper.";
  const said = { answer: "recommended", words, needs: pen.random.pick(needs) } as const;
  if (how === "waits" || pen.random.chance(0.5)) recommend(pen, stay, day - 1, copingGroup, said);
  if (how === "takes-part") place(pen, stay, day - 1, copingGroup, "offered");
  place(pen, stay, day, copingGroup, how === "waits" ? "waiting-list" : "accepted");
}

/** Which group the person says they wish. */
export function wish(
  pen: Pen,
  stay: Stay,
  day: Day,
  about: "women-only-group" | "men-only-group" | "mixed-group",
  words: string,
): void {
  pen.write("preference", day, { about, words }, clinicianOf(stay));
}
