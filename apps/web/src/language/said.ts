import type { Language } from "@helhet/words";
import { useLanguage } from "./words.tsx";

/** A room's own catalogue, its texts side by side: `{ nb, da, en }` at each key. Loaded with the room, not with the frame. */
type SideBySide = { readonly [key: string]: unknown };

/** The same catalogue in one language. */
type Spoken<C> = {
  readonly [K in keyof C]: C[K] extends { readonly nb: infer Text; readonly da: unknown; readonly en: unknown }
    ? Text
    : Spoken<C[K]>;
};

const known = new WeakMap<object, Map<Language, unknown>>();

function inLanguage(catalogue: SideBySide, language: Language): unknown {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => {
      const group = value as SideBySide;
      return [key, "nb" in group ? group[language] : inLanguage(group, language)];
    }),
  );
}

/** The words of a room's catalogue in the chosen language. */
export function useSaid<const C extends SideBySide>(catalogue: C): Spoken<C> {
  const { language } = useLanguage();
  const spoken = known.get(catalogue) ?? new Map<Language, unknown>();
  known.set(catalogue, spoken);
  if (!spoken.has(language)) spoken.set(language, inLanguage(catalogue, language));
  return spoken.get(language) as Spoken<C>;
}
