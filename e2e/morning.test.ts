import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { entriesOf, practitionerOf } from "./read-back.ts";
import { asked, showWholeUnit, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

/** The server's day, for what is registered "today". */
async function todayInOslo(page: Page): Promise<string> {
  const { body } = await asked<{ readonly now: string }>(page, "/api/me");
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date(body.now));
}

const numberIn = (text: string | null): number => Number(/\d+/.exec(text ?? "")?.[0]);

interface Written {
  readonly author: { readonly id: string; readonly role: string };
  readonly effective: object;
}

test("a clinician's morning: the list, why, an evaluation in two taps, the line is gone, the entry is in the record", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await expect.poll(() => page.locator("h1").textContent()).toMatch(/over frist/);

  const chips = (await page.locator(".chip b").allTextContents()).map(numberIn);
  expect(chips.slice(1).reduce((sum, count) => sum + count, 0)).toBe(chips[0]);

  const line = page.locator(".line", { hasText: "Evaluering" }).first();
  const name = (await line.locator(".person-name").textContent()) ?? "";
  await line.getByRole("button", { name: /^Hvorfor: Evaluering/ }).focus();
  await line.click();
  const why = page.getByRole("complementary", { name: "Hvorfor" });
  await why.getByText("Dette har skjedd").waitFor();
  const order = await why.locator(".why-name, h3").allTextContents();
  const fixed = ["Dette har skjedd", "Dette sier regelen", "Slik blir datoen", "Dette mangler", "Dette endrer det"];
  expect(order).toEqual(fixed.filter((part) => order.includes(part)));
  await why.getByText("Kilde:").first().waitFor();

  const before = await page.locator(".line").count();
  const person = (await line.locator("a").first().getAttribute("href"))?.split("/")[2]?.split(/[?#]/)[0] ?? "";
  const me = await practitionerOf(page);
  const already = await entriesOf(me, person, "evaluation");
  await why.getByRole("button", { name: "Registrer: Evaluering" }).click();
  await page.getByRole("button", { name: "Registrer i dag" }).click();
  await page.getByText(`Evaluering er registrert for ${name}`).waitFor();
  await expect.poll(() => page.locator(".line").count()).toBe(before - 1);
  expect(await page.locator(".line", { hasText: name }).filter({ hasText: "Evaluering" }).count()).toBe(0);

  await page.reload();
  await expect.poll(() => page.locator(".line").count()).toBe(before - 1);

  const [newest, ...older] = await entriesOf(me, person, "evaluation");
  expect(older).toEqual(already);
  const { author, effective }: Written = JSON.parse(newest?.body ?? "{}");
  expect(author).toMatchObject({ id: me, role: "clinician" });
  expect(effective).toEqual({ date: await todayInOslo(page) });
  expect(await entriesOf(null, person, "evaluation")).toEqual([]);
  const administrator = await visitor({ as: "Ada Kvam" });
  expect(await entriesOf(await practitionerOf(administrator), person, "evaluation")).toEqual([]);
});

test("what was just registered is undone with one tap, and the line comes back", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await showWholeUnit(page);
  const line = page.locator(".line", { hasText: "Evaluering" }).first();
  const name = (await line.locator(".person-name").textContent()) ?? "";
  const own = page.locator(".line", { hasText: name }).filter({ hasText: "Evaluering" });
  await line.click();
  await page.getByRole("button", { name: "Registrer: Evaluering" }).click();
  await page.getByRole("button", { name: "Registrer i dag" }).click();
  await expect.poll(() => own.count()).toBe(0);
  await page.getByRole("button", { name: "Angre" }).click();
  await page.getByText("Angret. Oppføringen er trukket tilbake.").waitFor();
  await expect.poll(() => own.count()).toBe(1);
});

test("news from others waits to be shown, and no row jumps", async () => {
  const page = await visitor({ as: "Runa Lien" });
  const other = await visitor({ as: "Henrik Aune" });
  await page.locator(".line").first().waitFor();
  const href = (await page.locator(".line a").first().getAttribute("href")) ?? "";
  const before = await page.locator(".line-title").allTextContents();
  await other.goto(new URL(href, other.url()).href);
  await other.getByRole("button", { name: "Ny oppføring" }).click();
  await other.getByRole("button", { name: "Notat", exact: true }).first().click();
  await other.getByLabel("Med ord").fill("Ringte tilbake, alt i orden.");
  await other.getByRole("button", { name: "Registrer i dag" }).click();
  await other.getByText("Notat er registrert").waitFor();
  const news = page.getByRole("button", { name: /^\d+ nye? endring(er)?, vis$/ });
  await news.waitFor();
  expect(await page.locator(".line-title").allTextContents()).toEqual(before);
  await news.click();
  await expect.poll(() => news.count()).toBe(0);
});
