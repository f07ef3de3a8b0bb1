import { randomUUID } from "node:crypto";
import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a secret that is made once and can never be made again, readable by its owner alone, unless it is there. It
 * appears whole or not at all, and once this returns neither a killed process nor a power cut takes it away.
 */
export function writeOnce(file: string, text: string): void {
  if (existsSync(file)) return;
  const draft = `${file}.${randomUUID()}`;
  try {
    writeFileSync(draft, text, { mode: 0o600, flush: true });
    linkSync(draft, file);
    flushDirectory(dirname(file));
  } catch (error) {
    // Another start was quicker; what it wrote holds.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Windows has no such thing; there the file's own flush is all there is. */
function flushDirectory(directory: string): void {
  if (process.platform === "win32") return;
  const opened = openSync(directory, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
