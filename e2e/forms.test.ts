import { kindDefinitions } from "@helhet/course";
import { expect, test } from "vitest";
import { visitHelhet, visitor } from "./visit.ts";

visitHelhet();

/** Opened from what they are about, not from the list of kinds. */
const openedElsewhere = ["withdrawal", "deviation-reason", "match-answered", "note-transferred", "edition-moved"];

test("every kind of entry has a form that opens, in plain words without a code in sight", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await page.locator(".line a").first().click();
  await page.getByRole("button", { name: "Ny oppføring" }).click();
  await page.locator(".kind").first().waitFor();
  const names = [...new Set(await page.locator(".kind").allTextContents())];
  expect(names).toHaveLength(kindDefinitions.length - openedElsewhere.length);
  // A decision is asked for by the form that is sent to whoever decides.
  const form = page.locator(".drawer form");
  const codes: string[] = [];
  for (const name of names) {
    await page.getByRole("button", { name, exact: true }).and(page.locator(".kind")).first().click();
    await form.waitFor();
    for (const more of await form.locator(".more-fields summary").all()) await more.click();
    const said = await form.locator("label, legend, option").allTextContents();
    codes.push(
      ...said
        .filter((text) => /^[a-z]+(-[a-z]+)+$|[a-z][A-Z]|Ukjent felt/.test(text))
        .map((text) => `${name}: ${text}`),
    );
    await page.getByRole("button", { name: "Tilbake til valg" }).click();
    await page.locator(".kind").first().waitFor();
  }
  expect(codes).toEqual([]);
});
