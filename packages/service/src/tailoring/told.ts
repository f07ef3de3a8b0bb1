import { type Entry, entriesInEffect } from "@helhet/course";
import type { Item, Text } from "@helhet/engine";
import type { House } from "../house.ts";
import { titleOf } from "../rules.ts";

/** Why something was not done in time, in words that were told to the person. */
export interface ToldDeviation {
  readonly entry: string;
  /** Instant, ISO. */
  readonly recorded: string;
  readonly titles: readonly Text[];
  readonly words: string;
}

/** From when a running stretch follows another edition, and why. */
export interface ToldMove {
  readonly entry: string;
  readonly recorded: string;
  readonly guideline: Text;
  readonly edition: string;
  readonly words: string;
}

/** What the person was told of deadlines that were not kept: those in the entries one may read. */
export function deviationsTold(entries: readonly Entry[], items: readonly Item[]): readonly ToldDeviation[] {
  const titles = new Map(
    items.map(({ key, guideline, element, title }) => [key, { name: `${guideline}/${element}`, title }]),
  );
  const byName = new Map([...titles.values()].map(({ name, title }) => [name, title]));
  return entriesInEffect(entries).flatMap((one) => {
    if (one.kind !== "deviation-reason" || one.data.toldPerson !== "yes") return [];
    const named = one.data.items.flatMap((key) => titles.get(key)?.title ?? byName.get(key) ?? []);
    const distinct = [...new Map(named.map((title) => [title.en, title])).values()];
    return [{ entry: one.id, recorded: one.recorded, titles: distinct, words: one.data.words }];
  });
}

/** The moves to another edition that one may read of. */
export function movesTold({ rules }: House, entries: readonly Entry[]): readonly ToldMove[] {
  return entriesInEffect(entries).flatMap((one) => {
    if (one.kind !== "edition-moved") return [];
    const { guideline, edition, words } = one.data;
    return [{ entry: one.id, recorded: one.recorded, guideline: titleOf(rules, guideline, edition), edition, words }];
  });
}
