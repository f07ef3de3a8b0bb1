import { createHash, randomBytes } from "node:crypto";
import { fakeProjectorFor, idOf } from "@helhet/record/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readKeys } from "./keys/keys.ts";
import { openTestRecord, type TestRecord } from "./record-testing/open-test-record.ts";
import { postgresWalls } from "./walls.ts";

const code = "407163";
let under: TestRecord;
beforeAll(async () => {
  under = await openTestRecord(Date.now, fakeProjectorFor);
  for (const [unit, practitioner] of [
    ["ward", "kari"],
    ["clinic", "ola"],
  ] as const)
    await under.record.walls.setCode({
      unit: idOf(unit),
      practitioner: idOf(practitioner),
      type: "pin",
      code,
      setAt: "2026-03-09T06:00:00Z",
    });
});
afterAll(() => under?.close());

test("whoever has the database has no code: neither written, nor a hash that can be tried, nor the same in two units", async () => {
  const { rows } = await under.superuser.query<{ row: string; hash: Buffer }>(
    "select c::text as row, hash from helhet.wall_code c",
  );
  expect(rows).toHaveLength(2);
  const [one, other] = rows;
  expect(one?.hash.equals(other?.hash ?? Buffer.alloc(0))).toBe(false);
  for (const { row, hash } of rows) {
    expect(row).not.toContain(code);
    for (const tried of [code, `${idOf("ward")}:${code}`, `${idOf("clinic")}:${code}`])
      expect(hash.equals(createHash("sha256").update(tried).digest())).toBe(false);
  }
});

test("a server with other keys finds nobody by the code", async () => {
  expect(await under.record.walls.whose(idOf("ward"), code)).toBe(idOf("kari"));
  const other = readKeys(`other:${randomBytes(32).toString("base64url")}`);
  expect(await postgresWalls(under.pools.sessions, other).whose(idOf("ward"), code)).toBeNull();
});
