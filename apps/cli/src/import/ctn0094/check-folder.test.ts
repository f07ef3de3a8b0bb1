import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { runHelhet } from "../../testing/run-helhet.ts";
import { madeUp, writeTables } from "./testing/write-tables.ts";

/** A whole folder with one table spoiled. */
function spoiled(table: string, spoil: (bytes: Buffer) => Buffer | null): string {
  const folder = writeTables(madeUp);
  const path = join(folder, "tables", `${table}.csv.gz`);
  const bytes = spoil(readFileSync(path));
  rmSync(path);
  if (bytes !== null) writeFileSync(path, bytes);
  return folder;
}

const retold = (change: (text: string) => string) => (bytes: Buffer) => gzipSync(change(String(gunzipSync(bytes))));

test.each([
  ["is missing", "uds", () => null, 3, "The folder lacks the tables uds."],
  ["lacks a column", "asi", retold((text) => text.replace("used_iv", "used")), 1, "lacks the column used_iv"],
  ["is no gzip file", "visit", () => Buffer.from("who,visit"), 1, "The table visit is no whole gzip file."],
  ["is cut off", "tlfb", (bytes: Buffer) => bytes.subarray(0, 20), 1, "The table tlfb is no whole gzip file."],
  ["is empty", "pain", retold(() => ""), 1, "The table pain is empty."],
] as const)(
  "A folder in which a table %s is refused before a database is made",
  async (_, table, spoil, code, told) => {
    const data = join(mkdtempSync(join(tmpdir(), "helhet-ctn-data-")), "data");
    const ran = await runHelhet(["import", "ctn0094", spoiled(table, spoil)], { HELHET_DATA: data });
    expect(ran).toMatchObject({ code, said: [] });
    expect(ran.told).toContain(told);
    expect(existsSync(data)).toBe(false);
  },
);
