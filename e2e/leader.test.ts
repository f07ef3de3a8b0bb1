import { expect, test } from "vitest";
import { address, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

test("a leader adds a member, puts them on duty, and ends the membership", async () => {
  const page = await visitor({ as: "Marit Dahl", at: "/unit" });
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

test("a leader puts nobody on duty, and the screen says nobody", async () => {
  const page = await visitor({ as: "Nina Fjeld", at: "/unit" });
  await page.getByRole("button", { name: "Sett på vakt" }).click();
  const duty = page.getByRole("form", { name: "Sett på vakt" });
  await duty.getByLabel("Hvem").selectOption({ label: "Ingen (sies tydelig)" });
  await duty.getByLabel("Fra kl.").fill("00:00");
  await duty.getByLabel("Til kl.").fill("00:00");
  await duty.getByRole("button", { name: "Sett på vakt" }).click();
  await expect.poll(() => duty.count()).toBe(0);
  await page.locator(".on-duty", { hasText: "Ingen, og det er sagt" }).waitFor();

  const colleague = await visitor({ as: "Arne Skar" });
  await colleague.goto(address("/unit"));
  await colleague.locator(".on-duty", { hasText: "Ingen, og det er sagt" }).waitFor();
  expect(await colleague.getByRole("button", { name: "Sett på vakt" }).count()).toBe(0);
});

test("a form of the unit that lacks something says so beside the field", async () => {
  const page = await visitor({ as: "Nina Fjeld", at: "/unit" });
  await page.getByRole("button", { name: "Sett på vakt" }).click();
  const duty = page.getByRole("form", { name: "Sett på vakt" });
  await duty.getByRole("button", { name: "Sett på vakt" }).click();
  await duty.getByText("Må fylles ut").waitFor();
  await page.getByRole("button", { name: "Legg til" }).click();
  const member = page.getByRole("form", { name: "Legg til en ansatt" });
  await member.getByRole("button", { name: "Legg til" }).click();
  await member.getByText("Må fylles ut").waitFor();
});
