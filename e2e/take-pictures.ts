import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@helhet/server";
import { chromium, type Page } from "playwright-core";

/** Takes the pictures of the README and the guides from the product itself, with its made-up people: docs/pictures. */
const folder = fileURLToPath(new URL("../docs/pictures/", import.meta.url));
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const sizes = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
};

const data = mkdtempSync(join(tmpdir(), "helhet-pictures-"));
// So that the database can stand in it also when root takes the pictures, and goes with it.
chmodSync(data, 0o711);
mkdirSync(folder, { recursive: true });
const product = await serve({ PORT: "0", HELHET_DATA: join(data, "data"), HELHET_LOG: "silent" });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--lang=nb-NO"] });

async function signedIn(as: string, size: keyof typeof sizes): Promise<Page> {
  const context = await browser.newContext({ viewport: sizes[size], locale: "nb-NO", deviceScaleFactor: 1.5 });
  const page = await context.newPage();
  await page.goto(product.url);
  await page.getByRole("link", { name: "Logg inn" }).click();
  await page.getByRole("button", { name: as }).click();
  return page;
}

async function take(page: Page, name: string, sign: string): Promise<void> {
  await page.locator(sign).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** The day before: it is marked, whenever the pictures are taken. */
async function milieuTherapist(size: "desktop" | "tablet"): Promise<void> {
  const page = await signedIn("Tor Moe", size);
  await page.goto(`${product.url}/board`);
  await page.getByRole("button", { name: "Dagen før" }).first().click();
  await page.locator(".day-row.is-done").first().click();
  await take(page, size === "desktop" ? "day-board" : "day-board-tablet", ".mark[aria-pressed=true]");
}

async function clinician(size: keyof typeof sizes): Promise<void> {
  const page = await signedIn("Runa Lien", size);
  await page.locator(".line").first().waitFor();
  if (size !== "desktop") await page.locator(".line-why").first().click();
  const suffix = size === "desktop" ? "" : `-${size}`;
  await take(page, `worklist${suffix}`, ".why-steps");
  await page.locator(".line a").first().click();
  await take(page, `person${suffix}`, ".latest li");
  if (size !== "desktop") return;
  await page
    .getByRole("button", { name: /^Registrer: / })
    .first()
    .click();
  await take(page, "record", ".entry-form");
  await page.goto(`${product.url}/guidelines/no-tsb-2019/2019`);
  await take(page, "guideline", ".element");
}

try {
  for (const size of ["desktop", "tablet", "phone"] as const) await clinician(size);
  for (const size of ["desktop", "tablet"] as const) await milieuTherapist(size);
  const leader = await signedIn("Marit Dahl", "desktop");
  await leader.goto(`${product.url}/unit`);
  await take(leader, "unit", ".member");
  await leader.goto(`${product.url}/balance`);
  await take(leader, "balance", ".balance-chart, figure, table");
  await leader.goto(`${product.url}/unit/programme`);
  await take(leader, "programme", ".programme-week, .week");
} finally {
  await browser.close();
  await product.close();
  rmSync(data, { recursive: true, force: true });
}
