import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeOnce } from "./write-once.ts";

test("what is written first holds, for its owner alone, and no draft is left", () => {
  const folder = mkdtempSync(join(tmpdir(), "helhet-once-"));
  const file = join(folder, "secret");
  writeOnce(file, "first");
  writeOnce(file, "second");
  expect([readFileSync(file, "utf8"), statSync(file).mode & 0o777]).toEqual(["first", 0o600]);
  expect(readdirSync(folder)).toEqual(["secret"]);
  rmSync(folder, { recursive: true });
});
