import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { address, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

const leader = "Marit Dahl";
const guideline = "/guidelines/no-standard-package/2026";

interface Membership {
  readonly unit: string;
  readonly zone: string;
  readonly role: string;
}

/** Asks the product as whoever is signed in on the page, as a leader's own tool would. */
async function post(page: Page, path: string, body: object): Promise<number> {
  return await page.evaluate(
    async ([to, sent]) => {
      const me = (await (await fetch("/api/me")).json()) as { csrf: string };
      const headers = {
        "content-type": "application/json",
        "x-csrf-token": me.csrf,
        "idempotency-key": crypto.randomUUID(),
      };
      return (await fetch(to, { method: "POST", headers, body: sent })).status;
    },
    [path, JSON.stringify(body)] as const,
  );
}

async function leadsIn(page: Page): Promise<{ readonly unit: string; readonly today: string }> {
  const me = await page.evaluate(async () => {
    const answer = await fetch("/api/me");
    return (await answer.json()) as { now: string; memberships: Membership[] };
  });
  const led = me.memberships.find(({ role }) => role === "leader");
  if (led === undefined) throw new Error("Nobody leads here.");
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: led.zone }).format(new Date(me.now));
  return { unit: led.unit, today };
}

const layer = (today: string): string =>
  JSON.stringify({
    id: "programme-talk",
    level: "unit",
    guideline: "no-standard-package",
    edition: "2026",
    author: "Fagrådet i prøveenheten",
    reason: { nb: "Prøves i høst.", da: "Prøves i efteråret.", en: "Tried this autumn." },
    valid: { from: today },
    source: {
      publisher: "Prøve",
      title: "Prøveprogram",
      edition: "1",
      section: "1",
      confidence: "R",
      status: "in-force",
    },
    changes: [
      {
        add: {
          id: "program-talk",
          kind: "obligation",
          act: "evaluation",
          force: "frame",
          role: "clinician",
          title: { nb: "Programsamtalen", da: "Programsamtalen", en: "The programme talk" },
          rule: { nb: "Innen {limit}.", da: "Inden {limit}.", en: "Within {limit}." },
          countsBefore: false,
          anchor: { first: { kind: "enrolment-started" } },
          when: { not: { exists: { kind: "evaluation", where: { closing: true } } } },
          within: { days: 300 },
          source: "layer",
        },
      },
    ],
  });

test("a leader adopts, sees what a layer of the unit changes, moves one person, undoes it, and takes the layer away", async () => {
  const page = await visitor({ as: leader, at: guideline });
  const { unit, today } = await leadsIn(page);
  const adopting = { guideline: "no-standard-package", edition: "2026", from: today, follow: true };
  expect(await post(page, `/api/units/${unit}/adoptions`, adopting)).toBe(200);
  expect(await post(page, `/api/units/${unit}/layers`, { text: layer(today) })).toBe(200);
  await page.goto(address(guideline));

  const differs = page.getByRole("region", { name: "Annerledes her" });
  await differs.getByText("Lagt til").waitFor();
  await differs.getByText("Prøves i høst.").waitFor();
  await differs.getByText("Fagrådet i prøveenheten, fra", { exact: false }).waitFor();

  await page.getByRole("button", { name: "Se hvem det gjelder" }).click();
  const row = page
    .locator("li", { hasText: "Kommer til" })
    .filter({ has: page.getByRole("checkbox") })
    .first();
  // Every running course of the unit is followed twice for the preview.
  await row.waitFor({ timeout: 60_000 });
  const person = await row.getByRole("checkbox").getAttribute("value");
  const boxes = page.getByRole("group", { name: "Velg hvem som skal flyttes" }).getByRole("checkbox");
  for (const box of await boxes.all()) if ((await box.getAttribute("value")) !== person) await box.uncheck();
  await page.getByLabel("Begrunnelse").fill("Prøver ut programmet.");
  await page.getByRole("button", { name: "Flytt 1 forløp" }).click();
  await page.getByText("1 forløp er flyttet.").waitFor({ timeout: 60_000 });

  const moved = page
    .locator("li", { hasText: "Flyttet" })
    .filter({ has: page.getByRole("button", { name: "Angre flyttingen" }) });
  await moved.waitFor();
  expect(await moved.getByRole("checkbox").getAttribute("value")).toBe(person);
  expect(await moved.getByText("Ingenting endres nå").count()).toBe(1);
  await moved.getByRole("button", { name: "Angre flyttingen" }).click();
  await page.getByText("Flyttingen er angret.").waitFor();
  await expect.poll(() => page.getByRole("button", { name: "Angre flyttingen" }).count()).toBe(0);

  const withdrawn = await post(page, `/api/units/${unit}/layers/programme-talk/withdraw`, { from: today });
  expect(withdrawn).toBe(200);
  await page.goto(address(guideline));
  await page.getByRole("heading", { name: "De som er i gang" }).waitFor();
  expect(await page.getByText("Annerledes her").count()).toBe(0);
});

test("a leader adopts an edition on its page once told whom it touches and whom it does not, and stops following in the same way", async () => {
  const page = await visitor({ as: leader, at: "/guidelines/kvarus-points/2.0" });
  const before = page.getByRole("region", { name: "Før du bestemmer" });
  await page.getByLabel("Fra og med").waitFor();
  await page.getByRole("button", { name: "Følg denne utgaven" }).click();
  await before.getByText(/^\d+ personer er innskrevet nå\.$/).waitFor();
  await before.getByText(/De som alt er i gang, endres ikke\.$/).waitFor();
  await before.getByRole("button", { name: /^Følg fra / }).click();
  await page.getByText(/^Lagret\. \d+ forløp regnes ut på nytt\.$/).waitFor();

  await page.getByRole("button", { name: "Slutt å følge" }).click();
  await before.getByText(/går videre med den\.$/).waitFor();
  await before.getByRole("button", { name: /^Slutt fra / }).click();
  await page.getByRole("button", { name: "Følg denne utgaven" }).waitFor();
});
