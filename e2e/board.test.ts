import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { amiss } from "./amiss.ts";
import { cards, groupNow, marksInRecord, openRow, rowOf } from "./board-day.ts";
import { entriesOf, practitionerOf } from "./read-back.ts";
import { address, visitHelhet, visitor } from "./visit.ts";
import { walkThrough } from "./walk-through.ts";

visitHelhet();

const tablet = { width: 1024, height: 768, isTouch: true } as const;

async function onBoard(as: string, title: string, size: number): Promise<{ page: Page; persons: readonly string[] }> {
  const page = await visitor({ as, ...tablet });
  const persons = await groupNow(page, title, size);
  await page.goto(address("/board"));
  await openRow(page, title);
  return { page, persons };
}
const saved = (page: Page) => page.getByText(/^Lagret .* følger med$/).waitFor();
const rest = (page: Page) => page.getByRole("button", { name: /^Resten er her/ });

test("a group of twelve with one who is not there: two taps, and two more undo them", async () => {
  const { page, persons } = await onBoard("Tor Moe", "Turgruppe én", 12);
  await page.getByText("0 av 12 er merket · 12 igjen").waitFor();
  const { taps } = await walkThrough("mark a group of 12", page, async ({ tap }) => {
    await tap(page.locator(".mark-away").nth(7));
    await page.getByText("1 av 12 er merket · 11 igjen").waitFor();
    await tap(rest(page));
    await page.getByText("Alle 12 er merket").waitFor();
  });
  expect(taps).toBe(2);
  await page.getByText(/11 personer er merket her kl\./).waitFor();
  expect([await cards(page, "attended").count(), await cards(page, "missed").count()]).toEqual([11, 1]);
  await saved(page);
  expect((await rowOf(page, "Turgruppe én")).expected.map(({ mark }) => mark?.fate)).toEqual(
    persons.map((_, at) => (at === 7 ? "missed" : "attended")),
  );
  // What can be undone can be so for twenty seconds: nothing slow comes before it.
  await page.getByRole("button", { name: "Angre" }).tap();
  await page.getByText("1 av 12 er merket · 11 igjen").waitFor();
  expect(await amiss(page)).toEqual([]);
  await page.locator(".mark-away[aria-pressed=true]").tap();
  await page.getByText("0 av 12 er merket · 12 igjen").waitFor();
  await page.getByText("er ikke merket lenger").waitFor();
  await saved(page);
  await expect.poll(async () => (await rowOf(page, "Turgruppe én")).marked).toBe(0);
});

test("why somebody did not come is told afterwards, from the bar or from the list below", async () => {
  const { page, persons } = await onBoard("Tor Moe", "Turgruppe to", 3);
  await page.locator(".mark-away").first().tap();
  await page.getByRole("status").getByRole("button", { name: "Legg til grunn" }).tap();
  await page.getByRole("button", { name: "Syk", exact: true }).tap();
  expect(await amiss(page)).toEqual([]);
  await page.getByLabel("Med ord, om det trengs").fill("Feber siden i går.");
  await page.getByRole("button", { name: "Lagre grunnen" }).tap();
  await page.locator(".absent-where", { hasText: "Syk" }).waitFor();
  const [newest] = await entriesOf(await practitionerOf(page), persons[0] ?? "", "session-missed");
  expect(JSON.parse(newest?.body ?? "{}").data).toMatchObject({ reason: "illness", words: "Feber siden i går." });
});

test("two devices follow each other, and no card moves", async () => {
  const { page } = await onBoard("Tor Moe", "Turgruppe tre", 8);
  const other = await visitor({ as: "Runa Lien", at: "/board", width: 1440, height: 900 });
  await openRow(other, "Turgruppe tre");
  const names = async (of: Page): Promise<readonly string[]> => of.locator(".board-card .card-name").allTextContents();
  const before = await names(other);
  await page.locator(".mark-here").nth(2).tap();
  await expect.poll(() => cards(other, "attended").count()).toBe(1);
  await other.locator(".mark-away").nth(5).click();
  await expect.poll(() => cards(page, "missed").count()).toBe(1);
  expect([await names(other), await names(page)]).toEqual([before, before]);
  await rest(page).tap();
  await expect.poll(() => cards(other, "attended").count()).toBe(7);
});

test("a network that drops loses no mark and doubles none", async () => {
  const { page, persons } = await onBoard("Tor Moe", "Turgruppe fire", 6);
  await page.locator(".mark-here").first().tap();
  await saved(page);
  await page.context().setOffline(true);
  await page.locator(".mark-here").nth(1).tap();
  await page.locator(".mark-away").nth(2).tap();
  await rest(page).tap();
  await page.getByText(/Uten nett siden .* · 5 merker venter/).waitFor();
  await page.getByText("Alle 6 er merket").waitFor();
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  for (const name of await page.locator(".board-card .card-name").allTextContents()) expect(kept).not.toContain(name);
  expect(await marksInRecord(page, persons, "Turgruppe fire").catch(() => null)).toBeNull();
  await page.context().setOffline(false);
  await saved(page);
  await expect.poll(async () => (await rowOf(page, "Turgruppe fire")).marked).toBe(6);
  expect(await marksInRecord(page, persons, "Turgruppe fire")).toEqual([1, 1, 1, 1, 1, 1]);
  await page.reload();
  await openRow(page, "Turgruppe fire");
  expect([await cards(page, "attended").count(), await cards(page, "missed").count()]).toEqual([5, 1]);
});

test("a mark whose answer was lost on the way is sent again, and is one in the record", async () => {
  const { page, persons } = await onBoard("Tor Moe", "Turgruppe fem", 2);
  let lost = 0;
  await page.route("**/board/marks", async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort("connectionreset");
  });
  await page.locator(".mark-here").first().tap();
  await page.getByText("1 merke venter").waitFor();
  await saved(page);
  expect([lost, await marksInRecord(page, persons, "Turgruppe fem")]).toEqual([1, [1, 0]]);
});

test("what waits when the page is closed is sent when it is opened again", async () => {
  const { page, persons } = await onBoard("Tor Moe", "Turgruppe seks", 2);
  await page.route("**/board/marks", (route) => route.abort("connectionreset"));
  await page.locator(".mark-here").first().tap();
  await page.getByText("1 merke venter").waitFor();
  await page.unroute("**/board/marks");
  await page.goto(address("/"));
  await page.goto(address("/board"));
  await saved(page);
  expect(await marksInRecord(page, persons, "Turgruppe seks")).toEqual([1, 0]);
});

test("a refusal is said with whom it was about, and nothing is lost before somebody takes it away", async () => {
  const { page } = await onBoard("Tor Moe", "Turgruppe sju", 2);
  const problem = { status: 404, contentType: "application/problem+json", body: JSON.stringify({ kind: "not-found" }) };
  await page.route("**/board/marks", (route) => route.fulfill(problem));
  await rest(page).tap();
  await page.getByText("2 merker ble ikke lagret").waitFor();
  await page.getByText("Ingen i denne omgangen er merket").waitFor();
  await page.getByText("0 av 2 er merket · 2 igjen").waitFor();
  await page.unroute("**/board/marks");
  await page.getByRole("button", { name: "Prøv igjen" }).tap();
  await page.getByText("Alle 2 er merket").waitFor();
  await saved(page);
});

test("sleep, food and contact: three taps, saved at once, undone, on a phone too", async () => {
  const page = await visitor({ as: "Tor Moe", at: "/board/needs", width: 390, height: 844, isTouch: true });
  const card = page.locator(".needs-card").nth(4);
  const name = (await card.locator(".card-name").textContent()) ?? "";
  const answer = (need: RegExp, choice: string) =>
    card.getByRole("group", { name: need }).getByRole("button", { name: choice, exact: true });
  const { taps } = await walkThrough("check sleep, food and contact of one", page, async ({ tap }) => {
    await tap(answer(/Søvn/, "Godt"));
    await tap(answer(/Mat/, "Noe"));
    await tap(answer(/Kontakt/, "Mye"));
    await page.getByText(/^1 av \d+ er sett til$/).waitFor();
  });
  expect(taps).toBe(3);
  await saved(page);
  await page.getByText(`${name} er notert`).waitFor();
  const href = (await card.locator(".card-name").getAttribute("href")) ?? "";
  const person = href.split("/")[2] ?? "";
  const me = await practitionerOf(page);
  const newest = async () => JSON.parse((await entriesOf(me, person, "check-in"))[0]?.body ?? "{}").data;
  expect(await newest()).toEqual({ slept: "well", ate: "some", contact: "much" });
  await page.getByRole("button", { name: "Angre" }).tap();
  await page.getByText(/^0 av \d+ er sett til$/).waitFor();
  expect(await amiss(page)).toEqual([]);
  await saved(page);
  await expect.poll(newest).toEqual({ slept: "well", ate: "some" });
  await page.reload();
  await page.getByText(/^0 av \d+ er sett til$/).waitFor();
  expect(await page.locator(".needs-card").nth(4).locator(".needs-tap[aria-pressed=true]").allTextContents()).toEqual([
    "Godt",
    "Noe",
  ]);
});

test("with keys alone: arrows, H, I and Z, and focus is seen", async () => {
  const page = await visitor({ as: "Tor Moe", width: 1440, height: 900 });
  await groupNow(page, "Turgruppe åtte", 6);
  await page.goto(address("/board"));
  await openRow(page, "Turgruppe åtte");
  await page.keyboard.press("ArrowRight");
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.closest("[data-card]")?.getAttribute("data-card") ?? undefined);
  expect(await focused()).toBe("0");
  expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe("solid");
  await page.keyboard.press("h");
  await page.keyboard.press("i");
  expect(await focused()).toBe("2");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("5");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowLeft");
  expect(await focused()).toBe("1");
  await expect.poll(() => cards(page, "missed").count()).toBe(1);
  expect(await cards(page, "attended").count()).toBe(1);
  await page.keyboard.press("z");
  await expect.poll(() => cards(page, "missed").count()).toBe(0);
  await saved(page);
  await expect.poll(async () => (await rowOf(page, "Turgruppe åtte")).marked).toBe(1);
});

test("leave, a day before and a day after, and the board in Danish and English", async () => {
  const page = await visitor({ as: "Runa Lien", at: "/board", width: 1440, height: 900 });
  await page.locator(".day-other", { hasText: "Permisjon" }).click();
  await page.getByRole("heading", { level: 1, name: "Permisjon" }).waitFor();
  expect(await amiss(page)).toEqual([]);
  await page.getByRole("button", { name: "Dagen etter" }).click();
  const back = page.getByRole("button", { name: "I dag" });
  await back.click();
  await back.waitFor({ state: "detached" });
  await page.locator(".day-row").first().click();
  await page.locator(".board-cards").waitFor();
  expect(await amiss(page)).toEqual([]);
  for (const [locale, word] of [
    ["da-DK", "Dagtavle"],
    ["en-GB", "Day board"],
  ] as const) {
    const other = await visitor({ as: "Runa Lien", at: "/board", locale });
    await other.locator(".board-main").waitFor();
    expect(await other.title()).toContain(word);
  }
});

test("the board is for units where people spend their days; others’ staff do not see it in the menu", async () => {
  const page = await visitor({ as: "Solveig Eide" });
  await page.locator(".menu").waitFor({ state: "attached" });
  expect(await page.locator(".menu a", { hasText: "Dagtavle" }).count()).toBe(0);
});
