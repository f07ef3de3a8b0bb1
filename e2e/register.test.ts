import { demoWorld } from "@helhet/simulate";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { askDatabase, entriesOf, practitionerOf } from "./read-back.ts";
import { address, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

/** Numbers of the synthetic series that belong to nobody of the product's demo, whose world has another seed. */
const numbers = demoWorld({ today: "2026-01-01", seed: 77 }).persons.flatMap(
  ({ nationalNumber }) => nationalNumber ?? [],
);

interface Filled {
  readonly given: string;
  readonly family: string;
  readonly number: string | null;
}

async function register(page: Page, { given, family, number }: Filled): Promise<void> {
  await page.goto(address("/persons"));
  await page.getByRole("button", { name: "Registrer person" }).click();
  const form = page.getByRole("form", { name: "Registrer person" });
  await form.getByLabel("Fornavn").fill(given);
  await form.getByLabel("Etternavn").fill(family);
  if (number === null) await form.getByText("Nei, eller ikke kjent ennå").click();
  else await form.getByRole("textbox", { name: "Fødselsnummer eller d-nummer" }).fill(number);
  await form.getByText("Skrives inn").click();
  await form.getByRole("button", { name: "Registrer", exact: true }).click();
}

/** The id of the person whose page is open. */
const personAt = (page: Page): string => new URL(page.url()).pathname.split("/")[2] ?? "";

/** Every address this window asks for from now on, pages and questions alike. */
function addressesOf(page: Page): readonly string[] {
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url(), request.headers()["referer"] ?? ""));
  page.on("framenavigated", (frame) => addresses.push(frame.url()));
  return addresses;
}

test("a person is registered without a national number, and their page opens", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await register(page, { given: "Testperson Nymo", family: "Bakke", number: null });
  await page.getByRole("heading", { name: /Nymo Bakke/ }).waitFor();
  await page.getByRole("heading", { name: "Dette gjelder nå" }).waitFor();
});

test("a number that is none is refused beside the field, and nothing that was typed is lost", async () => {
  const page = await visitor({ as: "Runa Lien" });
  const [number = ""] = numbers;
  const wrong = `${number.slice(0, 10)}${(Number(number[10]) + 1) % 10}`;
  await register(page, { given: "Testperson Ask", family: "Feil", number: wrong });
  await page.getByText("Personen ble ikke registrert").waitFor();
  expect(await page.getByRole("textbox", { name: "Fødselsnummer eller d-nummer" }).inputValue()).toBe(wrong);
  expect(await page.getByLabel("Etternavn").inputValue()).toBe("Feil");
});

test("somebody known elsewhere is joined by their number, nothing of it is shown, and no address holds the number", async () => {
  const [number = ""] = numbers.slice(1);
  const [town, ward] = [await visitor({ as: "Liv Berg" }), await visitor({ as: "Runa Lien" })];
  const asked = [addressesOf(town), addressesOf(ward)];
  await register(town, { given: "Testperson Vilde", family: "Kommunesen", number });
  await town.getByRole("heading", { name: /Vilde Kommunesen/ }).waitFor();
  const person = personAt(town);
  await town.getByRole("button", { name: "Ny oppføring" }).click();
  await town.getByRole("button", { name: "Notat", exact: true }).first().click();
  await town.getByLabel("Med ord").fill("Bare for kommunen.");
  await town.getByRole("button", { name: "Registrer i dag" }).click();
  await town.getByText("Notat er registrert").waitFor();

  await ward.keyboard.press("/");
  await ward.keyboard.type(number);
  await ward.getByText("Fant ingen du har tilknytning til.").waitFor();
  await register(ward, { given: "Testperson Vilja", family: "Sykehusdatter", number });
  await ward.getByRole("heading", { name: /Vilja Sykehusdatter/ }).waitFor();
  expect(personAt(ward)).toBe(person);
  await ward.getByRole("link", { name: "Tidslinje" }).click();
  await ward.getByText("Noen oppføringer er ikke vist").waitFor();
  const shown = await ward.locator("body").textContent();
  expect(shown).not.toMatch(/Bare for kommunen|Kommunesen|Vilde/);
  expect(await entriesOf(await practitionerOf(ward), person, "note")).toEqual([]);
  expect(await entriesOf(await practitionerOf(town), person, "note")).toHaveLength(1);
  const one = "select person from helhet.person_number where person = $1";
  expect(await askDatabase(await practitionerOf(ward), one, [person])).toHaveLength(1);

  await ward.keyboard.press("/");
  await ward.keyboard.type(number);
  await ward.getByRole("option", { name: /Vilja Sykehusdatter/ }).waitFor();
  expect(asked.flat().length).toBeGreaterThan(20);
  expect(asked.flat().filter((one) => one.includes(number))).toEqual([]);
});

test("whoever may be the same person is shown first, among those one may see alone", async () => {
  const [ward, town] = [await visitor({ as: "Runa Lien" }), await visitor({ as: "Liv Berg" })];
  const twice = { given: "Testperson Tvilling", family: "Likedal", number: null };
  await register(ward, twice);
  await ward.getByRole("heading", { name: /Tvilling Likedal/ }).waitFor();
  const first = personAt(ward);

  await register(ward, twice);
  await ward.getByText("Kan dette være samme person?").waitFor();
  expect(await ward.locator(".alike-persons a").getAttribute("href")).toBe(`/persons/${first}`);
  await ward.getByRole("button", { name: "Registrer en ny person" }).click();
  await ward.getByRole("heading", { name: /Tvilling Likedal/ }).waitFor();
  expect(personAt(ward)).not.toBe(first);

  await register(town, twice);
  await town.getByRole("heading", { name: /Tvilling Likedal/ }).waitFor();
  expect([first, personAt(ward)]).not.toContain(personAt(town));
});

test("an answer lost on its way does not make two of one person", async () => {
  const page = await visitor({ as: "Runa Lien" });
  let asked = 0;
  await page.route("**/api/persons", async (route) => {
    if (route.request().method() !== "POST" || ++asked > 1) return route.continue();
    await route.fetch();
    await route.abort("connectionreset");
  });
  await register(page, { given: "Testperson Engang", family: "Bare", number: null });
  await page.getByText("Personen ble ikke registrert").waitFor();
  await page.getByRole("button", { name: "Registrer", exact: true }).click();
  await page.getByRole("heading", { name: /Engang Bare/ }).waitFor();
  await page.goto(address("/persons"));
  await page.getByText("Engang Bare").first().waitFor();
  expect(await page.getByText("Engang Bare").count()).toBe(1);
  expect(asked).toBe(2);
});
