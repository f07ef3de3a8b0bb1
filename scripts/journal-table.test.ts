import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Journal, kindDefinitions } from "@helhet/course";
import { expect, test } from "vitest";
import { root } from "./run.ts";

const section = readFileSync(join(root, "docs/reference/journal-note.md"), "utf8").split("\n## ")[1] ?? "";
const rows = section.split("\n").filter((line) => line.startsWith("| ") && line.includes("`"));
const whose: readonly (readonly [RegExp, Journal])[] = [
  [/told by a note/, "note"],
  [/kept here/, "here"],
  [/borrowed/, "borrowed"],
];

/** A row without an owner of its own has the one above it. */
function kindsSaid(): readonly (readonly [kind: string, journal: Journal | null])[] {
  let journal: Journal | null = null;
  return rows.flatMap((row) => {
    const [, first = "", , kinds = ""] = row.split("|");
    journal = whose.find(([says]) => says.test(first))?.[1] ?? journal;
    return [...kinds.matchAll(/`([\w-]+)`/g)].map(([, kind = ""]) => [kind, journal] as const);
  });
}

test("the page on journal notes says of each kind what the kind says itself", () => {
  const said = kindsSaid();
  expect(said.length).toBeGreaterThan(40);
  const journals = new Map<string, Journal>(kindDefinitions.map(({ kind, journal }) => [kind, journal]));
  expect(said.filter(([kind, journal]) => journals.get(kind) !== journal)).toEqual([]);
});
