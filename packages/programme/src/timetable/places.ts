import { type Entry, type EntryOf, entriesInEffect } from "@helhet/course";
import type { Service } from "../programme.ts";

/** Somebody in the unit, with the entries that tell how their days there are to be. */
export interface PersonHere {
  readonly person: string;
  readonly entries: readonly Entry[];
}

/** Where somebody stands in a group: what they last answered, and since when (ISO). */
export interface InGroup {
  readonly person: string;
  readonly since: string;
  readonly words: string | null;
}

/** A group's places and who waits, each in the order in which they said so. */
export interface GroupPlaces {
  readonly capacity: number | null;
  readonly placed: readonly InGroup[];
  /** On the waiting list, and those who accepted when there was no place. */
  readonly waiting: readonly InGroup[];
  /** Offered a place and have not answered. */
  readonly offered: readonly InGroup[];
  /** How many places nobody has or is offered; null: there is no limit. */
  readonly free: number | null;
}

/** Who has a place in a group of the unit, by the last word of each of its people. */
export function placesOf(service: Service, unit: string, people: readonly PersonHere[]): GroupPlaces {
  const last = people.flatMap((one) => lastWord(one, service.key, unit) ?? []).toSorted(byTime);
  const ofAnswer = (answer: EntryOf<"group-offered">["data"]["answer"]): readonly Word[] =>
    last.filter((one) => one.answer === answer);
  const capacity = service.capacity ?? null;
  const accepted = ofAnswer("accepted");
  const placed = accepted.slice(0, capacity ?? accepted.length);
  const beyond = accepted.slice(placed.length);
  const offered = ofAnswer("offered");
  return {
    capacity,
    placed: placed.map(shown),
    waiting: [...beyond, ...ofAnswer("waiting-list")].toSorted(byTime).map(shown),
    offered: offered.map(shown),
    free: capacity === null ? null : Math.max(0, capacity - placed.length - offered.length),
  };
}

interface Word extends InGroup {
  readonly answer: EntryOf<"group-offered">["data"]["answer"];
}

function lastWord({ person, entries }: PersonHere, group: string, unit: string): Word | null {
  const said = entriesInEffect(entries).filter(
    (one) => one.kind === "group-offered" && one.data.group === group && one.data.unit === unit,
  ) as readonly EntryOf<"group-offered">[];
  const last = said.at(-1);
  if (last === undefined) return null;
  return { person, since: last.recorded, words: last.data.words ?? null, answer: last.data.answer };
}

function byTime(a: InGroup, b: InGroup): number {
  if (a.since !== b.since) return a.since < b.since ? -1 : 1;
  return a.person < b.person ? -1 : 1;
}

function shown({ person, since, words }: Word): InGroup {
  return { person, since, words };
}
