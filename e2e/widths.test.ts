import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { unreadable } from "./text-in-sight.ts";
import { address, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

async function firstPerson(page: Page): Promise<string> {
  await page.goto(address("/persons"));
  await page.locator(".person-row").first().waitFor();
  return (await page.locator(".person-row").first().getAttribute("href")) ?? "";
}

const overflows = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const widths = [320, 360, 390, 768, 1024, 1280, 1440, 1920];

test("no screen scrolls sideways at any width from 320 to 1920 px", async () => {
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

/** 1280 px at 400 % and 1440 px at 200 %, in the pixels of the page (WCAG 1.4.10 and 1.4.4). */
const zoomed = [
  { width: 320, height: 640 },
  { width: 720, height: 450 },
];

test.each(zoomed)(
  "enlarged to a page of $width px every text can be read, and none lies over another",
  async (size) => {
    const page = await visitor({ as: "Runa Lien", ...size });
    await page.locator(".line-why").first().click();
    await page.getByText("Dette har skjedd").waitFor();
    expect(await unreadable(page)).toEqual([]);
    await page.goto(address(await firstPerson(page)));
    await page.locator(".item, .folded").first().waitFor();
    await page.locator(".latest li").first().waitFor();
    expect(await unreadable(page)).toEqual([]);
    await page.getByRole("button", { name: "Vis slik det var kjent" }).click();
    expect(await unreadable(page)).toEqual([]);
    await page.getByRole("button", { name: "Ny oppføring" }).click();
    await page.getByRole("searchbox", { name: "Hva vil du skrive ned?" }).fill("behandlingsplan");
    await page.getByRole("button", { name: "Behandlingsplan", exact: true }).click();
    await page.getByRole("group", { name: "Mål" }).getByRole("button", { name: "Legg til" }).click();
    expect(await unreadable(page, ".drawer")).toEqual([]);

    const leader = await visitor({ as: "Marit Dahl", at: "/guidelines/no-standard-package/2026", ...size });
    await leader.locator(".element").first().waitFor();
    await leader.getByRole("button", { name: "Slutt å følge" }).click();
    await leader.getByRole("button", { name: /^Slutt fra/ }).waitFor();
    expect(await unreadable(leader)).toEqual([]);
    await leader.goto(address("/unit"));
    await leader.locator(".member").first().waitFor();
    await leader.getByRole("button", { name: "Legg til" }).click();
    await leader.getByRole("button", { name: "Sett på vakt" }).click();
    await leader
      .getByRole("button", { name: /^Avslutt for/ })
      .first()
      .click();
    expect(await unreadable(leader)).toEqual([]);
  },
);

/** What a finger must hit, in sight and lower than 44 px. Links inside sentences are told by their text alone. */
const small = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const pressed =
      "main button, main select, main summary, header button, header a, .drawer button, .drawer select, .drawer .choice-chip";
    return [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().bottom > 0 && !one.matches(".link"))
      .map((one) => ({ text: one.textContent?.slice(0, 30), height: one.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 44)
      .map(({ text, height }) => `${text}: ${height}`);
  });

test.each([
  { width: 360, height: 740 },
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
])("by touch at $width px everything to press is at least 44 px high, and an entry is written", async (screen) => {
  const page = await visitor({ as: "Runa Lien", ...screen, isTouch: true });
  await page.locator(".line").first().waitFor();
  expect(await small(page)).toEqual([]);
  await page.locator(".line-why").first().tap();
  await page.getByText("Dette har skjedd").waitFor();
  expect(await small(page)).toEqual([]);
  await page.locator(".line-title a").first().tap();
  await page.locator(".latest li").first().waitFor();
  expect(await small(page)).toEqual([]);
  await page.getByRole("button", { name: "Ny oppføring" }).tap();
  await page.getByRole("button", { name: "Notat", exact: true }).first().tap();
  await page.getByLabel("Med ord").fill("Skrevet med fingeren.");
  expect(await small(page)).toEqual([]);
  expect(await overflows(page)).toBe(0);
  await page.getByRole("button", { name: "Registrer i dag" }).tap();
  await page.getByText("Notat er registrert").waitFor();
});
