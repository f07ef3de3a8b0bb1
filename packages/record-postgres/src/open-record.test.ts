import { expect, test } from "vitest";
import { readKeys } from "./keys/keys.ts";
import { openRecord } from "./open-record.ts";
import { testKeys } from "./testing/test-keys.ts";

test("a record that cannot hear what others write does not open, and says so without an address", async () => {
  const opening = openRecord({
    connectionString: "postgres://nobody:secret@127.0.0.1:1/nothing",
    keys: readKeys(testKeys),
    projectorFor: () => () => ({ items: [], wakeAt: null }),
    migrate: false,
  });
  const error: unknown = await opening.then(
    () => null,
    (refused: unknown) => refused,
  );
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).not.toMatch(/secret|nobody/);
});
