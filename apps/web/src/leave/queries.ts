import { queryOptions } from "@tanstack/react-query";
import type { AnswerOf } from "../server/addresses.ts";
import { ask } from "../server/ask.ts";

/** A leave as a row shows it. */
export type ShownLeave = AnswerOf<"unitLeaves">["leaves"][number];

/** A unit's leave. Kept beside the persons, so that a change of one course fetches it anew. */
export function unitLeaves(unit: string) {
  return queryOptions({
    queryKey: ["persons", unit, "leaves"],
    queryFn: ({ signal }) => ask("unitLeaves", { path: { unit }, signal }),
  });
}

/** What a leave meets; asked once both ends are given and in order. */
export function leaveCheck(
  person: string,
  query: { readonly unit: string; readonly leave?: string; readonly from: string; readonly to: string },
) {
  return queryOptions({
    queryKey: ["person", person, "leave-check", query],
    queryFn: ({ signal }) => ask("leaveCheck", { path: { person }, query, signal }),
    enabled: query.from !== "" && query.to !== "" && query.from < query.to,
  });
}
