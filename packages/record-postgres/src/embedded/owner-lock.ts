import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { identityOf, type ProcessIdentity, stillRuns } from "./process-identity.ts";

/** Makes this process the only owner of a data directory; throws a sentence for the user when another owns it. */
export function takeOwnership(lockFile: string): { release(): void } {
  const me = identityOf(process.pid) ?? { pid: process.pid, startedAt: "unknown" };
  for (let attempt = 0; attempt < 5; attempt++) {
    if (placeLock(lockFile, me)) return { release: () => releaseLock(lockFile, me) };
    const owner = readOwner(lockFile);
    if (owner !== undefined && stillRuns(owner)) throw new Error(refusal(lockFile, owner));
    setAside(lockFile, owner);
  }
  throw new Error(`The lock ${lockFile} changes hands too quickly; another start is under way. Try again.`);
}

/** Whether a living process owns the data directory of this lock. */
export function isOwned(lockFile: string): boolean {
  const owner = readOwner(lockFile);
  return owner !== undefined && stillRuns(owner);
}

/** A hard link either appears whole or not at all, so two starts at one moment cannot both win. */
function placeLock(lockFile: string, me: ProcessIdentity): boolean {
  const draft = `${lockFile}.${randomUUID()}`;
  try {
    writeFileSync(draft, JSON.stringify(me), { mode: 0o600, flush: true });
  } catch (error) {
    throw unwritable(lockFile, error);
  }
  try {
    linkSync(draft, lockFile);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves a dead owner's lock away; when a third start has replaced it meanwhile, puts that one back. */
function setAside(lockFile: string, dead: ProcessIdentity | undefined): void {
  const aside = `${lockFile}.${randomUUID()}`;
  try {
    renameSync(lockFile, aside);
    const moved = readOwner(aside);
    if (moved !== undefined && moved.startedAt !== dead?.startedAt && stillRuns(moved)) linkSync(aside, lockFile);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** A lock that cannot be removed, on a disk that failed meanwhile, is seen by the next start to be a dead owner's. */
function releaseLock(lockFile: string, me: ProcessIdentity): void {
  const owner = readOwner(lockFile);
  if (owner?.pid !== me.pid || owner.startedAt !== me.startedAt) return;
  try {
    rmSync(lockFile, { force: true });
  } catch {
    // Nothing more can be done about it here.
  }
}

function unwritable(lockFile: string, error: unknown): unknown {
  const { code = "" } = error as NodeJS.ErrnoException;
  if (!["EROFS", "ENOSPC", "EDQUOT", "EACCES", "EPERM"].includes(code)) return error;
  return new Error(
    `The data directory ${dirname(lockFile)} cannot be written (${code}). See that its disk takes writes, has room, and is this account's.`,
  );
}

function readOwner(lockFile: string): ProcessIdentity | undefined {
  try {
    const { pid, startedAt } = JSON.parse(readFileSync(lockFile, "utf8")) as Partial<ProcessIdentity>;
    return typeof pid === "number" && typeof startedAt === "string" ? { pid, startedAt } : undefined;
  } catch {
    return undefined;
  }
}

function refusal(lockFile: string, owner: ProcessIdentity): string {
  return `Helhet already runs on this data (process ${owner.pid}, lock ${lockFile}). Stop it first, or set HELHET_DATA to another directory.`;
}
