import { useMemo } from "react";
import { useWords } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";
import { useKindWords } from "./kind-words.ts";

/** All that is needed to say entries in words: catalogues, clock, and the names they speak of. */
export function useSayer(names: Readonly<Record<string, string>>) {
  const words = useKindWords();
  const time = useTime();
  const { timeline } = useWords();
  return useMemo(() => ({ words, time, names, yes: timeline.yes, no: timeline.no }), [words, time, names, timeline]);
}
