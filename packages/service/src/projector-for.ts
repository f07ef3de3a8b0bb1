import { type ProjectedItem as ForeseenItem, type Loaded, project } from "@helhet/engine";
import type { ProjectedItem, ProjectedLine, ProjectorFor } from "@helhet/record";
import { ruleBook } from "./rule-book.ts";

/** How far ahead time alone is foreseen (ms): then the course is followed again. */
const foreseen = 60 * 86_400_000;

/** The projector that the record follows every written course with, for what units have decided. */
export function projectorFor(loaded: Loaded): ProjectorFor {
  return (decisions) => {
    const book = ruleBook(loaded, decisions);
    return (course, from) => {
      const { items, wakeAt } = project(book.programFor(course), course, from, from + foreseen);
      const projected = items.flatMap(projectedItem);
      return { items: projected.map(({ item }) => item), lines: linesOf(projected), wakeAt };
    };
  };
}

interface Keyed {
  readonly item: ProjectedItem;
  readonly line: string;
}

function projectedItem(item: ForeseenItem): readonly Keyed[] {
  const state = item.intervals[0]?.state;
  if (state === undefined) return [];
  const line = item.belongsTo === null ? item.act : `${item.act}/${item.belongsTo}`;
  return [{ item: { ...item, state }, line }];
}

/** Items that one entry would answer stand together, whatever their states will be. */
function linesOf(keyed: readonly Keyed[]): readonly ProjectedLine[] {
  const lines = new Map<string, ProjectedItem[]>();
  for (const { item, line } of keyed) {
    const together = lines.get(line);
    if (together === undefined) lines.set(line, [item]);
    else together.push(item);
  }
  return [...lines].map(([key, items]) => ({ key, act: items[0]?.act ?? key, items }));
}
