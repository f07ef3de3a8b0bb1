import type { AnswerOf } from "../server/addresses.ts";

export type Worklist = AnswerOf<"worklist">;
export type ListLine = Worklist["lines"][number];
export type Group = ListLine["group"];
export type Scope = "mine" | "team" | "unit";

/** The five groups in the order of the list. */
export const groups = ["overdue", "today", "soon", "undecidable", "waiting"] as const satisfies readonly Group[];
export const sorts = ["due", "person", "act"] as const;
export type Sort = (typeof sorts)[number];

/** How the reader narrows the list; an empty text means all. */
export interface Filter {
  readonly guideline: string;
  readonly act: string;
  readonly responsible: string;
}
export const noFilter: Filter = { guideline: "", act: "", responsible: "" };

/** One line's own key: the same act can be asked of two persons. */
export function keyOf(line: ListLine): string {
  return `${line.person} ${line.key}`;
}

/** Whom the line waits for, as a value to filter by; nobody is one too. */
export function responsibleKey({ responsible }: ListLine): string {
  return responsible.name ?? "-";
}

/** The lines that pass the filter. */
export function narrowed(lines: readonly ListLine[], filter: Filter): readonly ListLine[] {
  return lines.filter(
    (line) =>
      (filter.guideline === "" || line.guideline === filter.guideline) &&
      (filter.act === "" || line.act === filter.act) &&
      (filter.responsible === "" || responsibleKey(line) === filter.responsible),
  );
}

/** How many lines each group has; together they are all. */
export function countByGroup(lines: readonly ListLine[]): Readonly<Record<Group, number>> {
  const counts = { overdue: 0, today: 0, soon: 0, undecidable: 0, waiting: 0 };
  for (const line of lines) counts[line.group] += 1;
  return counts;
}

/** The lines in the wished order inside each group. */
export function sorted(
  lines: readonly ListLine[],
  sort: Sort,
  titleOf: (line: ListLine) => string,
  compare: (a: string, b: string) => number,
): readonly ListLine[] {
  const due = (line: ListLine): string => line.dueAt ?? "9999";
  const by: Readonly<Record<Sort, (a: ListLine, b: ListLine) => number>> = {
    due: (a, b) => compare(due(a), due(b)) || compare(a.personName, b.personName),
    person: (a, b) => compare(a.personName, b.personName) || compare(due(a), due(b)),
    act: (a, b) => compare(titleOf(a), titleOf(b)) || compare(due(a), due(b)),
  };
  return lines.toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || by[sort](a, b));
}
