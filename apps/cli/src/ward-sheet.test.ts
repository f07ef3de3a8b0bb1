import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readKeys, sheetStore } from "@helhet/record-postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runHelhet } from "./testing/run-helhet.ts";

const folder = mkdtempSync(join(tmpdir(), "helhet-cli-sheets-"));
const keys = `one:${"a".repeat(43)}`;
const here = { HELHET_DATA: join(folder, "data"), HELHET_KEYS: keys };
const [ward, clinic] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];
const open = async (name: string, ...more: readonly string[]) => {
  const to = join(folder, name);
  const ran = await runHelhet(["ward-sheet", "--to", to, ...more], here);
  return { ...ran, to, files: ran.code === 0 ? readdirSync(to) : [] };
};

beforeAll(async () => {
  const store = sheetStore(here.HELHET_DATA, () => readKeys(keys));
  await store.keep(ward, "2026-11-25", Buffer.from("%PDF yesterday's"));
  await store.keep(ward, "2026-11-26", Buffer.from("%PDF today's"));
  await store.keep(clinic, "2026-11-25", Buffer.from("%PDF the clinic's"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("each unit's newest sheet is written as PDF, for its owner alone, without server or database", async () => {
  const { code, said, to, files } = await open("newest");
  expect(code).toBe(0);
  expect(files).toEqual([`${ward}_2026-11-26.pdf`, `${clinic}_2026-11-25.pdf`]);
  expect(said).toHaveLength(2);
  const [file = ""] = files;
  expect([readFileSync(join(to, file), "utf8"), statSync(join(to, file)).mode & 0o777]).toEqual([
    "%PDF today's",
    0o600,
  ]);
});

test("a day and a unit can be said", async () => {
  expect((await open("day", "--day", "2026-11-25", "--unit", ward)).files).toEqual([`${ward}_2026-11-25.pdf`]);
});

test("what cannot be is said: no such sheet, other keys, no keys, no day", async () => {
  expect(await open("none", "--day", "2026-11-20")).toMatchObject({ code: 3 });
  const withThese = (environment: Record<string, string>) =>
    runHelhet(["ward-sheet", "--to", join(folder, "no")], environment);
  const others = await withThese({ ...here, HELHET_KEYS: `one:${"b".repeat(43)}` });
  expect(others).toMatchObject({ code: 1, said: [] });
  expect(others.told).toContain("cannot be opened");
  expect(await withThese({ HELHET_DATA: here.HELHET_DATA })).toMatchObject({ code: 2 });
  expect(await open("no", "--day", "2026-13-01")).toMatchObject({ code: 2 });
});
