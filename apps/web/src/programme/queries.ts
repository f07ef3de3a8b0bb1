import { queryOptions } from "@tanstack/react-query";
import type { AnswerOf } from "../server/addresses.ts";
import { ask } from "../server/ask.ts";

/** A publication as the history tells it. */
export type VersionHead = AnswerOf<"programmePage">["versions"][number];

/** A unit's programme, its choices and its publications. */
export const programmeQueries = {
  page: (unit: string) =>
    queryOptions({
      queryKey: ["programme", unit],
      queryFn: ({ signal }) => ask("programmePage", { path: { unit }, signal }),
    }),
  version: (unit: string, version: string) =>
    queryOptions({
      queryKey: ["programme", unit, version],
      queryFn: ({ signal }) => ask("programmeVersion", { path: { unit, version }, signal }),
    }),
  choices: (unit: string) =>
    queryOptions({
      queryKey: ["programme", unit, "choices"],
      queryFn: ({ signal }) => ask("programmeChoices", { path: { unit }, signal }),
    }),
};
