import { askAsApp } from "@helhet/record-postgres/testing";
import type { Page } from "playwright-core";
import { inject } from "vitest";
import type {} from "./setup.ts";
import { asked } from "./visit.ts";

/** An entry as it lies in the table; `body` is the whole of it in JSON. */
export interface EntryRow {
  readonly id: string;
  readonly kind: string;
  readonly body: string;
}

/** Who this window's visitor is to the record. */
export async function practitionerOf(page: Page): Promise<string> {
  return (await asked<{ readonly practitioner: string }>(page, "/api/me")).body.practitioner;
}

/** Asks the product's database with SQL as the app's own role, as one practitioner or (null) as nobody. */
export function askDatabase<Row extends object>(
  as: string | null,
  text: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const database = { connectionString: inject("helhetDatabase"), keys: inject("helhetKeys") };
  return askAsApp<Row>(database, as, text, values);
}

/** A person's entries of one kind, the newest first, as far as row-level security shows them. */
export function entriesOf(as: string | null, person: string, kind: string): Promise<readonly EntryRow[]> {
  const text = "select id, kind, body from helhet.entry where person = $1 and kind = $2 order by seq desc";
  return askDatabase<EntryRow>(as, text, [person, kind]);
}
