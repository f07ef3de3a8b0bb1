import {
  type Draft,
  type Effective,
  type Entry,
  kindDefinition,
  type Problem,
  type Result,
  readDraft,
} from "@helhet/course";
import type { Working } from "./caller.ts";

/** An entry as a form hands it in: nothing of who, where and for whom. */
export interface NewEntry {
  readonly id: string;
  readonly kind: string;
  readonly effective: Effective;
  readonly data: Readonly<{ [field: string]: unknown }>;
  readonly amends?: { readonly entry: string; readonly reason: string } | undefined;
  /** The device's clock, ISO. */
  readonly authored: string;
}

/** What only the server knows of a new entry. */
export interface DraftBy {
  readonly person: string;
  readonly practitioner: string;
  readonly working: Working;
  /** The entry it amends or marks, where it is known: corrections, withdrawals and marks keep its category and restriction. */
  readonly target: Pick<Entry, "kind" | "category" | "restriction"> | undefined;
}

/** A withdrawal and a mark tell of another entry: who may not read that one may not read of it. */
function isAbout({ kind }: NewEntry): boolean {
  return kind === "withdrawal" || kind === "note-transferred";
}

/** The draft of a new entry, whole and checked; or everything that is wrong with it. */
export function draftOf(entry: NewEntry, by: DraftBy): Result<Draft, readonly Problem[]> {
  const definition = kindDefinition(entry.kind);
  const { unit, membership, organisation } = by.working;
  const keeps = entry.kind === by.target?.kind || isAbout(entry) ? by.target : undefined;
  return readDraft({
    id: entry.id,
    person: by.person,
    kind: entry.kind,
    schema: definition?.schema ?? 1,
    effective: entry.effective,
    data: entry.data,
    zone: unit.zone,
    authored: entry.authored,
    author: { type: "practitioner", id: by.practitioner, role: membership.role, unit: unit.id },
    controller: organisation.id,
    category: keeps?.category ?? definition?.category,
    ...(keeps?.restriction === undefined ? {} : { restriction: keeps.restriction }),
    ...(entry.amends === undefined ? {} : { amends: entry.amends }),
  });
}
