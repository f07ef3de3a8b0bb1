import type { Kind } from "@helhet/course";
import type { Condition, Limit, Query } from "../guideline.ts";

/** Every kind of entry that a condition looks at. */
export function kindsOfCondition(asked: Condition): readonly Kind[] {
  switch (asked.op) {
    case "always":
      return [];
    case "all":
    case "any":
      return asked.of.flatMap(kindsOfCondition);
    case "not":
      return kindsOfCondition(asked.of);
    case "setting":
      return ["enrolment-started"];
    case "age":
      return ["birth-date"];
    case "pregnant":
      return ["pregnancy"];
    case "elapsed":
      return asked.since.kinds;
    case "ongoing":
      return [...asked.query.kinds, ...asked.ended.kinds];
    default:
      return asked.query.kinds;
  }
}

/** The kinds of a query; none where there is none. */
export function kindsOfQuery(query: Query | null): readonly Kind[] {
  return query?.kinds ?? [];
}

/** The kinds that a limit looks at. */
export function kindsOfLimit(limit: Limit): readonly Kind[] {
  return limit.unit === "individual" || limit.unit === "day-of" ? limit.query.kinds : [];
}
