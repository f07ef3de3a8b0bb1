/** What became of one table's rows. `mapped` and the unmapped together are the rows read. */
export interface TableAccount {
  readonly table: string;
  readonly rows: number;
  readonly mapped: number;
  readonly entries: number;
  /** Reason → rows. */
  readonly unmapped: ReadonlyMap<string, number>;
}

/** Counts every row of every table: what it became, or why nothing. Holds counts only. */
export interface Ledger {
  mapped(table: string, entries: number): void;
  unmapped(table: string, reason: string): void;
  derived(rule: string): void;
  accounts(): readonly TableAccount[];
  /** Rule → entries that no single row says. */
  derivations(): ReadonlyMap<string, number>;
}

interface Counting {
  rows: number;
  mapped: number;
  entries: number;
  readonly unmapped: Map<string, number>;
}

const oneMore = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** An empty ledger for these tables. */
export function ledgerFor(tables: readonly string[]): Ledger {
  const counts = new Map<string, Counting>(
    tables.map((table) => [table, { rows: 0, mapped: 0, entries: 0, unmapped: new Map() }]),
  );
  const rules = new Map<string, number>();
  const of = (table: string): Counting => {
    const found = counts.get(table);
    if (found === undefined) throw new RangeError(`No table ${table} in the ledger`);
    found.rows += 1;
    return found;
  };
  return {
    mapped(table, entries) {
      const count = of(table);
      count.mapped += 1;
      count.entries += entries;
    },
    unmapped: (table, reason) => oneMore(of(table).unmapped, reason),
    derived: (rule) => oneMore(rules, rule),
    accounts: () => [...counts].map(([table, count]) => ({ table, ...count })),
    derivations: () => rules,
  };
}
