import { type ExecFileSyncOptionsWithStringEncoding, execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Component, objections } from "./dependencies.ts";
import { root } from "./run.ts";

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const quiet: ExecFileSyncOptionsWithStringEncoding = {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 1 << 28,
  stdio: ["ignore", "pipe", "ignore"],
};

/** Writes the bill of materials and answers the packages in it. */
function billOfMaterials(): readonly Component[] {
  const bill = execFileSync(npm, ["sbom", "--sbom-format", "cyclonedx"], quiet);
  const folder = join(root, "node_modules/.cache/helhet");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "sbom.cdx.json"), bill);
  const { components } = JSON.parse(bill) as { readonly components: readonly Component[] };
  return components;
}

interface Audit {
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> };
}

/** What is known to be unsafe, by gravity; null where the registry answers no such question. */
function knownUnsafe(): Readonly<Record<string, number>> | null {
  const { stdout } = spawnSync(npm, ["audit", "--omit=dev", "--json"], quiet);
  try {
    return (JSON.parse(stdout) as Audit).metadata?.vulnerabilities ?? null;
  } catch {
    return null;
  }
}

const components = billOfMaterials();
const unfit = objections(components.filter(({ name }) => !name.startsWith("@helhet/")));
for (const line of unfit)
  console.error(`${line}. Find another package, or say in scripts/dependencies.ts why it may stay.`);
const unsafe = knownUnsafe();
const grave = (unsafe?.["high"] ?? 0) + (unsafe?.["critical"] ?? 0);
if (grave > 0) console.error(`${grave} packages have known holes of high or critical gravity: npm audit --omit=dev`);
const audit =
  unsafe === null ? "the registry answers no audit, so holes were not asked for" : `${grave} with grave holes`;
console.log(`Dependencies: ${components.length} packages, ${unfit.length} with an unfit licence, ${audit}.`);
process.exitCode = unfit.length + grave > 0 ? 1 : 0;
