import type { Entry, EntryOf, Kind } from "@helhet/course";
import { when } from "./relations-of.ts";

/** Who a person is, as one controller's own unrestricted administrative entries have it. */
export interface Card {
  readonly controller: string;
  readonly given: string | null;
  readonly family: string | null;
  readonly spokenName: string | null;
  readonly born: string | null;
  readonly protectedAddress: boolean;
}

/** One card a controller: a reader gets those of the controllers whose administrative entries they may read. */
export function cardsOf(standing: readonly Entry[]): readonly Card[] {
  const open = standing.filter((one) => one.category === "administrative" && one.restriction === undefined);
  const controllers = [...new Set(open.filter(saysWho).map((one) => one.controller))].sort();
  return controllers.map((controller) => cardOf(controller, open));
}

function saysWho(one: Entry): boolean {
  return one.kind === "person-name" || one.kind === "birth-date" || one.kind === "protected-address";
}

function cardOf(controller: string, open: readonly Entry[]): Card {
  const own = open.filter((one) => one.controller === controller);
  const name = newest(own, "person-name")?.data;
  const grade = newest(own, "protected-address")?.data.grade ?? "none";
  return {
    controller,
    given: name?.given ?? null,
    family: name?.family ?? null,
    spokenName: name?.spokenName ?? null,
    born: newest(own, "birth-date")?.data.born ?? null,
    protectedAddress: grade !== "none",
  };
}

/** The last in time; of those that are true from the same instant, the one recorded last. */
function newest<K extends Kind>(entries: readonly Entry[], kind: K): EntryOf<K> | undefined {
  const all = entries.filter((one): one is EntryOf<K> & Entry => one.kind === kind);
  return all.toSorted((a, b) => when(a).from - when(b).from || a.seq - b.seq).at(-1);
}
