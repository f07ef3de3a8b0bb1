import { ok, type Problem, problemsOf, type Result, refuse } from "@helhet/course";
import { z } from "zod";
import { programme } from "../programme.ts";
import { reflectionAgreed, reflectionFollowedUp, reflectionOpened } from "../reflection/reflection-kinds.ts";
import { occurrenceChanged } from "./occurrence-changed.ts";
import { dutyLeft, escalationSet, openingHoursSet, shiftsSet, swapAnswered, swapAsked } from "./roster-kinds.ts";
import { handoverRead, sheetTimed, wallOpenersNamed } from "./wall-kinds.ts";

const id = z.uuid();
const day = z.iso.date();
const words = z.string().trim().min(1).max(4_000);

/** What a unit may write in its book. A new kind is listed here; what was written under an older form is read for ever. */
const kinds = {
  /** A programme as it stands while somebody works on it; the last draft of a unit counts. */
  "programme-drafted": z.strictObject({ programme, basedOn: id.nullable() }),
  /** Holds from a day on, until another does. Restoring an earlier one publishes it anew. */
  "programme-published": z.strictObject({ programme, from: day, reason: words, restores: id.nullable() }),
  /** Somebody has a competence of the unit's programme, from a day to a day (inclusive; null: still). */
  "competence-held": z.strictObject({
    practitioner: id,
    competence: z.string().min(1).max(60),
    from: day,
    to: day.nullable(),
    words: words.optional(),
  }),
  /** What `held` names ends on another day than it said; before its first day it never was. The last word counts. */
  "competence-ended": z.strictObject({ held: id, to: day }),
  /** What one item of the timetable is on one day, for everybody, instead of what the programme says. The last word counts. */
  "occurrence-changed": occurrenceChanged,
  "wall-openers-named": wallOpenersNamed,
  "handover-read": handoverRead,
  "sheet-timed": sheetTimed,
  "shifts-set": shiftsSet,
  "escalation-set": escalationSet,
  "opening-hours-set": openingHoursSet,
  "duty-left": dutyLeft,
  "swap-asked": swapAsked,
  "swap-answered": swapAnswered,
  "reflection-opened": reflectionOpened,
  "reflection-agreed": reflectionAgreed,
  "reflection-followed-up": reflectionFollowedUp,
} as const;

export type UnitKind = keyof typeof kinds;
export const unitKinds = Object.keys(kinds) as readonly UnitKind[];
export type UnitDataOf<K extends UnitKind> = z.output<(typeof kinds)[K]>;

/** One thing a unit has decided or noted of how it works: never changed, never removed. No health data. */
export interface UnitEntryOf<K extends UnitKind> {
  readonly id: string;
  readonly unit: string;
  /** 1, 2, 3 … within the unit's book. */
  readonly seq: number;
  readonly kind: K;
  readonly data: UnitDataOf<K>;
  /** The practitioner who wrote it; null for the seed. */
  readonly author: string | null;
  /** Instant, ISO. */
  readonly recorded: string;
}
export type UnitEntry = { [K in UnitKind]: UnitEntryOf<K> }[UnitKind];

/** What a writer hands in. */
export type UnitDraft = { [K in UnitKind]: Pick<UnitEntryOf<K>, "id" | "kind" | "data"> }[UnitKind];

/** A row of the unit's book as the record keeps it. */
export interface UnitRow extends Omit<UnitEntry, "kind" | "data"> {
  readonly kind: string;
  readonly data: unknown;
}

/** Reads a draft: every problem with its path and mend. */
export function readUnitDraft(draft: {
  readonly id: string;
  readonly kind: string;
  readonly data: unknown;
}): Result<UnitDraft, readonly Problem[]> {
  const schema = kinds[draft.kind as UnitKind];
  if (schema === undefined)
    return refuse([
      {
        path: "kind",
        what: "not-valid",
        message: "A unit's book has no such kind.",
        mend: "Use one of the listed kinds.",
      },
    ]);
  const read = schema.safeParse(draft.data);
  if (!read.success) return refuse(problemsOf(read.error.issues, draft.data, ["data"]));
  return ok({ id: draft.id, kind: draft.kind, data: read.data } as UnitDraft);
}

/** The rows of a unit's book as entries, in order. Throws for a row that no schema reads: the book was written by a newer Helhet. */
export function unitEntries(rows: readonly UnitRow[]): readonly UnitEntry[] {
  return rows.map((row) => {
    const schema = kinds[row.kind as UnitKind];
    if (schema === undefined) throw new RangeError(`The unit's book has an entry of the unknown kind ${row.kind}`);
    return { ...row, data: schema.parse(row.data) } as UnitEntry;
  });
}

/** The entries of one kind, in order. */
export function unitEntriesOf<K extends UnitKind>(entries: readonly UnitEntry[], kind: K): readonly UnitEntryOf<K>[] {
  return entries.filter((one) => one.kind === kind) as unknown as readonly UnitEntryOf<K>[];
}
