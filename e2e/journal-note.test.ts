import { buffer } from "node:stream/consumers";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { amiss } from "./amiss.ts";
import { address, personCalled, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

const own = "Det går fremover, sier hun selv. Æøå.";

/** Writes an evaluation of somebody whom no list asks one of, and opens its row on the timeline. */
async function withEvaluation(page: Page) {
  await page.goto(address(`/persons/${await personCalled(page, "Tind Aasen")}`));
  await page.getByRole("button", { name: "Ny oppføring" }).click();
  await page.locator(".drawer").getByRole("button", { name: "Evaluering", exact: true }).first().click();
  await page.getByLabel("Med ord").fill(own);
  await page.getByRole("button", { name: "Registrer i dag" }).click();
  await page.getByText("Evaluering er registrert").waitFor();
  await page.getByRole("link", { name: "Tidslinje" }).click();
  return opened(page);
}

async function opened(page: Page) {
  const row = page.locator(".happening", { hasText: own }).first();
  await row.locator(".happening-line").click();
  return row;
}

async function downloaded(page: Page, link: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
}

test("an evaluation goes into the journal once: copied, downloaded, marked, and a colleague sees it", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: address() });
  const row = await withEvaluation(page);
  await row.getByRole("button", { name: "Journalnotat", exact: true }).click();
  const note = row.getByRole("region", { name: "Journalnotat" });
  await note.getByText("Av: Runa Lien, behandler").waitFor();
  const shown = await note.locator(".note-text").textContent();
  expect(shown).toContain(own);
  expect(shown).toContain("Skrevet i Helhet. Referanse: ");

  expect(await amiss(page)).toEqual([]);

  const pdf = await downloaded(page, note.getByRole("link", { name: "PDF" }));
  expect([pdf.name, pdf.bytes.toString("latin1").slice(0, 5)]).toEqual(["journal-note.pdf", "%PDF-"]);
  const fhir = await downloaded(page, note.getByRole("link", { name: "FHIR" }));
  expect(JSON.parse(fhir.bytes.toString())).toMatchObject({ resourceType: "DocumentReference", status: "current" });
  await note.getByRole("button", { name: "Kopier" }).click();
  await note.getByText("Kopiert. Lim det inn i journalen.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(own);

  await note.getByLabel("Til hvilken journal").fill("Sykehusets journal");
  await note.getByRole("button", { name: "Merk som overført" }).click();
  await note.getByText(/^Overført av Runa Lien, .* til Sykehusets journal$/).waitFor();
  await row.getByText("I journalen", { exact: true }).waitFor();
  expect(await amiss(page)).toEqual([]);

  const colleague = await visitor({ as: "Marit Dahl", at: new URL(page.url()).pathname });
  const theirs = await opened(colleague);
  await theirs.getByText(/^Overført av Runa Lien, .* til Sykehusets journal$/).waitFor();
});

test("a correction makes the note in the journal outdated, and a mark is withdrawn as everything is", async () => {
  const page = await visitor({ as: "Runa Lien" });
  const row = await withEvaluation(page);
  await row.getByRole("button", { name: "Journalnotat", exact: true }).click();
  await row.getByRole("button", { name: "Merk som overført" }).click();
  await row.getByText(/^Overført av Runa Lien/).waitFor();
  await row.getByRole("button", { name: "Rett", exact: true }).click();
  await page.getByLabel("Hvorfor rettes den?").fill("Feil ord");
  await page.locator(".drawer").getByRole("button", { name: "Rett", exact: true }).click();
  await page.getByText("Evaluering er rettet").waitFor();
  await row.getByText("Utdatert i journalen", { exact: true }).waitFor();
  await expect.poll(() => row.locator(".note-text").textContent()).toContain("Evaluering, rettet");
  await row.getByRole("button", { name: "Merk som overført" }).click();
  await row.getByText("I journalen", { exact: true }).waitFor();
  await row.getByRole("button", { name: "Trekk tilbake merket" }).click();
  await page.getByLabel("Hvorfor trekkes den tilbake?").fill("Ikke limt inn likevel");
  await page.locator(".drawer").getByRole("button", { name: "Trekk tilbake" }).click();
  await row.getByText("Utdatert i journalen", { exact: true }).waitFor();
  await page.getByRole("link", { name: "Til personsiden" }).click();
  await page.getByRole("heading", { name: "Ikke i journalen ennå" }).waitFor();
});
