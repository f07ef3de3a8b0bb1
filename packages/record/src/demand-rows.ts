import {
  type Category,
  type Course,
  dayFromIso,
  type Entry,
  entriesInEffect,
  msFromIso,
  msPerDay,
  zoneClock,
} from "@helhet/course";
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
  readonly act: string;
  readonly guideline: string;
  readonly edition: string;
  readonly element: string;
  readonly state: ProjectedState;
  /** Asks for somebody now: overdue, undecidable, due soon, or due within seven days. */
  readonly listed: boolean;
  readonly due: string | null;
  /** The first instant after the deadline; Infinity for none. The tightest governs a line. */
  readonly dueAt: number;
  readonly anchorDay: string | null;
  readonly role: string;
  /** Who holds the role on the course. */
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
  readonly zone: string;
}

/** Days before its deadline from which an open act is a line. Source: design §4. */
const daysListed = 7;

/** Reads the facts once. */
export function courseFacts(course: Course): CourseFacts {
  const standing = entriesInEffect(course.entries);
  return {
    byId: new Map(course.entries.map((one) => [one.id, one])),
    relations: relationsOf(standing),
    roles: rolesHeld(standing),
    zone: course.entries.at(-1)?.zone ?? "Europe/Oslo",
  };
}

/** All rows of a projection from an instant on. What does not apply has no row. */
export function demandRows(projection: Projection, facts: CourseFacts, at: number): readonly DemandRow[] {
  const lineOf = new Map(projection.lines.flatMap((line) => line.items.map((item) => [item.key, line.key] as const)));
  return projection.items.flatMap((item) => rowsOf(item, lineOf.get(item.key) ?? item.act, facts, at));
}

/** When the rows must be made anew: what the projector says, and the next beginning or end of a relation or a role. */
export function wakeAt(projection: Projection, facts: CourseFacts, at: number): number | null {
  const edges = [...facts.relations, ...facts.roles].flatMap(({ from, to }) => [from, to]);
  const next = Math.min(...edges.filter((edge) => edge > at), projection.wakeAt ?? Number.POSITIVE_INFINITY);
  return Number.isFinite(next) ? next : null;
}

function rowsOf(item: ProjectedItem, line: string, facts: CourseFacts, at: number): readonly DemandRow[] {
  const unit = item.unit ?? unitNow(facts.relations, at);
  const dueAt = deadline(item.dueAt, facts.zone);
  const { restricted, needs } = needsOf(item.facts, facts.byId);
  const constant = {
    item: item.key,
    line,
    act: item.act,
    guideline: item.guideline,
    edition: item.edition,
    element: item.element,
    due: item.dueAt,
    dueAt,
    anchorDay: item.anchor?.day ?? null,
    role: item.role,
    holder: roleHolder(facts.roles, item.role, unit, at),
    unit,
    tailored: item.tailored !== null,
    facts: item.facts.length,
    restricted,
    needs,
  };
  return item.intervals
    .filter(({ state }) => state !== "not-applicable")
    .flatMap((one) => splitAtListing(one, item.dueAt, facts.zone))
    .map((one) => ({ ...constant, ...one, from: Math.max(one.from, at) }))
    .filter(({ from, to }) => from < to);
}

interface ListedStretch {
  readonly from: number;
  readonly to: number;
  readonly state: ProjectedState;
  readonly listed: boolean;
}

function splitAtListing(
  { from, to, state }: ProjectedItem["intervals"][number],
  due: string | null,
  zone: string,
): readonly ListedStretch[] {
  const end = to ?? Number.POSITIVE_INFINITY;
  if (state === "overdue" || state === "undecidable" || state === "due-soon")
    return [{ from, to: end, state, listed: true }];
  if ((state !== "open" && state !== "waiting") || due === null) return [{ from, to: end, state, listed: false }];
  const begins = listedFrom(due, zone);
  if (begins <= from) return [{ from, to: end, state, listed: true }];
  if (begins >= end) return [{ from, to: end, state, listed: false }];
  return [
    { from, to: begins, state, listed: false },
    { from: begins, to: end, state, listed: true },
  ];
}

function listedFrom(due: string, zone: string): number {
  return due.length === 10
    ? zoneClock(zone).startOfDay(dayFromIso(due) - daysListed)
    : msFromIso(due) - daysListed * msPerDay;
}

function deadline(due: string | null, zone: string): number {
  if (due === null) return Number.POSITIVE_INFINITY;
  return due.length === 10 ? zoneClock(zone).startOfDay(dayFromIso(due) + 1) : msFromIso(due) + 1;
}

/** Where an item of the whole course belongs: the enrolment that began last, else the relation that began last. */
function unitNow(relations: readonly CareRelation[], at: number): string | null {
  const now = relations.filter((one) => covers(one, at));
  const enrolled = now.filter((one) => one.basis === "enrolled");
  const last = (enrolled.length > 0 ? enrolled : now).toSorted((a, b) => a.from - b.from).at(-1);
  return last?.unit ?? null;
}

function needsOf(ids: readonly string[], byId: ReadonlyMap<string, Entry>): Pick<DemandRow, "restricted" | "needs"> {
  const needs = new Map<string, Need>();
  let restricted = false;
  for (const id of ids) {
    const fact = byId.get(id);
    if (fact === undefined || fact.restriction === "NORS") restricted = true;
    else needs.set(`${fact.controller} ${fact.category}`, { controller: fact.controller, category: fact.category });
  }
  return { restricted, needs: [...needs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, need]) => need) };
}
