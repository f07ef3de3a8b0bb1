import type { ShownItem, ShownStanding } from "@helhet/contract";

/** States that ask somebody to do or decide something now. */
const needing: ReadonlySet<ShownItem["state"]> = new Set(["overdue", "due-soon", "undecidable"]);
/** States that stand on their own row, in this order; the rest is folded. */
const shown = ["overdue", "due-soon", "undecidable", "waiting", "open", "exempt", "declined", "stopped"] as const;
const orderOf = (item: ShownItem): number => shown.indexOf(item.state as (typeof shown)[number]);

/** One guideline's part of a standing. */
export interface GuidelineGroup {
  readonly id: string;
  readonly edition: string;
  readonly phases: readonly string[];
  /** What needs a person, has a date, or was agreed for this one. */
  readonly rows: readonly ShownItem[];
  /** Open without a date: folded, each to be opened. */
  readonly undated: readonly ShownItem[];
  readonly inOrder: readonly ShownItem[];
  readonly notApplicable: readonly ShownItem[];
}

export interface Counts {
  readonly needs: number;
  readonly tailored: number;
  readonly inOrder: number;
  readonly notApplicable: number;
}

const isInOrder = ({ state }: ShownItem): boolean => state === "met" || state === "met-late";
const isUndated = (item: ShownItem): boolean => item.state === "open" && item.dueAt === null && item.tailored === null;
const isNotApplicable = ({ state }: ShownItem): boolean => state === "not-applicable";

function groupOf(id: string, edition: string, items: readonly ShownItem[], standing: ShownStanding): GuidelineGroup {
  const rows = items.filter((item) => !isInOrder(item) && !isUndated(item) && !isNotApplicable(item));
  return {
    id,
    edition,
    phases: standing.phases.filter((one) => one.guideline === id).map(({ phase }) => phase),
    rows: rows.toSorted((a, b) => orderOf(a) - orderOf(b) || (a.dueAt ?? "9").localeCompare(b.dueAt ?? "9")),
    undated: items.filter(isUndated),
    inOrder: items.filter(isInOrder),
    notApplicable: items.filter(isNotApplicable),
  };
}

/** The standing by guideline, those that need a person first. */
export function groupsOf(standing: ShownStanding): readonly GuidelineGroup[] {
  const byGuideline = Map.groupBy(standing.items, ({ guideline, edition }) => `${guideline}@${edition}`);
  const groups = [...byGuideline.values()].flatMap((items) => {
    const [first] = items;
    return first === undefined ? [] : [groupOf(first.guideline, first.edition, items, standing)];
  });
  const first = ({ rows: [top] }: GuidelineGroup): number => (top === undefined ? 99 : orderOf(top));
  return groups.toSorted((a, b) => first(a) - first(b));
}

/** The numbers above the standing. */
export function countsOf({ items }: ShownStanding): Counts {
  return {
    needs: items.filter(({ state }) => needing.has(state)).length,
    tailored: items.filter(({ tailored }) => tailored !== null).length,
    inOrder: items.filter(isInOrder).length,
    notApplicable: items.filter(isNotApplicable).length,
  };
}
