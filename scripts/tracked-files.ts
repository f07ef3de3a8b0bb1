import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.ts";

/** The files that git knows below these folders, new ones it would add included, deleted ones left out. */
export function trackedFiles(folders: readonly string[] = ["."]): readonly string[] {
  const question = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...folders];
  const listed = execFileSync("git", question, { cwd: root, encoding: "utf8", maxBuffer: 64_000_000 }).split("\0");
  return listed.filter((file) => file !== "" && existsSync(join(root, file)));
}
