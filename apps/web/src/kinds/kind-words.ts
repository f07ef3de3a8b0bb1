import { type KindWords, kindWordsIn, type Language } from "@helhet/words";
import { use } from "react";
import { useLanguage } from "../language/words.tsx";

const loaded = new Map<Language, Promise<KindWords>>();

/** The words for kinds in the chosen language; suspends while they are fetched. */
export function useKindWords(): KindWords {
  const { language } = useLanguage();
  const known = loaded.get(language) ?? kindWordsIn(language);
  loaded.set(language, known);
  return use(known);
}
