import { expect, test } from "vitest";
import { entriesOf, practitionerOf } from "./read-back.ts";
import { visitHelhet, visitor } from "./visit.ts";

visitHelhet();

const danish = { locale: "da-DK" } as const;

test("a Danish morning in Danish: the list, the person, why, contact after a no-show, the line is gone", async () => {
  const page = await visitor({ as: "Mette Krag", ...danish });
  await page.getByRole("link", { name: "Arbejdsliste" }).waitFor();
  const line = page.locator(".line", { hasText: "Kontakt efter udeblivelse" }).first();
  await line.waitFor();
  expect(await line.locator(".person-name").textContent()).toContain("Malthe Riis");
  const person = (await line.locator("a").first().getAttribute("href"))?.split("/")[2]?.split(/[?#]/)[0] ?? "";

  await line.locator("a").first().click();
  await page.locator("h1", { hasText: "Malthe Riis" }).waitFor();
  await page.getByText("Kontakt efter udeblivelse").first().waitFor();
  await page.getByText("Fælles beslutning efter tilbagefald").first().waitFor();
  await page.goBack();

  await line.click();
  const why = page.getByRole("complementary", { name: "Hvorfor" });
  await why.getByText(/^Den, der udebliver, bør kontaktes aktivt/).waitFor();
  await why.getByText("Enhedens egen frist er 3 dage.").waitFor();
  await why.getByText(/Nationale retningslinjer for den sociale stofmisbrugsbehandling/).waitFor();

  const me = await practitionerOf(page);
  const already = await entriesOf(me, person, "contact-attempt");
  await why.getByRole("button", { name: "Registrer: Kontakt efter udeblivelse" }).click();
  const drawer = page.locator(".drawer");
  await drawer.getByLabel("Hvordan").selectOption({ label: "SMS" });
  await drawer.getByRole("group", { name: "Udfald" }).getByText("Fik kontakt", { exact: true }).click();
  await drawer.getByRole("button", { name: "Registrer i dag" }).click();
  await expect.poll(() => page.locator(".line", { hasText: "Kontakt efter udeblivelse" }).count()).toBe(0);
  expect(await page.locator(".line", { hasText: "Fælles beslutning efter tilbagefald" }).count()).toBe(1);
  expect((await entriesOf(me, person, "contact-attempt")).length).toBe(already.length + 1);
});

test("the leader sees whose guarantee is broken, that it is law, and what the person may do", async () => {
  const page = await visitor({ as: "Birgitte Lund", ...danish });
  const line = page.locator(".line", { hasText: "Start på behandling" }).filter({ hasText: "Asta Juhl" });
  await line.click();
  const why = page.getByRole("complementary", { name: "Hvorfor" });
  await why.getByText("Det er 4 dage over fristen.").waitFor();
  await why.getByText("Dette er lov og gælder, uden at enheden har indført det.").waitFor();
  await why.getByText(/^Den, der er visiteret, kan vælge et andet tilbud af tilsvarende karakter\./).waitFor();
  expect(await page.locator(".line", { hasText: "Start på behandling" }).filter({ hasText: "Villads" }).count()).toBe(
    0,
  );
});
