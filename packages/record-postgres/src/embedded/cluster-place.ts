import { randomUUID } from "node:crypto";
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Account, isReachableByAll } from "./account.ts";
import { openPlace } from "./binaries.ts";
import { noteOrigin } from "./leftovers.ts";

const draftEnding = ".unfinished-";

/** Makes the data directory: closed to others, but as root open for walking through, since PostgreSQL is another account. */
export function makeDataDirectory(dataDirectory: string): string {
  mkdirSync(dataDirectory, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  return realpathSync(dataDirectory);
}

/** The real place of PostgreSQL's files of this data directory, or undefined before the first start. */
export function existingCluster(dataDirectory: string): string | undefined {
  const entry = join(dataDirectory, "postgres");
  if (existsSync(entry)) return realpathSync(entry);
  if (lstatSync(entry, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error(
      `The database of ${dataDirectory} lay in ${readlinkSync(entry)}, which is gone. Restore it, or remove ${entry} to begin with an empty one.`,
    );
  }
  return undefined;
}

/**
 * Makes a new cluster with `initialise` and puts it in place only when it is whole. It lies in the data directory; where
 * PostgreSQL's own account could not walk there (root in a closed home) it lies in an open place, with a link to it.
 */
export async function placeCluster(
  dataDirectory: string,
  account: Account,
  initialise: (draft: string) => Promise<void>,
): Promise<string> {
  const entry = join(dataDirectory, "postgres");
  const elsewhere = account !== undefined && !isReachableByAll(dataDirectory);
  const place = elsewhere ? join(openPlace, `data-${randomUUID()}`) : entry;
  removeDrafts(place);
  const draft = `${place}${draftEnding}${randomUUID()}`;
  mkdirSync(dirname(draft), { recursive: true, mode: 0o755 });
  mkdirSync(draft, { mode: 0o700 });
  if (account !== undefined) chownSync(draft, account.uid, account.gid);
  await initialise(draft);
  renameSync(draft, place);
  if (elsewhere) {
    noteOrigin(place, dataDirectory);
    symlinkSync(place, entry);
  }
  return realpathSync(place);
}

/** Drafts of starts that were killed. One that is still being written by its orphan is left; each start has its own. */
function removeDrafts(place: string): void {
  if (!existsSync(dirname(place))) return;
  for (const name of readdirSync(dirname(place)).filter((name) => name.startsWith(basename(place) + draftEnding))) {
    try {
      rmSync(join(dirname(place), name), { recursive: true, force: true });
    } catch {
      // The next first start removes it.
    }
  }
}
