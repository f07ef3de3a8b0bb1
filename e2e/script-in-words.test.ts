import { randomUUID } from "node:crypto";
import { dayIn, type FormField, formOf, type Kind, kindDefinitions } from "@helhet/course";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { address, unitOf, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

/** What a page would run or draw if it took somebody's words for its own. */
const hurting = `<img src="hurt" onerror="window.hurt=1"><script>window.hurt=1</script>"'>{{7*7}}`;
const today = dayIn("Europe/Oslo", Date.now());

/** Any value that a field takes; words and labels hurt. */
function anyValue(field: FormField, unit: string): unknown {
  switch (field.type) {
    case "words":
    case "text":
      return hurting;
    case "choice":
      return field.choices?.[0];
    case "choices":
      return [field.choices?.[0]];
    case "yes-no":
      return false;
    case "number":
      return field.min ?? 1;
    case "date":
    case "partial-date":
      return today;
    case "list":
      return [field.bare ? anyValue(field.of?.[0] as FormField, unit) : dataOf(field.of ?? [], unit)];
    default:
      return /unit/i.test(field.name) ? unit : randomUUID();
  }
}

function dataOf(fields: readonly FormField[], unit: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map((field) => [field.name, anyValue(field, unit)]));
}

interface Sent {
  readonly path: string;
  readonly body: unknown;
}

/** Writes as the page itself would, with the visitor's session and token. */
function send(
  page: Page,
  { path, body }: Sent,
): Promise<{ readonly status: number; readonly body: { person?: string } }> {
  return page.evaluate(
    async ({ path: to, body: what, key }) => {
      const me = await (await fetch("/api/me")).json();
      const headers = { "content-type": "application/json", "x-csrf-token": me.csrf, "idempotency-key": key };
      const response = await fetch(to, { method: "POST", headers, body: JSON.stringify(what) });
      return { status: response.status, body: await response.json() };
    },
    { path, body, key: randomUUID() },
  );
}

async function writeEverywhere(page: Page, person: string, unit: string): Promise<readonly Kind[]> {
  const taken: Kind[] = [];
  for (const { kind } of kindDefinitions) {
    const entry = { id: randomUUID(), kind, effective: { date: today }, authored: new Date().toISOString() };
    const entries = [{ ...entry, data: dataOf(formOf(kind).fields, unit) }];
    const { status } = await send(page, {
      path: `/api/persons/${person}/entries`,
      body: { unit, expectedVersion: null, entries },
    });
    if (status === 200 || status === 201) taken.push(kind);
  }
  return taken;
}

test("words that would be a script are words, in every kind of entry and on every screen", async () => {
  const page = await visitor({ as: "Arne Skar" });
  const unit = await unitOf(page);
  const names = { given: hurting, family: hurting };
  const made = await send(page, {
    path: "/api/persons",
    body: { unit, nationalNumber: null, born: "1990", basis: "enrolled", ...names },
  });
  const person = made.body.person as string;
  const taken = await writeEverywhere(page, person, unit);
  expect(taken.length).toBeGreaterThan(20);
  for (const path of ["/", "/persons", `/persons/${person}`, "/unit"]) {
    await page.goto(address(path));
    await page.locator("main").waitFor();
    if (path.endsWith(person)) await page.getByText("{{7*7}}").first().waitFor();
    const found = await page.evaluate(() => ({
      hurt: (window as { hurt?: number }).hurt ?? null,
      drawn: document.querySelectorAll('img[src="hurt"]').length,
      scripts: [...document.scripts].filter(({ textContent }) => textContent.includes("hurt")).length,
    }));
    expect({ path, ...found }).toEqual({ path, hurt: null, drawn: 0, scripts: 0 });
  }
});
