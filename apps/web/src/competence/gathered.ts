import type { CompetencePage } from "./held.ts";

type LeadGap = CompetencePage["gaps"]["leads"][number];

/** What the same hour of the week lacks on several days, told once. */
export interface GatheredGap extends Pick<LeadGap, "item" | "title" | "competence" | "others"> {
  readonly key: string;
  readonly days: readonly string[];
}

/** One for each item, competence and those who have it, in the order of the week. */
export function gathered(leads: readonly LeadGap[]): readonly GatheredGap[] {
  const byKey = Map.groupBy(leads, ({ item, competence, others }) => [item, competence, ...others].join(" "));
  return [...byKey].flatMap(([key, all]) => {
    const [first] = all;
    if (first === undefined) return [];
    const { item, title, competence, others } = first;
    return [{ key, item, title, competence, others, days: [...new Set(all.map(({ day }) => day))] }];
  });
}
