import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import type {} from "./setup.ts";

/** How a visitor comes: as whom of the demo, on how wide a screen, with which browser language. */
export interface Coming {
  readonly as: string;
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly isTouch?: boolean;
}

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--lang=nb-NO",
];

let browser: Browser;
let mistakes: string[] = [];

/** Starts one browser for the test file; a script that breaks on a page fails the test. Call it once a file. */
export function visitHelhet(): void {
  beforeAll(async () => {
    const executablePath = process.env["CHROMIUM"];
    if (!executablePath) throw new Error("The browser tests run by npm test, which finds or installs a Chromium.");
    browser = await chromium.launch({ executablePath, args: quiet });
  });
  afterAll(() => browser?.close());
  afterEach(() => {
    const found = mistakes;
    mistakes = [];
    expect(found).toEqual([]);
  });
}

/** The address of a page of the product. */
export function address(path = "/"): string {
  return `${inject("helhetAddress")}${path}`;
}

/** A new browser window, not signed in. */
export async function stranger(coming: Omit<Coming, "as"> = {}): Promise<Page> {
  const { width = 1440, height = 900, locale = "nb-NO", isTouch = false } = coming;
  const context = await browser.newContext({ viewport: { width, height }, locale, hasTouch: isTouch });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on("pageerror", (error) => mistakes.push(error.stack ?? error.message));
  return page;
}

/** Signs in by OpenID Connect as one of the demo, through the pages a person would go through. */
export async function visitor({ as, ...coming }: Coming): Promise<Page> {
  const page = await stranger(coming);
  await page.goto(address());
  await page.getByRole("link", { name: /Logg inn|Log ind|Sign in/ }).click();
  await page.getByRole("button", { name: as }).click();
  await page.getByRole("button", { name: as }).waitFor();
  return page;
}

/** Asks the API as the visitor would: same session, same gate. */
export async function asked<Answer>(
  page: Page,
  path: string,
): Promise<{ readonly status: number; readonly body: Answer }> {
  return page.evaluate<{ status: number; body: Answer }, string>(async (from) => {
    const response = await fetch(from);
    return { status: response.status, body: await response.json() };
  }, path);
}

/** The unit the visitor works in. */
export async function unitOf(page: Page): Promise<string> {
  const { body } = await asked<{ readonly memberships: readonly { readonly unit: string }[] }>(page, "/api/me");
  const [first] = body.memberships;
  if (first === undefined) throw new Error("The visitor works nowhere");
  return first.unit;
}
