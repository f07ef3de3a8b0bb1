import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isInstalled } from "./install.mjs";
import { packagesOfThisMachine } from "./pinned-node.mjs";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "helhet-install-"));
  mkdirSync(join(root, "node_modules"));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, packages: Readonly<Record<string, object>>): void {
  writeFileSync(join(root, file), JSON.stringify({ packages }));
}

const wanted = { "": {}, "packages/a": {}, "node_modules/a": { link: true }, "node_modules/zod": { version: "4.0.0" } };

test("nothing installed, or an install cut short, is not installed", () => {
  write("package-lock.json", wanted);
  expect(isInstalled(root)).toBe(false);
});

test("what the lock file names is there: installed", () => {
  write("package-lock.json", { ...wanted, "node_modules/only-on-mac": { version: "1.0.0", optional: true } });
  write("node_modules/.package-lock.json", wanted);
  expect(isInstalled(root)).toBe(true);
});

test("another version, or a room that is not linked yet, is not installed", () => {
  write("package-lock.json", { ...wanted, "node_modules/zod": { version: "4.1.0" } });
  write("node_modules/.package-lock.json", wanted);
  expect(isInstalled(root)).toBe(false);
  write("package-lock.json", { ...wanted, "node_modules/b": { link: true } });
  expect(isInstalled(root)).toBe(false);
});

test("a package of this machine that npm passed over is missed, though it is optional", () => {
  const name = packagesOfThisMachine.at(-1) ?? "";
  const all = { ...wanted, [`node_modules/${name}`]: { version: "1.0.0", optional: true } };
  write("package-lock.json", all);
  write("node_modules/.package-lock.json", wanted);
  expect(isInstalled(root)).toBe(false);
  mkdirSync(join(root, "node_modules", name), { recursive: true });
  writeFileSync(join(root, "node_modules", name, "package.json"), "{}");
  expect(isInstalled(root)).toBe(true);
});
