import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { amiss } from "./amiss.ts";
import { restOf } from "./at-rest.ts";
import { clinicalScreens, unitScreens } from "./screens.ts";
import { address, personCalled, stranger, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

/** The page of the first person of the list that the window shows. */
async function personPath(page: Page): Promise<string> {
  await page.locator(".line a").first().waitFor();
  return (await page.locator(".line a").first().getAttribute("href")) ?? "";
}

test("the signed-out page", async () => {
  const page = await stranger();
  await page.goto(address());
  await page.getByRole("link", { name: "Logg inn" }).waitFor();
  expect(await amiss(page)).toEqual([]);
});

test("the worklist with its why beside it, under its row, and with all keys shown", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await page.getByText("Dette har skjedd").waitFor();
  expect(await amiss(page)).toEqual([]);
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.locator(".line-why").first().click();
  await page.locator(".line-inline .why-steps").waitFor();
  await page.getByRole("button", { name: "Filtre" }).click();
  expect(await amiss(page)).toEqual([]);
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  expect(await amiss(page)).toEqual([]);
});

test("the person's page, looking back, the course, and the menu of me", async () => {
  const page = await visitor({ as: "Runa Lien" });
  const path = await personPath(page);
  await page.goto(address(path));
  await page.locator(".item, .folded").first().waitFor();
  await page.locator(".latest li").first().waitFor();
  expect(await amiss(page)).toEqual([]);
  await page.getByRole("button", { name: "Vis slik det var kjent" }).click();
  await page.locator(".me-button").click();
  expect(await amiss(page)).toEqual([]);
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await page.getByText("Vist slik det var kjent").waitFor();
  await page.locator(".item, .folded").first().waitFor();
  expect(await amiss(page)).toEqual([]);
  await page.goto(address(`${path}/course`));
  await page.locator(".happening-line").first().click();
  expect(await amiss(page)).toEqual([]);
});

test("the difference from the standard, in both wordings, and the form that tailors", async () => {
  const page = await visitor({ as: "Runa Lien" });
  const path = await personPath(page);
  await page.goto(address(`${path}/differences`));
  await page.getByRole("heading", { name: "Forskjell fra standard" }).waitFor();
  expect(await amiss(page)).toEqual([]);
  await page.getByText("Personen selv", { exact: true }).click();
  await page.getByRole("heading", { name: "Slik har vi tilpasset det for deg" }).waitFor();
  expect(await amiss(page)).toEqual([]);
  await page.goto(address(path));
  await page.getByRole("button", { name: "Ny tilpasning" }).click();
  await page.locator(".drawer").getByText("Fritak", { exact: true }).click();
  await page.getByRole("button", { name: "Lagre tilpasningen" }).click();
  await page.getByText("Dette må rettes før du kan registrere").waitFor();
  expect(await amiss(page)).toEqual([]);
});

test("the forms: picking, filling in, and what is wrong", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await page.goto(address(await personPath(page)));
  await page.getByRole("button", { name: "Ny oppføring" }).click();
  await page.locator(".kind").first().waitFor();
  expect(await amiss(page)).toEqual([]);
  await page.getByRole("searchbox", { name: "Hva vil du skrive ned?" }).fill("behandlingsplan");
  await page.getByRole("button", { name: "Behandlingsplan", exact: true }).click();
  await page.getByRole("group", { name: "Mål" }).getByRole("button", { name: "Legg til" }).click();
  await page.getByRole("button", { name: "Registrer i dag" }).click();
  await page.getByText("Dette må rettes før du kan registrere").waitFor();
  expect(await amiss(page)).toEqual([]);
});

test("persons with the form to register one", async () => {
  const page = await visitor({ as: "Runa Lien", at: "/persons" });
  await page.locator(".person-row").first().waitFor();
  await page.getByRole("button", { name: "Registrer person" }).click();
  await page.getByRole("button", { name: "Registrer", exact: true }).click();
  expect(await amiss(page)).toEqual([]);
});

test("guidelines and the unit as the leader has them", async () => {
  const page = await visitor({ as: "Marit Dahl", at: "/guidelines" });
  await page.locator(".guideline-row").first().waitFor();
  expect(await amiss(page)).toEqual([]);
  await page.goto(address("/guidelines/no-standard-package/2026"));
  await page.locator(".element").first().waitFor();
  expect(await amiss(page)).toEqual([]);
  await page.goto(address("/unit"));
  await page.locator(".member").first().waitFor();
  await page.getByRole("button", { name: "Legg til" }).click();
  await page.getByRole("button", { name: "Sett på vakt" }).click();
  expect(await amiss(page)).toEqual([]);
});

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

test.each([
  { as: "Marit Dahl", of: "people", screens: clinicalScreens, sizes: [desktop, phone] },
  { as: "Marit Dahl", of: "the unit", screens: unitScreens, sizes: [desktop, phone] },
  { as: "Tor Moe", of: "people", screens: clinicalScreens, sizes: [phone] },
  { as: "Ada Kvam", of: "the unit", screens: unitScreens, sizes: [phone] },
  { as: "Nina Fjeld", of: "the unit", screens: unitScreens, sizes: [phone] },
])(
  "every screen of $of, as $as has it, on a desk and on a phone",
  async ({ as, screens, sizes }) => {
    const page = await visitor({ as });
    const atRest = restOf(page);
    const someone = screens.includes("/persons/PERSON") ? await personCalled(page, "Ask Fjellvik") : "";
    const found: string[] = [];
    for (const path of screens) {
      await page.goto(address(path.replace("PERSON", someone)));
      for (const size of sizes) {
        await page.setViewportSize(size);
        await atRest();
        for (const one of await amiss(page)) found.push(`${path} at ${size.width}: ${one}`);
      }
    }
    expect(found).toEqual([]);
  },
  300_000,
);

test("the forms that open on the newer screens, on a phone", async () => {
  const page = await visitor({ as: "Marit Dahl", ...phone });
  const atRest = restOf(page);
  const someone = await personCalled(page, "Ask Fjellvik");
  const opened: readonly (readonly [path: string, button: string | RegExp])[] = [
    ["/sessions", "Legg til økt"],
    ["/sessions", /Frokost/],
    [`/persons/${someone}`, "Be om permisjon"],
    [`/persons/${someone}`, "Be om en avgjørelse"],
    [`/persons/${someone}`, "Noe passer ikke"],
    ["/board", "Be om en avgjørelse"],
    ["/unit/roster", "Les inn fra fil"],
    ["/unit/roster", "Vakter og tider"],
    ["/unit/roster", /^Bytt /],
    ["/unit/competence", "Før opp kompetanse"],
    ["/unit/programme/edit", "Legg til husregel"],
    ["/unit/programme/edit", /Frokost/],
    ["/balance", /^Åpne refleksjon: /],
  ];
  const found: string[] = [];
  for (const [path, name] of opened) {
    await page.goto(address(path));
    await atRest();
    await page.getByRole("main").getByRole("button", { name }).first().click();
    await atRest();
    for (const one of await amiss(page)) found.push(`${path} ${name}: ${one}`);
  }
  expect(found).toEqual([]);
}, 600_000);
