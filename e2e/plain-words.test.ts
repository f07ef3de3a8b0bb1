import { kindDefinitions } from "@helhet/course";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { restOf } from "./at-rest.ts";
import { clinicalScreens, unitScreens } from "./screens.ts";
import { address, asked, personCalled, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

const mistakes = /\bundefined\b|\[object |\bNaN\b|\bInvalid Date\b|\{\{|\bnull\b/;

/** Every name with a hyphen that the program's data uses, so that one seen on a screen is told from an ordinary word. */
async function codesOf(page: Page): Promise<ReadonlySet<string>> {
  const { body } = await asked<{ readonly guidelines: readonly { readonly id: string; readonly edition: string }[] }>(
    page,
    "/api/guidelines",
  );
  const whole = await Promise.all(
    body.guidelines.map(async ({ id, edition }) => (await asked(page, `/api/guidelines/${id}/${edition}`)).body),
  );
  const text = JSON.stringify([whole, kindDefinitions, body]);
  return new Set([...text.matchAll(/"([a-z]+(?:-[a-z0-9]+)+)"/g)].map(([, code]) => code ?? ""));
}

/** All that is read or heard of a page: its text, and the names of what has none. */
async function saidOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const heard = [...document.querySelectorAll("[aria-label], [title], [placeholder]")].flatMap((one) =>
      ["aria-label", "title", "placeholder"].map((name) => one.getAttribute(name) ?? ""),
    );
    // biome-ignore lint/performance/useDomNodeTextContent: what is laid out, line by line, is what is read
    return [document.title, ...document.body.innerText.split("\n"), ...heard].filter((line) => line.trim() !== "");
  });
}

/** Names of the program's data that English says in the same way. */
const spoken: ReadonlySet<string> = new Set(["mini-team", "follow-up", "check-up", "check-ups", "drop-out"]);

/** Lines in which a code or a slip of the program shows. */
function wrongIn(lines: readonly string[], codes: ReadonlySet<string>): readonly string[] {
  const hasCode = (line: string): boolean =>
    line.split(/[\s,.:;()«»"“”/]+/).some((word) => codes.has(word) && !spoken.has(word));
  return lines.filter((line) => mistakes.test(line) || hasCode(line));
}

/** Opens everything on the page that folds, so that all its words are read. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll("details")) one.setAttribute("open", "");
  });
}

const languages = [
  { button: "Norsk", lang: "nb", foreign: /\b(the|and|overdue|ikke længere|hvad|noget|uge)\b/i },
  { button: "Dansk", lang: "da", foreign: /\b(the|overdue|hva|noe|uke|forløpet|bare én)\b/i },
  { button: "English", lang: "en", foreign: /\b(ikke|og|hva|hvad|noget|frist|uke|uge|gjelder|gælder)\b/i },
] as const;

/** Headings, buttons and labels are the product's own words; a person's, a unit's and a source's are not. */
async function ownWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "nav a, h2, h3, button, label, legend, th, dt, summary, .state, .happening-what b",
      ),
    ]
      .filter(
        (one) =>
          one.querySelector(".happening-brief") === null &&
          one.checkVisibility() &&
          one.closest("[lang]") === document.documentElement,
      )
      .map((one) => one.textContent?.trim() ?? ""),
  );
}

/** Says everything in another language, where one stands. */
async function speak(page: Page, { button, lang }: (typeof languages)[number]): Promise<void> {
  await page.locator(".me-button").click();
  await page.getByRole("button", { name: button, exact: true }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(lang);
  await page.keyboard.press("Escape");
}

test("no screen shows a code, a slip or another language's words, whichever language it is turned to", async () => {
  const page = await visitor({ as: "Runa Lien" });
  const codes = await codesOf(page);
  expect(codes.size).toBeGreaterThan(100);
  const person = (await page.locator(".line a").first().getAttribute("href")) ?? "";
  const screens: readonly (readonly [string, string])[] = [
    ["/", ".why-steps"],
    ["/persons", ".person-row"],
    [person, ".latest li"],
    [`${person}/course`, ".happening"],
    ["/guidelines", ".guideline-row"],
    ["/guidelines/no-law/2026", ".element"],
    ["/guidelines/no-tsb-2019/2019", ".element"],
    ["/guidelines/no-standard-package/2026", ".element"],
    ["/guidelines/no-municipal/2026", ".element"],
    ["/guidelines/recovery-management/2026", ".element"],
    ["/guidelines/kvarus-points/2.0", ".element"],
    ["/guidelines/unit-frames/2026", ".element"],
    ["/unit", ".member"],
    ["/nowhere", ".notice"],
  ];
  const wrong = new Set<string>();
  for (const [path, sign] of screens) {
    await page.goto(address(path));
    await page.locator(sign).first().waitFor();
    await unfold(page);
    for (const language of languages) {
      await speak(page, language);
      const foreign = (await ownWords(page)).filter((text) => language.foreign.test(text));
      for (const line of [...wrongIn(await saidOn(page), codes), ...foreign])
        wrong.add(`${language.lang} ${path}: ${line}`);
    }
  }
  expect([...wrong]).toEqual([]);
});

/** One of the words, alone: letters such as å are letters. */
const anyOf = (...words: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "iu");

/** Words that one language has and the two others have not. */
const given = {
  nb: anyOf(
    ...["hva", "noen", "noe", "lenger", "uke", "uken", "nå", "bare", "etter", "ennå", "mye", "økt", "økter", "enheten"],
    ...["retningslinjene", "gjelder", "avgjørelse", "avgjørelser", "permisjon", "fritatt", "lagre", "avbryt", "velg"],
  ),
  da: anyOf(
    ...["hvad", "nogen", "noget", "længere", "uge", "ugen", "nu", "kun", "efter", "endnu", "meget", "enheden"],
    ...["retningslinjerne", "gælder", "afgørelse", "afgørelser", "orlov", "fritaget", "gem", "annuller", "vælg"],
  ),
  en: anyOf(
    ...["the", "and", "of", "with", "is", "are", "not", "overdue", "due", "when", "what", "who", "choose", "save"],
    ...["cancel", "leave", "decision", "decisions", "unit"],
  ),
} as const;

/** Every string of a server's answer that is long enough to be told from an ordinary word. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.length > 5 || value.includes(" ") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The lines with another language's words in them, once what the server told of persons, units and sources is taken out. */
function foreignIn(lines: readonly string[], told: ReadonlySet<string>, lang: keyof typeof given): readonly string[] {
  const others = Object.entries(given).filter(([language]) => language !== lang);
  const parts = [...told].flatMap((text) => text.split("\n")).toSorted((a, b) => b.length - a.length);
  return lines.filter((line) => {
    if (!others.some(([, words]) => words.test(line))) return false;
    const own = parts.reduce((left, part) => (part === "" ? left : left.replaceAll(part, " ")), line);
    return others.some(([, words]) => words.test(own));
  });
}

test("no word of another language, and no code, stands on any screen of the leader's: titles and names heard included", async () => {
  const page = await visitor({ as: "Marit Dahl" });
  const codes = await codesOf(page);
  const told = new Set<string>();
  page.on("response", async (response) => {
    if (!/\/api\/(?!changes)/.test(response.url())) return;
    for (const text of stringsIn(await response.json().catch(() => null))) told.add(text);
  });
  const atRest = restOf(page);
  const someone = await personCalled(page, "Ask Fjellvik");
  const wrong = new Set<string>();
  for (const path of [...clinicalScreens, ...unitScreens]) {
    await page.goto(address(path.replace("PERSON", someone)));
    await atRest();
    await unfold(page);
    for (const language of languages) {
      await speak(page, language);
      await atRest();
      const lines = await saidOn(page);
      for (const line of [...wrongIn(lines, codes), ...foreignIn(lines, told, language.lang)])
        wrong.add(`${language.lang} ${path}: ${line}`);
    }
  }
  expect([...wrong]).toEqual([]);
}, 600_000);

test("each state is called by its one word in every language", async () => {
  const page = await visitor({ as: "Runa Lien" });
  const names = {
    nb: { met: "I orden", "met-late": "I orden, etter frist", open: "Åpen", waiting: "Venter", exempt: "Fritatt" },
    da: { met: "I orden", "met-late": "I orden, efter frist", open: "Åben", waiting: "Afventer", exempt: "Fritaget" },
    en: { met: "Met", "met-late": "Met late", open: "Open", waiting: "Waiting", exempt: "Exempt" },
  } as const;
  const person = (await page.locator(".line a").first().getAttribute("href")) ?? "";
  await page.goto(address(person));
  await page.locator(".latest li").first().waitFor();
  for (const language of languages) {
    await speak(page, language);
    const shown = await page
      .locator(".item-state .state, .folded .state")
      .evaluateAll((all) =>
        all.map((one) => [one.className.match(/state-([a-z-]+)/)?.[1] ?? "", one.textContent ?? ""] as const),
      );
    expect(shown.length).toBeGreaterThan(0);
    const known = names[language.lang];
    for (const [state, says] of shown) if (state in known) expect(says).toContain(known[state as keyof typeof known]);
  }
});
