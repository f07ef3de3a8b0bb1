import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { entriesOf, practitionerOf } from "./read-back.ts";
import { visitHelhet, visitor } from "./visit.ts";

visitHelhet();

async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(name);
  await page.locator("[role=option]", { hasText: name }).first().click();
  await page.getByRole("heading", { name: new RegExp(name) }).waitFor();
}

async function shows(page: Page, parts: readonly string[]): Promise<void> {
  for (const part of parts) await page.locator(".person-page").getByText(part).first().waitFor();
}

test("a recovery coach sees that a check-up is near, and why; once it is written, nothing waits", async () => {
  const page = await visitor({ as: "Amund Rise" });
  await page.getByLabel("Velg enhet").selectOption({ label: "Fjordbo poliklinikk (syntetisk)" });
  const line = page.locator(".line", { hasText: "Kontroll etter behandling" });
  await line.first().waitFor();
  const href = (await line.locator("a").first().getAttribute("href")) ?? "";
  const person = href.split("/")[2]?.split(/[?#]/)[0] ?? "";
  await line.first().click();
  const why = page.getByRole("complementary", { name: "Hvorfor" });
  await why.getByText(/og 3 måneder til gir/).waitFor();
  await why.getByText(/Recovery Management Checkups/).waitFor();

  const me = await practitionerOf(page);
  const before = await entriesOf(me, person, "check-up");
  await why.getByRole("button", { name: "Registrer: Kontroll etter behandling" }).click();
  const drawer = page.locator(".drawer");
  await drawer.getByText("Telefon", { exact: true }).click();
  await drawer.getByText("Behov for hjelp", { exact: true }).click();
  const answer = (question: string) => drawer.getByRole("group", { name: question }).getByText("Nei", { exact: true });
  await answer("Bruker rusmidler nå").click();
  await answer("Ønsker hjelp nå").click();
  await drawer.getByRole("button", { name: "Registrer i dag" }).click();
  await page.getByText("Kontroll etter behandling er registrert").waitFor();
  await expect.poll(() => line.count()).toBe(0);
  expect(await entriesOf(me, person, "check-up")).toHaveLength(before.length + 1);
});

test("a coordinator reads the municipality's own treatment: a plan with goals, and the wish for another clinician answered", async () => {
  const page = await visitor({ as: "Arne Skar" });
  await find(page, "Tåke Furuhaug");
  await shows(page, [
    "Behandling i kommunen",
    "Plan med egne mål",
    "Svar på ønske om annen behandler",
    "Støtte hele veien",
  ]);
});

test("after a stay the same plan goes on: received, and written on", async () => {
  const page = await visitor({ as: "Arne Skar" });
  await find(page, "Lind Steinmo");
  await shows(page, ["Overlevering tatt imot", "Planen etter utskrivning", "Kommunens tiltak før utskrivning"]);
});
