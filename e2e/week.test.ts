import { randomUUID } from "node:crypto";
import type { routes } from "@helhet/contract";
import { type Day, dayFromIso, dayIn, instantAt, isoFromDay, weekday } from "@helhet/course";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type ClockedProduct, startClockedProduct } from "./clocked-product.ts";
import type {} from "./setup.ts";

type AnswerOf<K extends keyof typeof routes> = (typeof routes)[K]["answer"]["_zod"]["output"];
type Board = AnswerOf<"dayBoard">;
type Row = Board["sessions"][number];
type Fate = "attended" | "missed";

const zone = "Europe/Oslo";
const tablet = { width: 820, height: 1180 };
const desktop = { width: 1440, height: 900 };

/** The Monday after today. */
const monday: Day = (() => {
  const today = dayFromIso(dayIn(zone, Date.now()));
  return today + 8 - weekday(today);
})();
const at = (day: number, clock: string): number => Date.parse(instantAt(zone, isoFromDay(monday + day), clock));

/** What the three have decided of every person and session: what the record must hold in the end. */
const decided = new Map<string, Fate>();
const keyOf = (person: string, session: string): string => `${person} ${session}`;
/** The same choices in every run. */
let drawn = 20_261;
const isMissing = (): boolean => {
  drawn = (drawn * 48_271) % 2_147_483_647;
  return drawn % 8 === 0;
};

let browser: Browser;
let product: ClockedProduct;

beforeAll(async () => {
  browser = await chromium.connect(inject("helhetBrowser"));
  product = await startClockedProduct(at(0, "06:50"));
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function enter(as: string, viewport: typeof tablet, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: "nb-NO", hasTouch: viewport === tablet });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${product.address}/auth/sign-in?returnTo=${encodeURIComponent(path)}`);
  await page.getByRole("button", { name: as }).click();
  await page.getByRole("button", { name: new RegExp(`^${as}`) }).waitFor();
  return page;
}

/** Asks the API as the one who is signed in on the page; a body makes it a write. */
async function ask<Answer>(page: Page, path: string, body?: object): Promise<Answer> {
  const asked = { path, body: body === undefined ? null : JSON.stringify(body), key: randomUUID() };
  const answer = await page.evaluate<{ status: number; text: string }, typeof asked>(async (of) => {
    const me = await (await fetch("/api/me")).json();
    const headers = { "content-type": "application/json", "x-csrf-token": me.csrf, "idempotency-key": of.key };
    const response = await fetch(of.path, of.body === null ? {} : { method: "POST", headers, body: of.body });
    return { status: response.status, text: await response.text() };
  }, asked);
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  return JSON.parse(answer.text);
}

async function unitOf(page: Page): Promise<string> {
  const me = await ask<AnswerOf<"me">>(page, "/api/me");
  return me.memberships[0]?.unit ?? "";
}

const boardOf = async (page: Page): Promise<Board> => await ask<Board>(page, `/api/units/${await unitOf(page)}/board`);

function open(board: Board): readonly Row[] {
  const now = Date.parse(board.at);
  return board.sessions.filter(({ sort, opensAt, isCancelled, expected, marked }) => {
    return (
      sort === "common" && !isCancelled && (opensAt ?? 0) <= now && expected.length >= 3 && marked < expected.length
    );
  });
}

const unmarked = ({ expected }: Row) => expected.filter(({ mark }) => mark === null);
const nameIn = ({ names }: Board, person: string): string =>
  (names.find((one) => one.person === person)?.name ?? "").replace(/^Testperson /, "");

async function chooseRow(page: Page, row: Row): Promise<void> {
  await page
    .locator(".day-row", { hasText: row.title ?? "" })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: row.title ?? "" }).waitFor();
}

/** Taps whoever is missing, then one tap for the rest; and waits until the board says that it is saved. */
async function markByHand(page: Page, row: Row): Promise<void> {
  const board = await boardOf(page);
  await chooseRow(page, row);
  const rest = unmarked(row);
  const missing = rest.filter(isMissing).slice(0, 2);
  for (const { person } of missing)
    await page.getByRole("button", { name: `Ikke her, ${nameIn(board, person)}`, exact: true }).click();
  const restHere = page.getByRole("button", { name: /Resten er her/ });
  if (missing.length < rest.length) await restHere.click();
  for (const { person, session } of rest)
    decided.set(keyOf(person, session), missing.some((one) => one.person === person) ? "missed" : "attended");
  await page.getByText(`Alle ${row.expected.length} er merket`).waitFor();
  await page
    .getByText(/^Lagret /)
    .first()
    .waitFor();
}

/** All rows that are open, by the API: the screens above have shown that they do the same. */
async function markTheRest(page: Page): Promise<void> {
  const unit = await unitOf(page);
  const board = await boardOf(page);
  for (const row of open(board)) {
    const marks = unmarked(row).map(({ person, session }) => {
      const fate: Fate = isMissing() ? "missed" : "attended";
      decided.set(keyOf(person, session), fate);
      return { person, session, entry: randomUUID(), fate, takesBack: [] };
    });
    await ask(page, `/api/units/${unit}/board/marks`, {
      day: board.day,
      item: row.item,
      at: row.at === null ? null : new Date(row.at).toISOString(),
      format: row.format,
      marks,
      because: "Merket på nytt",
      authored: board.at,
    });
  }
}

/** The network goes while three are marked, and comes back: each mark is there once. */
async function markThroughADrop(page: Page, context: BrowserContext, row: Row): Promise<void> {
  const board = await boardOf(page);
  await chooseRow(page, row);
  const three = unmarked(row).slice(0, 3);
  await context.setOffline(true);
  for (const { person, session } of three) {
    await page.getByRole("button", { name: `Her, ${nameIn(board, person)}`, exact: true }).click();
    decided.set(keyOf(person, session), "attended");
  }
  await page.getByText("3 merker venter").waitFor();
  await context.setOffline(false);
  await page
    .getByText(/^Lagret /)
    .first()
    .waitFor();
}

/** A morning on paper, keyed in afterwards as it is read from the sheet: box after box, by keyboard. */
async function keyBack(page: Page, row: Row): Promise<void> {
  const board = await boardOf(page);
  await page.goto(`${product.address}/board/key-back`);
  for (const { person, session } of unmarked(row)) {
    const fate: Fate = isMissing() ? "missed" : "attended";
    decided.set(keyOf(person, session), fate);
    const box = `.key-box[aria-label^="${nameIn(board, person)}, ${row.title}:"]:not([aria-disabled=true])`;
    await page.locator(box).first().focus();
    await page.keyboard.press(fate === "attended" ? "1" : "2");
  }
  const boxes = unmarked(row).length;
  await page.getByRole("button", { name: `Før inn ${boxes} kryss`, exact: true }).click();
  await page.getByText(`${boxes} er ført inn.`, { exact: true }).waitFor();
  await page.goto(`${product.address}/board`);
}

const pin = "4711";

/** Somebody at the wall: a name tapped, who one is, and the mark is theirs. */
async function markOnTheWall(hand: Page, wall: Page): Promise<void> {
  const [row] = open(await boardOf(hand));
  const [first] = row === undefined ? [] : unmarked(row);
  if (row === undefined || first === undefined) throw new Error("Nobody is left to be marked on the wall");
  await wall
    .getByRole("navigation")
    .getByRole("button", { name: row.title ?? "" })
    .first()
    .click();
  const here = wall.locator(".wall-here[aria-pressed=false]").first();
  await here.click();
  for (const digit of pin) await wall.keyboard.press(digit);
  await wall.keyboard.press("Enter");
  await wall.locator(".wall-hand").waitFor();
  await expect
    .poll(async () => (await boardOf(hand)).sessions.find(({ key }) => key === row.key)?.marked)
    .toBe(row.marked + 1);
  const after = (await boardOf(hand)).sessions.find(({ key }) => key === row.key);
  for (const { person, session, mark } of after?.expected ?? [])
    if (mark !== null && !decided.has(keyOf(person, session))) decided.set(keyOf(person, session), mark.fate);
}

test("a week on the ward: sixteen people, three of the staff on two devices and a wall", async () => {
  let persons: ReadonlySet<string> = new Set();
  for (let day = 0; day < 7; day += 1) {
    await product.setClock(at(day, "10:40"));
    const tor = await enter("Tor Moe", tablet, "/board");
    const anja = await enter("Anja Nes", desktop, "/board");
    const morning = await boardOf(tor);
    if (day === 0) expect(morning.people.length).toBeGreaterThanOrEqual(14);
    persons = new Set([...persons, ...morning.people.map(({ person }) => person)]);
    if (day === 3) {
      const [paper] = open(morning);
      if (paper !== undefined) await keyBack(anja, paper);
    }
    const [one] = open(await boardOf(tor));
    if (one !== undefined) {
      await markByHand(tor, one);
      await chooseRow(anja, one);
      await anja.getByText(`Alle ${one.expected.length} er merket`).waitFor();
    }
    const [other] = open(await boardOf(anja));
    if (other !== undefined && day === 2) await markThroughADrop(anja, anja.context(), other);
    if (day === 1) {
      await ask(tor, `/api/units/${await unitOf(tor)}/wall-codes`, { type: "pin", code: pin });
      const marit = await enter("Marit Dahl", desktop, "/board");
      await ask(marit, `/api/units/${await unitOf(marit)}/walls`, {});
      await marit.goto(`${product.address}/wall`);
      await markOnTheWall(tor, marit);
      await marit.context().close();
    }
    await anja.context().close();
    await tor.context().close();
    await product.setClock(at(day, "21:50"));
    const jonas = await enter("Jonas Vik", desktop, "/board");
    await markTheRest(jonas);
    const evening = await boardOf(jonas);
    const told = evening.sessions.flatMap(({ expected }) =>
      expected.flatMap(({ person, session, mark }) => (mark === null ? [] : [[keyOf(person, session), mark.fate]])),
    );
    for (const [key, fate] of told)
      if (decided.has(key ?? "")) expect([key, fate]).toEqual([key, decided.get(key ?? "")]);
    expect(open(evening)).toEqual([]);
    await jonas.context().close();
  }

  await product.setClock(at(7, "08:00"));
  const runa = await enter("Runa Lien", desktop, "/");
  const found = new Map<string, string[]>();
  for (const person of persons) {
    const { entries } = await ask<AnswerOf<"course">>(runa, `/api/persons/${person}/course`);
    const takenBack = new Set(entries.flatMap(({ amends }) => amends?.entry ?? []));
    for (const entry of entries) {
      if (entry.kind !== "session-attended" && entry.kind !== "session-missed") continue;
      if (takenBack.has(entry.id) || !decided.has(keyOf(person, entry.data.session))) continue;
      expect(entry.author.type).toBe("practitioner");
      const key = keyOf(person, entry.data.session);
      found.set(key, [...(found.get(key) ?? []), entry.kind === "session-attended" ? "attended" : "missed"]);
    }
  }
  expect(persons.size).toBeGreaterThanOrEqual(16);
  expect(decided.size).toBeGreaterThan(300);
  expect(found).toEqual(new Map([...decided].map(([key, fate]) => [key, [fate]])));
}, 600_000);
