import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { address, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

/** Design §8: the worklist route's script, gzipped. */
const allowed = 200_000;

test("the worklist's script is at most 200 kB gzipped, and nothing comes from elsewhere", async () => {
  const page = await visitor({ as: "Runa Lien" });
  const scripts = new Map<string, number>();
  const elsewhere: string[] = [];
  const measured: Promise<unknown>[] = [];
  page.on("response", (response) => {
    const url = response.url();
    if (!url.startsWith(address(""))) elsewhere.push(url);
    if (url.endsWith(".js")) measured.push(response.body().then((body) => scripts.set(url, gzipSync(body).length)));
  });
  await page.goto(address());
  await page.getByText("Dette har skjedd").waitFor();
  await page.waitForLoadState("load");
  await Promise.all(measured);
  const total = [...scripts.values()].reduce((sum, size) => sum + size, 0);
  expect(scripts.size).toBeGreaterThan(1);
  expect(total).toBeLessThanOrEqual(allowed);
  expect(elsewhere).toEqual([]);
});
