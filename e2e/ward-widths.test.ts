import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { unreadable } from "./text-in-sight.ts";
import { address, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

const widths = [320, 390, 768, 820, 1024, 1180, 1440];
const screens = [
  ["/board", ".board-card"],
  ["/board/needs", ".needs-card"],
  ["/board/handover", ".handed"],
  ["/board/sheet", ".sheet-kept"],
  ["/board/key-back", ".key-box"],
] as const;

/** What stands out of the window, of its card or of its own button, and what is too small for a finger. */
const amissAt = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const buttons = [...document.querySelectorAll<HTMLElement>("main button")].filter((one) => one.checkVisibility());
    const found = buttons.flatMap((one) => {
      const edge = one.closest("li")?.getBoundingClientRect().right ?? Number.POSITIVE_INFINITY;
      const { width, height, right } = one.getBoundingClientRect();
      const isWhole = one.scrollWidth <= one.clientWidth && right <= edge + 1;
      return isWhole && width >= 44 && height >= 44 ? [] : [`${one.textContent}: ${width} × ${height}`];
    });
    return [...(sideways > 0 ? [`sideways by ${sideways}`] : []), ...new Set(found)];
  });

test.each(["nb-NO", "da-DK", "en-GB"])(
  "the ward's screens are whole at every width, for the eye and the finger, in %s",
  async (locale) => {
    const page = await visitor({ as: "Tor Moe", locale, isTouch: true });
    const found: string[] = [];
    for (const [path, sign] of screens) {
      await page.goto(address(path));
      await page.locator(sign).first().waitFor();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.locator(sign).first().waitFor();
        const texts = path === "/board/key-back" ? [] : await unreadable(page, "main");
        for (const one of [...(await amissAt(page)), ...texts]) found.push(`${path} at ${width} px: ${one}`);
      }
    }
    expect(found).toEqual([]);
  },
);
