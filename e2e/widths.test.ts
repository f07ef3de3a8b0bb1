import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { address, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

async function firstPerson(page: Page): Promise<string> {
  await page.goto(address("/persons"));
  await page.locator(".person-row").first().waitFor();
  return (await page.locator(".person-row").first().getAttribute("href")) ?? "";
}

const overflows = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const widths = [360, 390, 768, 1024, 1280, 1440, 1920];

test("no screen scrolls sideways at any width from 360 to 1920 px", async () => {
  const page = await visitor({ as: "Runa Lien" });
  const person = await firstPerson(page);
  const screens: readonly (readonly [string, string])[] = [
    ["/", ".line"],
    ["/persons", ".person-row"],
    [person, ".item, .standing-empty"],
    [`${person}/course`, ".happening"],
    ["/guidelines", ".guideline-row"],
    ["/guidelines/no-tsb-2019/2019", ".element"],
    ["/unit", ".member"],
  ];
  const sideways: string[] = [];
  for (const [path, sign] of screens) {
    await page.goto(address(path));
    await page.locator(sign).first().waitFor();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const by = await overflows(page);
      if (by > 0) sideways.push(`${path} at ${width} px by ${by}`);
    }
  }
  expect(sideways).toEqual([]);
});

test("on a phone everything to press is at least 44 px high, and an entry is written", async () => {
  const page = await visitor({ as: "Runa Lien", width: 390, height: 844, isTouch: true });
  await page.locator(".line").first().waitFor();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main button, main select, header button, header a")]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().top >= 0)
      .map((one) => ({ text: one.textContent?.slice(0, 30), height: one.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 44),
  );
  expect(small).toEqual([]);
  await page.locator(".line-why").first().tap();
  await page.getByText("Dette har skjedd").waitFor();
  await page.getByRole("link", { name: /./ }).and(page.locator(".line-title a")).first().tap();
  await page.getByRole("button", { name: "Ny oppføring" }).tap();
  await page.getByRole("button", { name: "Notat", exact: true }).first().tap();
  await page.getByLabel("Med ord").fill("Skrevet på telefonen.");
  await page.getByRole("button", { name: "Registrer i dag" }).tap();
  await page.getByText("Notat er registrert").waitFor();
});
