import type { Ledger, TableAccount } from "./ledger.ts";
import type { TableMapping } from "./table-mapping.ts";

/** What was read and what became of it, as lines: a table a paragraph, its columns, the rows left out and why. */
export function reportOf(ledger: Ledger, mappings: readonly TableMapping[]): readonly string[] {
  const columnsOf = new Map(mappings.map(({ table, columns }) => [table, columns]));
  const tables = ledger
    .accounts()
    .flatMap((account) => [...linesOf(account), ...columns(columnsOf.get(account.table) ?? {})]);
  const derived = [...ledger.derivations()].map(([rule, count]) => `  ${rule}: ${count} entries`);
  return [...tables, "Derived from several rows together", ...derived];
}

function linesOf({ table, rows, mapped, entries, unmapped }: TableAccount): readonly string[] {
  const left = [...unmapped].map(([reason, count]) => `  left out ${count}: ${reason}`);
  return [`${table}: ${rows} rows, ${mapped} mapped to ${entries} entries`, ...left];
}

function columns(fates: TableMapping["columns"]): readonly string[] {
  return Object.entries(fates).map(([column, fate]) =>
    "into" in fate ? `  ${column} → ${fate.into}` : `  ${column} is left out: ${fate.unmapped}`,
  );
}
