import type { Course } from "@helhet/course";
import { type Item, personalPlan, reviewAct, type Text } from "@helhet/engine";
import type { House } from "../house.ts";
import { unitOfEntry } from "./conflicts.ts";
import { titleOr, titlesFor } from "./titles.ts";

/** Items as they are, but each review of an agreement is called by what was agreed: several of them look alike else. */
export async function withReviewsNamed(house: House, course: Course, items: readonly Item[]): Promise<readonly Item[]> {
  const reviewed = new Set(items.flatMap((item) => reviewOf(item) ?? []));
  if (reviewed.size === 0) return items;
  const agreed = course.entries.flatMap((entry) =>
    "validFrom" in entry.data && reviewed.has(entry.data.tailoring) ? [{ entry, data: entry.data }] : [],
  );
  const titleOf = await titlesFor(
    house,
    agreed.flatMap(({ entry }) => unitOfEntry(entry) ?? []),
  );
  const titles = new Map(
    agreed.map(({ entry, data }) => {
      const own = "title" in data ? { nb: data.title, da: data.title, en: data.title } : null;
      return [data.tailoring, own ?? titleOr(titleOf, data.element, unitOfEntry(entry))];
    }),
  );
  return items.map((item) => {
    const of = titles.get(reviewOf(item) ?? "");
    return of === undefined ? item : { ...item, title: reviewTitleOf(of) };
  });
}

/** The agreement that an item asks to look at again; null for every other item. */
function reviewOf({ guideline, act, element }: Item): string | null {
  return guideline === personalPlan && act === reviewAct.id ? element : null;
}

function reviewTitleOf({ nb, da, en }: Text): Text {
  return { nb: `Ny vurdering: ${nb}`, da: `Ny vurdering: ${da}`, en: `Review: ${en}` };
}
