import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "../language/words.tsx";
import { queries } from "../server/queries.ts";

/** What an element named `guideline/element` is called that this person's course speaks of; anything else is words already. */
export function useElementTitle(person: string, knownAt: string | null): (about: string) => string {
  const { language } = useLanguage();
  const { data } = useQuery(queries.course(person, knownAt));
  return (about) => data?.elements[about]?.[language] ?? data?.names[about] ?? about;
}
