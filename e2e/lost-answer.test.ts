import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { address, asked, unitOf, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

const unsure = "Svaret kom ikke fram, så det kan være gjort. Prøv igjen: det blir gjort bare én gang.";
const day = (ahead: number): string =>
  new Date(Date.now() + ahead * 86_400_000).toLocaleDateString("sv", { timeZone: "Europe/Oslo" });
/** Beyond what the demo has put on, and what other tests read in. */
const [mine, theirs] = [day(32), day(33)];

/** The server gets what is sent to a path, and its answer is lost on the way back, once. Says which keys were sent. */
async function loseAnswer(page: Page, path: string): Promise<readonly string[]> {
  const keys: string[] = [];
  await page.route(new RegExp(`${path}$`), async (route) => {
    const request = route.request();
    if (request.method() !== "POST") return await route.continue();
    keys.push(request.headers()["idempotency-key"] ?? "");
    if (keys.length > 1) return await route.continue();
    expect((await route.fetch()).status()).toBe(200);
    await route.abort("connectionreset");
  });
  return keys;
}

test("a session whose answer was lost is added once, though it is saved again", async () => {
  const page = await visitor({ as: "Tor Moe", at: "/sessions" });
  const keys = await loseAnswer(page, "/sessions");
  const title = "Tur til det tapte svaret";
  await page.getByRole("button", { name: "Legg til økt" }).click();
  const form = page.getByRole("form", { name: "Ny økt utenom timeplanen" });
  await form.getByLabel("Hva", { exact: true }).fill(title);
  await form.getByLabel("Klokken").fill("23:40");
  await form.getByLabel("Form").selectOption("individual");
  await form.getByLabel("Brim", { exact: true }).check();
  await form.getByRole("button", { name: "Lagre" }).click();
  await form.getByText(unsure).waitFor();
  expect(await form.getByLabel("Hva", { exact: true }).inputValue()).toBe(title);
  await form.getByRole("button", { name: "Lagre" }).click();
  await form.waitFor({ state: "detached" });
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
  await page.goto(address("/persons"));
  await page
    .getByRole("link", { name: /Brim Havnes/ })
    .first()
    .click();
  const week = page.locator(".week-card");
  await week.getByText(title).first().waitFor();
  expect(await week.getByText(title).count()).toBe(1);
});

test("a swap whose answer was lost is asked for once, though it is tapped again", async () => {
  const leader = await visitor({ as: "Marit Dahl", at: "/unit/roster" });
  await leader.getByRole("button", { name: "Les inn fra fil" }).click();
  const file = leader.getByRole("form", { name: "Les inn fra fil" });
  const lines = ["Dato;Vakt;Navn", `${mine};Kveld;Tor Moe`, `${theirs};Kveld;Anja Nes`];
  await file.getByLabel("Eller lim inn teksten").fill(lines.join("\n"));
  await file.getByRole("button", { name: "Se hva som står i den" }).click();
  await file.getByRole("button", { name: "Sett inn 2 vakter" }).click();
  await file.getByText("2 vakter er satt inn.").waitFor();

  const page = await visitor({ as: "Tor Moe", at: "/unit/roster", width: 390, height: 844, isTouch: true });
  const keys = await loseAnswer(page, "/roster/swaps");
  await later(page, 2);
  await shiftOn(page, mine)
    .getByRole("button", { name: /^Bytt Kveld/ })
    .tap();
  const ask = shiftOn(page, theirs).getByRole("button", { name: "Bytt med Anja Nes" });
  await ask.tap();
  await page.getByText(unsure).waitFor();
  await ask.tap();
  await page.getByText("Anja Nes er spurt.").waitFor();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
  const { body } = await asked<{ readonly swaps: readonly { readonly mine: { readonly from: string } }[] }>(
    page,
    `/api/units/${await unitOf(page)}/roster/plan`,
  );
  expect(body.swaps.filter((one) => one.mine.from.startsWith(mine))).toHaveLength(1);
});

async function later(page: Page, fortnights: number): Promise<void> {
  await page.locator(".roster-day").first().waitFor();
  for (let n = 0; n < fortnights; n += 1) {
    const before = await page.locator(".roster-day h3").first().textContent();
    await page.getByRole("button", { name: "Senere" }).click();
    await expect.poll(() => page.locator(".roster-day h3").first().textContent()).not.toBe(before);
  }
}

function shiftOn(page: Page, wanted: string) {
  const head = new Date(`${wanted}T12:00:00Z`).toLocaleDateString("nb", {
    weekday: "long",
    day: "numeric",
    month: "long",
  });
  return page
    .locator(".roster-day", { has: page.getByRole("heading", { name: new RegExp(head, "i") }) })
    .locator(".shift", { hasText: "Kveld" });
}
