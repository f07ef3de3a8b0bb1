import type { Entry } from "@helhet/course";
import type { Principal, Refusal } from "@helhet/record";
import { type ClientBase, DatabaseError, type Pool } from "pg";
import type { EntryRow } from "./entry-rows.ts";
import type { HotCourse } from "./hot-courses.ts";
import type { MadeProjection } from "./project-course.ts";
import { sqlInstant } from "./row-json.ts";
import type { Told } from "./told.ts";

/** One course's part of a write, ready to be stored. */
export interface PreparedWrite {
  readonly base: HotCourse;
  readonly next: HotCourse;
  readonly entries: readonly Entry[];
  readonly rows: readonly EntryRow[];
  readonly made: MadeProjection;
}

/** A national number as stored. */
export interface Sealed {
  readonly blind: Buffer;
  readonly cipher: Buffer;
}

/** A whole write, ready to be stored. `prepared` is in order of persons: heads are locked in that order by everyone. */
export interface AppendCall {
  readonly as: Principal;
  readonly key: string;
  readonly digest: Buffer;
  readonly now: number;
  readonly joining: { readonly unit: string; readonly test: boolean; readonly sealed: Sealed | null } | null;
  readonly prepared: readonly PreparedWrite[];
  /** Null where the stored projection stays as it is. */
  readonly made: string | null;
  readonly decisions: number;
}

/** What came of it. Nothing is stored unless it is done. */
export type AppendOutcome =
  | { readonly type: "done"; readonly told: readonly Told[] }
  | { readonly type: "moved" | "decisions-moved" | "key-used" }
  | { readonly type: "refused"; readonly refusal: Refusal };

const parameterCount = 28;
const parameters = Array.from({ length: parameterCount }, (_, index) => `$${index + 1}`).join(", ");
const text = `select helhet.append(${parameters}) as told`;

/** The number of a new person belongs to somebody already. */
export class NumberIsKnown extends Error {
  override readonly name = "NumberIsKnown";
}

/** Calls helhet.append: one round trip, one transaction. */
export async function callAppend(on: Pool | ClientBase, call: AppendCall): Promise<AppendOutcome> {
  try {
    const { rows } = await on.query<{ told: readonly string[] }>({ name: "append", text, values: valuesOf(call) });
    const ids = rows[0]?.told ?? [];
    return { type: "done", told: call.prepared.map(({ next }, index) => toldOf(next, ids[index])) };
  } catch (error) {
    if (error instanceof DatabaseError && error.code === "HK006") throw new NumberIsKnown();
    const outcome = error instanceof DatabaseError ? outcomeOf(error.code ?? "") : undefined;
    if (outcome === undefined) throw error;
    return outcome;
  }
}

/** What a SQLSTATE of the record's own functions means; undefined for all others. */
export function outcomeOf(code: string): AppendOutcome | undefined {
  return outcomes[code];
}

const outcomes: { readonly [code: string]: AppendOutcome } = {
  HK001: { type: "moved" },
  HK002: { type: "key-used" },
  HK003: { type: "refused", refusal: { kind: "not-found" } },
  HK004: { type: "refused", refusal: { kind: "may-not", need: "write-entry" } },
  HK005: { type: "decisions-moved" },
};

function valuesOf({ as, key, digest, now, joining, prepared, made, decisions }: AppendCall): unknown[] {
  const rows = prepared.flatMap((one) => one.rows);
  return [
    key,
    digest,
    as.type === "practitioner" ? as.id : null,
    sqlInstant(now),
    joining?.unit ?? null,
    [...new Set(rows.map(({ entry }) => entry.controller))],
    prepared.map(({ next }) => next.course.person),
    prepared.map(({ base }) => base.revision),
    prepared.map(({ base }) => base.course.entries.length + 1),
    prepared.map(({ next }) => next.course.entries.length),
    prepared.map(({ next }) => next.link),
    joining?.test ?? false,
    joining?.sealed?.blind ?? null,
    joining?.sealed?.cipher ?? null,
    rows.map(({ entry }) => entry.person),
    rows.map(({ entry }) => entry.seq),
    rows.map(({ entry }) => entry.id),
    rows.map(({ entry }) => entry.kind),
    rows.map(({ entry }) => entry.recorded),
    rows.map(({ entry }) => entry.controller),
    rows.map(({ entry }) => entry.category),
    rows.map(({ entry }) => entry.restriction ?? null),
    rows.map(({ commitment }) => commitment),
    rows.map(({ link }) => link),
    rows.map(({ body }) => body),
    rows.map(({ salt }) => salt),
    made,
    decisions,
  ];
}

/** What listeners are told of a write. */
export function toldOf(next: HotCourse, id: string | undefined): Told {
  return { id: String(id), person: next.course.person, version: next.course.entries.length };
}
