import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { askDatabase, practitionerOf } from "./read-back.ts";
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

  const me = await practitionerOf(clinic);
  for (const table of ["entry", "person", "course_head", "card", "demand", "care_relation", "access_log"])
    expect(await askDatabase(me, `select 1 from helhet.${table} where person = $1`, [onlyHere.person])).toEqual([]);
  for (const part of ["", "/standing", "/course", "/access-log"])
    expect((await asked(clinic, `/api/persons/${onlyHere.person}${part}`)).status).toBe(404);

  await clinic.goto(address("/persons"));
  await clinic.locator(".person-row").first().waitFor();
  expect(await clinic.getByText(onlyHere.name).count()).toBe(0);
  await clinic.keyboard.press("/");
  await clinic.keyboard.type(onlyHere.name.replace("Testperson ", ""));
  await clinic.getByText("Fant ingen du har tilknytning til.").waitFor();
});

test("what does not exist looks the same as what one may not see, course and all", async () => {
  const [ward, page] = await Promise.all([visitor({ as: "Runa Lien" }), visitor({ as: "Solveig Eide" })]);
  const followedHere = new Set((await personsOf(page)).map(({ person }) => person));
  const hidden = (await personsOf(ward)).find(({ person }) => !followedHere.has(person))?.person ?? "";
  const seen: string[] = [];
  for (const person of [hidden, "0191f821-0800-7e9b-bd34-000000000000"])
    for (const part of ["", "/course"]) {
      await page.goto(address(`/persons/${person}${part}`));
      await page.getByText("Dette finnes ikke, eller du har ikke tilknytning til det").waitFor();
      const answer = await asked<Record<string, unknown>>(page, `/api/persons/${person}/standing`);
      const { trace: _, instance: __, ...told } = answer.body;
      seen.push(JSON.stringify([await page.title(), await page.locator("main").innerHTML(), answer.status, told]));
    }
  expect(new Set(seen).size).toBe(1);
});

test("an administrator reads no clinical screen and has none in the menu", async () => {
  const page = await visitor({ as: "Ada Kvam" });
  expect(await page.getByRole("navigation", { name: "Hovedmeny" }).getByRole("link").allTextContents()).toEqual([
    "Retningslinjer",
    "Enheten",
  ]);
  const unit = await unitOf(page);
  const ward = await visitor({ as: "Runa Lien" });
  const [{ person } = { person: "" }] = await personsOf(ward);
  for (const path of ["/persons", `/persons/${person}`, `/persons/${person}/course`]) {
    await page.goto(address(path));
    await page.getByText("Dette finnes ikke, eller du har ikke tilknytning til det").waitFor();
  }
  for (const path of [`/api/worklist?scope=unit&unit=${unit}`, `/api/persons?unit=${unit}`, `/api/persons/${person}`])
    expect((await asked(page, path)).status).toBe(403);
  const me = await practitionerOf(page);
  for (const table of ["entry", "person", "demand", "card"])
    expect(await askDatabase(me, `select 1 from helhet.${table} limit 1`, [])).toEqual([]);
});

test("signing out ends the session", async () => {
  const page = await visitor({ as: "Runa Lien", isFresh: true });
  await page.getByRole("button", { name: "Runa Lien" }).click();
  await page.getByRole("button", { name: "Logg ut" }).click();
  await page.getByRole("link", { name: "Logg inn" }).waitFor();
  expect((await asked(page, "/api/me")).status).toBe(401);
});
