import { queryOptions } from "@tanstack/react-query";
import { ask } from "../server/ask.ts";

const halfMinute = 30_000;

/** Two weeks of a unit's roster; `from` null: from today on. */
export const rosterPlan = (unit: string, from: string | null) =>
  queryOptions({
    queryKey: ["roster", unit, "plan", from],
    queryFn: ({ signal }) => ask("rosterPlan", { path: { unit }, query: from === null ? {} : { from }, signal }),
    refetchInterval: 2 * halfMinute,
  });

/** The unit's alarms, asked for twice a minute: nobody should have to look for them. */
export const unitAlarms = (unit: string) =>
  queryOptions({
    queryKey: ["alarms", unit],
    queryFn: async ({ signal }) => (await ask("alarms", { path: { unit }, signal })).alarms,
    refetchInterval: halfMinute,
  });
