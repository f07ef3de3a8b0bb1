import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { rowsIn, type TableRow } from "./oracle.ts";

const shared = fileURLToPath(new URL("../../../../../../shared/data/ctn0094", import.meta.url));

/** The open half of CTN-0094, which is never part of this repository; and whether it is beside it. */
export const folder = join(shared, "open");
export const isThere = existsSync(folder);

/** A published table by its path without ending, for instance `open/oracle/outcomes_current`. */
export function published(path: string): readonly TableRow[] {
  return rowsIn(gunzipSync(readFileSync(join(shared, `${path}.csv.gz`))).toString("utf8"));
}
