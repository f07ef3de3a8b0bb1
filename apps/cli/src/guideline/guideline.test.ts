import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { usualFolder } from "../guideline-folder.ts";
import { runHelhet } from "../testing/run-helhet.ts";

const place = mkdtempSync(join(tmpdir(), "helhet-desk-"));
afterAll(() => rmSync(place, { recursive: true }));

const name = "no-pregnant-2019";
let copies = 0;

/** A copy of a guideline's folder that stands alone, with one piece of a file's text exchanged. */
function copied(file = "", right = "", wrong = ""): string {
  copies += 1;
  const folder = join(place, String(copies), name);
  mkdirSync(join(folder, ".."));
  cpSync(join(usualFolder, name), folder, { recursive: true });
  if (file !== "") {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(right)) throw new RangeError(`${file} has no '${right}'.`);
    writeFileSync(path, text.replace(right, wrong));
  }
  return folder;
}

const desk = (...words: readonly string[]) => runHelhet(["guideline", ...words]);

describe("helhet guideline check", () => {
  test("finds nothing in a guideline that is ready, and says so", async () => {
    expect(await desk("check", join(usualFolder, name))).toEqual({ code: 0, said: ["0 problems"], told: "" });
  });

  test("a folder that stands alone is checked with the acts that come with Helhet", async () => {
    expect((await desk("check", copied())).said).toEqual(["0 problems"]);
  });

  test("tells every problem with the file as it can be opened, its line and the mend", async () => {
    const folder = copied("guideline.yaml", "force: should", "force: shall");
    writeFileSync(
      join(folder, "golden/more.yaml"),
      "cases:\n  - about: nothing\n    course: [{ on: 2026-02-30, pregnancy: {} }]\n",
    );
    const { code, said } = await desk("check", folder);
    expect(code).toBe(1);
    expect(said).toContain(
      `${folder}/golden/more.yaml:3  '2026-02-30' is no time of an entry. Write 2026-03-02 or 2026-03-02 09:30.`,
    );
    expect(said.some((line) => line.startsWith(`${folder}/guideline.yaml:`) && line.includes("'shall'"))).toBe(true);
    expect(said.at(-1)).toBe("2 problems");
  });

  test.each([
    [["check"], 2, "is not named"],
    [["check", join(tmpdir(), "no-such-guideline")], 3, "is not there"],
    [["check", join(usualFolder, "acts.yaml")], 3, "no folder"],
    [["check", usualFolder], 3, "holds no guideline.yaml"],
    [["check", "a", "b"], 2, "a word too many"],
    [["polish", "a"], 2, "Nothing here can polish"],
    [[], 2, "not said what to do"],
  ] as const)("%j is refused with %i", async (words, code, told) => {
    const ran = await desk(...words);
    expect(ran).toMatchObject({ code, said: [] });
    expect(ran.told).toContain(told);
  });
});

describe("helhet guideline test", () => {
  test("follows every golden course and shows the table of elements and states", async () => {
    const { code, said } = await desk("test", join(usualFolder, name));
    expect(code).toBe(0);
    expect(said[0]).toMatch(/^element +not-applicable met met-late declined/);
    expect(said.find((line) => line.startsWith("after-detox"))?.split(/\s+/)).toHaveLength(12);
    expect(said.at(-1)).toMatch(/^\d+ courses, 0 not as expected; (\d+) of \1 states shown$/);
  });

  test("tells of a course that does not stand as expected: where, when, which element, expected and got", async () => {
    const folder = copied("guideline.yaml", "within: { days: 7 }", "within: { days: 8 }");
    const { code, said } = await desk("test", folder);
    expect(code).toBe(1);
    const at = said.indexOf("not as expected: the decision within 7 days, outpatient as inpatient");
    expect(said.slice(at + 1, at + 4)).toEqual([
      `  ${folder}/golden/pregnant.yaml:12  2026-03-03 decision-in-time`,
      "    expected open due 2026-03-09",
      "    got      open due 2026-03-10",
    ]);
  });

  test("names the states that no golden course shows", async () => {
    const folder = copied();
    writeFileSync(
      join(folder, "golden/pregnant.yaml"),
      "cases:\n  - about: none\n    course: [{ on: 2026-03-02, pathway-started: {} }]\n    expect:\n      2026-03-03: { acute-help: not-applicable }\n",
    );
    const { code, said } = await desk("test", folder);
    expect(code).toBe(1);
    expect(said).toContain("acute-help: no golden course shows it: met, stopped, exempt, open");
    expect(said.at(-1)).toBe("1 courses, 0 not as expected; 1 of 40 states shown");
  });

  test("a guideline that cannot be followed, or has no golden course, is refused", async () => {
    const broken = await desk("test", copied("guideline.yaml", "force: should", "force: shall"));
    expect(broken).toMatchObject({ code: 1, said: [] });
    expect(broken.told).toContain("cannot be followed");
    const folder = copied();
    rmSync(join(folder, "golden"), { recursive: true });
    expect((await desk("test", folder)).told).toContain("There is no golden course");
  });

  test("golden courses that cannot be read are told with their line", async () => {
    const ran = await desk("test", copied("golden/pregnant.yaml", "pathway-started: {}", "pathway-startet: {}"));
    expect(ran).toMatchObject({ code: 1, said: [] });
    expect(ran.told).toContain("Did you mean 'pathway-started'?");
  });
});

describe("helhet guideline render", () => {
  const folder = join(usualFolder, "no-tsb-2019");

  test("writes a page that needs no other file, in the language asked for", async () => {
    const { code, said } = await desk("render", folder, "--language", "da");
    const page = said.join("\n");
    expect(code).toBe(0);
    expect(page).toMatch(/^<!doctype html>\n<html lang="da">/);
    expect(page).not.toMatch(/<script|<link|src=|@import|url\(/);
    expect(page).toContain("<h2>Faserne</h2>");
    expect(page.match(/<h3>/g)?.length).toBeGreaterThan(2);
  });

  test.each([
    ["nb", "7 dager når personen er innlagt"],
    ["da", "7 dage, når personen er indlagt"],
    ["en", "7 days when the person is an inpatient"],
  ])("in %s as Markdown, limits stand in words", async (language, limit) => {
    const { said } = await desk("render", folder, "--language", language, "--format", "markdown");
    const page = said.join("\n");
    expect(page).toContain(limit);
    expect(page).not.toMatch(/\{limit\}|\{anchor\}|undefined|null/);
    expect(page).toMatch(/^# /);
  });

  test("names every element, source and unread value of the guideline", async () => {
    const { said } = await desk("render", folder, "--language", "en", "--format", "markdown");
    const headings = said.join("\n").match(/^#### .+$/gm) ?? [];
    const elements = readFileSync(join(folder, "elements/1-assessment.yaml"), "utf8").match(/^ {2}- id: /gm) ?? [];
    expect(headings.length).toBeGreaterThan(elements.length);
    expect(said.join("\n")).toContain("## Not read");
  });

  test("text of a guideline is text on the page, and only addresses of the web are links", async () => {
    const wild = copied("guideline.yaml", "nb: Gravide og rusmidler", 'nb: "Gravide <b> & rus"');
    const sources = join(wild, "sources.yaml");
    writeFileSync(sources, readFileSync(sources, "utf8").replace(/url: https:\S+/, "url: javascript:alert(1)"));
    const page = (await desk("render", wild)).said.join("\n");
    expect(page).toContain("<h1>Gravide &lt;b&gt; &amp; rus</h1>");
    expect(page).not.toContain("javascript:");
  });

  test("writes to a file", async () => {
    const out = join(place, "page.html");
    expect(await desk("render", folder, "--out", out)).toEqual({ code: 0, said: [], told: "" });
    expect(readFileSync(out, "utf8")).toContain('<html lang="nb">');
  });
});
