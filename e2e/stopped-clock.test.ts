import { expect, test } from "vitest";
import { address, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

test("a deadline stands still from its own row with a reason, says so, and runs again with the days it stood", async () => {
  const page = await visitor({ as: "Runa Lien", at: "/persons" });
  await page.getByRole("button", { name: "Registrer person" }).click();
  const form = page.getByRole("form", { name: "Registrer person" });
  await form.getByLabel("Fornavn").fill("Testperson Stille");
  await form.getByLabel("Etternavn").fill("Klokkerud");
  await form.getByText("Nei, eller ikke kjent ennå").click();
  await form.getByText("Skrives inn").click();
  await form.getByRole("button", { name: "Registrer", exact: true }).click();

  const drawer = page.locator(".drawer");
  await page.getByRole("button", { name: "Ny oppføring" }).click();
  await drawer.getByRole("button", { name: "Skrevet inn", exact: true }).first().click();
  await drawer.getByLabel("Enhet", { exact: true }).selectOption({ index: 1 });
  await drawer.getByLabel("Behandlingsnivå", { exact: true }).selectOption({ label: "Poliklinikk" });
  await drawer.locator("button[type=submit]").click();
  await drawer.waitFor({ state: "detached" });

  const item = page.locator(".standing .item", { hasText: "Kartlegging av helheten" }).first();
  const row = item.getByRole("button").first();
  await row.waitFor();
  if ((await row.getAttribute("aria-expanded")) === "false") await row.click();
  await item.getByRole("button", { name: "Stans fristen" }).click();
  await drawer.getByRole("group", { name: "Grunn" }).getByText("Fengsel", { exact: true }).click();
  await drawer.locator("button[type=submit]").click();
  await drawer.waitFor({ state: "detached" });
  await item.getByText(/^Tiden ble stanset .+: i fengsel\.$/).waitFor();

  await item.getByRole("button", { name: "La fristen løpe igjen" }).click();
  await drawer.locator("button[type=submit]").click();
  await drawer.waitFor({ state: "detached" });
  await item.getByText(/^Tiden gikk igjen fra /).waitFor();
  await item.getByRole("button", { name: "Stans fristen" }).waitFor();
});

test("a time that the law gives for an answer offers no way to stop it, and its guideline says so", async () => {
  const page = await visitor({ as: "Runa Lien", at: "/guidelines/no-law/2026" });
  const answer = page.locator(".element", { hasText: "Svar på henvisningen" });
  await answer.getByText("Ingenting stanser tiden.").waitFor();
  const start = page.locator(".element", { hasText: "Oppstart av hjelpen" });
  await start.getByText(/^Stans: Stanser bare når personen velger å vente/).waitFor();
  expect(page.url()).toBe(address("/guidelines/no-law/2026"));
});
