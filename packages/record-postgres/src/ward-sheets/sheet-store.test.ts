import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readKeys } from "../keys/keys.ts";
import { OtherKey } from "../keys/seal.ts";
import { sheetStore } from "./sheet-store.ts";

const secret = (letter: string): string => letter.repeat(43);
const [old, fresh] = [`old:${secret("a")}`, `new:${secret("b")}`];
const unit = "11111111-1111-4111-8111-111111111111";
const other = "22222222-2222-4222-8222-222222222222";
const pdf = Buffer.from("%PDF-1.7 Brim Havnes");
let data = "";
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "helhet-sheets-"));
});
afterEach(() => rmSync(data, { recursive: true }));

const storeWith = (keys: string) => sheetStore(data, () => readKeys(keys));
const folder = (): string => join(data, "ward-sheets");

test("a sheet is kept for the server's account alone, and nobody reads a name in it without the keys", async () => {
  await storeWith(old).keep(unit, "2026-11-25", pdf);
  const [name = ""] = readdirSync(folder());
  expect(readdirSync(folder())).toEqual([`${unit}_2026-11-25.sheet`]);
  expect([statSync(join(folder(), name)).mode & 0o777, statSync(folder()).mode & 0o777]).toEqual([0o600, 0o700]);
  expect(readFileSync(join(folder(), name)).toString("latin1")).not.toMatch(/Brim|PDF/);
  await expect(storeWith(fresh).open({ unit, day: "2026-11-25" })).rejects.toThrow(OtherKey);
});

test("it opens with the keys that made it, also when newer ones have come", async () => {
  await storeWith(old).keep(unit, "2026-11-25", pdf);
  const store = storeWith(`${fresh},${old}`);
  expect(await store.kept()).toEqual([{ unit, day: "2026-11-25" }]);
  expect(await store.open({ unit, day: "2026-11-25" })).toEqual(pdf);
});

test("one unit's sheet, or yesterday's, is not taken for another's", async () => {
  const store = storeWith(old);
  await store.keep(unit, "2026-11-25", pdf);
  renameSync(join(folder(), `${unit}_2026-11-25.sheet`), join(folder(), `${other}_2026-11-25.sheet`));
  await expect(store.open({ unit: other, day: "2026-11-25" })).rejects.toThrow();
  renameSync(join(folder(), `${other}_2026-11-25.sheet`), join(folder(), `${unit}_2026-11-26.sheet`));
  await expect(store.open({ unit, day: "2026-11-26" })).rejects.toThrow();
});

test("old sheets go, and so does one that lies there unencrypted from an earlier version", async () => {
  const store = storeWith(old);
  for (const day of ["2026-11-24", "2026-11-25", "2026-11-26"]) await store.keep(unit, day, pdf);
  mkdirSync(folder(), { recursive: true });
  writeFileSync(join(folder(), `${other}_2026-11-26.pdf`), pdf);
  expect(await store.sweep("2026-11-25")).toBe(2);
  expect(await store.kept()).toEqual([
    { unit, day: "2026-11-26" },
    { unit, day: "2026-11-25" },
  ]);
});
