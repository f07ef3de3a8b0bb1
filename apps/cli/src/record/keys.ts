import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { dataDirectoryKeys, type Keys, readKeys } from "@helhet/record-postgres";
import type { Terminal } from "../command.ts";
import { misused } from "../complaint.ts";

/** Where an embedded database lies, as for the server. */
export function dataDirectoryOf({ environment }: Terminal): string {
  return environment["HELHET_DATA"] ?? "./data";
}

/**
 * The same keys as the server's: set, the data directory's own (made where there are none yet), or, for a demo in a foreign
 * database, made from its address.
 */
export function keysFor(terminal: Terminal): Keys {
  return keysSet(terminal) ?? dataDirectoryKeys(dataDirectoryOf(terminal));
}

/** The same, where new keys would be of no use: what they are to open was closed with the old ones. */
export function keysThere(terminal: Terminal): Keys {
  const set = keysSet(terminal);
  if (set !== null) return set;
  const directory = dataDirectoryOf(terminal);
  if (existsSync(join(directory, "helhet.keys"))) return dataDirectoryKeys(directory);
  throw misused(
    "There are no keys to open it with.",
    `Set HELHET_KEYS to those of the server that made it, or put its helhet.keys into ${directory}.`,
  );
}

function keysSet({ environment }: Terminal): Keys | null {
  const set = environment["HELHET_KEYS"]?.trim();
  if (set) return keysIn(set);
  const url = environment["DATABASE_URL"] ?? "";
  if (url === "") return null;
  if (environment["HELHET_DEMO"] === "0")
    throw misused("DATABASE_URL needs HELHET_KEYS beside it.", "Set the keys that the server of the database has.");
  return readKeys(`demo:${createHash("sha256").update(url).digest("base64url")}`);
}

function keysIn(text: string): Keys {
  try {
    return readKeys(text);
  } catch (error) {
    throw misused(
      `HELHET_KEYS cannot be read: ${error instanceof Error ? error.message : ""}`,
      "See docs/reference/settings.md.",
    );
  }
}
