import { dayOfMoment } from "@helhet/course";

/** The five groups of the worklist. Every line is in exactly one. */
export type WorklistGroup = "overdue" | "today" | "soon" | "undecidable" | "waiting";

/** Which group a line belongs to on a day (`YYYY-MM-DD`) in its unit's zone: the one definition. */
export function worklistGroup(
  line: { readonly state: string; readonly dueAt: string | null },
  today: string,
  zone: string,
): WorklistGroup {
  if (line.state === "overdue") return "overdue";
  if (line.state === "undecidable") return "undecidable";
  if (line.state === "waiting" || line.dueAt === null) return "waiting";
  return dayOfMoment(line.dueAt, zone) <= today ? "today" : "soon";
}
