import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { address, asked, visitHelhet, visitor } from "./visit.ts";

const folder = join(import.meta.dirname, "../../shared/data/ctn0094/open/tables");
const isThere = existsSync(folder);
const command = join(import.meta.dirname, "../apps/cli/bin/helhet.mjs");
/** One of so many persons: spread over the three trials, enough to open in a minute. */
const oneOf = 60;
const opened = 10;
const patience = 300_000;

visitHelhet();

/** The publisher's tables with the rows of the sample alone. */
function sampleIn(place: string): void {
  mkdirSync(join(place, "tables"));
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".csv.gz"))) {
    const [header = "", ...rows] = String(gunzipSync(readFileSync(join(folder, name)))).split("\n");
    const who = header.replaceAll('"', "").split(",").indexOf("who");
    const sample = rows.filter((row) => Number(row.split(",")[who]?.replaceAll('"', "") || 1) % oneOf === 0);
    writeFileSync(join(place, "tables", name), gzipSync([header, ...sample, ""].join("\n")));
  }
}

function importSample(place: string): string {
  sampleIn(place);
  const words = ["import", "ctn0094", place, "--member", "demo-kari:leader"];
  const env = { ...process.env, DATABASE_URL: inject("helhetDatabase"), HELHET_KEYS: inject("helhetKeys") };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { encoding: "utf8", env });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return stdout.trimEnd().split("\n").at(-1) ?? "";
}

/** What the browser complains of while pages are opened: errors told, answers that are none, requests that failed. */
function complaintsOf(page: Page): readonly string[] {
  const found: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") found.push(message.text());
  });
  page.on("response", (response) => {
    if (response.status() >= 400) found.push(`${response.status()} ${new URL(response.url()).pathname}`);
  });
  return found;
}

interface Listed {
  readonly persons: readonly { readonly person: string; readonly name: string }[];
}

describe.runIf(isThere)("real people of CTN-0094, imported", () => {
  let place = "";
  let told = "";
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), "helhet-e2e-ctn-"));
    told = importSample(place);
  }, patience);
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  test("everyone can be opened by who works in the house, and the pages of a sample show no fault", {
    timeout: patience,
  }, async () => {
    const page = await visitor({ as: "Kari Sand" });
    const complaints = complaintsOf(page);
    const unit = page.locator("header select");
    await unit.selectOption({ label: "CTN-0094 (forskningsdata)" });
    const { body } = await asked<Listed>(page, `/api/persons?unit=${await unit.inputValue()}`);
    expect(told).toMatch(new RegExp(`^${body.persons.length} persons, \\d+ entries$`));
    expect(body.persons.length).toBeGreaterThan(opened);
    for (const { person } of body.persons)
      for (const part of ["", "/standing", "/course"])
        expect(await asked(page, `/api/persons/${person}${part}`)).toMatchObject({ status: 200 });
    for (const { person, name } of body.persons.slice(0, opened)) {
      await page.goto(address(`/persons/${person}`));
      await page.getByRole("heading", { name, exact: true }).waitFor();
      await page.getByRole("heading", { name: "Dette gjelder nå" }).waitFor();
      await page.getByRole("link", { name: "Tidslinje" }).click();
      await page.locator(".happenings li").first().waitFor();
      expect(await page.locator(".notice-wrong").count()).toBe(0);
    }
    expect(complaints).toEqual([]);
  });
});

test("where the real data is missing, that is said, and refused where everything must be run", () => {
  if (!isThere) console.log("No real people were opened in the browser: ../shared/data/ctn0094/open is missing.");
  expect(isThere || process.env["CI"] !== "true").toBe(true);
});
