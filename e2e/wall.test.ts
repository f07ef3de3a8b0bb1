import { dayIn } from "@helhet/course";
import { openRecord, readKeys } from "@helhet/record-postgres";
import type { Page } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { asked, visitHelhet, visitor } from "./visit.ts";
import { type Walker, walkThrough } from "./walk-through.ts";

visitHelhet();

const zone = "Europe/Oslo";
const clockNow = (): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(new Date());

/** In the small hours nothing of the day has begun: breakfast is then held at midnight, so that there is something to mark. */
beforeAll(async () => {
  if (clockNow() >= "07:50") return;
  const record = await openRecord({
    connectionString: inject("helhetDatabase"),
    keys: readKeys(inject("helhetKeys")),
    projectorFor: () => {
      throw new Error("Nothing is followed here");
    },
    migrate: false,
  });
  const unit = (await record.directory.units()).find(({ name }) => name.startsWith("Fjordbo døgn"))?.id ?? "";
  const day = dayIn(zone, Date.now());
  const data = {
    item: "breakfast",
    day,
    what: "moved",
    toDay: day,
    at: "00:00",
    minutes: 45,
    reason: "For the night.",
  };
  const drafts = [{ id: crypto.randomUUID(), kind: "occurrence-changed", data }];
  await record.unitBooks.append({ type: "system", job: "seed" }, { unit, drafts, expected: null });
  await record.close();
});

/** Hangs the ward's wall in a window of the leader's, who is thereby signed out in it. */
async function hangWall(): Promise<Page> {
  const wall = await visitor({ as: "Marit Dahl", at: "/board", isFresh: true, width: 1920, height: 1080 });
  await wall.getByRole("button", { name: "Vis på veggen" }).click();
  await wall.locator(".hang-wall").getByRole("button", { name: "Vis på veggen" }).click();
  await wall.locator(".wall-person").first().waitFor();
  return wall;
}

/** Somebody on the wall whom nobody has marked, in a row that can be marked. */
async function unmarked(wall: Page): Promise<{ readonly row: string; readonly name: string }> {
  for (const row of await wall.locator(".wall-rows button").all()) {
    await row.click();
    const people = wall.locator(".wall-person");
    for (const person of await people.all()) {
      const marks = person.locator(".wall-mark");
      const isOpen = (await marks.first().isEnabled()) && (await person.locator("[aria-pressed=true]").count()) === 0;
      if (isOpen) {
        const title = (await row.locator("b").textContent()) ?? "";
        return { row: title, name: (await person.locator(".wall-name").textContent()) ?? "" };
      }
    }
  }
  throw new Error("Everybody is marked");
}

const here = (wall: Page, name: string) => wall.getByRole("button", { name: `${name}: Her`, exact: true });

/** Types a PIN on the keys of the wall: by a walker, where the taps are counted. */
async function typePin(wall: Page, pin: string, tap: Walker["tap"] = (key) => key.click()): Promise<void> {
  await wall.getByRole("heading", { name: "Hvem er du?" }).waitFor();
  for (const digit of pin) await tap(wall.locator(".who-keys").getByRole("button", { name: digit, exact: true }));
  await tap(wall.locator(".who-keys").getByRole("button", { name: "OK" }));
}

/** A badge reader types as fast as it can, and ends with Enter. */
async function holdBadge(wall: Page, badge: string): Promise<void> {
  await wall.keyboard.type(`${badge}\n`);
}

/** The wall says in whose name it marks, and the mark that was tapped before that stands. */
async function isMarkedBy(wall: Page, staff: string, name: string): Promise<void> {
  await wall.getByText(`${staff} merker`).waitFor();
  await wall.locator(`.wall-here[aria-pressed=true][aria-label="${name}: Her"]`).waitFor();
}

async function isHereOnBoard(board: Page, row: string, name: string): Promise<void> {
  await board
    .locator(".day-rows")
    .getByRole("button", { name: new RegExp(row) })
    .first()
    .click();
  const card = board.locator(".board-card", { hasText: name });
  await expect.poll(() => card.locator(".mark-here").getAttribute("aria-pressed"), { timeout: 15_000 }).toBe("true");
}

test("a mark at the wall by PIN and one by badge appear on the hand board, each in its own name; then the wall is plain", async () => {
  const runa = await visitor({ as: "Runa Lien", at: "/wall-code" });
  await runa.getByLabel("Kort").fill("0004711223");
  await runa
    .locator(".code-form", { hasText: "Kort" })
    .getByRole("button", { name: /Lagre|Bytt/ })
    .click();
  await runa.getByText("Koden er lagret.").waitFor();

  const wall = await hangWall();
  expect((await asked(wall, "/api/me")).status).toBe(401);
  const board = await visitor({ as: "Tor Moe", at: "/board" });

  const first = await unmarked(wall);
  await here(wall, first.name).click();
  const byPin = await walkThrough("say by PIN who marks at the wall", wall, async ({ tap }) => {
    await typePin(wall, "4071", tap);
    await isMarkedBy(wall, "Tor Moe", first.name);
  });
  expect(byPin.taps).toBe(5);
  await isHereOnBoard(board, first.row, first.name);

  const second = await unmarked(wall);
  await here(wall, second.name).click();
  await expect.poll(() => here(wall, second.name).getAttribute("aria-pressed")).toBe("true");

  await wall.getByRole("button", { name: "Ferdig" }).click();
  await wall.locator(".wall-hand").waitFor({ state: "detached" });
  const third = await unmarked(wall);
  await here(wall, third.name).click();
  const byBadge = await walkThrough("say by badge who marks at the wall", wall, async () => {
    await holdBadge(wall, "0004711223");
    await isMarkedBy(wall, "Runa Lien", third.name);
  });
  expect(byBadge.taps).toBe(0);
  await isHereOnBoard(board, third.row, third.name);

  await wall.locator(".wall-hand").waitFor({ state: "detached", timeout: 35_000 });
  await here(wall, third.name).click();
  await wall.getByRole("heading", { name: "Hvem er du?" }).waitFor();
  await wall.getByRole("button", { name: "Avbryt" }).click();
  expect(await here(wall, third.name).getAttribute("aria-pressed")).toBe("true");
}, 120_000);

test("a wrong code says so, and the fifth locks the wall for a minute", async () => {
  const wall = await hangWall();
  await here(wall, (await unmarked(wall)).name).click();
  for (let n = 0; n < 5; n++) {
    const answered = wall.waitForResponse((response) => response.url().endsWith("/api/wall/who"));
    await typePin(wall, `83${n}1`);
    await answered;
    await wall.getByText("Koden er ingens her. Prøv igjen.").first().waitFor();
  }
  await typePin(wall, "4071");
  await wall
    .getByText(/For mange feil koder\. Vent \d+ sekunder\./)
    .first()
    .waitFor();
}, 60_000);

test("the wall shows no more than first names or initials, and reaches nothing else", async () => {
  const wall = await hangWall();
  const text = (await wall.locator("#root").textContent()) ?? "";
  expect(text).not.toMatch(/Fritatt|Permisjon|Testperson|Havnes|Elvebakk|Fjellvik/);
  for (const path of ["/api/worklist?scope=unit", "/api/persons", "/api/guidelines", "/api/changes", "/api/acts"])
    expect([path, (await asked(wall, path)).status]).toEqual([path, 401]);
});

test("a taken-down wall says so, and leads to sign-in", async () => {
  const wall = await hangWall();
  const leader = await visitor({ as: "Marit Dahl", at: "/unit" });
  const down = leader.locator(".wall-of-unit").getByRole("button", { name: "Ta ned" });
  await down.first().waitFor();
  for (let n = await down.count(); n > 0; n--) {
    await down.first().click();
    await expect.poll(() => down.count()).toBe(n - 1);
  }
  await wall.getByText("Tavla henger ikke lenger her").waitFor();
  await wall
    .getByRole("button", { name: "Til innlogging" })
    .or(wall.getByRole("link", { name: "Til innlogging" }))
    .click();
  await wall.getByRole("link", { name: "Logg inn" }).waitFor();
});

test("a shift is taken over: what is new and open, printed on one page, and remembered", async () => {
  const page = await visitor({ as: "Tor Moe", at: "/board/handover" });
  await page.locator(".handed").first().waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  await page.getByRole("button", { name: "Jeg har lest, jeg overtar" }).click();
  await page.getByText(/Du overtok \d\d\.\d\d/).waitFor();
  await page.goto(page.url());
  await page.getByText(/Siden du overtok her sist/).waitFor();
  await page.getByText(/Sist overtatt av Tor Moe/).waitFor();
  expect(await page.locator(".handed h3", { hasText: "Nytt" }).count()).toBeLessThan(8);
});

test("a downtime morning: the sheet is fetched, and keyed back by keyboard; what stood there is left", async () => {
  const page = await visitor({ as: "Tor Moe", at: "/board/sheet" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("button", { name: "Last ned dagens ark (PDF)" })
      .or(page.getByRole("link", { name: /Last ned/ }))
      .click(),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  expect(Buffer.concat(parts).subarray(0, 5).toString()).toBe("%PDF-");

  await page.getByRole("link", { name: "Før arket inn i Helhet etterpå" }).click();
  await page.locator(".key-box").first().waitFor();
  const empty = page.locator(".key-box:not([aria-disabled=true])[aria-label*=', Søvn: tom']");
  await empty.first().focus();
  await page.keyboard.press("2");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("3");
  await page.getByRole("button", { name: "Før inn 2 kryss" }).click();
  await page.getByText("1 er ført inn.").waitFor();
  const stands = page.locator(".key-box[aria-label*='Søvn: Noe, står der fra før']");
  await stands.first().waitFor();
  await stands.first().focus();
  await page.keyboard.press("1");
  await page.getByRole("button", { name: "Ingenting å føre inn ennå" }).waitFor();
}, 60_000);
