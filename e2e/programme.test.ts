import { expect, test } from "vitest";
import { address, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

test("a leader changes the programme, sees what changes, publishes it, a member reads it, and the leader restores the earlier", async () => {
  const page = await visitor({ as: "Marit Dahl", at: "/unit" });
  await page.getByRole("link", { name: /^Programmet/ }).click();
  await page.getByRole("heading", { level: 1, name: "Programmet på Fjordbo" }).waitFor();
  await page.locator('a[href="/unit/programme/edit"]').click();

  await page
    .getByRole("button", { name: /^08\.15–09\.00 ?Frokost/ })
    .first()
    .click();
  const form = page.getByRole("form", { name: "Endre Frokost" });
  await form.getByLabel("Begynner kl.").fill("08:45");
  await form.getByLabel("Minutter").fill("30");
  await form.getByRole("button", { name: "Ferdig" }).click();
  await page.getByRole("button", { name: "Legg til husregel" }).click();
  const rule = page.getByRole("form", { name: "Legg til husregel" });
  await rule.getByRole("button", { name: "Ferdig" }).click();
  await rule.getByText("Må fylles ut").waitFor();
  await rule.getByLabel("Regelen").fill("Vi hilser på hverandre om morgenen.");
  await rule.getByRole("button", { name: "Ferdig" }).click();
  await page.getByText(/Utkastet er lagret \d\d[.:]\d\d/).waitFor();

  const member = await visitor({ as: "Tor Moe", at: "/unit/programme" });
  await member.getByRole("heading", { level: 1, name: "Programmet på Fjordbo" }).waitFor();
  expect(await member.getByText("Endre programmet").count()).toBe(0);
  expect(await member.getByText("Vi hilser på hverandre").count()).toBe(0);

  await page.getByRole("button", { name: "Se hva som endrer seg" }).click();
  await page.getByText("Timeplan · Frokost, klokkeslett: 08:15 → 08:45").waitFor();
  await page.getByText("Husregel · Nytt: Vi hilser på hverandre om morgenen.").waitFor();
  await page.getByText("Ingen regel endrer seg").waitFor();
  const publish = page.getByRole("form", { name: "Publisere" });
  await publish.getByRole("button", { name: "Publiser" }).click();
  await publish.getByText("Skriv hvorfor").waitFor();
  await publish.getByLabel("Begrunnelse").fill("Roligere morgener.");
  await publish.getByRole("button", { name: "Publiser" }).click();

  await page.getByRole("button", { name: "Gjenopprett Programmet på Fjordbo" }).waitFor();
  await member.reload();
  await member.getByText("Vi hilser på hverandre om morgenen.").waitFor();
  await member.getByText("08.45–09.15").first().waitFor();

  await page.getByRole("button", { name: "Gjenopprett Programmet på Fjordbo" }).click();
  const restore = page.getByRole("form", { name: "Gjenopprett Programmet på Fjordbo" });
  await restore.getByLabel("Begrunnelse").fill("Det var bedre før.");
  await restore.getByRole("button", { name: "Gjenopprett" }).click();
  await page.getByText("Gjenopprettet · Det var bedre før.").waitFor();
  await member.reload();
  await member.getByText("08.15–09.00").first().waitFor();
  expect(await member.getByText("Vi hilser på hverandre").count()).toBe(0);
});

test("what the unit has set aside is seen by whoever works there, on the programme and in the guideline, with who and why", async () => {
  const member = await visitor({ as: "Tor Moe", at: "/unit/programme", width: 390 });
  const reason = "Vi har ikke akuttplasser. Beslutningen tas der personen ble tatt imot akutt.";
  await member.getByRole("heading", { name: "Satt til side" }).waitFor();
  await member.getByText(reason).waitFor();
  await member.goto(address("/guidelines/no-acute-2019/2019"));
  await member.getByText(reason).waitFor();
  await member.getByText("Enheten · Marit Dahl", { exact: false }).waitFor();
  await member.locator(".element").getByText("Satt til side").waitFor();
});

test("a leader sees whose standing a change of rules would touch, side by side, and what law does not let be set aside", async () => {
  const page = await visitor({ as: "Nina Fjeld", at: "/unit/programme/edit" });
  await page.getByRole("button", { name: "Legg til noe som settes til side" }).click();
  const form = page.getByRole("form", { name: "Legg til noe som settes til side" });
  const choice = form.getByLabel("Hva som settes til side");
  const law = choice.locator("option:disabled", { hasText: "kan ikke settes til side" });
  expect(await law.count()).toBeGreaterThan(0);
  await choice.selectOption({ label: "Standardpakken: Evaluering av målene" });
  await form.getByLabel("Grunn").fill("Vi ser på målene hver gang vi møtes.");
  await form.getByRole("button", { name: "Ferdig" }).click();
  await page.getByText(/Utkastet er lagret \d\d[.:]\d\d/).waitFor();
  await page.getByRole("button", { name: "Se hva som endrer seg" }).click();
  await page.getByRole("heading", { name: "Hvem det gjelder" }).waitFor();
  await page.getByText(/\d+ får noe annet hvis forløpet flyttes\./).waitFor();
  const one = page.getByRole("table", { name: /: Hvis forløpet flyttes$/ }).first();
  await one.getByRole("rowheader", { name: "Evaluering av målene" }).waitFor();
  await one.getByText("Ventes ikke lenger").waitFor();
  await page.getByRole("button", { name: "Fjern Evaluering av målene" }).click();
  await page.getByText(/Utkastet er lagret \d\d[.:]\d\d/).waitFor();
  await page.getByText("Ingen regel endrer seg").waitFor();
});

test("whoever works there sees who knows what and what the week lacks; the leader notes and ends", async () => {
  const page = await visitor({ as: "Marit Dahl", at: "/unit/competence" });
  const lacking = page.getByText("Ingen av dem som leder Mestringsgruppe, har tilbakefallsforebygging.");
  await lacking.first().waitFor();
  await page.getByRole("button", { name: "Før opp kompetanse" }).click();
  const form = page.getByRole("form", { name: "Før opp kompetanse" });
  await form.getByLabel("Hvem").selectOption({ label: "Runa Lien" });
  await form.getByLabel("Kompetanse").selectOption({ label: "Tilbakefallsforebygging" });
  await form.getByLabel("Fra").fill("2026-01-01");
  await form.getByRole("button", { name: "Før opp" }).click();
  await expect.poll(() => lacking.count()).toBe(0);
  await page.getByRole("button", { name: "Avslutt Tilbakefallsforebygging for Runa Lien" }).click();
  const end = page.getByRole("form", { name: "Avslutt Tilbakefallsforebygging for Runa Lien" });
  await end.getByLabel("Siste dag").fill("2025-12-31");
  await end.getByRole("button", { name: "Avslutt" }).click();
  await lacking.first().waitFor();

  const member = await visitor({ as: "Tor Moe", at: "/unit/competence", width: 390 });
  await member.getByText("Lederen fører opp og avslutter kompetanse.").waitFor();
  expect(await member.getByRole("button", { name: "Før opp kompetanse" }).count()).toBe(0);
  await member.goto(address("/unit/programme"));
  await member.getByRole("heading", { name: "Mandag" }).waitFor();
  expect(await member.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
});
