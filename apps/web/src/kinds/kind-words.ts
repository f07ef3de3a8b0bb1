import type { Kind } from "@helhet/course";
import { use } from "react";
import type { Language } from "../language/language.ts";
import { useLanguage } from "../language/words.tsx";
import type { kindCatalogue } from "./kind-catalogue.ts";

type KindCatalogue = typeof kindCatalogue;
const loaded = new Map<Language, Promise<KindWords>>();

async function wordsIn(language: Language): Promise<KindWords> {
  return kindWordsOf((await import("./kind-catalogue.ts")).kindCatalogue, language);
}

/** What kinds, fields and choices are called; null where the catalogue has no word. */
export interface KindWords {
  readonly kind: (kind: Kind) => string;
  /** What the time of an entry is called: when it happened, when it is agreed for, from when it holds. */
  readonly when: (kind: Kind) => string;
  readonly also: (kind: Kind) => string;
  readonly field: (kind: Kind, field: string) => string | null;
  readonly choice: (kind: Kind, field: string, choice: string) => string | null;
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

/** The words for kinds in the chosen language; suspends while they are fetched. */
export function useKindWords(): KindWords {
  const { language } = useLanguage();
  const known = loaded.get(language) ?? wordsIn(language);
  loaded.set(language, known);
  return use(known);
}
