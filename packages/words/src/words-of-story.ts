import type { Kind } from "@helhet/course";
import type { Language } from "./language.ts";

/** What the time of an entry is: of something that happened, was said, written, decided or agreed, begins or ends. */
export type When = "happened" | "said" | "written" | "decided" | "agreed" | "from" | "ends";

/** One thing said in every language, side by side. */
export type Said = Readonly<Record<Language, string>>;

/**
 * The words of one story's kinds. A field is `field` or `kind.field`, a choice `choice`, `field.choice` or
 * `kind.field.choice`; the exact goes before the general, and no key stands in two stories.
 */
export interface WordsOfStory {
  readonly kinds: Partial<Readonly<Record<Kind, Said>>>;
  /** Other words somebody may look for. */
  readonly also: Partial<Readonly<Record<Kind, Said>>>;
  /** What its time is called, where that is not when it happened. */
  readonly when?: Partial<Readonly<Record<Kind, When>>>;
  readonly fields: Readonly<Record<string, Said>>;
  readonly choices: Readonly<Record<string, Said>>;
}
