import { localeOf } from "@helhet/words";
import { useMemo } from "react";
import { useLanguage } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";
import { useKindWords } from "./kind-words.ts";

/** All that is needed to say entries in words: catalogues, clock, and the names they speak of. */
export function useSayer(names: Readonly<Record<string, string>>) {
  const words = useKindWords();
  const time = useTime();
  const { words: said, language } = useLanguage();
  const { timeline } = said;
  const { format: number } = useMemo(() => new Intl.NumberFormat(localeOf[language]), [language]);
  return useMemo(
    () => ({ words, time, day: time.moment, names, number, yes: timeline.yes, no: timeline.no }),
    [words, time, names, number, timeline],
  );
}
