import { type Draft, instantAt, ok, type Result, refuse, uuidV8 } from "@helhet/course";
import { type Caller, principalOf, workingAs } from "../caller.ts";
import { draftsFor } from "../drafts-for.ts";
import type { House } from "../house.ts";
import { mayNot, type Refusal } from "../refusal.ts";

/** A session beside the timetable, for those who are named: an outpatient's appointment is one, of one person. */
export interface NewSession {
  readonly unit: string;
  readonly title: string;
  /** `YYYY-MM-DD` and `HH:MM` in the unit's zone. */
  readonly day: string;
  readonly at: string;
  readonly minutes: number;
  readonly place: string | null;
  readonly format: "individual" | "group" | "family" | "ward" | "other";
  /** Who holds it. */
  readonly practitioner: string | null;
  readonly persons: readonly string[];
  /** The device's clock, ISO. */
  readonly authored: string;
}

/** Plans one session for several people in one transaction: all or none. */
export async function addSession(
  house: House,
  caller: Caller,
  key: string,
  ask: NewSession,
): Promise<Result<{ readonly session: string }, Refusal>> {
  const working = workingAs(caller, ask.unit, "write-entry");
  if (working === undefined) return mayNot("write-entry in the unit");
  const session = uuidV8("added session", `${caller.practitioner.id} ${key}`);
  const effective = { instant: instantAt(working.unit.zone, ask.day, ask.at) };
  const { unit, title, minutes, format, authored } = ask;
  const place = ask.place === null ? {} : { place: ask.place };
  const held = ask.practitioner === null ? {} : { practitioner: ask.practitioner };
  const data = { session, unit, title, minutes, format, ...place, ...held };
  const writes: { readonly person: string; readonly drafts: readonly Draft[]; readonly expectedVersion: null }[] = [];
  for (const person of new Set(ask.persons)) {
    const entry = { id: uuidV8(session, person), kind: "session-planned", effective, data, authored };
    const drafts = await draftsFor(house, caller, { person, unit, entries: [entry] });
    if (!drafts.ok) return drafts;
    writes.push({ person, drafts: drafts.value, expectedVersion: null });
  }
  const written = await house.record.appendAll(principalOf(caller), key, writes);
  return written.ok ? ok({ session }) : refuse(written.refusal);
}
