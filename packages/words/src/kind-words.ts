import type { Kind } from "@helhet/course";
import type { kindCatalogue } from "./kind-catalogue.ts";
import type { Language } from "./language.ts";

type KindCatalogue = typeof kindCatalogue;

/** What kinds, fields and choices are called; null where the catalogue has no word. */
export interface KindWords {
  readonly kind: (kind: Kind) => string;
  /** What the time of an entry is called: when it happened, when it is agreed for, from when it holds. */
  readonly when: (kind: Kind) => string;
  readonly also: (kind: Kind) => string;
  readonly field: (kind: Kind, field: string) => string | null;
  readonly choice: (kind: Kind, field: string, choice: string) => string | null;
}

/** The words for kinds in a language. The catalogue is fetched at the first call, so that a browser loads it when it is needed. */
export async function kindWordsIn(language: Language): Promise<KindWords> {
  return kindWordsOf((await import("./kind-catalogue.ts")).kindCatalogue, language);
}

/** The exact words go before the general: `kind.field.choice`, then `field.choice`, then the choice alone. */
export function kindWordsOf({ kinds, also, when, fields, choices }: KindCatalogue, language: Language): KindWords {
  const said = (words: KindCatalogue["choices"], keys: readonly string[]): string | null => {
    const found = keys.find((key) => words[key] !== undefined);
    return found === undefined ? null : (words[found]?.[language] ?? null);
  };
  return {
    kind: (kind) => kinds[kind][language],
    when: (kind) => when(kind)[language],
    also: (kind) => also[kind]?.[language] ?? "",
    field: (kind, field) => said(fields, [`${kind}.${field}`, field]),
    choice: (kind, field, choice) => said(choices, [`${kind}.${field}.${choice}`, `${field}.${choice}`, choice]),
  };
}
