import { describe } from "vitest";
import { fakeProjectorFor, recordContract } from "../testing/index.ts";
import { openMemoryRecord } from "./memory-record.ts";

describe("the record in memory", () => {
  recordContract(async (clock) => {
    const record = openMemoryRecord({ projectorFor: fakeProjectorFor, clock });
    return { record, close: () => record.close() };
  });
});
