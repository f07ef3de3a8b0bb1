import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { address, asked, unitOf, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

/** What a page would run or draw if it took somebody's words for its own. */
const hurting = `<img src="hurt" onerror="window.hurt=1"><script>window.hurt=1</script>"'>{{7*7}}`;

/** Whatever people, units and guidelines may have written: names, titles, words. Keys, instants and choices are none. */
const written = /^\p{Lu}\p{Ll}|\s/u;
const codes = /^[A-Z][a-z]+\/[A-Z][a-z_]+$|^\d{4}-\d\d/;

/** An answer as it would be if every text in it had been written by somebody who means harm. */
function harmed(text: string): string {
  return JSON.stringify(
    JSON.parse(text, (key, value) =>
      typeof value === "string" && key !== "csrf" && written.test(value) && !codes.test(value) ? hurting : value,
    ),
  );
}

/** From now on every answer of the API has harm in each of its texts. Resolves the number of those still awaited. */
async function harmAnswers(page: Page): Promise<() => number> {
  let awaited = 0;
  await page.route(/\/api\/(?!changes)/, async (route) => {
    awaited += 1;
    try {
      const response = await route.fetch();
      const isJson = response.headers()["content-type"]?.includes("json");
      await route.fulfill(isJson ? { response, body: harmed(await response.text()) } : { response });
    } catch {
      // The page went on before the answer came.
    }
    awaited -= 1;
  });
  return () => awaited;
}

/** Every screen of the application, with somebody and something of the unit in its address. */
async function screens(page: Page): Promise<readonly string[]> {
  const unit = await unitOf(page);
  const persons = await asked<{ persons: { person: string }[] }>(page, `/api/persons?unit=${unit}`);
  const programme = await asked<{ versions: { id: string }[] }>(page, `/api/units/${unit}/programme`);
  const words: Readonly<Record<string, string | undefined>> = {
    person: persons.body.persons[0]?.person,
    version: programme.body.versions[0]?.id,
    group: "coping-group",
    guideline: "no-tsb-2019",
    edition: "2019",
  };
  const app = readFileSync(join(import.meta.dirname, "../apps/web/src/app.tsx"), "utf8");
  const paths = [...app.matchAll(/<Route path="([^"]+)"/g)].map(([, path]) => path ?? "");
  return paths.map((path) => path.replace(/:(\w+)/g, (_, name: string) => words[name] ?? "unknown"));
}

test("words that would be a script are words on every screen, whichever text they stand in", async () => {
  const page = await visitor({ as: "Marit Dahl" });
  page.setDefaultTimeout(60_000);
  const all = await screens(page);
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter((path) => path.includes("unknown"))).toEqual([]);
  const awaited = await harmAnswers(page);
  for (const path of all) {
    await page.goto(address(path));
    await page.locator("main").first().waitFor();
    await page.getByText("{{7*7}}").first().waitFor();
    // What one answer tells may ask for the next.
    for (let quiet = 0; quiet < 3; quiet += 1) {
      await expect.poll(awaited).toBe(0);
      await page.waitForTimeout(100);
    }
    const found = await page.evaluate(() => ({
      hurt: (window as { hurt?: number }).hurt ?? null,
      drawn: document.querySelectorAll('img[src="hurt"]').length,
      scripts: [...document.scripts].filter(({ textContent }) => textContent.includes("hurt")).length,
    }));
    expect({ path, ...found }).toEqual({ path, hurt: null, drawn: 0, scripts: 0 });
  }
}, 480_000);
