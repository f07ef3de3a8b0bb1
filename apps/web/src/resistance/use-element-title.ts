import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "../language/words.tsx";
import { queries } from "../server/queries.ts";

/** What an element named `guideline/element` is called on this person's page; anything else is words already. */
export function useElementTitle(person: string, knownAt: string | null): (about: string) => string {
  const { language } = useLanguage();
  const standing = useQuery(queries.standing(person, knownAt));
  const titles = new Map(
    (standing.data?.items ?? []).map(({ guideline, element, title }) => [`${guideline}/${element}`, title[language]]),
  );
  return (about) => titles.get(about) ?? about;
}
