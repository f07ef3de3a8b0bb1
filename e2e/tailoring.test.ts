import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { address, personCalled, visitHelhet, visitor } from "./visit.ts";
import { walkThrough } from "./walk-through.ts";

visitHelhet();

async function at(page: Page, person: string): Promise<Locator> {
  await page.goto(address(`/persons/${person}`));
  const card = page.locator(".tailored-card");
  await card.getByRole("button", { name: "Ny tilpasning" }).waitFor();
  return card;
}

const drawerOf = (page: Page): Locator => page.locator(".drawer");
const chip = (page: Page, says: string): Locator => drawerOf(page).getByText(says, { exact: true });
const agreed = (page: Page, answer: string): Locator =>
  drawerOf(page).getByRole("group", { name: "Personen er enig" }).getByText(answer, { exact: true });

async function opened(page: Page, person: string): Promise<Locator> {
  const card = await at(page, person);
  await card.getByRole("button", { name: "Ny tilpasning" }).click();
  await drawerOf(page)
    .getByLabel("Hva gjelder det?")
    .or(drawerOf(page).getByText("Fritak", { exact: true }))
    .first()
    .waitFor();
  return drawerOf(page);
}

/** The first page of the form: what kind, what it is about, why, and whether the person agrees. */
async function fillIn(page: Page, kind: string, element: { readonly label: string } | { readonly value: string }) {
  const drawer = drawerOf(page);
  await chip(page, kind).click();
  await drawer.getByLabel("Hva gjelder det?").selectOption(element);
  await drawer.getByLabel("Grunn", { exact: true }).selectOption({ label: "Helse" });
  await drawer.getByLabel("Begrunnelse").fill("Kneet tåler det ikke ennå.");
  await agreed(page, "Ja").click();
  return drawer;
}

/** Presses, and where the week was planned anew meanwhile (a decision needs the version it was read at) looks again first. */
async function saves(page: Page, button: Locator, says: string): Promise<void> {
  await button.click();
  const again = drawerOf(page).getByRole("button", { name: "Se på nytt" });
  await page.getByText(says).or(again).first().waitFor();
  if (await again.isVisible()) {
    await again.click();
    await drawerOf(page).getByText("Du ser nå det nyeste.").waitFor();
    await button.click();
  }
  await page.getByText(says).waitFor();
}

async function dayIn(page: Page, days: number): Promise<string> {
  return page.evaluate((n) => {
    const at = new Date(Date.now() + n * 86_400_000);
    return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(at);
  }, days);
}

test("an exemption is seen by a colleague and told to the person, reviewed, and ended early with its history", async () => {
  const page = await visitor({ as: "Runa Lien", isTouch: true, width: 820, height: 1180 });
  const person = await personCalled(page, "Brim Havnes");
  await at(page, person);
  const walk = await walkThrough("record an exemption", page, async ({ tap, choose, write }) => {
    await tap(page.locator(".tailored-card").getByRole("button", { name: "Ny tilpasning" }));
    const drawer = drawerOf(page);
    await tap(chip(page, "Fritak"));
    await choose(drawer.getByLabel("Hva gjelder det?"), "Trim");
    await write(drawer.getByLabel(/^I stedet/), "Gåtur med Tor");
    await choose(drawer.getByLabel("Grunn", { exact: true }), "Helse");
    await write(drawer.getByLabel("Begrunnelse"), "Kneet tåler det ikke ennå.");
    await tap(agreed(page, "Ja"));
    await write(drawer.getByLabel(/^Med personens ord/), "Jeg går heller.");
    await tap(drawer.getByRole("button", { name: "Lagre tilpasningen" }));
    await page.getByText("Fritak er registrert").waitFor();
  });
  expect(walk.taps).toBeLessThanOrEqual(8);
  const card = page.locator(".tailored-card");
  await card.locator(".agreement", { hasText: "Trim" }).getByText("i stedet: Gåtur med Tor").waitFor();
  await page.locator(".standing .item", { hasText: "Ny vurdering: Trim" }).first().waitFor();

  const colleague = await visitor({ as: "Tor Moe", at: `/persons/${person}/differences` });
  const row = colleague.getByRole("row", { name: /Trim/ });
  await row.getByText("Kneet tåler det ikke ennå.").waitFor();
  await row.getByText("Runa Lien").waitFor();
  await row.getByText("Jeg går heller.").waitFor();
  await colleague.getByText("Personen selv", { exact: true }).click();
  await colleague.getByRole("heading", { name: "Du trenger ikke være med på: Trim" }).waitFor();
  await colleague.getByText("Du var enig.").first().waitFor();
  const [own, staff] = await Promise.all([
    colleague.locator("blockquote", { hasText: "Jeg går heller." }).evaluate((one) => getComputedStyle(one).fontSize),
    colleague.getByText("Kneet tåler det ikke ennå.").evaluate((one) => getComputedStyle(one).fontSize),
  ]);
  expect(Number.parseFloat(own)).toBeGreaterThan(Number.parseFloat(staff));

  const agreement = card.locator(".agreement", { hasText: "Trim" });
  await agreement.locator(".agreement-line").click();
  await agreement.getByRole("button", { name: "Vurder", exact: true }).click();
  await chip(page, "Fortsetter").click();
  await drawerOf(page).getByLabel("Vurdering").fill("Bedre, men ikke bra.");
  await drawerOf(page)
    .getByRole("button", { name: /^Registrer/ })
    .click();
  await drawerOf(page).getByText("Må fylles ut").first().waitFor();
  await drawerOf(page)
    .getByLabel(/^Vurderes igjen/)
    .fill(await dayIn(page, 10));
  const register = drawerOf(page).getByRole("button", { name: /^Registrer/ });
  await saves(page, register, "Tilpasning vurdert er registrert");
  await agreement.getByText("Vurdert: fortsetter").waitFor();

  await agreement.getByRole("button", { name: "Avslutt nå" }).click();
  await drawerOf(page).locator("#data\\.words").fill("Kneet er bra.");
  await saves(page, register, "Tilpasning avsluttet er registrert");
  await card.getByText(/^Har vært \(\d+\)/).click();
  const was = card.locator("details .agreement", { hasText: "Trim" });
  await was.locator(".agreement-line").click();
  await was.getByText("Avsluttet", { exact: true }).waitFor();
  expect(await was.locator(".agreement-steps li b").allTextContents()).toEqual([
    "Avtalt",
    "Vurdert: fortsetter",
    "Avsluttet",
  ]);
});

test("what the law demands is not agreed away, and the law is cited before anything is saved", async () => {
  const page = await visitor({ as: "Runa Lien" });
  const drawer = await opened(page, await personCalled(page, "Ask Fjellvik"));
  await chip(page, "Fritak").click();
  const law = await drawer
    .getByLabel("Hva gjelder det?")
    .locator("option[value^='no-law/']")
    .first()
    .getAttribute("value");
  await fillIn(page, "Fritak", { value: law ?? "" });
  await drawer.getByText(/^Kan ikke avtales bort: .+, .+\.$/).waitFor();
  await drawer.getByRole("button", { name: "Lagre tilpasningen" }).click();
  await drawer.getByText("Oppføringen ble ikke registrert").waitFor();
});

test("two agreements that contradict each other are told at once, before the second is saved", async () => {
  const page = await visitor({ as: "Runa Lien" });
  const drawer = await opened(page, await personCalled(page, "Ask Fjellvik"));
  await fillIn(page, "Annet intervall", { label: "Trim" });
  await drawer.getByLabel("Hver … dag").fill("14");
  await drawer
    .locator(".conflicts", { hasText: "Trim: fritak (Gåtur med Tor) og annet intervall gjelder samtidig" })
    .waitFor();
});

test("an exemption that leaves nothing in its place is warned of and may be saved", async () => {
  const page = await visitor({ as: "Runa Lien" });
  const drawer = await opened(page, await personCalled(page, "Hassel Berge"));
  await fillIn(page, "Fritak", { label: "Kveldssamling" });
  await drawer.getByText("Kveldssamling: fritatt, og ingenting er i stedet.").waitFor();
  await drawer.getByRole("button", { name: "Lagre tilpasningen" }).click();
  await page.getByText("Fritak er registrert").waitFor();
  await page.locator(".tailored-card .conflicts").getByText("Kveldssamling: fritatt").waitFor();
});

test("a milieu therapist is told who decides an exemption, may ask them, and may add something herself", async () => {
  const page = await visitor({ as: "Tor Moe" });
  const drawer = await opened(page, await personCalled(page, "Ask Fjellvik"));
  await chip(page, "Fritak").click();
  await drawer.getByText(/^Dette avgjøres her av .*Runa Lien/).waitFor();
  expect(await drawer.getByRole("button", { name: "Lagre tilpasningen" }).count()).toBe(0);
  await chip(page, "Noe i tillegg").click();
  await drawer.getByRole("button", { name: "Lagre tilpasningen" }).waitFor();
  await chip(page, "Fritak").click();
  await drawer.getByRole("button", { name: "Be om en avgjørelse" }).click();
  const question = "Kan Ask slippe trim til kneet er undersøkt?";
  await drawer.getByLabel("Hva må avgjøres?").fill(question);
  await drawer.getByLabel("Hvem skal avgjøre?").selectOption({ label: "Mona Rygg" });
  await drawer.getByText("Om en uke", { exact: true }).click();
  await drawer.getByRole("button", { name: "Send spørsmålet" }).click();
  await page.locator(".decision-question", { hasText: question }).waitFor();
});

test("whoever may not decide an exemption is told who reviews it, before anything is written", async () => {
  const page = await visitor({ as: "Tor Moe" });
  const card = await at(page, await personCalled(page, "Ask Fjellvik"));
  const agreement = card.locator(".agreement", { hasText: "Samarbeidsmøte" });
  await agreement.locator(".agreement-line").click();
  await agreement.getByText(/^Dette avgjøres her av .*Runa Lien/).waitFor();
  expect(await agreement.getByRole("button", { name: "Vurder", exact: true }).count()).toBe(0);
  const leader = await visitor({ as: "Marit Dahl" });
  await at(leader, await personCalled(leader, "Ask Fjellvik"));
  const groups = leader.getByRole("region", { name: "Grupper" });
  await groups
    .getByRole("button", { name: /^Anbefal eller ikke/ })
    .first()
    .click();
  await drawerOf(leader)
    .getByText(/^Dette avgjøres her av .*Tor Moe/)
    .waitFor();
  expect(
    await drawerOf(leader)
      .getByRole("button", { name: /^Registrer/ })
      .count(),
  ).toBe(0);
});

test("a group is recommended with what the person needs, offered and accepted, and a wish it does not fit is told", async () => {
  const page = await visitor({ as: "Runa Lien" });
  const person = await personCalled(page, "Siv Elvebakk");
  await at(page, person);
  const groups = page.getByRole("region", { name: "Grupper" });
  const coping = groups.locator(".group-for", { hasText: "Mestringsgruppe" });
  await coping.getByText("Passer ikke med ønsket: gruppen er for alle.").waitFor();
  await coping.getByRole("button", { name: "Anbefal eller ikke" }).click();
  await chip(page, "Ikke anbefalt").click();
  await drawerOf(page).getByLabel("Begrunnelse").fill("Siv vil være i kvinnegruppa.");
  await drawerOf(page)
    .getByRole("button", { name: /^Registrer/ })
    .click();
  await page
    .getByText(/er registrert for/)
    .first()
    .waitFor();
  await coping.getByText("Siv vil være i kvinnegruppa.").waitFor();
  await groups.getByRole("link", { name: "Mestringsgruppe" }).click();
  const advice = page.getByRole("region", { name: "Ikke for alle nå" });
  await advice.locator(".group-for", { hasText: "Siv Elvebakk" }).getByText("Siv vil være i kvinnegruppa.").waitFor();
});
