import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { address, asked, unitOf, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

const guideline = "no-standard-package";
const day = 86_400_000;

interface Line {
  readonly person: string;
  readonly guideline: string;
  readonly act: string;
  readonly dueAt: string | null;
}

/** All that the person's standing asks by the standard package, as a clinician is shown it. */
async function expectedOf(page: Page, person: string): Promise<readonly Line[]> {
  const { body } = await asked<{ readonly items: readonly Line[] }>(page, `/api/persons/${person}/standing`);
  return body.items.filter((item) => item.guideline === guideline);
}

const inOslo = (instant: number): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date(instant));

/** How many days there are from today to the mini-team's deadline; null: none is asked. */
async function daysToMiniTeam(page: Page, person: string): Promise<number | null> {
  const due = (await expectedOf(page, person)).find(({ act }) => act === "mini-team")?.dueAt ?? null;
  if (due === null) return null;
  const last = due.length === 10 ? due : inOslo(Date.parse(due));
  return (Date.parse(last) - Date.parse(inOslo(Date.now()))) / day;
}

/** A new person, written in today through the forms. Resolves with who it is. */
async function admit(page: Page): Promise<string> {
  await page.goto(address("/persons"));
  await page.getByRole("button", { name: "Registrer person" }).click();
  const form = page.getByRole("form", { name: "Registrer person" });
  await form.getByLabel("Fornavn").fill("Testperson Ny");
  await form.getByLabel("Etternavn").fill("Idag");
  await form.getByText("Nei, eller ikke kjent ennå").click();
  await form.getByText("Skrives inn").click();
  await form.getByRole("button", { name: "Registrer", exact: true }).click();
  await page.getByRole("button", { name: "Ny oppføring" }).click();
  await page.getByRole("searchbox", { name: "Hva vil du skrive ned?" }).fill("innskriving");
  await page.getByRole("button", { name: "Skrevet inn", exact: true }).click();
  await page.locator(".drawer").getByLabel("Behandlingsnivå").selectOption({ label: "Poliklinikk" });
  await page.getByRole("button", { name: "Registrer i dag" }).click();
  await page.getByText(/^Skrevet inn er registrert/).waitFor();
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}

async function setDays(leader: Page, value: string, days: number): Promise<void> {
  const field = leader.locator(".unit-value", { hasText: value });
  await field.getByRole("textbox").fill(String(days));
  await field.getByRole("button", { name: "Lagre" }).click();
  await field.getByText(new RegExp(`^${days} dager fra .*, satt av Elin Storli`)).waitFor();
  await field.getByText(/^Lagret\. \d+ forløp regnes ut på nytt\.$/).waitFor();
}

test("the unit's own limit moves what is counted from today; an edition no longer followed asks nothing of who comes today", async () => {
  const [leader, clinician] = [await visitor({ as: "Elin Storli" }), await visitor({ as: "Solveig Eide" })];
  const running = async (): Promise<number> => {
    const path = `/api/worklist?scope=unit&unit=${await unitOf(clinician)}`;
    const { lines } = (await asked<{ readonly lines: readonly Line[] }>(clinician, path)).body;
    return lines.filter((line) => line.guideline === guideline && line.person !== person).length;
  };
  const person = await admit(clinician);
  const [before, others] = [await daysToMiniTeam(clinician, person), await running()];
  expect(before).toBe(14);

  await leader.goto(address(`/guidelines/${guideline}/2026`));
  await setDays(leader, "Miniteam innen", 5);
  await expect.poll(() => daysToMiniTeam(clinician, person)).toBe(5);
  await setDays(leader, "Miniteam innen", 14);
  await expect.poll(() => daysToMiniTeam(clinician, person)).toBe(14);

  await leader.getByRole("button", { name: "Slutt å følge" }).click();
  await leader.getByText(/^Utgaven følges nå for \d+ av \d+ innskrevne\.$/).waitFor();
  await leader.getByRole("button", { name: /^Slutt fra/ }).click();
  await leader.getByText(/^Lagret\. \d+ forløp regnes ut på nytt\.$/).waitFor();
  await expect.poll(() => expectedOf(clinician, person)).toEqual([]);
  expect(await running()).toBe(others);
  await clinician.goto(address("/guidelines"));
  const left = clinician.locator("section", { has: clinician.getByRole("heading", { name: "Følges ikke" }) });
  await left.locator(`a[href="/guidelines/${guideline}/2026"]`).waitFor();

  await leader.getByRole("button", { name: "Følg denne utgaven" }).click();
  await leader.getByText(/^\d+ personer er innskrevet nå\.$/).waitFor();
  await leader.getByRole("button", { name: /^Følg fra/ }).click();
  await leader.getByRole("button", { name: "Slutt å følge" }).waitFor();
  await expect.poll(() => daysToMiniTeam(clinician, person)).toBe(14);
});

test("a clinician reads what the unit has decided and can change none of it", async () => {
  const page = await visitor({ as: "Solveig Eide", at: "/guidelines/no-standard-package/2026" });
  await page.getByText("Lederen innfører utgaver og setter enhetens frister.").waitFor();
  expect(
    await page
      .getByRole("main")
      .getByRole("button", { name: /Lagre|følge|Følg/ })
      .count(),
  ).toBe(0);
  await page.goto(address("/unit"));
  await page.locator(".member").first().waitFor();
  expect(
    await page
      .getByRole("main")
      .getByRole("button", { name: /Legg til|Sett på vakt|Avslutt/ })
      .count(),
  ).toBe(0);
});
