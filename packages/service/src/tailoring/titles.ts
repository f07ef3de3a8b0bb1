import { dayIn, type Entry } from "@helhet/course";
import type { Text } from "@helhet/engine";
import type { House } from "../house.ts";
import { programmeOf } from "../programme/programme-of.ts";

/** The name under which tailoring speaks of what a unit itself asks: `programme/exercise`. */
export const ofProgramme = "programme";

/** What an element is called; null where nobody here knows it. `unit` is where it was agreed. */
export type TitleOf = (element: string, unit: string | null) => Text | null;

/** A unit's own words: the same in every language. */
export const sameEverywhere = (words: string): Text => ({ nb: words, da: words, en: words });

/** The titles of a unit's services and of its week, by key; the week's own word goes before a service of the same key. */
export async function programmeTitles(house: House, unit: string): Promise<ReadonlyMap<string, string>> {
  const place = (await house.places()).units.get(unit);
  if (place === undefined) return new Map();
  const published = await programmeOf(house, unit, dayIn(place.zone, house.now()));
  const { services = [], timetable = [] } = published?.data.programme ?? {};
  return new Map([...services, ...timetable].map(({ key, title }) => [key, title]));
}

/** What entries name of a unit's programme, by `programme/<key>`; empty where they name nothing of one. */
export async function programmeNames(
  house: House,
  entries: readonly Entry[],
): Promise<Readonly<{ [element: string]: string }>> {
  const named = entries.flatMap(({ data, author }) =>
    "element" in data && data.element?.startsWith(`${ofProgramme}/`) && author.type === "practitioner"
      ? [{ element: data.element, unit: author.unit }]
      : [],
  );
  if (named.length === 0) return {};
  const titleOf = await titlesFor(
    house,
    named.map(({ unit }) => unit),
  );
  return Object.fromEntries(
    named.flatMap(({ element, unit }) => {
      const title = titleOf(element, unit)?.nb;
      return title === undefined ? [] : [[element, title]];
    }),
  );
}

/** Says what elements are called that these units may have agreed about: of guidelines, and of their own programmes. */
export async function titlesFor(house: House, units: readonly string[]): Promise<TitleOf> {
  const asked = [...new Set(units)];
  const programmes = new Map(
    await Promise.all(asked.map(async (unit) => [unit, await programmeTitles(house, unit)] as const)),
  );
  return (element, unit) => {
    const [guideline, part = ""] = element.split("/");
    if (guideline === ofProgramme) {
      const title = programmes.get(unit ?? "")?.get(part);
      return title === undefined ? null : sameEverywhere(title);
    }
    const editions = house.rules.guidelines.filter(({ id }) => id === guideline);
    return editions.flatMap(({ elements }) => elements.filter(({ id }) => id === part)).at(-1)?.title ?? null;
  };
}

/** The title, or the element's own name where nobody here knows it. */
export function titleOr(titleOf: TitleOf, element: string, unit: string | null): Text {
  return titleOf(element, unit) ?? sameEverywhere(element.split("/").at(-1) ?? element);
}
