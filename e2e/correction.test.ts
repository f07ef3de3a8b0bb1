import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { asked, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

/** The server's clock as the page's picker takes it: day and time of day to the second, in Oslo. */
async function clockOf(page: Page): Promise<{ readonly day: string; readonly clock: string }> {
  const { body } = await asked<{ readonly now: string }>(page, "/api/me");
  const now = new Date(body.now);
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo", dateStyle: "short" }).format(now);
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Oslo", timeStyle: "medium" }).format(now);
  return { day, clock };
}

async function lookBack(page: Page, { day, clock }: { readonly day: string; readonly clock: string }): Promise<void> {
  await page.getByRole("button", { name: "Vis slik det var kjent" }).click();
  const form = page.getByRole("form", { name: "Vis slik det var kjent" });
  await form.getByLabel("Dag").fill(day);
  await form.getByLabel("Klokkeslett").fill(clock);
  await form.getByRole("button", { name: "Vis", exact: true }).click();
  await page.getByText("Vist slik det var kjent").waitFor();
}

test("a wrong entry is corrected with a reason, and read as known before and after", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await page.locator(".line a").first().click();
  await page.getByRole("button", { name: "Ny oppføring" }).click();
  await page.getByRole("button", { name: "Notat", exact: true }).first().click();
  await page.getByLabel("Med ord").fill("Samtalen var mandag.");
  await page.getByRole("button", { name: "Registrer i dag" }).click();
  await page.getByText("Notat er registrert").waitFor();

  const written = (await clockOf(page)).clock;
  await expect.poll(async () => (await clockOf(page)).clock).not.toBe(written);
  const between = await clockOf(page);
  await expect.poll(async () => (await clockOf(page)).clock).not.toBe(between.clock);

  await page.getByRole("link", { name: "Tidslinje" }).click();
  const row = page.locator(".happening", { hasText: "Samtalen var" }).first();
  await row.locator(".happening-line").click();
  await row.getByRole("button", { name: "Rett" }).click();
  await page.getByLabel("Med ord").fill("Samtalen var tirsdag.");
  await page.getByRole("button", { name: "Rett", exact: true }).last().click();
  await page.getByRole("alert").getByText("Hvorfor rettes den?").waitFor();
  await page.getByLabel("Hvorfor rettes den?").fill("Feil dag");
  await page.getByRole("button", { name: "Rett", exact: true }).last().click();
  await page.getByText("Notat er rettet").waitFor();

  await expect.poll(() => row.locator(".happening-line").textContent()).toContain("tirsdag");
  await row.getByText("Rettet", { exact: true }).waitFor();
  await row.getByText("Slik sto det før").waitFor();
  await row.getByText("Grunn: Feil dag").waitFor();

  await lookBack(page, between);
  await expect.poll(() => page.locator(".happening", { hasText: "Samtalen var" }).textContent()).toContain("mandag");
  expect(await page.getByRole("button", { name: "Ny oppføring" }).count()).toBe(0);
  expect(new URL(page.url()).search).toMatch(/^\?knownAt=[\d%A-Z.T-]+$/);
  await page.reload();
  await page.getByText("Vist slik det var kjent").waitFor();
  await page.getByRole("link", { name: "Til personsiden" }).click();
  await page.getByRole("heading", { name: "Dette gjaldt" }).waitFor();
  await page.goBack();
  await page.getByText("Vist slik det var kjent").waitFor();
  await page.getByRole("button", { name: "Tilbake til nå" }).click();
  await expect.poll(() => row.textContent()).toContain("tirsdag");
});

test("an entry is withdrawn with a reason, counts no longer, and can still be read", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await page.locator(".line a").first().click();
  await page.getByRole("button", { name: "Ny oppføring" }).click();
  await page.getByRole("searchbox", { name: "Hva vil du skrive ned?" }).fill("beskjed");
  await page.getByRole("button", { name: "Notat", exact: true }).click();
  await page.getByLabel("Med ord").fill("Skrevet på feil person.");
  await page.getByRole("button", { name: "Registrer i dag" }).click();
  await page.getByRole("link", { name: "Tidslinje" }).click();
  const row = page.locator(".happening", { hasText: "Skrevet på feil person" }).first();
  await row.locator(".happening-line").click();
  await row.getByRole("button", { name: "Trekk tilbake" }).click();
  await page.getByLabel("Hvorfor trekkes den tilbake?").fill("Gjaldt en annen");
  await page.locator(".drawer").getByRole("button", { name: "Trekk tilbake" }).click();
  await page.getByText("Notat er trukket tilbake").waitFor();
  await row.getByText("Trukket tilbake", { exact: true }).waitFor();
  await row.getByText("Grunn: Gjaldt en annen").waitFor();
});
