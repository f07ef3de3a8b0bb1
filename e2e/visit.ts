import { type Browser, type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import type {} from "./setup.ts";

/** How a visitor comes: as whom of the demo, on how wide a screen, with which browser language. */
export interface Coming {
  readonly as: string;
  /** The path to come to; the first page where it is not said. */
  readonly at?: string;
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly isTouch?: boolean;
  /** Signs in anew although the same person has already signed in for this file: for tests that sign out. */
  readonly isFresh?: boolean;
}

type SignedIn = Awaited<ReturnType<BrowserContext["storageState"]>>["cookies"];

let browser: Browser;
let mistakes: string[] = [];
/** The cookies of those who have signed in: a second window of theirs is signed in as it would be. Kept across files. */
const signedIn = new Map<string, SignedIn>();

/**
 * Connects the test file to the run's browser; after each test its windows close, and a script that broke on a page fails it.
 * Call it once a file.
 */
export function visitHelhet(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject("helhetBrowser"));
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
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
export async function stranger(coming: Omit<Coming, "as" | "at"> = {}): Promise<Page> {
  const { width = 1440, height = 900, locale = "nb-NO", isTouch = false } = coming;
  const context = await browser.newContext({ viewport: { width, height }, locale, hasTouch: isTouch });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("pageerror", (error) => mistakes.push(error.stack ?? error.message));
  return page;
}

/** A window of one of the demo; whoever is not signed in yet signs in by OpenID Connect. */
export async function visitor({ as, at = "/", isFresh = false, ...coming }: Coming): Promise<Page> {
  const page = await stranger(coming);
  if (!isFresh) await page.context().addCookies(signedIn.get(as) ?? []);
  await page.goto(address(at));
  const [me, way] = [
    page.getByRole("button", { name: new RegExp(`^${as}`) }),
    page.getByRole("link", { name: /Logg inn|Log ind|Sign in/ }),
  ];
  await me.or(way).first().waitFor();
  if (await way.isVisible()) {
    await signIn(page, as, way);
    await me.waitFor();
    if (at !== "/") await page.goto(address(at));
  }
  await me.waitFor();
  if (!isFresh) signedIn.set(as, await page.context().cookies());
  return page;
}

/** Through the pages a person would go through. */
async function signIn(page: Page, as: string, way: Locator): Promise<void> {
  await way.click();
  await page.getByRole("button", { name: as }).click();
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

/** Who is called so among the persons of the visitor's unit: by the whole name, for several may share the first. */
export async function personCalled(page: Page, name: string): Promise<string> {
  interface Listed {
    readonly persons: readonly { readonly person: string; readonly name: string }[];
  }
  const { body } = await asked<Listed>(page, `/api/persons?unit=${await unitOf(page)}`);
  const found = body.persons.filter((one) => one.name.endsWith(name));
  const [one] = found;
  if (one === undefined || found.length > 1) throw new Error(`${found.length} are called ${name}`);
  return one.person;
}

/** Chooses the whole unit on the worklist, and waits until its lines stand there instead of one's own. */
export async function showWholeUnit(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Hele enheten/ }).click();
  await page.locator("main[aria-busy=false] .lines").first().waitFor();
}
