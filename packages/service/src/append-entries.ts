import { ok, type Result, refuse } from "@helhet/course";
import { type Caller, principalOf } from "./caller.ts";
import { type DraftsAsk, draftsFor } from "./drafts-for.ts";
import type { House } from "./house.ts";
import { type Refusal, withPaths } from "./refusal.ts";

/** What was written, and at which version the course stands now. */
export interface Written {
  readonly version: number;
  readonly entries: readonly string[];
  /** The key had been used for this same write before. */
  readonly repeated: boolean;
}

/** One write to one course, as it comes from a form. */
export interface AppendAsk extends DraftsAsk {
  readonly expectedVersion: number | null;
}

/** Writes entries on one course, all or none, checked as `draftsFor` says; a decision needs the version that was read. */
export async function appendEntries(
  house: House,
  caller: Caller,
  key: string,
  ask: AppendAsk,
): Promise<Result<Written, Refusal>> {
  const drafts = await draftsFor(house, caller, ask);
  if (!drafts.ok) return drafts;
  const { person, expectedVersion } = ask;
  const written = await house.record.append(principalOf(caller), key, {
    person,
    expectedVersion,
    drafts: drafts.value,
  });
  if (!written.ok) return refuse(withPaths(written.refusal, (path) => path.replace(/^drafts\./, "entries.")));
  const { version, entries, repeated } = written.value;
  return ok({ version, entries: entries.map(({ id }) => id), repeated });
}
