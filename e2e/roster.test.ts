import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { asked, unitOf, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

const day = (ahead: number): string =>
  new Date(Date.now() + ahead * 86_400_000).toLocaleDateString("sv", { timeZone: "Europe/Oslo" });
/** Beyond what the demo has put on: three weeks ahead and more. */
const faraway = day(25);
const nearer = day(24);

/** Opens the fortnight that a day is in. */
async function at(page: Page, wanted: string): Promise<void> {
  await page.goto(new URL("/unit/roster", page.url()).href);
  await page.locator(".roster-day").first().waitFor();
  const weeks = Math.floor((Date.parse(wanted) - Date.parse(day(0))) / 86_400_000 / 14);
  for (let n = 0; n < weeks; n += 1) {
    const before = await page.locator(".roster-day h3").first().textContent();
    await page.getByRole("button", { name: "Senere" }).click();
    await expect.poll(() => page.locator(".roster-day h3").first().textContent()).not.toBe(before);
  }
}
const shiftOf = (page: Page, wanted: string, name: string) =>
  page
    .locator(".roster-day", { has: page.getByRole("heading", { name: new RegExp(headOf(wanted), "i") }) })
    .locator(".shift", { hasText: name });
const headOf = (wanted: string): string =>
  new Date(`${wanted}T12:00:00Z`).toLocaleDateString("nb", { weekday: "long", day: "numeric", month: "long" });

test("a leader reads a file: bad lines are named and nothing is put in; mended, all of it is", async () => {
  const page = await visitor({ as: "Marit Dahl", at: "/unit/roster" });
  await page.getByRole("button", { name: "Les inn fra fil" }).click();
  const form = page.getByRole("form", { name: "Les inn fra fil" });
  const head = "Dato;Vakt;Navn;Rolle";
  const good = [`${nearer};Kveld;Tor Moe;`, `${nearer};Kveld;Runa Lien;Med`, `${faraway};Kveld;Anja Nes;`];
  await form
    .getByLabel("Eller lim inn teksten")
    .fill([head, ...good, `${faraway};Seinvakt;Tor Moe;`, `${faraway};Natt;Kari Ukjent;`].join("\n"));
  await form.getByRole("button", { name: "Se hva som står i den" }).click();
  await form.getByText("2 linjer må rettes. Ingenting er satt inn.").waitFor();
  await form.getByText("Ingen i enheten heter: Kari Ukjent").waitFor();
  expect(await form.locator(".refused-lines li").allTextContents()).toEqual([
    expect.stringMatching(/^Linje 5.*Seinvakt/),
    expect.stringMatching(/^Linje 6.*Kari Ukjent/),
  ]);
  await form.getByLabel("Velg fil").setInputFiles({
    name: "vakter.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([head, ...good].join("\r\n")),
  });
  await form.getByRole("button", { name: "Se hva som står i den" }).click();
  await form.getByRole("button", { name: "Sett inn 3 vakter" }).click();
  await form.getByText("3 vakter er satt inn.").waitFor();
  await at(page, nearer);
  const shift = shiftOf(page, nearer, "Kveld");
  expect(await shift.locator("b").textContent()).toBe("Tor Moe");
  await shift.getByText("med Runa Lien").waitFor();
});

test("a nurse swaps a shift from the phone: asked by two taps, done when the other says yes", async () => {
  const tor = await visitor({ as: "Tor Moe", width: 390, height: 844, isTouch: true });
  await at(tor, nearer);
  await shiftOf(tor, nearer, "Kveld")
    .getByRole("button", { name: /^Bytt Kveld/ })
    .tap();
  await tor.getByText(/^Velg vakten du vil bytte/).waitFor();
  await shiftOf(tor, faraway, "Kveld").getByRole("button", { name: "Bytt med Anja Nes" }).tap();
  await tor.getByText("Anja Nes er spurt.").waitFor();
  expect(await shiftOf(tor, nearer, "Kveld").locator("b").textContent()).toBe("Tor Moe");

  const anja = await visitor({ as: "Anja Nes", at: "/unit/roster", width: 390, height: 844, isTouch: true });
  await anja
    .getByRole("region", { name: "Bytter som venter på svar" })
    .getByRole("button", { name: "Ja, vi bytter" })
    .tap();
  await expect.poll(() => anja.getByRole("button", { name: "Ja, vi bytter" }).count()).toBe(0);
  await at(anja, nearer);
  expect(await shiftOf(anja, nearer, "Kveld").locator("b").textContent()).toBe("Anja Nes");
  expect(await shiftOf(anja, faraway, "Kveld").locator("b").textContent()).toBe("Tor Moe");
});

test("a gap is marked plainly, and taken with one tap", async () => {
  const page = await visitor({ as: "Jonas Vik", width: 390, height: 844, isTouch: true });
  await at(page, faraway);
  const gap = shiftOf(page, faraway, "Natt");
  await gap.getByText("Ingen", { exact: true }).waitFor();
  await gap.getByRole("button", { name: /^Jeg tar den: Natt/ }).tap();
  await gap.getByText("Din vakt").waitFor();
  expect(await gap.locator("b").textContent()).toBe("Jonas Vik");
});

test("nobody on duty stands above every screen until somebody knows, and is over when somebody is there", async () => {
  const leader = await visitor({ as: "Birgitte Lund", locale: "da-DK", at: "/unit" });
  const unit = await unitOf(leader);
  expect((await asked<{ alarms: unknown[] }>(leader, `/api/units/${unit}/alarms`)).body.alarms).toEqual([]);
  await leader.goto(new URL("/unit/roster", leader.url()).href);
  await leader.getByRole("button", { name: "Vagter og tider" }).click();
  const rules = leader.getByRole("form", { name: "Vagter og tider" });
  await rules.getByRole("button", { name: "Tilføj en vagt" }).click();
  await rules.getByRole("button", { name: "Gem" }).click();
  await rules.getByText("Alle rækker skal have navn, tider og mindst én dag.").waitFor();
  await rules.getByLabel("Navn").fill("Døgnvagt");
  await rules.getByLabel("Fra kl.").fill("00:00");
  await rules.getByLabel("Til kl.").fill("00:00");
  await rules.getByLabel(/^Minutter/).fill("15");
  await rules.getByRole("button", { name: "Gem" }).click();
  const alarm = leader.getByRole("alert", { name: "Alarmer" });
  await alarm.getByText("Ingen er på vagt").waitFor();
  await alarm.getByText(/Birgitte Lund \(leder\)/).waitFor();

  const phone = { width: 390, height: 844, isTouch: true };
  const colleague = await visitor({ as: "Mette Krag", locale: "da-DK", ...phone });
  const seen = colleague.getByRole("alert", { name: "Alarmer" });
  await seen.getByRole("button", { name: "Jeg ved det" }).waitFor();
  expect(await seen.getByText(/Birgitte Lund \(leder\)/).isVisible()).toBe(false);
  expect((await seen.boundingBox())?.height).toBeLessThan(844 / 6);
  await seen.getByRole("button", { name: "Jeg ved det" }).tap();
  await seen.getByRole("button", { name: "Vis mere om alarmen" }).tap();
  await seen.getByText(/Mette Krag ved det/).waitFor();
  expect(await seen.getByRole("button", { name: "Jeg ved det" }).count()).toBe(0);
  await seen.getByRole("link", { name: "Til vagtplanen" }).click();
  await colleague
    .getByRole("button", { name: /^Jeg tager den: Døgnvagt/ })
    .first()
    .click();
  await expect.poll(() => seen.count()).toBe(0);
  await colleague.locator(".now-card b", { hasText: "Mette Krag" }).waitFor();
  await colleague.getByRole("region", { name: "Alarmer det seneste døgn" }).getByText("Ingen er på vagt").waitFor();
});
