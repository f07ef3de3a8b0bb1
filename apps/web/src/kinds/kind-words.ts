import type { Kind } from "@helhet/course";
import { use } from "react";
import type { Language } from "../language/language.ts";
import { useLanguage } from "../language/words.tsx";
import type { KindCatalogue } from "./catalogue/nb.ts";

const load: Readonly<Record<Language, () => Promise<KindCatalogue>>> = {
  nb: async () => (await import("./catalogue/nb.ts")).nb,
  da: async () => (await import("./catalogue/da.ts")).da,
  en: async () => (await import("./catalogue/en.ts")).en,
};
const loaded = new Map<Language, Promise<KindWords>>();

/** What kinds, fields and choices are called; null where the catalogue has no word. */
export interface KindWords {
  readonly kind: (kind: Kind) => string;
  readonly also: (kind: Kind) => string;
  readonly field: (kind: Kind, field: string) => string | null;
  readonly choice: (kind: Kind, field: string, choice: string) => string | null;
}

/** The exact words go before the general: `kind.field.choice`, then `field.choice`, then the choice alone. */
export function kindWordsOf({ kinds, also, fields, choices }: KindCatalogue): KindWords {
  const fieldWords: Readonly<Record<string, string>> = fields;
  const choiceWords: Readonly<Record<string, string>> = choices;
  return {
    kind: (kind) => kinds[kind],
    also: (kind) => also[kind] ?? "",
    field: (kind, field) => fieldWords[`${kind}.${field}`] ?? fieldWords[field] ?? null,
    choice: (kind, field, choice) =>
      choiceWords[`${kind}.${field}.${choice}`] ?? choiceWords[`${field}.${choice}`] ?? choiceWords[choice] ?? null,
  };
}

/** The words for kinds in the chosen language; suspends while they are fetched. */
export function useKindWords(): KindWords {
  const { language } = useLanguage();
  const known = loaded.get(language) ?? load[language]().then(kindWordsOf);
  loaded.set(language, known);
  return use(known);
}
