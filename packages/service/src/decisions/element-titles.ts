import type { Entry } from "@helhet/course";
import type { Text } from "@helhet/engine";
import type { House } from "../house.ts";
import { ofProgramme, programmeTitles, sameEverywhere } from "../tailoring/titles.ts";

/** What the elements of the guidelines here are called, by `guideline/element`; of several editions the last. */
export function titlesOfElements(house: House): ReadonlyMap<string, Text> {
  return new Map(
    house.rules.guidelines.flatMap(({ id, elements }) =>
      elements.map((element) => [`${id}/${element.id}`, element.title] as const),
    ),
  );
}

/** The same, and what a unit's own programme asks and offers, by `programme/<key>`. */
export async function titlesInUnit(house: House, unit: string): Promise<ReadonlyMap<string, Text>> {
  const own = [...(await programmeTitles(house, unit))].map(
    ([key, title]) => [`${ofProgramme}/${key}`, sameEverywhere(title)] as const,
  );
  return new Map([...titlesOfElements(house), ...own]);
}

/** What the elements and acts are called that entries speak of, by `guideline/element` and `act/<id>`. */
export function elementsNamedIn(house: House, entries: readonly Entry[]): Readonly<Record<string, Text>> {
  const said = new Set(entries.flatMap(({ data }) => Object.values(data)));
  const elements = [...titlesOfElements(house)].filter(([element]) => said.has(element));
  const acts = entries.flatMap(({ data }) => {
    const act = "act" in data ? house.rules.acts.get(String(data.act)) : undefined;
    return act === undefined ? [] : [[`act/${act.id}`, act.title] as const];
  });
  return Object.fromEntries([...elements, ...acts]);
}
