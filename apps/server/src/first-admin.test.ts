import type { Directory, Record } from "@helhet/record";
import { fakeProjectorFor } from "@helhet/record/testing";
import { openRecord, readKeys } from "@helhet/record-postgres";
import { freshDatabase, testKeys } from "@helhet/record-postgres/testing";
import { expect, test } from "vitest";
import { nameFirstAdmin } from "./first-admin.ts";

const writes = ["addOrganisation", "addUnit", "addPractitioner", "grant"] as const;

/** A directory whose server is killed when it comes to one of its writes. */
function cutAt(directory: Directory, write: (typeof writes)[number]): Directory {
  return { ...directory, [write]: () => Promise.reject(new Error("killed")) };
}

test("a first start that is killed anywhere is taken up by the next, and the first administrator is named once", async () => {
  const database = await freshDatabase("first_admin");
  const { connectionString } = database;
  const record: Record = await openRecord({
    connectionString,
    keys: readKeys(testKeys),
    projectorFor: fakeProjectorFor,
  });
  const named = (directory: Directory): Promise<void> =>
    nameFirstAdmin({ record: { ...record, directory }, now: Date.now }, "first-admin", "Sykehus / Post");
  for (const write of writes) await expect(named(cutAt(record.directory, write))).rejects.toThrow("killed");
  await named(record.directory);
  await named(record.directory);
  const [unit, ...others] = await record.directory.units();
  expect([unit?.name, others]).toEqual(["Post", []]);
  expect(await record.directory.members(unit?.id ?? "")).toMatchObject([
    { role: "administrator", practitionerRow: { subject: "first-admin" } },
  ]);
  await (record as Awaited<ReturnType<typeof openRecord>>).close();
  await database.drop();
});
