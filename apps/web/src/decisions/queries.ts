import { queryOptions } from "@tanstack/react-query";
import { ask } from "../server/ask.ts";

/** The decisions of a unit that concern the reader. Kept beside the persons, so that a change of one course fetches it anew. */
export function unitDecisions(unit: string) {
  return queryOptions({
    queryKey: ["persons", unit, "decisions"],
    queryFn: ({ signal }) => ask("unitDecisions", { path: { unit }, signal }),
  });
}
