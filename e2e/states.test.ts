import { expect, test } from "vitest";
import { entriesOf, practitionerOf } from "./read-back.ts";
import { address, showWholeUnit, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

test("a plan written while others wrote is not lost: look again, then register", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await page.locator(".line a").first().click();
  await page.getByRole("heading", { name: "Dette gjelder nå" }).waitFor();
  const path = new URL(page.url()).pathname;
  await page.getByRole("button", { name: "Ny oppføring" }).click();
  await page.getByRole("searchbox", { name: "Hva vil du skrive ned?" }).fill("behandlingsplan");
  await page.getByRole("button", { name: "Behandlingsplan", exact: true }).click();
  const drawer = page.locator(".drawer");
  const goals = drawer.getByRole("group", { name: "Mål", exact: true });
  await goals.getByRole("button", { name: "Legg til" }).click();
  await drawer.getByLabel("Mål, med personens ord").fill("Sove hele natta.");
  await drawer.getByRole("group", { name: "Personens svar" }).getByText("Enig", { exact: true }).click();

  const other = await visitor({ as: "Henrik Aune" });
  await other.goto(address(path));
  await other.getByRole("button", { name: "Ny oppføring" }).click();
  await other.getByRole("button", { name: "Notat", exact: true }).first().click();
  await other.getByLabel("Med ord").fill("Kom imellom.");
  await other.getByRole("button", { name: "Registrer i dag" }).click();
  await other.getByText("Notat er registrert").waitFor();

  await drawer.getByRole("button", { name: "Registrer i dag" }).click();
  await drawer.getByText("Andre har skrevet på dette forløpet").waitFor();
  expect(await drawer.getByLabel("Mål, med personens ord").inputValue()).toBe("Sove hele natta.");
  await drawer.getByRole("button", { name: "Se på nytt" }).click();
  await drawer.getByText("Du ser nå det nyeste").waitFor();
  expect(await drawer.getByLabel("Mål, med personens ord").inputValue()).toBe("Sove hele natta.");
  await drawer.getByRole("button", { name: "Registrer i dag" }).click();
  await page.getByText("Behandlingsplan er registrert").waitFor();
  await page.locator(".goals", { hasText: "Sove hele natta." }).waitFor();
});

test("without network the list stays, and says since when", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await page.locator(".line").first().waitFor();
  const lines = await page.locator(".line").count();
  await page.context().setOffline(true);
  await page.getByText(/^Uten nett siden kl\. \d\d\.\d\d$/).waitFor();
  expect(await page.locator(".line").count()).toBe(lines);
  await page.context().setOffline(false);
  await expect.poll(() => page.getByText(/^Uten nett/).count()).toBe(0);
});

test("what is written without network stands in its form, and is registered once when the network is back", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await page.locator(".line a").first().click();
  await page.getByRole("button", { name: "Ny oppføring" }).click();
  await page.getByRole("button", { name: "Notat", exact: true }).first().click();
  await page.getByLabel("Med ord").fill("Skrevet i kjelleren.");
  await page.context().setOffline(true);
  await page.getByText(/^Uten nett siden kl\. \d\d\.\d\d$/).waitFor();
  const isRed = await page.locator(".notice-wrong").count();
  expect(isRed).toBe(0);
  await page.getByRole("button", { name: "Registrer i dag" }).click();
  await page.getByText("Uten nett. Det du har skrevet, står her.").waitFor();
  expect(await page.getByLabel("Med ord").inputValue()).toBe("Skrevet i kjelleren.");
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Registrer i dag" }).click();
  await page.getByText("Notat er registrert").waitFor();
  const person = new URL(page.url()).pathname.split("/")[2] ?? "";
  const notes = await entriesOf(await practitionerOf(page), person, "note");
  expect(notes.filter(({ body }) => body.includes("Skrevet i kjelleren."))).toHaveLength(1);
});

test("an entry whose answer was lost is registered once, however often it is sent", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await page.locator(".line a").first().click();
  await page.getByRole("button", { name: "Ny oppføring" }).click();
  await page.getByRole("button", { name: "Notat", exact: true }).first().click();
  await page.getByLabel("Med ord").fill("Sendt to ganger.");
  let sent = 0;
  await page.route("**/api/persons/*/entries", async (route) => {
    if (++sent > 1) return route.continue();
    await route.fetch();
    await route.abort("connectionreset");
  });
  await page.getByRole("button", { name: "Registrer i dag" }).click();
  await page.getByText("Uten nett. Det du har skrevet, står her.").waitFor();
  await page.getByRole("button", { name: "Registrer i dag" }).click();
  await page.getByText("Notat er registrert").waitFor();
  const person = new URL(page.url()).pathname.split("/")[2] ?? "";
  const notes = await entriesOf(await practitionerOf(page), person, "note");
  expect(notes.filter(({ body }) => body.includes("Sendt to ganger."))).toHaveLength(1);
  expect(sent).toBe(2);
});

test("a filter with no hits offers to be cleared, and the chips still add up", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await page.locator(".line").first().waitFor();
  const all = await page.locator(".line").count();
  // Of one act alone some group is always empty.
  await page.getByLabel("Hva det gjelder", { exact: true }).selectOption({ index: 1 });
  await expect.poll(() => page.locator(".line").count()).toBeLessThan(all);
  await page.locator(".chip", { hasText: /\D0$/ }).first().click();
  await page.getByText("Ingen saker passer avgrensningen").waitFor();
  await page.getByRole("main").getByRole("button", { name: "Fjern avgrensning" }).click();
  await expect.poll(() => page.locator(".line").count()).toBe(all);
  await page.getByLabel("Hva det gjelder", { exact: true }).selectOption({ index: 1 });
  await expect.poll(() => page.locator(".line").count()).toBeLessThan(all);
  const shown = await page.locator(".line").count();
  const [sum = 0, ...groups] = (await page.locator(".chip b").allTextContents()).map(Number);
  expect(groups.reduce((total, count) => total + count, 0)).toBe(sum);
  expect(sum).toBe(shown);
});

test("an exemption is written from an item with the element filled in, and shows as a purple tag with its review", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await showWholeUnit(page);
  const line = page.locator(".line", { hasText: "Evaluering" }).last();
  const person = (await line.locator("a").getAttribute("href")) ?? "";
  await line.click();
  const why = page.getByRole("complementary", { name: "Hvorfor" });
  await why.getByRole("button", { name: "Tilpass" }).click();
  const drawer = page.locator(".drawer");
  await drawer.getByText("Fritak", { exact: true }).click();
  await drawer.getByLabel("Grunn", { exact: true }).selectOption({ label: "Helse" });
  await drawer.getByLabel("Begrunnelse").fill("Trenger ro først.");
  await drawer.getByRole("group", { name: "Personen er enig" }).getByText("Ja", { exact: true }).click();
  await drawer.getByLabel(/^I stedet/).fill("Korte samtaler hver dag");
  await drawer.getByRole("button", { name: "Lagre tilpasningen" }).click();
  await page.getByText("Fritak er registrert").waitFor();
  await page.goto(address(person));
  const item = page.locator(".item.is-tailored", { hasText: "Korte samtaler hver dag" }).filter({ hasText: "Fritatt" });
  await item.getByText(/vurderes/).waitFor();
  const review = page.locator(".item", { hasText: /^Ny vurdering: / }).last();
  await review.getByRole("button").first().click();
  await review.getByText(/^Kilde: Egen tilpasning, \w+dag \d+\. \w+/).waitFor();
});
