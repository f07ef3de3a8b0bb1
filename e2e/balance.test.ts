import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { amiss } from "./amiss.ts";
import { visitHelhet, visitor } from "./visit.ts";

visitHelhet();

const open = async (as: string): Promise<Page> => {
  const page = await visitor({ as, at: "/balance" });
  await page.getByRole("heading", { name: "Veien mellom grøftene" }).waitFor();
  return page;
};

const numberWords = ["Null", "Én", "To", "Tre", "Fire", "Fem", "Seks", "Sju"];

interface Told {
  readonly month: string;
  readonly elements: readonly {
    readonly element: string;
    readonly now: { readonly events: number; readonly of: number; readonly verdict: string };
  }[];
  readonly yours: { readonly rows: readonly unknown[] };
}

/** What the server tells the page's reader. */
async function told(page: Page): Promise<Told> {
  return await page.evaluate(async () => {
    const { memberships } = await (await fetch("/api/me")).json();
    return (await fetch(`/api/units/${memberships[0].unit}/balance`)).json();
  });
}

test("the leader reads first what differs, and the tables say the same as the drawings", async () => {
  const page = await open("Marit Dahl");
  const { elements, month } = await told(page);
  const out = elements.filter(({ now }) => now.verdict === "over" || now.verdict === "under");
  expect(out.length).toBeGreaterThan(0);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(
    new RegExp(`^${numberWords[out.length] ?? out.length} skiller seg ut, \\S+ er innenfor$`),
  );
  const exercise = elements.find(({ element }) => element === "unit-frames/exercise");
  const said = `${exercise?.now.events} av ${exercise?.now.of}`;
  const row = page.getByRole("row", { name: /^Trim/ }).first();
  expect(await row.textContent()).toContain("Over eget område");

  const chart = page.getByRole("img", { name: /^Trim, måned for måned/ });
  expect(await chart.getAttribute("aria-label")).toContain(`Sist: ${said}.`);
  const card = page.getByRole("region", { name: "Trim, måned for måned" });
  await card.getByText("Vis som tabell").click();
  const newest = card.locator("tbody tr").first();
  expect(await newest.textContent()).toContain(said);
  expect(await newest.textContent()).toContain(month.slice(0, 4));

  const road = page.getByRole("region", { name: "Veien mellom grøftene" });
  await road.getByText("Vis som tabell").click();
  const twin = road.locator(".figures-table tbody tr");
  expect(await twin.count()).toBe(elements.length);
  expect(await twin.first().textContent()).toContain(said);
});

test("each sign says what it means and what it does not, and opens a reflection that is agreed on and followed up", async () => {
  const page = await open("Marit Dahl");
  const ditch = page.getByRole("region", { name: "For løst" });
  expect(await ditch.textContent()).toMatch(/Betyr: .*Betyr ikke: /);
  await ditch.getByRole("button", { name: /^Åpne refleksjon: Flere fritak enn før: Trim/ }).click();
  await page.getByLabel("Spørsmålet vi stiller oss").fill("Passer trim fortsatt for dem som er her?");
  await page.getByRole("button", { name: "Åpne", exact: true }).click();

  const reflections = page.getByRole("region", { name: "Refleksjoner" });
  const one = reflections.getByRole("listitem").filter({ hasText: "Passer trim fortsatt" });
  await one.getByText("Tallene slik de var").waitFor();
  await one.getByRole("button", { name: "Skriv hva dere ble enige om" }).click();
  await one.getByRole("button", { name: "Lagre" }).click();
  await one.getByText("Skriv noe her.").waitFor();
  await one.getByLabel("Hva vi ble enige om").fill("Vi prøver tur i stedet for sal hver onsdag.");
  await one.getByLabel("Hvem ser til det").selectOption({ label: "Miljøterapeut" });
  const { today } = (await told(page)) as unknown as { readonly today: string };
  await one.getByLabel("Vi ser på det igjen").fill(today);
  await one.getByRole("button", { name: "Lagre" }).click();
  await one.getByText("(miljøterapeut)").waitFor();

  await one.getByRole("button", { name: "Følg opp" }).click();
  await one.getByLabel("Hvordan det gikk").fill("Flere kom. Vi fortsetter.");
  await one.getByRole("button", { name: "Lagre" }).click();
  await one.getByText("Fulgt opp").waitFor();
  expect(await one.textContent()).toContain("Flere kom. Vi fortsetter.");
});

test("where history is too thin, nothing is said to differ", async () => {
  const page = await open("Elin Storli");
  await page.getByLabel("Hva som telles").selectOption({ label: "Noe annet i stedet, andel av personene" });
  await page.getByRole("heading", { level: 1, name: /For få til å si noe|Ingenting å vise/ }).waitFor();
  expect(await page.locator(".against-over, .against-under").count()).toBe(0);
});

test("exemptions by shift tell of the unit's own shifts, with the figures the server counts, and say nothing before twelve months", async () => {
  const page = await open("Marit Dahl");
  const [came] = await Promise.all([
    page.waitForResponse((one) => /\/balance\?.*month=/.test(one.url())),
    page.getByLabel("Måned", { exact: true }).selectOption({ index: 0 }),
  ]);
  const { byShift } = (await came.json()) as {
    readonly byShift: readonly { readonly shift: string; readonly events: number; readonly of: number }[];
  };
  expect(byShift.map(({ shift }) => shift)).toContain("Dag");
  const card = page.getByRole("region", { name: "Fritak etter vakt" });
  await card.getByRole("row", { name: /^Dag / }).waitFor();
  const rows = await card.locator("tbody tr").allTextContents();
  expect(rows.length).toBe(byShift.length);
  for (const [index, { shift, events, of }] of byShift.entries()) {
    expect(rows[index]).toContain(shift);
    expect(rows[index]).toContain(of === 0 ? "For få, vises ikke" : `${events} av ${of}`);
  }
  expect(await card.locator(".against-over, .against-under").count()).toBe(0);
});

test("a decider sees their own figures, and the leader does not", async () => {
  const runa = await open("Runa Lien");
  const own = runa.getByRole("region", { name: "Dine egne tall" });
  expect(await own.textContent()).toContain("Bare du ser dem");
  expect((await told(runa)).yours.rows.length).toBeGreaterThan(0);
  const marit = await open("Marit Dahl");
  expect(await marit.getByRole("region", { name: "Dine egne tall" }).textContent()).toContain(
    "Du har ikke bestemt noe slikt",
  );
  expect((await told(marit)).yours.rows).toEqual([]);
});

test("completion and drop-out stand with their definitions, and say where the unit has not chosen", async () => {
  const page = await open("Marit Dahl");
  const figures = page.getByRole("region", { name: "Fullføring og frafall" });
  await figures.getByText(/^\d+ av \d+$/).waitFor();
  expect(await figures.textContent()).toMatch(/Minst 70\s%\smøtt/);
  expect(await figures.textContent()).toContain(
    "Ikke avgjort: enheten har ikke sagt hvilke avslutninger som er frafall.",
  );
  expect(await figures.getByRole("link", { name: "Til enhetens program" }).count()).toBe(1);
});

test("an administrator has no balance in the menu", async () => {
  const page = await visitor({ as: "Ada Kvam", at: "/guidelines" });
  await page.getByRole("navigation", { name: "Hovedmeny" }).waitFor();
  expect(await page.getByRole("link", { name: "Balanse" }).count()).toBe(0);
});

test("everybody can use it: nothing is amiss, and no width from 320 to 1920 px scrolls sideways", async () => {
  const page = await open("Runa Lien");
  await page
    .getByRole("button", { name: /^Åpne refleksjon: / })
    .first()
    .click();
  await page.getByLabel("Spørsmålet vi stiller oss").fill("");
  for (const twin of await page.getByText("Vis som tabell").all()) await twin.click();
  expect(await amiss(page)).toEqual([]);
  for (const width of [320, 390, 768, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([width, over]).toEqual([width, 0]);
  }
});
