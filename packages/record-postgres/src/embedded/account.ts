import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** The system account that PostgreSQL runs as; undefined: the account of this process. */
export type Account = { readonly uid: number; readonly gid: number } | undefined;

/** PostgreSQL refuses to run as root: then it runs as `postgres`, or as `nobody` where that account is missing. */
export function unprivilegedAccount(): Account {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(":") ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    "PostgreSQL may not run as root, and this system has neither the account postgres nor nobody. Start Helhet as an ordinary user.",
  );
}

/** Files that exist already keep their owner: started as root, PostgreSQL runs as whoever owns its files. */
export function ownerOf(path: string): Account {
  const { uid, gid } = statSync(path);
  return process.getuid?.() === 0 && uid !== 0 ? { uid, gid } : unprivilegedAccount();
}

/** Whether every account of this machine may walk down to this directory. */
export function isReachableByAll(path: string): boolean {
  const open = (statSync(path).mode & 0o001) !== 0;
  return open && (dirname(path) === path || isReachableByAll(dirname(path)));
}
