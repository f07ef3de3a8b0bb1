import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readDraft } from "@helhet/course";
import { describe, expect, test } from "vitest";
import { ledgerFor } from "./ledger.ts";
import { readCourses } from "./read-courses.ts";
import { allTables } from "./tables/all.ts";

const folder = fileURLToPath(new URL("../../../../../../shared/data/ctn0094/open", import.meta.url));
const isThere = existsSync(folder);

describe.runIf(isThere)("the open half of CTN-0094", () => {
  test("has 2,457 persons, and every one of its rows is mapped or named as left out", {
    timeout: 300_000,
  }, async () => {
    const ledger = ledgerFor(allTables.map(({ table }) => table));
    let persons = 0;
    let entries = 0;
    let refused = 0;
    for await (const { drafts } of readCourses(folder, "2014-01-06", ledger)) {
      const checked = persons % 10 === 0 ? drafts : [];
      refused += checked.filter((draft) => !readDraft(draft).ok).length;
      persons += 1;
      entries += drafts.length;
    }
    const accounts = ledger.accounts();
    const derived = [...ledger.derivations().values()].reduce((sum, count) => sum + count, 0);
    const left = (unmapped: ReadonlyMap<string, number>) =>
      [...unmapped.values()].reduce((sum, count) => sum + count, 0);
    expect({ persons, refused }).toEqual({ persons: 2_457, refused: 0 });
    for (const { table, rows, mapped, unmapped } of accounts)
      expect({ table, rows: mapped + left(unmapped) }).toEqual({ table, rows });
    expect(Object.fromEntries(accounts.map(({ table, rows }) => [table, rows]))).toMatchObject({
      visit: 36_479,
      uds: 28_894,
      tlfb: 160_434,
      treatment: 146_886,
      all_drugs: 207_496,
      randomization: 3_200,
    });
    expect(entries).toBe(accounts.reduce((sum, account) => sum + account.entries, derived));
  });
});

test("where the data is missing, that is said, and refused where everything must be run", () => {
  if (!isThere)
    console.log("The tests on the real CTN-0094 data were not run: ../shared/data/ctn0094/open is missing.");
  expect(isThere || process.env["CI"] !== "true").toBe(true);
});
