import type { EntriesOfOne, Practising, UnitEntriesAsk } from "@helhet/record";
import { sql } from "kysely";
import { entriesOfBodies } from "../append/load-courses.ts";
import type { AsViewer } from "./as-viewer.ts";
import { logLooks } from "./look.ts";

/** Entries of some kinds of a unit's people, through the gate; only those who have any are logged as looked at. */
export async function readUnitEntries(
  asViewer: AsViewer,
  as: Practising,
  { unit, kinds, look }: UnitEntriesAsk,
  at: number,
): Promise<readonly EntriesOfOne[]> {
  // Written out, so that the index of the unit day's kinds serves. The names are the record's own.
  const asked = sql.raw(kinds.map((kind) => `'${kind}'`).join(", "));
  return await asViewer(as, at, async (viewing) => {
    const { rows } = await sql<{ person: string; version: number; bodies: string | null }>`
      select h.person, h.version, (
        select string_agg(e.body, E'\\n' order by e.seq) from helhet.entry e
        where e.person = h.person and e.kind in (${asked}, 'withdrawal')
      ) as bodies
      from helhet.course_head h
      where h.person in (select r.person from helhet.care_relation r where r.unit = ${unit})
        and exists (select from helhet.entry e where e.person = h.person and e.kind in (${asked}))
      order by h.person`.execute(viewing);
    if (rows.length > 0)
      await logLooks(
        viewing,
        as,
        rows.map(({ person }) => person),
        look,
      );
    return rows.map(({ person, version, bodies }) => ({ person, version, entries: entriesOfBodies(bodies) }));
  });
}
