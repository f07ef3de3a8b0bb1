import type { Act, Element, Guideline, Query } from "../guideline.ts";
import type { Setting } from "../setting.ts";
import type { DayText } from "./day-text.ts";
import type { Said } from "./said.ts";

/** All that is read to say how a course stands at one instant. */
export interface World {
  readonly setting: Setting;
  /** Epoch ms. */
  readonly now: number;
  readonly today: DayText;
  /** In order, begun by `now`. */
  readonly said: readonly Said[];
  readonly acts: ReadonlyMap<string, Act>;
  /** What is here, as `guideline@edition`. */
  readonly editions: ReadonlySet<string>;
}

/** A stretch of the course in which a guideline is followed. */
export interface Stretch {
  readonly guideline: Guideline;
  /** What opened it; null for a whole course in which nothing has opened anything yet. */
  readonly opening: Said | null;
  readonly closing: Said | null;
  readonly unit: string | null;
  /** The whole course: nothing lies before it and nothing closes it. */
  readonly isWhole: boolean;
  readonly isAdopted: boolean;
  /** The day on which it was decided what is followed in it. */
  readonly decidedOn: DayText;
  /** Whether the guideline is followed here: adopted, or law. */
  readonly isFollowed: boolean;
}

/** An element that is followed in one stretch. */
export interface Followed {
  readonly world: World;
  readonly stretch: Stretch;
  readonly element: Element;
}

/** The occurrence in the key of what there is once in a stretch. */
export function occurrenceOf({ isWhole, opening }: Stretch): string {
  return isWhole || opening === null ? "course" : opening.root;
}

/** What a data path holds; `leaves` is the care level that an entry ended, `service` of an answer what was asked. */
export function valueAt(said: Said, path: string): unknown {
  if (path === "service" && said.asked !== null) return said.asked;
  if (path === "leaves") return said.leaves ?? undefined;
  let value: unknown = said.entry.data;
  for (const step of path.split(".")) {
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  }
  return value;
}

/** Whether a value is one of the words, or a list that holds one. */
export function isOneOf(value: unknown, words: readonly unknown[]): boolean {
  return Array.isArray(value) ? value.some((one) => words.includes(one)) : words.includes(value);
}

/** Whether something is of the wanted kinds and its data fit. */
export function fits(said: Said, query: Query): boolean {
  if (!query.kinds.includes(said.entry.kind)) return false;
  return Object.entries(query.where).every(([path, words]) => {
    const asked = query.kinds.find((kind) => path.startsWith(`${kind}.`));
    if (asked === undefined) return isOneOf(valueAt(said, path), words);
    return said.entry.kind !== asked || isOneOf(valueAt(said, path.slice(asked.length + 1)), words);
  });
}

/** Whether a day lies in a stretch; what outlives it sees no end of it. */
export function holds(stretch: Stretch, day: DayText, outlives: boolean): boolean {
  if (stretch.isWhole || stretch.opening === null) return true;
  if (day < stretch.opening.day) return false;
  return outlives || stretch.closing === null || day <= stretch.closing.day;
}

/** What fits a query of anchors, acts, ends and triggers: in the stretch unless it reaches for the course. */
export function found({ world, stretch, element }: Followed, query: Query): readonly Said[] {
  return world.said.filter(
    (said) => fits(said, query) && (query.reach === "course" || holds(stretch, said.day, element.outlives)),
  );
}
