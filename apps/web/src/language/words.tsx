import type { Language } from "@helhet/words";
import {
  createContext,
  type ReactNode,
  startTransition,
  use,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
} from "react";
import type { Catalogue } from "../catalogue/nb.ts";
import { rememberedLanguage, rememberLanguage } from "./language.ts";

const load: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  nb: async () => (await import("../catalogue/nb.ts")).nb,
  da: async () => (await import("../catalogue/da.ts")).da,
  en: async () => (await import("../catalogue/en.ts")).en,
};
const loaded = new Map<Language, Promise<Catalogue>>();

function catalogueOf(language: Language): Promise<Catalogue> {
  const known = loaded.get(language) ?? load[language]();
  loaded.set(language, known);
  return known;
}

type Spoken = { readonly language: Language; readonly words: Catalogue; readonly speak: (language: Language) => void };
const Words = createContext<Spoken | null>(null);

/** Gives everything below it the words of the remembered language, and the way to change it at any time. */
export function WordsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState(rememberedLanguage);
  const words = use(catalogueOf(language));
  // With the words, not before them: a reader aloud must never hear one language in another's voice.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo<Spoken>(() => {
    const speak = (next: Language): void => {
      rememberLanguage(next);
      startTransition(() => setLanguage(next));
    };
    return { language, words, speak };
  }, [language, words]);
  return <Words value={spoken}>{children}</Words>;
}

/** The words of the interface in the chosen language. */
export function useWords(): Catalogue {
  return useLanguage().words;
}

/** The chosen language, its words, and the way to choose another. */
export function useLanguage(): Spoken {
  const spoken = useContext(Words);
  if (spoken === null) throw new Error("Words are used outside WordsProvider");
  return spoken;
}
