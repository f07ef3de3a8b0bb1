import { valueWords } from "@helhet/programme";
import type { Language } from "@helhet/words";
import type { AnswerOf } from "../server/addresses.ts";

export type CompetencePage = AnswerOf<"competence">;
export type Held = CompetencePage["held"][number];

/** Whether it counts on a day, is to come, or is over. */
export function heldWhen({ from, to }: Held, day: string): "now" | "later" | "over" {
  if (to !== null && to < from) return "over";
  if (day < from) return "later";
  return to !== null && to < day ? "over" : "now";
}

/** What somebody has or had of one competence: what counts now first, else what is to come, else what ended last. */
export function heldOf(page: CompetencePage, practitioner: string, competence: string): Held | null {
  const rank = { now: 0, later: 1, over: 2 } as const;
  const own = page.held
    .filter((one) => one.practitioner === practitioner && one.competence === competence)
    .filter(({ from, to }) => to === null || to >= from);
  return (
    own.toSorted(
      (a, b) =>
        rank[heldWhen(a, page.today)] - rank[heldWhen(b, page.today)] || ((a.to ?? "9999") < (b.to ?? "9999") ? 1 : -1),
    )[0] ?? null
  );
}

/** A competence in words: the unit's own title, or the word for one that every unit starts from. */
export function competenceName(page: CompetencePage, key: string, language: Language): string {
  const title = page.competences.find((one) => one.key === key)?.title;
  const word = title ?? valueWords[key]?.[language] ?? key;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
