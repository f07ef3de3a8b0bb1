import type { Catalogue } from "../catalogue/nb.ts";

/** `Døgn · dag 61`: the care level and the day of the stay, or that there is none. */
export function sayWhere(
  { careLevel, enrolmentDay }: { readonly careLevel: string | null; readonly enrolmentDay: number | null },
  words: Catalogue,
): string {
  const levels: Readonly<Record<string, string>> = words.careLevels;
  if (careLevel === null && enrolmentDay === null) return words.person.noEnrolment;
  const level = careLevel === null ? words.person.inUnit : (levels[careLevel] ?? careLevel);
  return enrolmentDay === null ? level : `${level} · ${words.person.day(enrolmentDay)}`;
}
