import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { address, asked, unitOf, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

interface Persons {
  readonly persons: readonly { readonly person: string; readonly name: string }[];
}

async function personsOf(page: Page): Promise<Persons["persons"]> {
  const { body } = await asked<Persons>(page, `/api/persons?unit=${await unitOf(page)}`);
  return body.persons;
}

test("a second unit's clinician sees nothing of a person that unit does not follow", async () => {
  const [ward, clinic] = await Promise.all([visitor({ as: "Runa Lien" }), visitor({ as: "Solveig Eide" })]);
  const followedThere = new Set((await personsOf(clinic)).map(({ person }) => person));
  const onlyHere = (await personsOf(ward)).find(({ person }) => !followedThere.has(person));
  if (onlyHere === undefined) throw new Error("The demo has nobody of the ward alone");

  await clinic.goto(address(`/persons/${onlyHere.person}`));
  await clinic.getByText("Dette finnes ikke, eller du har ikke tilknytning til det").waitFor();
  expect(await clinic.locator("body").textContent()).not.toContain(onlyHere.name);

  for (const part of ["", "/standing", "/course", "/access-log"])
    expect((await asked(clinic, `/api/persons/${onlyHere.person}${part}`)).status).toBe(404);

  await clinic.goto(address("/persons"));
  await clinic.locator(".person-row").first().waitFor();
  expect(await clinic.getByText(onlyHere.name).count()).toBe(0);
  await clinic.keyboard.press("/");
  await clinic.keyboard.type(onlyHere.name.replace("Testperson ", ""));
  await clinic.getByText("Fant ingen du har tilknytning til.").waitFor();
});

test("what does not exist looks the same as what one may not see", async () => {
  const page = await visitor({ as: "Solveig Eide" });
  await page.goto(address("/persons/0191f821-0800-7e9b-bd34-000000000000"));
  await page.getByText("Dette finnes ikke, eller du har ikke tilknytning til det").waitFor();
});

test("an administrator reads no clinical screen and has none in the menu", async () => {
  const page = await visitor({ as: "Ada Kvam" });
  expect(await page.getByRole("navigation", { name: "Hovedmeny" }).getByRole("link").allTextContents()).toEqual([
    "Retningslinjer",
    "Enheten",
  ]);
  expect((await asked(page, `/api/worklist?scope=unit&unit=${await unitOf(page)}`)).status).toBe(403);
});

test("signing out ends the session", async () => {
  const page = await visitor({ as: "Runa Lien", isFresh: true });
  await page.getByRole("button", { name: "Runa Lien" }).click();
  await page.getByRole("button", { name: "Logg ut" }).click();
  await page.getByRole("link", { name: "Logg inn" }).waitFor();
  expect((await asked(page, "/api/me")).status).toBe(401);
});
