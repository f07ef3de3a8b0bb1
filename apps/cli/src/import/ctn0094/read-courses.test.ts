import type { DataOf, Draft, Kind } from "@helhet/course";
import { readDraft } from "@helhet/course";
import { describe, expect, test } from "vitest";
import type { ImportedPerson } from "./course-of.ts";
import { type Ledger, ledgerFor } from "./ledger.ts";
import { readCourses } from "./read-courses.ts";
import { reportOf } from "./report.ts";
import { idOf } from "./subject.ts";
import { allTables } from "./tables/all.ts";
import { madeUp, type Tables, writeTables } from "./testing/write-tables.ts";

async function read(tables: Tables): Promise<{ readonly persons: readonly ImportedPerson[]; readonly ledger: Ledger }> {
  const ledger = ledgerFor(allTables.map(({ table }) => table));
  const persons = await Array.fromAsync(readCourses(writeTables(tables), "2014-01-06", ledger));
  return { persons, ledger };
}

const { persons, ledger } = await read(madeUp);
const draftsOf = (who: number): readonly Draft[] =>
  persons.find(({ person }) => person === idOf(`person/${who}`))?.drafts ?? [];
const ofKind = <K extends Kind>(who: number, kind: K) =>
  draftsOf(who).filter((one) => one.kind === kind) as (Draft & { data: DataOf<K> })[];

describe("a folder in the publisher's form", () => {
  test("gives everybody of the trials once, and only entries that their kinds allow", () => {
    expect(persons.map(({ person }) => person).sort()).toEqual(
      [2, 3, 4, 5, 9].map((who) => idOf(`person/${who}`)).sort(),
    );
    const drafts = persons.flatMap((one) => one.drafts);
    for (const draft of drafts) expect(readDraft(draft)).toMatchObject({ ok: true });
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
  });

  test("accounts for every row of every table: mapped and named unmapped are the rows read", () => {
    for (const { table, rows, mapped, unmapped } of ledger.accounts()) {
      const left = [...unmapped.values()].reduce((sum, count) => sum + count, 0);
      expect({ table, rows: mapped + left }).toEqual({ table, rows });
      expect(rows).toBe(madeUp[table]?.length ?? 0);
    }
  });

  test("gives the same entries, identities included, whatever the order of twins and of persons in everybody", async () => {
    const turned = { ...madeUp, everybody: [...(madeUp["everybody"] ?? [])].reverse() };
    const again = (await read(turned)).persons;
    const byPerson = (all: readonly ImportedPerson[]) => all.toSorted((a, b) => (a.person < b.person ? -1 : 1));
    expect(byPerson(again)).toEqual(byPerson(persons));
  });

  test("reports every table and column, and why rows were left out", () => {
    const report = reportOf(ledger, allTables).join("\n");
    expect(report).toContain("visit: 11 rows, 9 mapped to 9 entries");
    expect(report).toContain("left out 1: the row does not say whose it is");
    expect(report).toContain("left out 1: the person stands in no row of everybody");
    expect(report).toContain("race is left out:");
    for (const { table, columns } of allTables) {
      expect(report).toContain(`${table}: `);
      for (const column of Object.keys(columns)) expect(report).toContain(`  ${column} `);
    }
  });
});

describe("visits", () => {
  test("an attended visit stays attended, also where a reason contradicts it", () => {
    expect(ofKind(2, "session-attended").map(({ data, effective }) => [data.title, effective])).toEqual([
      ["WK1", { date: "2014-01-20" }],
      ["WK1", { date: "2014-01-20" }],
      ["WK3", { date: "2014-02-03" }],
      ["EOT", { date: "2014-06-23" }],
    ]);
  });

  test("a missed visit without a day lies in the week that its label names, with the weightiest reason", () => {
    const [missed] = ofKind(2, "session-missed");
    expect(missed?.effective).toEqual({ from: "2014-01-21", to: "2014-01-27" });
    expect(missed?.data).toMatchObject({ reason: "prison", words: "in jail, no show" });
    expect(ofKind(3, "session-missed")[0]?.effective).toEqual({ from: "2014-02-16", to: "2014-02-22" });
  });

  test("a label that names no known week is left out, and a visit without an outcome is only planned", () => {
    expect(ofKind(4, "session-missed")).toEqual([]);
    expect(ofKind(2, "session-planned").map(({ data }) => data.title)).toEqual(["WK4"]);
  });
});

describe("what follows from several rows", () => {
  test("a negative opioid screen needs a visit, a specimen and no positive one", () => {
    const negative = ofKind(2, "test-result").filter(({ data }) => data.result === "negative");
    expect(negative.map(({ effective }) => effective)).toEqual([{ date: "2014-02-03" }]);
  });

  test("the enrolment opens with an earlier admission to detoxification, else at consent", () => {
    expect(ofKind(5, "enrolment-started")).toMatchObject([
      { effective: { date: "2014-01-02" }, data: { careLevel: "detox-inpatient" } },
    ]);
    expect(ofKind(9, "enrolment-started")).toMatchObject([
      { effective: { date: "2014-01-06" }, data: { careLevel: "outpatient" } },
    ]);
    expect(ofKind(2, "care-level-changed")).toMatchObject([{ data: { careLevel: "substitution" } }]);
  });

  test("it ends by leaving, by a final visit, else when the planned time is over", () => {
    const endOf = (who: number) =>
      ofKind(who, "enrolment-ended").map(({ effective, data }) => [effective, data.reason, data.planned]);
    expect(endOf(5)).toEqual([[{ date: "2014-01-22" }, "person-left", false]]);
    expect(endOf(2)).toEqual([[{ date: "2014-06-23" }, "completed", true]]);
    expect(endOf(3)).toEqual([[{ date: "2014-08-02" }, "other", true]]);
  });

  test("an injection is one of the naltrexone arm, everything else milligrams of the arm's medicine", () => {
    expect(ofKind(5, "dispensing")).toMatchObject([{ data: { amount: 1, unit: "injection" } }]);
    expect(ofKind(2, "dispensing")).toMatchObject([{ data: { medicine: "Methadone", amount: 40, unit: "mg" } }]);
  });
});

describe("a folder that has another form is refused", () => {
  test("a table that is not in ascending order of who", async () => {
    const shuffled = {
      ...madeUp,
      uds: [
        { who: 5, what: "Thc", when: 1 },
        { who: 2, what: "Thc", when: 1 },
      ],
    };
    await expect(read(shuffled)).rejects.toThrow("The table uds is not in ascending order of who");
  });

  test("somebody named twice in everybody", async () => {
    const twice = {
      ...madeUp,
      everybody: [
        { who: 2, project: 27 },
        { who: 2, project: 30 },
      ],
    };
    await expect(read(twice)).rejects.toThrow("must name each person once");
  });
});
