import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outcomes } from "@helhet/measures";
import { expect, test } from "vitest";
import { madeUp, type Tables, writeTables } from "../import/ctn0094/testing/write-tables.ts";
import { runHelhet } from "../testing/run-helhet.ts";
import { rowsIn } from "./testing/oracle.ts";

async function outcomesOf(tables: Tables) {
  const { code, said, told } = await runHelhet(["outcomes", writeTables(tables)]);
  return { code, told, rows: rowsIn(said.join("\n")) };
}

const weekly = (who: number, days: readonly number[]) =>
  days.map((when) => ({ who, visit: "WK", what: "visit", when }) as const);

/** Somebody of trial 27, drawn on day 0: use in weeks 1 to 4, then seen without use in week 6. */
const relapsed: Tables = {
  everybody: [{ who: 11, project: 27 }],
  randomization: [{ who: 11, treatment: "Methadone", which: 1, when: 0 }],
  visit: weekly(11, [3, 10, 17, 24, 38]),
  uds: [3, 10, 17, 24].map((when) => ({ who: 11, what: "Opioid", when })),
};

test("who and the sixty-two columns, a line a person in order of who, and how many persons", async () => {
  const { code, told, rows } = await outcomesOf(madeUp);
  expect({ code, told }).toEqual({ code: 0, told: "5 persons" });
  expect(rows.map(({ who }) => who)).toEqual(["2", "3", "4", "5", "9"]);
  for (const row of rows) expect(Object.keys(row)).toEqual(["who", ...outcomes.map(({ column }) => column)]);
});

test("the values are those of the weekly word: yes and no, numbers, and weeks", async () => {
  const [row] = (await outcomesOf(relapsed)).rows;
  expect(row).toMatchObject({
    Ab_ling_1998: "FALSE",
    AbT_mokri_2016: "1",
    Rd_fudala_2003: "0.2",
    RsT_ctnNinetyFour_2023: "1",
    RsE_ctnNinetyFour_2023: "1",
    DrT_ctnNinetyFour_2023: "7",
    DrE_ctnNinetyFour_2023: "1",
    Rs_krupitsky_2004: "TRUE",
  });
});

test("rows that are shuffled, stand twice or are nobody's change nothing", async () => {
  const twice = (name: string) => [...(relapsed[name] ?? []), ...(relapsed[name] ?? [])].reverse();
  const disturbed = {
    ...relapsed,
    visit: [...twice("visit"), ...weekly(99, [5])],
    uds: [...twice("uds"), { what: "Opioid", when: 38 }, { who: 11, what: "Opioid" }],
    randomization: twice("randomization"),
  };
  expect(await outcomesOf(disturbed)).toEqual(await outcomesOf(relapsed));
});

test("a medicine that the person was given in the trial is no use", async () => {
  const [row] = (await outcomesOf({ ...relapsed, uds: [{ who: 11, what: "Methadone", when: 3 }] })).rows;
  expect(row).toMatchObject({ Rd_fudala_2003: "1", RsT_ctnNinetyFour_2023: "7" });
});

test("to a file it writes the same, and answers how many persons", async () => {
  const path = join(tmpdir(), `helhet-outcomes-made-up-${process.pid}.csv`);
  const folder = writeTables(madeUp);
  const toFile = await runHelhet(["outcomes", folder, "--out", path]);
  expect(toFile).toEqual({ code: 0, said: ["5 persons"], told: "" });
  const shown = await runHelhet(["outcomes", folder]);
  expect(readFileSync(path, "utf8")).toBe(`${shown.said.join("\n")}\n`);
});

test.each([
  [["outcomes"], 2, "The folder of tables is not named"],
  [["outcomes", join(tmpdir(), "no-such-folder")], 3, "is not there"],
  [["outcomes", tmpdir()], 1, `The table everybody is not there.\n  where: ${tmpdir()}`],
])("%j is refused with %i", async (words, code, told) => {
  const ran = await runHelhet(words);
  expect(ran).toMatchObject({ code, said: [] });
  expect(ran.told).toContain(told);
});

test("a trial that nobody here has a definition for is refused, as is a person who stands twice", async () => {
  const unknown = await outcomesOf({ everybody: [{ who: 1, project: 99 }] });
  expect(unknown.code).toBe(1);
  expect(unknown.told).toContain("a project that is none of 27, 30, 51");
  const twice = await outcomesOf({ everybody: [...(relapsed["everybody"] ?? []), ...(relapsed["everybody"] ?? [])] });
  expect(twice.code).toBe(1);
  expect(twice.told).toContain("must name each person once");
});
