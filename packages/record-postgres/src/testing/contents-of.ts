import { Client, escapeIdentifier } from "pg";

/** What every table of a database's record holds, as one digest a table, but for those named. Two equal answers: nothing was written. */
export async function contentsOf(
  connectionString: string,
  except: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ readonly name: string }>(
      "select tablename as name from pg_tables where schemaname = 'helhet' order by tablename",
    );
    const found: Record<string, string> = {};
    for (const { name } of rows.filter((one) => !except.includes(one.name))) {
      const text = `select count(*) || ' ' || coalesce(md5(string_agg(t::text, ' ' order by t::text)), '') as held from helhet.${escapeIdentifier(name)} t`;
      found[name] = (await client.query<{ readonly held: string }>(text)).rows[0]?.held ?? "";
    }
    return found;
  } finally {
    await client.end();
  }
}
