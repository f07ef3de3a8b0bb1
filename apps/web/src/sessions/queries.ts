import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { AnswerOf } from "../server/addresses.ts";
import { ask } from "../server/ask.ts";

export type Week = AnswerOf<"unitWeek">;
export type Row = Week["days"][number]["rows"][number];
export type Group = AnswerOf<"groupPage">;
export type PersonSession = AnswerOf<"personWeek">["sessions"][number];
export type Calendar = AnswerOf<"personCalendars">["calendars"][number];

/** A unit's week. Kept beside the persons, so that a change of one course fetches it anew. */
export function unitWeek(unit: string, day: string | null) {
  return queryOptions({
    queryKey: ["persons", unit, "week", day],
    queryFn: ({ signal }) => ask("unitWeek", { path: { unit }, query: day === null ? {} : { day }, signal }),
    placeholderData: keepPreviousData,
  });
}

export function groupPage(unit: string, group: string) {
  return queryOptions({
    queryKey: ["persons", unit, "group", group],
    queryFn: ({ signal }) => ask("groupPage", { path: { unit, group }, signal }),
    retry: false,
  });
}

export function personWeek(person: string) {
  return queryOptions({
    queryKey: ["person", person, "week"],
    queryFn: ({ signal }) => ask("personWeek", { path: { person }, query: {}, signal }),
  });
}

/** A person's calendar addresses, or one's own. */
export function calendarsOf(person: string | null) {
  return queryOptions({
    queryKey: ["calendars", person],
    queryFn: async ({ signal }): Promise<readonly Calendar[]> =>
      person === null
        ? (await ask("myCalendars", { signal })).calendars
        : (await ask("personCalendars", { path: { person }, signal })).calendars,
  });
}
