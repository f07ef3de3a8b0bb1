import { readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { spool } from "./spool.ts";

interface Thing {
  readonly key: string;
  readonly number: number;
  readonly words: string;
}
const foldersHere = (): readonly string[] =>
  readdirSync(tmpdir()).filter(
    (name) => name.startsWith("helhet-aside-") && statSync(join(tmpdir(), name)).isDirectory(),
  );

async function filled(count: number) {
  const before = new Set(foldersHere());
  const aside = spool<Thing>(({ key }) => key);
  for (let number = 0; number < count; number += 1)
    await aside.add({ key: `person ${number % 997}`, number, words: `HEMMELIG ${"ø".repeat(200)}` });
  return { aside, mine: foldersHere().filter((name) => !before.has(name)) };
}

test("a little stays in memory; what is one person's comes together in the order in which it was laid aside", async () => {
  const { aside, mine } = await filled(5_000);
  expect(mine).toEqual([]);
  let count = 0;
  const seen = new Set<string>();
  for await (const part of aside.parts()) {
    const keys = new Set(part.map(({ key }) => key));
    for (const key of keys) {
      expect(seen.has(key)).toBe(false);
      seen.add(key);
      const numbers = part.filter((one) => one.key === key).map(({ number }) => number);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
    count += part.length;
  }
  await aside.close();
  expect(count).toBe(5_000);
});

test("much is laid aside in files that nobody else can read, comes back whole, and leaves nothing behind", async () => {
  const { aside, mine } = await filled(60_000);
  expect(mine).toHaveLength(1);
  const folder = join(tmpdir(), mine[0] ?? "");
  expect(statSync(folder).mode & 0o077).toBe(0);
  const files = readdirSync(folder);
  expect(files.length).toBeGreaterThan(100);
  for (const file of files.slice(0, 5)) expect(readFileSync(join(folder, file)).includes("HEMMELIG")).toBe(false);
  const numbers: number[] = [];
  let largest = 0;
  for await (const part of aside.parts()) {
    largest = Math.max(largest, part.length);
    for (const { number, words } of part) {
      numbers.push(number);
      if (words.length !== 209) throw new Error("A thing came back as another.");
    }
  }
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60_000 }, (_, number) => number));
  expect(largest).toBeLessThan(2_000);
  await aside.close();
  expect(readdirSync(tmpdir())).not.toContain(mine[0]);
});
