import { entriesInEffect } from "@helhet/course";
import { consentsOf } from "../consents-of.ts";
import type { DemandRow } from "../demand-rows.ts";
import { type GateFacts, mayRead, relationsFor, type Viewer } from "../gate.ts";
import { type CareRelation, relationsOf } from "../relations-of.ts";
import { viewerOf } from "../viewer.ts";
import type { KeptCourse, MemoryState } from "./memory-state.ts";

/** Where somebody acts now. */
export function viewerNow(state: MemoryState, practitioner: string): Viewer {
  return viewerOf(practitioner, state.clock(), {
    units: [...state.units.values()],
    memberships: [...state.memberships.values()],
    duties: [...state.duties.values()],
  });
}

/** What the gate knows of a person. */
export function gateFacts({ course }: KeptCourse): GateFacts {
  const standing = entriesInEffect(course.entries);
  return { relations: relationsOf(standing), consents: consentsOf(standing) };
}

/** The relations through which somebody may follow a person now; empty for none, and for nobody. */
export function relationsNow(state: MemoryState, practitioner: string, person: string): readonly CareRelation[] {
  const kept = state.courses.get(person);
  return kept === undefined ? [] : relationsFor(viewerNow(state, practitioner), gateFacts(kept));
}

/** A row is shown to whoever may read all it needs. */
export function maySee(viewer: Viewer, facts: GateFacts, row: DemandRow): boolean {
  return !row.restricted && row.needs.every((need) => mayRead(viewer, facts, need));
}
