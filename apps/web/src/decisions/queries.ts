import { queryOptions } from "@tanstack/react-query";
import type { AnswerOf } from "../server/addresses.ts";
import { ask } from "../server/ask.ts";

/** A decision that was asked for, as a row shows it. */
export type AskedDecision = AnswerOf<"unitDecisions">["toDecide"][number];

/** The decisions of a unit that concern the reader. Kept beside the persons, so that a change of one course fetches it anew. */
export function unitDecisions(unit: string) {
  return queryOptions({
    queryKey: ["persons", unit, "decisions"],
    queryFn: ({ signal }) => ask("unitDecisions", { path: { unit }, signal }),
  });
}
