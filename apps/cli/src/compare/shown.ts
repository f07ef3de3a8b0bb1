import type { CourseComparison } from "@helhet/engine";

/** One person's comparison as it is written: what changes, from what to what. */
export function shownComparison({ person, changes, linesCome, linesGo }: CourseComparison) {
  const side = (item: CourseComparison["changes"][number]["before"]) =>
    item && { edition: item.edition, state: item.state, dueAt: item.dueAt };
  return {
    person,
    changes: changes.map(({ key, change, before, after }) => ({
      key,
      change,
      before: side(before),
      after: side(after),
    })),
    linesCome,
    linesGo,
  };
}
