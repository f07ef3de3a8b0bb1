import type { Client } from "pg";

/** What is made of entries, and by which key: everything that lists and the gate are read from. */
const made = {
  demand:
    "select person, item, greatest(from_at, $1) as from_at, to_at, line, alone, state, listed, due, role, unit, edition, facts from helhet.demand where to_at > $1",
  care_relation:
    "select person, n, unit, practitioner, basis, from_at, to_at from helhet.care_relation where to_at > $1",
  card: "select person, controller, given, family, protected_address from helhet.card where $1::timestamptz is not null",
  name_word: "select person, controller, word from helhet.name_word where $1::timestamptz is not null",
} as const;

/** One digest a table of what is shown from an instant on, to lay beside the same after a rebuild. */
export async function shownFrom(database: Client, instant: string): Promise<{ readonly [table: string]: string }> {
  const digests: [string, string][] = [];
  for (const [table, text] of Object.entries(made)) {
    const all = `select md5(coalesce(string_agg(x::text, E'\\n' order by x::text), '')) || ' ' || count(*) as digest from (${text}) as x`;
    const { rows } = await database.query<{ digest: string }>(all, [instant]);
    digests.push([table, rows[0]?.digest ?? ""]);
  }
  return Object.fromEntries(digests);
}
