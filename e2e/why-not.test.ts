import { expect, test } from "vitest";
import { address, showWholeUnit, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

test("what does not apply is found by name and tells why, and what would make it, by keyboard alone", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await page.locator(".line a").first().click();
  // The page gives its focus to the point that one came for, once that is there: only then the focus is the reader's.
  await page.locator(".standing .item").first().waitFor();
  const asked = page.getByRole("button", { name: "Hva gjelder ikke, og hvorfor?" });
  const isOpen = async () => {
    if ((await asked.getAttribute("aria-expanded")) !== "true") await asked.press("Enter");
    return asked.getAttribute("aria-expanded");
  };
  await expect.poll(isOpen, { timeout: 10_000, interval: 500 }).toBe("true");
  const card = page.getByRole("region", { name: "Hva gjelder ikke, og hvorfor?" });
  await card
    .getByRole("status")
    .getByText(/^\d+ punkter$/)
    .waitFor();
  await card.getByRole("searchbox", { name: "Finn et punkt" }).focus();
  await page.keyboard.type("evaluering for gravide");
  await card.getByText("2 punkter").waitFor();
  const row = card.locator(".item", { hasText: "Første evaluering for gravide" });
  await row.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await row.getByText("Hvorfor ikke").waitFor();
  await row
    .getByText(/^Det gjelder |^Det begynner /)
    .first()
    .waitFor();
  await row.getByText(/^Kilde/).waitFor();
});

test("before it is saved a form says what will be otherwise, asks once a pause, and nothing is written", async () => {
  const page = await visitor({ as: "Runa Lien" });
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/what-if")) asked.push(`${request.method()} ${new URL(request.url()).search}`);
  });
  await page.locator(".line a").first().click();
  await page.getByRole("button", { name: "Ny oppføring" }).click();
  await page.getByRole("button", { name: "Notat", exact: true }).first().click();
  const after = page.locator(".after-this");
  expect(await after.getAttribute("aria-live")).toBe("polite");
  await page.getByLabel("Med ord").pressSequentially("Skrevet mens noen venter på svar.", { delay: 15 });
  await after.getByText("Etter dette ventes det samme som nå.").waitFor();
  expect(asked).toEqual(["POST "]);
  await page.getByLabel("Med ord").fill("");
  await expect.poll(() => after.textContent()).toBe("");
  await page.keyboard.press("Escape");
});

test("what an entry would make of what is expected is told before it is registered, and follows what is chosen", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await showWholeUnit(page);
  await page.locator(".line", { hasText: "Tilbud til pårørende" }).first().click();
  const why = page.getByRole("complementary", { name: "Hvorfor" });
  await why.getByRole("button", { name: /^Registrer/ }).click();
  const drawer = page.locator(".drawer");
  const after = drawer.locator(".after-this");
  await after.getByText("Etter dette:").waitFor();
  await after.getByText(/^Tilbud til pårørende: fra «.+» til «Venter»\.$/).waitFor();
  await drawer.getByRole("group", { name: "Svar" }).getByText("Takket ja", { exact: true }).click();
  await after.getByText("Blir i orden: Tilbud til pårørende.").waitFor();
});

test("a broken deadline asks once for its reason, and the reason is there to be read, by the person too", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await showWholeUnit(page);
  const line = page.locator(".line", { hasText: "Svar på henvisning" }).filter({ hasText: "over" }).first();
  await page.goto(address((await line.locator("a").getAttribute("href")) ?? ""));
  const item = page.locator(".standing .item", { hasText: "Svar på henvisningen" }).first();
  const row = item.getByRole("button").first();
  if ((await row.getAttribute("aria-expanded")) === "false") await row.click();
  await item.getByText(/^Fristen er brutt/).waitFor();
  await item.getByRole("button", { name: "Skriv årsak" }).click();
  const drawer = page.locator(".drawer");
  await drawer.locator("[id='data.words']").fill("Legen var syk.");
  await drawer.getByRole("group", { name: "Personen har fått vite det" }).getByText("Ja", { exact: true }).click();
  await drawer.getByRole("button", { name: "Registrer i dag" }).click();
  await item.getByText(/^Årsaken ble skrevet ned /).waitFor();
  expect(await item.getByRole("button", { name: "Skriv årsak" }).count()).toBe(0);
  expect(await item.getByText(/^Fristen er brutt/).count()).toBe(0);
  await item.getByRole("button", { name: "Slik leser personen det" }).click();
  await item.getByText(/^Årsaken ble skrevet ned /).waitFor();
});
