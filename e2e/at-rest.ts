import type { Page, Request } from "playwright-core";
import { expect } from "vitest";

/**
 * Follows what a window asks the server, from now on. Call what it gives after going somewhere: it waits until the page has a
 * heading and nothing is asked any more.
 */
export function restOf(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  page.on("request", (one) => {
    // The stream of changes never ends.
    if (!one.url().includes("/api/changes")) open.add(one);
  });
  page.on("requestfinished", (one) => void open.delete(one));
  page.on("requestfailed", (one) => void open.delete(one));
  const isQuiet = async (): Promise<boolean> => {
    if (open.size > 0) return false;
    // What has come is drawn, and may ask for more.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    return open.size === 0 && (await page.locator("[aria-busy=true]").count()) === 0;
  };
  return async () => {
    await page.locator("main").getByRole("heading").first().waitFor();
    await expect.poll(isQuiet).toBe(true);
  };
}
