import { type Category, type Course, type Entry, entriesInEffect } from "@helhet/course";
import type { ProjectedItem, ProjectedState, Projection } from "./projection.ts";
import { type CareRelation, covers, relationsOf } from "./relations-of.ts";
import { type RoleHeld, roleHolder, rolesHeld } from "./role-holders-of.ts";

/** What somebody must be allowed to read to see what rests on it. */
export interface Need {
  readonly controller: string;
  readonly category: Category;
}

/** One stretch of one state of one item, as stored. Epoch ms; `to` exclusive, Infinity where nothing known ends it. */
export interface DemandRow {
  readonly item: string;
  readonly from: number;
  readonly to: number;
  readonly line: string;
  /** No other item of the course has this line: then it governs, without asking. */
  readonly alone: boolean;
  readonly act: string;
  readonly guideline: string;
  readonly edition: string;
  readonly element: string;
  readonly state: ProjectedState;
  /** Work for a list in this stretch. */
  readonly listed: boolean;
  /** Last permitted day or instant. The tightest governs a line. */
  readonly due: string | null;
  readonly anchorDay: string | null;
  readonly role: string;
  /** Who is named for it, else who holds the role on the course. */
  readonly holder: string | null;
  readonly unit: string | null;
  readonly tailored: boolean;
  readonly facts: number;
  /** Rests on an entry that staff may not read, or on one that is not in the course. */
  readonly restricted: boolean;
  readonly needs: readonly Need[];
}

/** What of a course a projection's rows depend on beside the projection. */
export interface CourseFacts {
  readonly byId: ReadonlyMap<string, Entry>;
  readonly relations: readonly CareRelation[];
  readonly roles: readonly RoleHeld[];
}

/** Reads the facts once. */
export function courseFacts(course: Course): CourseFacts {
  const standing = entriesInEffect(course.entries);
  return {
    byId: new Map(course.entries.map((one) => [one.id, one])),
    relations: relationsOf(standing),
    roles: rolesHeld(standing),
  };
}

/** All rows of a projection from an instant on. What does not apply has no row. */
export function demandRows(projection: Projection, facts: CourseFacts, at: number): readonly DemandRow[] {
  const itemOf = new Map<string, string | null>();
  for (const item of projection.items) {
    const line = lineOf(item);
    itemOf.set(line, itemOf.has(line) && itemOf.get(line) !== item.key ? null : item.key);
  }
  const making = {
    facts,
    at,
    unitNow: unitNow(facts.relations, at),
    holders: new Map<string, string | null>(),
    itemOf,
  };
  const rows: DemandRow[] = [];
  for (const item of projection.items) rowsOf(item, making, rows);
  return rows;
}

/** Where a state stands when deadlines do not tell which demand governs: the engine's order. */
export function urgencyOf(state: ProjectedState): number {
  return urgency[state] ?? 9;
}

const urgency: Readonly<Partial<Record<ProjectedState, number>>> = {
  overdue: 0,
  undecidable: 1,
  "due-soon": 2,
  open: 3,
  waiting: 4,
};

/** When the rows must be made anew: what the projector says, and the next beginning or end of a relation or a role. */
export function wakeAt(projection: Projection, facts: CourseFacts, at: number): number | null {
  const edges = [...facts.relations, ...facts.roles].flatMap(({ from, to }) => [from, to]);
  const next = Math.min(...edges.filter((edge) => edge > at), projection.wakeAt ?? Number.POSITIVE_INFINITY);
  return Number.isFinite(next) ? next : null;
}

/** What all rows of one making share: asked once, not once a row. */
interface Making {
  readonly facts: CourseFacts;
  readonly at: number;
  readonly unitNow: string | null;
  readonly holders: Map<string, string | null>;
  /** The only item of each line; null where there are several. */
  readonly itemOf: ReadonlyMap<string, string | null>;
}

function lineOf({ act, belongsTo }: ProjectedItem): string {
  return belongsTo === null ? act : `${act}/${belongsTo}`;
}

function rowsOf(item: ProjectedItem, making: Making, rows: DemandRow[]): void {
  const unit = item.unit ?? making.unitNow;
  const line = lineOf(item);
  const alone = making.itemOf.get(line) !== null;
  const holder = item.named ?? holderOf(making, item.role, unit);
  const { restricted, needs } = needsOf(item.facts, making.facts.byId);
  for (const { from, to, state, line: listed } of item.intervals) {
    const begins = Math.max(from, making.at);
    const ends = to ?? Number.POSITIVE_INFINITY;
    if (begins >= ends || state === "not-applicable") continue;
    rows.push({
      item: item.key,
      from: begins,
      to: ends,
      line,
      alone,
      act: item.act,
      guideline: item.guideline,
      edition: item.edition,
      element: item.element,
      state,
      listed,
      due: item.dueAt,
      anchorDay: item.anchor?.day ?? null,
      role: item.role,
      holder,
      unit,
      tailored: item.tailored !== null,
      facts: item.facts.length,
      restricted,
      needs,
    });
  }
}

function holderOf({ facts, at, holders }: Making, role: string, unit: string | null): string | null {
  if (facts.roles.length === 0) return null;
  const key = `${role} ${unit}`;
  const known = holders.get(key);
  if (known !== undefined) return known;
  const holder = roleHolder(facts.roles, role, unit, at);
  holders.set(key, holder);
  return holder;
}

/** Where an item of the whole course belongs: the enrolment that began last, else the relation that began last. */
function unitNow(relations: readonly CareRelation[], at: number): string | null {
  const now = relations.filter((one) => covers(one, at));
  const enrolled = now.filter((one) => one.basis === "enrolled");
  const last = (enrolled.length > 0 ? enrolled : now).toSorted((a, b) => a.from - b.from).at(-1);
  return last?.unit ?? null;
}

function needsOf(ids: readonly string[], byId: ReadonlyMap<string, Entry>): Pick<DemandRow, "restricted" | "needs"> {
  const needs: Need[] = [];
  let restricted = false;
  for (const id of ids) {
    const fact = byId.get(id);
    if (fact === undefined || fact.restriction === "NORS") restricted = true;
    else if (!needs.some((one) => one.controller === fact.controller && one.category === fact.category))
      needs.push({ controller: fact.controller, category: fact.category });
  }
  if (needs.length > 1) needs.sort(byName);
  return { restricted, needs };
}

function byName(a: Need, b: Need): number {
  if (a.controller !== b.controller) return a.controller < b.controller ? -1 : 1;
  return a.category < b.category ? -1 : 1;
}
