import { type Category, isoFromMs } from "@helhet/course";
import { type ClosedRow, type DemandRow, type ProjectedState, urgencyOf } from "@helhet/record";

/** Which engine made a row; rows are made anew by `helhet rebuild` when it changes what it says. */
export const build = "0.1.0";

/** Epoch ms as PostgreSQL reads it, infinities included. */
export function sqlInstant(ms: number): string {
  if (ms === Number.POSITIVE_INFINITY) return "infinity";
  return ms === Number.NEGATIVE_INFINITY ? "-infinity" : isoFromMs(ms);
}

/** Epoch ms of a timestamptz in JSON. */
export function msOfSql(text: string): number {
  if (text === "infinity") return Number.POSITIVE_INFINITY;
  return text === "-infinity" ? Number.NEGATIVE_INFINITY : Date.parse(text);
}

/** A row of helhet.demand as JSON. */
export interface DemandJson {
  readonly person: string;
  readonly item: string;
  readonly from_at: string;
  readonly to_at: string;
  readonly line: string;
  readonly alone: boolean;
  readonly act: string;
  readonly guideline: string;
  readonly edition: string;
  readonly element: string;
  readonly state: ProjectedState;
  readonly listed: boolean;
  readonly due: string | null;
  /** The deadline as it sorts: `~` after all of them for none. */
  readonly due_key: string;
  readonly urgency: number;
  readonly anchor_day: string | null;
  readonly role: string;
  readonly holder: string | null;
  readonly unit: string | null;
  readonly tailored: boolean;
  readonly facts: number;
  readonly restricted: boolean;
  readonly controller: string | null;
  readonly need_controllers: readonly string[];
  readonly need_categories: readonly Category[];
  readonly version: number;
  readonly build: string;
}

/** A row as it is stored, made at a version of the course. */
export function demandJson(person: string, row: DemandRow, version: number): DemandJson {
  const controllers = new Set(row.needs.map(({ controller }) => controller));
  const [only] = controllers;
  const { from, to, anchorDay, needs, ...same } = row;
  return {
    ...same,
    person,
    from_at: sqlInstant(from),
    to_at: sqlInstant(to),
    due_key: row.due ?? "~",
    urgency: urgencyOf(row.state),
    anchor_day: anchorDay,
    controller: controllers.size === 1 ? (only ?? null) : null,
    need_controllers: needs.map(({ controller }) => controller),
    need_categories: needs.map(({ category }) => category),
    version,
    build,
  };
}

/** The row again. */
export function demandRowOf(json: DemandJson): DemandRow {
  return {
    item: json.item,
    from: msOfSql(json.from_at),
    to: msOfSql(json.to_at),
    line: json.line,
    alone: json.alone,
    act: json.act,
    guideline: json.guideline,
    edition: json.edition,
    element: json.element,
    state: json.state,
    listed: json.listed,
    due: json.due,
    anchorDay: json.anchor_day,
    role: json.role,
    holder: json.holder,
    unit: json.unit,
    tailored: json.tailored,
    facts: json.facts,
    restricted: json.restricted,
    needs: json.need_controllers.map((controller, index) => ({
      controller,
      category: json.need_categories[index] as Category,
    })),
  };
}

/** A row that leaves helhet.demand, and until when it was shown. */
export function closedJson(person: string, row: ClosedRow) {
  return { person, item: row.item, from_at: sqlInstant(row.from), to_at: sqlInstant(row.to) };
}
