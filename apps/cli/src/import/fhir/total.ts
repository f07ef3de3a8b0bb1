import { type ImportHouse, type PersonRead, reconcile } from "@helhet/fhir";
import type { Ledger } from "./ledger.ts";
import { dangling, type PutRead } from "./put-read.ts";

/** All that an import of FHIR did. */
export interface Total {
  readonly persons: number;
  /** All that the source holds of them, new or there already. */
  readonly entries: number;
  add(put: PutRead): void;
  lines(): readonly string[];
}

/** Counts persons and entries, and gives every account to the ledger. */
export function newTotal(ledger: Ledger): Total {
  const total = { persons: 0, newPersons: 0, fresh: 0, there: 0, amended: 0, withdrawn: 0, different: 0 };
  const allEntries = (): number => total.fresh + total.there + total.amended + total.different;
  return {
    get persons() {
      return total.persons;
    },
    get entries() {
      return allEntries();
    },
    add(put) {
      for (const account of put.accounts) ledger.add(account);
      if (put.put === "nobody") return;
      total.persons += 1;
      total.newPersons += put.isNew ? 1 : 0;
      for (const name of ["fresh", "there", "amended", "withdrawn", "different"] as const) total[name] += put[name];
    },
    lines() {
      const { persons, newPersons, fresh, there, amended, withdrawn, different } = total;
      return [
        `${newPersons} persons and ${fresh} entries are new; ${there} entries were there already.`,
        ...(amended > 0 ? [`${amended} entries were amended by a newer version.`] : []),
        ...(withdrawn > 0 ? [`${withdrawn} entries were withdrawn, since their source no longer says them.`] : []),
        ...(different > 0
          ? [
              `${different} entries are there with another content, and were left as they are: nothing says which is newer.`,
            ]
          : []),
        `${persons} persons, ${allEntries()} entries, ${ledger.unmapped()} unmapped`,
      ];
    },
  };
}

/** What would be put into an empty record. */
export function asPut(read: PersonRead, house: ImportHouse): PutRead {
  if (!read.mayBeTaken) return { put: "nobody", accounts: read.accounts };
  if (!read.isThere) return { put: "nobody", accounts: read.accounts.map(dangling) };
  const { drafts: _drafts, ...count } = reconcile([], read, read.person, house);
  return { put: "person", isNew: true, ...count, accounts: read.accounts };
}
