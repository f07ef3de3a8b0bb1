import { ok, type Result, refuse } from "@helhet/course";
import type { AccessLogRow, Practising, Refusal } from "@helhet/record";
import { sql } from "kysely";
import type { AsViewer } from "./as-viewer.ts";
import { lookingThrough } from "./look.ts";

/** Who has looked at a person, the newest first. Whoever is related may see it. */
export async function readAccessLog(
  asViewer: AsViewer,
  as: Practising,
  person: string,
  at: number,
): Promise<Result<readonly AccessLogRow[], Refusal>> {
  return await asViewer(as, at, async (viewing) => {
    if ((await lookingThrough(viewing, person)) === null) return refuse({ kind: "not-found" });
    const { rows } = await sql<Omit<AccessLogRow, "at"> & { readonly at: Date }>`
      select l.at, p.name as "practitionerName", l.role, coalesce(u.name, '') as unit, l.purpose, l.what
      from helhet.access_log l
      join helhet.practitioner p on p.id = l.practitioner
      left join helhet.unit u on u.id = l.unit
      where l.person = ${person}
      order by l.at desc limit 1000`.execute(viewing);
    return ok(rows.map((row) => ({ ...row, at: row.at.toISOString() })));
  });
}
