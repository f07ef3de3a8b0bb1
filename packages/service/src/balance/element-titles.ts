import type { Text } from "@helhet/engine";
import type { Programme } from "@helhet/programme";
import type { House } from "../house.ts";

/** What elements (`guideline/element`) are called: by their guideline, else as the unit's own programme calls them, else by their name. */
export function elementTitles(
  { rules }: House,
  elements: Iterable<string>,
  programme: Programme | null,
): Readonly<Record<string, Text>> {
  return Object.fromEntries([...new Set(elements)].map((one) => [one, titleOf(one)]));

  function titleOf(named: string): Text {
    const [guideline, ...rest] = named.split("/");
    const element = rest.join("/");
    const found = rules.guidelines
      .filter(({ id }) => id === guideline)
      .flatMap(({ elements: all }) => all.find(({ id }) => id === element) ?? [])[0];
    if (found !== undefined) return found.title;
    const own = [...(programme?.timetable ?? []), ...(programme?.services ?? [])].find(({ key }) =>
      named.endsWith(key),
    );
    const text = own?.title ?? named;
    return { nb: text, da: text, en: text };
  }
}
