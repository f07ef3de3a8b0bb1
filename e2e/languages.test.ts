import { expect, test } from "vitest";
import { visitHelhet, visitor } from "./visit.ts";

visitHelhet();

const spoken = [
  { button: "Dansk", lang: "da", menu: "Arbejdsliste", why: "Det er sket", headline: /over frist|gælder i dag|Intet/ },
  { button: "English", lang: "en", menu: "Worklist", why: "What happened", headline: /overdue|due today|Nothing/ },
  {
    button: "Norsk",
    lang: "nb",
    menu: "Arbeidsliste",
    why: "Dette har skjedd",
    headline: /over frist|gjelder i dag|Ingenting/,
  },
];

test("the language changes at any time, everywhere at once, and is remembered", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await page.locator(".line").first().click();
  await page.getByText("Dette har skjedd").waitFor();
  for (const { button, lang, menu, why, headline } of spoken) {
    await page.locator(".me-button").click();
    await page.getByRole("button", { name: button, exact: true }).click();
    await page.getByRole("link", { name: menu }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    await page.getByText(why).first().waitFor();
    expect(await page.locator("h1").textContent()).toMatch(headline);
    await page.keyboard.press("Escape");
    await page.reload();
    await page.getByRole("link", { name: menu }).waitFor();
  }
});

test("a Danish browser is greeted in Danish", async () => {
  const page = await visitor({ as: "Liv Berg", locale: "da-DK" });
  await page.getByRole("link", { name: "Arbejdsliste" }).waitFor();
});
