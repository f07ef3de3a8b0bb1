import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { allTables } from "../tables/all.ts";

/** Rows by table, each with the cells that matter; `who` and whatever is not said are filled in empty. */
export type Tables = Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;

/** Writes a made-up folder in the publisher's form, every table there, and answers its path. Quotes every second cell. */
export function writeTables(tables: Tables): string {
  const directory = mkdtempSync(join(tmpdir(), "helhet-ctn-"));
  mkdirSync(join(directory, "tables"));
  for (const { table, columns } of allTables) {
    const names = Object.keys(columns);
    const lines = (tables[table] ?? []).map((row) => names.map((name, index) => cell(row[name], index)).join(","));
    const text = [names.join(","), ...lines, ""].join("\n");
    writeFileSync(join(directory, "tables", `${table}.csv.gz`), gzipSync(text));
  }
  return directory;
}

function cell(value: string | number | undefined, index: number): string {
  const text = String(value ?? "");
  return index % 2 === 1 || /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Five made-up persons: one in each trial, one who was never randomised, one who stands in `everybody` alone. Their rows
 * hold every difficulty that the publishers name.
 */
export const madeUp: Tables = {
  everybody: [
    { who: 5, project: 51 },
    { who: 2, project: 27 },
    { who: 3, project: 30 },
    { who: 9, project: 27 },
    { who: 4, project: 27 },
  ],
  demographics: [
    {
      who: 2,
      age: 30,
      is_male: "Yes",
      job: "Full Time",
      marital: "Never married",
      race: "Other",
      is_living_stable: "No",
    },
    { who: 3, is_male: "No" },
    { who: 4 },
  ],
  qol: [{ who: 5, is_homeless: "Yes" }],
  site_masked: [{ who: 2, site_masked: 7 }],
  psychiatric: [{ who: 2, has_major_dep: "Yes", has_bipolar: "No", anxiety: "Not answered" }, { who: 3 }],
  screening_date: [
    { who: 2, screening_day: -3, day_zero: 0 },
    { who: 3, day_zero: 2 },
  ],
  first_survey: [{ who: 2, when: 0 }, { who: 3 }],
  detox: [
    { who: 5, what: "admission", when: -4 },
    { who: 5, what: "discharge", when: 3 },
  ],
  randomization: [
    { who: 2, treatment: "Methadone", which: 1, when: 7 },
    { who: 3, treatment: "Outpatient BUP + EMM", which: 1, when: 5 },
    { who: 3, treatment: "Outpatient BUP + EMM", which: 2, when: 40 },
    { who: 5, treatment: "Inpatient NR-NTX", which: 1, when: 2 },
  ],
  fagerstrom: [{ who: 2, is_smoker: "Yes", ftnd: 5, per_day: "10 OR LESS" }, { who: 3 }, { is_smoker: "No" }],
  asi: [{ who: 2, used_iv: "Yes" }, { who: 3 }],
  rbs: [{ who: 2, what: "speedball", did_use: "Yes", days: 4 }],
  rbs_iv: [{ who: 2, days: 3, shared: "No", heroin_inject_days: 31 }, { who: 3 }],
  pain: [
    { who: 2, pain: "No Pain", when: 0 },
    { who: 3, pain: "Missing", when: 0 },
  ],
  withdrawal: [
    { who: 2, withdrawal: 2, when: 7 },
    { who: 3, when: 7 },
    { who: 5, withdrawal: 0, when: 1 },
  ],
  withdrawal_pre_post: [
    { who: 2, what: "pre", withdrawal: 1, when: 7 },
    { who: 2, what: "post", withdrawal: 0 },
  ],
  visit: [
    { who: 2, visit: "WK1", what: "visit", when: 14 },
    { who: 2, visit: "WK1", what: "visit", when: 14 },
    { who: 2, visit: "WK2", what: "no visit", is_no_show: 1, is_in_jail: 1 },
    { who: 2, visit: "WK3", what: "visit", is_no_show: 1, when: 28 },
    { who: 2, visit: "WK4", what: "", when: 35 },
    { who: 2, visit: "M1F", what: "MISSING", is_no_note: 1 },
    { who: 2, visit: "EOT", what: "final", when: 168 },
    { who: 3, visit: "P2Wk1A", what: "MISSING" },
    { who: 4, visit: "P2Wk2", what: "MISSING" },
    { who: 5, visit: "WK1", what: "visit", when: 9 },
    { who: 5, visit: "WK2", what: "no visit", is_left_study: 1, when: 16 },
  ],
  uds_temp: [
    { who: 2, was_temp_ok: 1, when: 14 },
    { who: 2, was_temp_ok: 0, when: 28 },
    { who: 5, was_temp_ok: 99 },
  ],
  uds: [
    { who: 2, what: "Opioid", when: 14 },
    { who: 2, what: "Thc", when: 14 },
  ],
  treatment: [
    { who: 2, amount: 40, when: 8 },
    { who: 5, amount: 1, when: 3 },
  ],
  tlfb: [
    { who: 2, what: "Heroin", when: -3 },
    { who: 2, what: "Cathinones", when: 2 },
  ],
  all_drugs: [
    { who: 2, what: "Heroin", source: "TFB", when: -3 },
    { who: 7, what: "Thc", source: "UDS", when: 1 },
  ],
};
