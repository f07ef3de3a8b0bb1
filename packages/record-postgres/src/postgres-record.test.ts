import { fakeProjectorFor, recordContract } from "@helhet/record/testing";
import { describe } from "vitest";
import { readKeys } from "./keys/keys.ts";
import { openRecord } from "./open-record.ts";
import { freshDatabase } from "./testing/index.ts";
import { testKeys } from "./testing/test-keys.ts";

describe("the record in PostgreSQL", () => {
  recordContract(async (clock) => {
    const database = await freshDatabase("contract");
    const { connectionString } = database;
    const record = await openRecord({
      connectionString,
      keys: readKeys(testKeys),
      projectorFor: fakeProjectorFor,
      clock,
    });
    const close = async (): Promise<void> => {
      await record.close();
      await database.drop();
    };
    return { record, close };
  });
});
