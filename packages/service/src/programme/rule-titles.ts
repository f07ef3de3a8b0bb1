import type { Text } from "@helhet/engine";
import type { Programme } from "@helhet/programme";
import type { House } from "../house.ts";

/** What the frames and silences of programmes are called, by "guideline edition name"; what is not loaded here has no title. */
export function ruleTitles(house: House, programmes: readonly Programme[]): Readonly<Record<string, Text>> {
  const of = (guideline: string, edition: string) =>
    house.rules.guidelines.find((one) => one.id === guideline && one.edition === edition);
  const frames = programmes.flatMap((one) => one.frames);
  const silences = programmes.flatMap((one) => one.silences);
  return Object.fromEntries([
    ...frames.flatMap(({ guideline, edition, value }) => {
      const title = of(guideline, edition)?.unitValues.find(({ name }) => name === value)?.title;
      return title === undefined ? [] : [[[guideline, edition, value].join(" "), title] as const];
    }),
    ...silences.flatMap(({ guideline, edition, element }) => {
      const title = of(guideline, edition)?.elements.find(({ id }) => id === element)?.title;
      return title === undefined ? [] : [[[guideline, edition, element].join(" "), title] as const];
    }),
  ]);
}
