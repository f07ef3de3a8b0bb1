import { expect, test } from "vitest";
import { address, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

test("a leader adds a member, puts them on duty, and ends the membership", async () => {
  const page = await visitor({ as: "Marit Dahl" });
  await page.goto(address("/unit"));
  await page.getByRole("button", { name: "Legg til" }).click();
  const form = page.getByRole("form", { name: "Legg til en ansatt" });
  await form.getByLabel("Navn").fill("Prøve Vikar");
  await form.getByLabel("Rolle").selectOption("milieu-therapist");
  await form.getByRole("button", { name: "Legg til" }).click();
  const row = page.locator(".member", { hasText: "Prøve Vikar" });
  await row.getByText("miljøterapeut").waitFor();

  await page.getByRole("button", { name: "Sett på vakt" }).click();
  const duty = page.getByRole("form", { name: "Sett på vakt" });
  await duty.getByLabel("Hvem").selectOption({ label: "Prøve Vikar" });
  await duty.getByLabel("Fra kl.").fill("00:00");
  await duty.getByLabel("Til kl.").fill("00:00");
  await duty.getByRole("button", { name: "Sett på vakt" }).click();
  await page.locator(".on-duty", { hasText: "Prøve Vikar" }).waitFor();

  await row.getByRole("button", { name: "Avslutt for Prøve Vikar" }).click();
  await row.getByRole("form").getByRole("button", { name: "Avslutt for Prøve Vikar" }).click();
  await expect.poll(() => row.getByRole("button", { name: /Avslutt/ }).count()).toBe(0);
});

test("a leader sets the unit's own time limit", async () => {
  const page = await visitor({ as: "Marit Dahl" });
  await page.goto(address("/guidelines/no-standard-package/2026"));
  const value = page.locator(".unit-value").first();
  await value.getByRole("textbox").fill("5");
  await value.getByRole("button", { name: "Lagre" }).click();
  await value.getByText(/^5 dager fra/).waitFor();
});

test("a person is registered without a national number, and their page opens", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await page.goto(address("/persons"));
  await page.getByRole("button", { name: "Registrer person" }).click();
  const form = page.getByRole("form", { name: "Registrer person" });
  await form.getByLabel("Fornavn").fill("Testperson Nymo");
  await form.getByLabel("Etternavn").fill("Bakke");
  await form.getByText("Nei, eller ikke kjent ennå").click();
  await form.getByText("Skrives inn").click();
  await form.getByRole("button", { name: "Registrer", exact: true }).click();
  await page.getByRole("heading", { name: /Nymo Bakke/ }).waitFor();
  await page.getByRole("heading", { name: "Dette gjelder nå" }).waitFor();
});
