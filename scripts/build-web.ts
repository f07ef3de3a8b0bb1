import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, run } from "./run.ts";

const stamp = join(root, "node_modules/.cache/helhet/web-build");
const rooms = ["contract", "course", "engine", "people", "programme", "words"];
const read = ["apps/web", ...rooms.map((room) => `packages/${room}`)];

/** Builds the web application into apps/web/dist, unless what it is built from is what the last build saw. */
export async function buildWeb(): Promise<void> {
  if (!existsSync(join(root, "apps/web/index.html"))) return;
  const seen = fingerprint();
  const built = existsSync(join(root, "apps/web/dist/index.html")) && existsSync(stamp);
  if (built && readFileSync(stamp, "utf8") === seen) return;
  console.log("Building the web application …");
  const code = await run("node", ["node_modules/vite/bin/vite.js", "build", "apps/web", "--logLevel", "warn"]);
  if (code !== 0) throw new Error("The web application could not be built.");
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, seen);
}

function fingerprint(): string {
  const files = read.flatMap((room) =>
    globSync(`${room}/**/*`, { cwd: root, withFileTypes: true, exclude: isNotSource }),
  );
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const hash = createHash("sha256");
  for (const path of [join(root, "package-lock.json"), ...paths.sort()]) hash.update(path).update(readFileSync(path));
  return hash.digest("hex");
}

function isNotSource({ name }: { readonly name: string }): boolean {
  return name === "dist" || name === "node_modules" || name.includes(".test.");
}
