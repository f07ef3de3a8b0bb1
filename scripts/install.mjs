import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { packagesOfThisMachine } from "./pinned-node.mjs";

/** Brings node_modules in step with the lock file; quick when it already is. @param {string} root */
export async function installWhatIsMissing(root) {
  if (isInstalled(root)) return;
  const first = !existsSync(join(root, "node_modules"));
  const began = Date.now();
  console.log(
    first ? "Installing packages (the first time takes a minute or two) …" : "Packages have changed; installing …",
  );
  const ticking = setInterval(() => console.log(`… still installing, ${seconds(began)} s`), 15_000);
  try {
    await npm(root, first ? ["ci"] : ["install", "--no-save"]);
    // npm passes over an optional package that it could not fetch, and says nothing.
    if (missingHere(root).length > 0) await npm(root, ["install", "--no-save"]);
  } finally {
    clearInterval(ticking);
  }
  const missing = missingHere(root);
  if (missing.length > 0)
    throw new Error(`npm could not fetch ${missing.join(" and ")}. See that the registry is reached, and try again.`);
  console.log(`Packages installed in ${seconds(began)} s.`);
}

/** npm notes what it installed in a lock file of its own inside node_modules, last of all; that is compared. @param {string} root */
export function isInstalled(root) {
  const wanted = packagesOf(join(root, "package-lock.json"));
  const present = packagesOf(join(root, "node_modules", ".package-lock.json"));
  if (wanted === undefined || present === undefined || missingHere(root).length > 0) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith("node_modules/") || entry.optional || entry.peer) return true;
    return present[path] !== undefined && present[path].version === entry.version && present[path].link === entry.link;
  });
}

/** Packages of this machine that the lock file names and that are not there. @param {string} root @returns {readonly string[]} */
function missingHere(root) {
  const wanted = packagesOf(join(root, "package-lock.json")) ?? {};
  const named = packagesOfThisMachine.filter((name) => wanted[`node_modules/${name}`] !== undefined);
  return named.filter((name) => !existsSync(join(root, "node_modules", name, "package.json")));
}

/** @param {string} lockFile @returns {Record<string, { version?: string, link?: boolean, optional?: boolean, peer?: boolean }> | undefined} */
function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, "utf8")).packages : undefined;
}

/** Runs the npm of this machine, and under its own Node: the Node inside node_modules is being replaced meanwhile. @param {string} root @param {readonly string[]} args @returns {Promise<void>} */
function npm(root, args) {
  const path = (process.env["PATH"] ?? "").split(delimiter).filter((place) => !place.includes("node_modules"));
  const flags = ["--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const child = spawn("npm", [...args, ...flags], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: path.join(delimiter) },
    shell: process.platform === "win32",
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ${args.join(" ")} failed (exit ${code}).`)),
    );
  });
}

/** @param {number} since */
function seconds(since) {
  return Math.round((Date.now() - since) / 1000);
}
