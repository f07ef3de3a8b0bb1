import type { ShownItem } from "@helhet/contract";
import { useQuery } from "@tanstack/react-query";
import { queries } from "../server/queries.ts";

/** The keys of every overdue demand that the same entry would answer, this one first: one reason covers them all. */
export function useBrokenTogether(item: ShownItem, person: string): readonly string[] {
  const { data } = useQuery(queries.standing(person, null));
  const line = data?.lines.find(({ items }) => items.includes(item.key));
  const overdue = new Set(data?.items.filter(({ state }) => state === "overdue").map(({ key }) => key));
  const others = (line?.items ?? []).filter((key) => key !== item.key && overdue.has(key));
  return [item.key, ...others];
}
