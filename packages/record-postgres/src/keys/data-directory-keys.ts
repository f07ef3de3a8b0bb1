import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Keys, readKeys } from "./keys.ts";
import { writeOnce } from "./write-once.ts";

/**
 * The keys of a demo: read from `helhet.keys` in the data directory, made there at the first start, readable by the
 * owner alone. In production HELHET_KEYS is set and nothing is written.
 */
export function dataDirectoryKeys(directory: string): Keys {
  const file = join(directory, "helhet.keys");
  if (!existsSync(file)) {
    mkdirSync(directory, { recursive: true });
    writeOnce(file, `1:${randomBytes(32).toString("base64url")}\n`);
  }
  return readKeys(readFileSync(file, "utf8").trim());
}
