import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { forbiddenImports } from "./forbidden-imports.ts";

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), "helhet-arrows-"));
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

async function rulesBroken(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  const { modules, forbidden } = await forbiddenImports(house, [
    ...new Set(Object.keys(files).map((path) => path.split("/")[0] ?? "")),
  ]);
  expect([...modules]).toEqual(expect.arrayContaining(Object.keys(files)));
  return forbidden.map((line) => line.slice(0, line.indexOf(":")));
}

const course = { "packages/course/src/index.ts": "export type Course = readonly string[];" };
const store = { "packages/record-postgres/src/index.ts": "export const store = 1;" };

test("an arrow that the house has is allowed", async () => {
  const engine = 'import type { Course } from "../../course/src/index.ts"; export type Standing = Course;';
  expect(await rulesBroken({ ...course, "packages/engine/src/index.ts": engine })).toEqual([]);
});

test("an arrow the other way is forbidden, for types too", async () => {
  const broken = 'import type { Standing } from "../../engine/src/index.ts"; export type Course = Standing;';
  const files = { "packages/course/src/index.ts": broken, "packages/engine/src/index.ts": "export type Standing = 1;" };
  expect(await rulesBroken(files)).toEqual(["arrow-course"]);
});

test("a store is not seen from service, nor from the web", async () => {
  const broken = 'import { store } from "../../record-postgres/src/index.ts"; export const a = store;';
  expect(await rulesBroken({ ...store, "packages/service/src/index.ts": broken })).toContain("store-seen-from-outside");
  const web = 'import { store } from "../../../packages/record-postgres/src/index.ts"; export const a = store;';
  expect(await rulesBroken({ ...store, "apps/web/src/main.tsx": web })).toContain("web-sees-only-the-browser-safe");
});

test.each(["packages/engine/src/index.ts", "apps/web/src/main.tsx"])("%s does without node:*", async (path) => {
  const broken = await rulesBroken({
    [path]: 'import { readFileSync } from "node:fs"; export const a = readFileSync;',
  });
  expect(broken).toEqual([path.startsWith("apps") ? "web-without-node" : "pure-without-node"]);
});

test("a cycle of types alone is a cycle", async () => {
  const files = {
    "packages/course/src/a.ts": 'import type { B } from "./b.ts"; export type A = B[];',
    "packages/course/src/b.ts": 'import type { A } from "./a.ts"; export type B = A[];',
  };
  expect(await rulesBroken(files)).toContain("cycle");
});

test("an import that leads nowhere is told", async () => {
  expect(await rulesBroken({ "packages/course/src/index.ts": 'export { a } from "./gone.ts";' })).toEqual([
    "not-found",
  ]);
});

test("another room is entered by its front door", async () => {
  const broken = 'export { secret } from "../../course/src/kinds/secret.ts";';
  const files = {
    "packages/engine/src/index.ts": broken,
    "packages/course/src/kinds/secret.ts": "export const secret = 1;",
  };
  expect(await rulesBroken(files)).toEqual(["past-the-front-door"]);
});

test("a new room needs arrows first", async () => {
  const files = {
    ...course,
    "packages/novel/src/index.ts": 'export type { Course } from "../../course/src/index.ts";',
  };
  expect(await rulesBroken(files)).toEqual(["unknown-room"]);
});

test("an app sees its own modules, the command line starts the server, and no app sees another's inside", async () => {
  const server = {
    "apps/server/src/main.ts": 'export { a } from "./a.ts";',
    "apps/server/src/a.ts": "export const a = 1;",
  };
  expect(
    await rulesBroken({ ...server, "apps/cli/src/main.ts": 'export { a } from "../../server/src/main.ts";' }),
  ).toEqual([]);
  const inside = { "apps/cli/src/inside.ts": 'export { a } from "../../server/src/a.ts";' };
  expect(await rulesBroken({ ...server, ...inside })).toEqual(["app-seen-from-another"]);
});

test("no room sees an app", async () => {
  const files = {
    "apps/server/src/main.ts": "export const a = 1;",
    "packages/service/src/index.ts": 'export { a } from "../../../apps/server/src/main.ts";',
  };
  expect(await rulesBroken(files)).toContain("app-seen-from-below");
});
