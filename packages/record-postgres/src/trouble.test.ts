import { DatabaseError } from "pg";
import { expect, test } from "vitest";
import { withoutContents } from "./trouble.ts";

function failed(fields: Partial<DatabaseError>): unknown {
  return withoutContents(Object.assign(new DatabaseError("could not extend file: a name", 0, "error"), fields));
}

test.each([
  ["53100", "md.c"],
  ["42501", "md.c"],
  ["42501", "fd.c"],
  ["57P01", "postgres.c"],
])("%s from %s passes when the disk or the server is well again, so it may be asked again", (code, file) => {
  expect(failed({ code, file })).toMatchObject({ name: "RecordUnavailable" });
});

test.each([
  ["42501", "aclchk.c"],
  ["42501", "execMain.c"],
  ["23505", "nbtinsert.c"],
])("%s from %s is a refusal that stays", (code, file) => {
  expect(failed({ code, file })).toMatchObject({ name: "RecordFailure", code });
});

test("nothing of what was handed in is told", () => {
  expect(String(failed({ code: "23505", file: "nbtinsert.c", detail: "a name" }))).not.toContain("a name");
});
