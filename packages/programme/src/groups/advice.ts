import { type Entry, type EntryOf, entriesInEffect } from "@helhet/course";
import type { Service } from "../programme.ts";

/** Whom a group is for, as its programme says; and which group a person has said they wish. Never told from anything else. */
export type GroupGender = Service["gender"];

/** What is recommended about a group, or about all groups, and why. */
export interface Recommendation {
  readonly answer: EntryOf<"group-recommended">["data"]["answer"];
  readonly words: string;
  /** What the person needs there, for the one who leads it. */
  readonly needs: string | null;
  readonly entry: string;
  /** Instant, ISO. */
  readonly recorded: string;
}

/** What was last said of a place in a group. */
export interface PlaceSaid {
  readonly answer: EntryOf<"group-offered">["data"]["answer"];
  readonly words: string | null;
  readonly entry: string;
  readonly recorded: string;
}

/** One group as it is for one person. */
export interface GroupFor {
  readonly group: string;
  readonly title: string;
  /** Null for a group that the programme no longer has. */
  readonly gender: GroupGender | null;
  readonly recommendation: Recommendation | null;
  readonly place: PlaceSaid | null;
  /** The group is for others than the person has said they wish. */
  readonly isAgainstWish: boolean;
}

/** A unit's groups as they are for one person. */
export interface GroupsFor {
  /** No group at all is recommended, and why; null where that was never said, or something was recommended since. */
  readonly noneAtAll: Recommendation | null;
  readonly wish: { readonly gender: GroupGender; readonly words: string; readonly entry: string } | null;
  readonly groups: readonly GroupFor[];
}

const wishes: Readonly<Record<string, GroupGender>> = {
  "women-only-group": "women",
  "men-only-group": "men",
  "mixed-group": "mixed",
};

/** The newest wish about the gender of a group, in entries in effect. */
function groupWishOf(inEffect: readonly Entry[]): GroupsFor["wish"] {
  for (const one of inEffect.toReversed()) {
    if (one.kind !== "preference") continue;
    const gender = wishes[one.data.about];
    if (gender !== undefined) return { gender, words: one.data.words, entry: one.id };
  }
  return null;
}

function isRecommended(entry: Entry, unit: string): entry is Entry & EntryOf<"group-recommended"> {
  return entry.kind === "group-recommended" && entry.data.unit === unit;
}

function isPlace(entry: Entry, unit: string): entry is Entry & EntryOf<"group-offered"> {
  return entry.kind === "group-offered" && entry.data.unit === unit;
}

function shown({ data, id, recorded }: EntryOf<"group-recommended">): Recommendation {
  return { answer: data.answer, words: data.words, needs: data.needs ?? null, entry: id, recorded };
}

function noneAtAll(recommended: readonly EntryOf<"group-recommended">[]): EntryOf<"group-recommended"> | null {
  const at = recommended.findLastIndex(({ data }) => data.answer === "none-at-all");
  const since = recommended.slice(at + 1).some(({ data }) => data.answer === "recommended");
  return at < 0 || since ? null : (recommended[at] ?? null);
}

/**
 * A unit's groups as they are for one person, by their entries of any kind: every group of the programme, and those spoken of
 * that it no longer has. What was said last of a group counts; that none is recommended counts until something is.
 */
export function groupsFor(entries: readonly Entry[], unit: string, services: readonly Service[]): GroupsFor {
  const inEffect = entriesInEffect(entries);
  const recommended = inEffect.filter((one) => isRecommended(one, unit)) as readonly EntryOf<"group-recommended">[];
  const places = inEffect.filter((one) => isPlace(one, unit)) as readonly EntryOf<"group-offered">[];
  const wish = groupWishOf(inEffect);
  const own = services.filter(({ format }) => format === "group");
  const spokenOf = new Map([
    ...recommended.flatMap(({ data }) =>
      data.group === undefined ? [] : [[data.group, data.title ?? data.group] as const],
    ),
    ...places.map(({ data }) => [data.group, data.title] as const),
  ]);
  const gone = [...spokenOf].filter(([group]) => own.every(({ key }) => key !== group));
  const groups = [
    ...own.map(({ key, title, gender }) => ({ group: key, title, gender })),
    ...gone.map(([group, title]) => ({ group, title, gender: null })),
  ];
  const none = noneAtAll(recommended);
  return {
    noneAtAll: none && shown(none),
    wish,
    groups: groups.map((one) => {
      const last = recommended.findLast(({ data }) => data.group === one.group);
      const place = places.findLast(({ data }) => data.group === one.group);
      return {
        ...one,
        recommendation: last === undefined ? null : shown(last),
        place: place === undefined ? null : placeOf(place),
        isAgainstWish: wish !== null && one.gender !== null && one.gender !== wish.gender,
      };
    }),
  };
}

function placeOf({ data, id, recorded }: EntryOf<"group-offered">): PlaceSaid {
  return { answer: data.answer, words: data.words ?? null, entry: id, recorded };
}
