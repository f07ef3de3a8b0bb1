import type { CoursePage } from "@helhet/contract";
import { localeOf } from "@helhet/words";
import { useMemo } from "react";
import { useLanguage } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";
import { useKindWords } from "./kind-words.ts";

/** What entries speak of by id or machine name, as the server tells it beside them. */
export type Called = Pick<CoursePage, "names" | "elements">;

/** All that is needed to say entries in words: catalogues, clock, and the names they speak of. */
export function useSayer(called: Called | undefined) {
  const words = useKindWords();
  const time = useTime();
  const { words: said, language } = useLanguage();
  const { timeline } = said;
  const { format: number } = useMemo(() => new Intl.NumberFormat(localeOf[language]), [language]);
  const names = useMemo(() => {
    const elements = Object.entries(called?.elements ?? {}).map(([name, title]) => [name, title[language]] as const);
    return { ...called?.names, ...Object.fromEntries(elements) };
  }, [called, language]);
  return useMemo(
    () => ({ words, time, day: time.moment, names, number, yes: timeline.yes, no: timeline.no }),
    [words, time, names, number, timeline],
  );
}
