import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { runHelhet } from "../testing/run-helhet.ts";

const page = readFileSync(fileURLToPath(new URL("../../../../docs/write-a-guideline.md", import.meta.url)), "utf8");
const place = mkdtempSync(join(tmpdir(), "helhet-tutorial-"));
const folder = join(place, "my-ward");
afterAll(() => rmSync(place, { recursive: true }));

/** The pieces of text in the order of the page, each with the file that the words before it name. */
const pieces = [...page.matchAll(/`(my-ward\/[\w/.-]+)`:\n\n```yaml\n([\s\S]*?)```/g)].map(
  ([, file = "", text = ""]) => ({
    file,
    text,
  }),
);

const desk = (what: string, ...more: readonly string[]) => runHelhet(["guideline", what, folder, ...more]);

test("the page names five pieces in three files", () => {
  expect(pieces.map(({ file }) => file)).toEqual([
    "my-ward/sources.yaml",
    "my-ward/guideline.yaml",
    "my-ward/golden/welcome.yaml",
    "my-ward/guideline.yaml",
    "my-ward/golden/welcome.yaml",
  ]);
});

test("followed word for word, it ends with a guideline that is ready, every state shown", async () => {
  const [sources, head, courses, elements, more] = pieces;
  const add = (piece: (typeof pieces)[number] | undefined): void => {
    const path = join(place, piece?.file ?? "");
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, piece?.text ?? "");
  };
  add(sources);
  add(head);
  expect((await desk("check")).said.join("\n")).toContain("Nothing cites the source 'frame'");
  add(courses);
  add(elements);
  expect((await desk("check")).said).toEqual([expect.stringContaining("'next-of-kin'"), "1 problem"]);
  add(more);
  expect(await desk("check")).toEqual({ code: 0, said: ["0 problems"], told: "" });
  const tested = await desk("test");
  expect(tested.said.filter((line) => line.includes(": "))).toEqual([]);
  expect(tested.said.at(-1)).toMatch(/^7 courses, 0 not as expected; (\d+) of \1 states shown$/);
  const out = join(place, "my-ward.html");
  expect((await desk("render", "--language", "en", "--out", out)).code).toBe(0);
  expect(existsSync(out)).toBe(true);
});
