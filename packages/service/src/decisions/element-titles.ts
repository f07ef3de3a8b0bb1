import type { Text } from "@helhet/engine";
import type { House } from "../house.ts";

/** What the elements of the guidelines here are called, by `guideline/element`; of several editions the last. */
export function titlesOfElements(house: House): ReadonlyMap<string, Text> {
  return new Map(
    house.rules.guidelines.flatMap(({ id, elements }) =>
      elements.map((element) => [`${id}/${element.id}`, element.title] as const),
    ),
  );
}
