import { queryOptions } from "@tanstack/react-query";
import { ask } from "../server/ask.ts";

/** All that is otherwise for one person, as it is now; fetched anew with everything else of the person. */
export const differencesOf = (person: string) =>
  queryOptions({
    queryKey: ["person", person, "differences"],
    queryFn: ({ signal }) => ask("differences", { path: { person }, signal }),
    refetchOnWindowFocus: false,
  });

/** What a unit asks that may be tailored, and who decides it there. */
export const tailoringFrameOf = (unit: string) =>
  queryOptions({
    queryKey: ["tailoring-frame", unit],
    queryFn: ({ signal }) => ask("tailoringFrame", { path: { unit }, signal }),
    staleTime: 60_000,
    enabled: unit !== "",
  });
