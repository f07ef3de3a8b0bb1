import { expect, test } from "vitest";
import { address, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

/** Which session everybody has, every day at an hour that is to come tomorrow whatever the clock is. */
const meal = "Frokost";

test("a session is cancelled for everybody with the reason, and stands again when that is taken back", async () => {
  const page = await visitor({ as: "Tor Moe", at: "/sessions" });
  await page.getByRole("heading", { name: "Timeplan", level: 1 }).waitFor();
  const monday = page.locator(".session-day").first();
  const thisWeek = await monday.locator("h2, h3").first().textContent();
  await page.getByRole("button", { name: "Neste uke" }).click();
  await expect.poll(() => monday.locator("h2, h3").first().textContent()).not.toBe(thisWeek);
  const row = monday.getByRole("button", { name: new RegExp(meal) });
  await expect.poll(() => row.textContent()).toMatch(/\d+ kommer/);
  await row.click();
  const panel = page.getByRole("region", { name: meal, exact: true });
  await panel.getByRole("button", { name: "Avlys for alle" }).click();
  const form = panel.getByRole("form", { name: "Avlys for alle" });
  await form.getByRole("button", { name: "Avlys for alle" }).click();
  await form.getByText("Skriv hvorfor.").waitFor();
  await form.getByLabel("Hvorfor").fill("Kjøkkenet males.");
  await form.getByRole("button", { name: "Avlys for alle" }).click();
  await panel.getByText("Kjøkkenet males. (Tor Moe)").waitFor();
  expect(await row.textContent()).toContain("Avlyst");
  await panel.getByRole("button", { name: "Gjør om endringen" }).click();
  await panel.getByLabel("Hvorfor").fill("Malingen må vente.");
  await panel.getByRole("form").getByRole("button", { name: "Gjør om endringen" }).click();
  await expect.poll(() => row.textContent()).toMatch(/\d+ kommer/);
});

test("a session is added for one person, stands in the person's week, and is called off for that person", async () => {
  const page = await visitor({ as: "Tor Moe", at: "/sessions" });
  await page.getByRole("button", { name: "Legg til økt" }).click();
  const form = page.getByRole("form", { name: "Ny økt utenom timeplanen" });
  await form.getByLabel("Hva", { exact: true }).fill("Tur til byen");
  await form.getByLabel("Klokken").fill("23:59");
  await form.getByLabel("Sted").fill("Hovedinngangen");
  await form.getByLabel("Form").selectOption("individual");
  await form.getByLabel("Brim", { exact: true }).check();
  await form.getByRole("button", { name: "Lagre" }).click();
  await form.waitFor({ state: "detached" });

  await page.goto(address("/persons"));
  await page
    .getByRole("link", { name: /Brim Havnes/ })
    .first()
    .click();
  const week = page.locator(".week-card");
  await week.getByText("Tur til byen").waitFor();
  expect(await week.textContent()).toContain("Hovedinngangen");
  await week.getByRole("button", { name: /^Endre Tur til byen/ }).click();
  await week.getByRole("button", { name: "Avlys for personen" }).click();
  await week.getByLabel("Hvorfor").fill("Vil heller være hjemme.");
  await week.getByRole("form").getByRole("button", { name: "Avlys for personen" }).click();
  await expect.poll(() => week.textContent()).toContain("Avlyst: Vil heller være hjemme.");
});

test("a calendar address is made, shown once, opened without a name in it, and revoked", async () => {
  const page = await visitor({ as: "Tor Moe", at: "/persons" });
  await page
    .getByRole("link", { name: /Brim Havnes/ })
    .first()
    .click();
  const card = page.locator(".calendar-card");
  await card.getByRole("button", { name: "Lag kalenderadresse" }).click();
  const shown = await card.getByLabel("Kalenderadresse").inputValue();
  expect(new URL(shown).pathname).toMatch(/^\/calendar\/[A-Za-z0-9_-]{43}\.ics$/);
  const opened = await fetch(shown);
  const text = await opened.text();
  expect([opened.status, opened.headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"]);
  expect(text).toContain("SUMMARY:Avtale");
  for (const hidden of ["Brim", "Havnes", meal, "Kjøkkenet", "Tur til byen"]) expect(text).not.toContain(hidden);
  await card.getByRole("button", { name: "Ferdig" }).click();
  await expect.poll(() => card.getByLabel("Kalenderadresse").count()).toBe(0);
  await card.getByRole("button", { name: "Trekk tilbake" }).click();
  await card.getByText(/Trukket tilbake/).waitFor();
  expect((await fetch(shown)).status).toBe(404);
});

test("a full group says so, who waits and what each needs", async () => {
  const page = await visitor({ as: "Runa Lien", at: "/sessions" });
  await page.getByRole("link", { name: "Mestringsgruppe" }).first().click();
  await page.getByRole("heading", { name: "Mestringsgruppe", level: 1 }).waitFor();
  const list = (name: string) => page.getByRole("region", { name, exact: true });
  await page.getByText("8 av 8 plasser", { exact: false }).waitFor();
  expect(await list("Venteliste").getByRole("listitem").count()).toBeGreaterThanOrEqual(2);
  expect(await list("Er med").textContent()).toContain("Trenger:");
  const first = list("Er med")
    .getByRole("button", { name: /^Slutter:/ })
    .first();
  await first.click();
  await page.getByText("1 plass er ledig").waitFor();
  await page.getByText(/Ingen rykker opp av seg selv/).waitFor();
  await list("Venteliste")
    .getByRole("button", { name: /^Tilby plass:/ })
    .first()
    .click();
  await expect.poll(() => list("Tilbudt plass, ikke svart").getByRole("listitem").count()).toBe(1);
  await list("Tilbudt plass, ikke svart")
    .getByRole("button", { name: /^Takket ja:/ })
    .click();
  await page.getByText("8 av 8 plasser", { exact: false }).waitFor();
});

test.each([390, 820, 1440])("the week fits a screen of %i pixels", async (width) => {
  const page = await visitor({ as: "Tor Moe", at: "/sessions", width, isTouch: width < 1000 });
  await page.locator(".session-day").first().waitFor();
  const content = await page.evaluate(() => {
    const box = document.querySelector("#content")?.getBoundingClientRect();
    return { right: box?.right ?? 0, width: document.documentElement.clientWidth };
  });
  expect(content.right).toBeLessThanOrEqual(content.width);
  await page
    .getByRole("button", { name: new RegExp(meal) })
    .first()
    .click();
  const panel = page.getByRole("region", { name: meal, exact: true });
  await panel.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
});
