import type { Command } from "../command.ts";
import { misused } from "../complaint.ts";
import { checkFolder } from "./check.ts";
import { renderFolder } from "./page/render.ts";
import { testFolder } from "./test.ts";

const usage = `helhet guideline check DIR
helhet guideline test DIR
helhet guideline render DIR [--language nb|da|en] [--format html|markdown] [--out FILE]

The desk of whoever writes a guideline. DIR is the guideline's folder, the one with guideline.yaml. Acts are those of acts.yaml
beside the folder, else those that come with Helhet; rows are looked up where rows.yaml stands beside it.
How to write one: docs/write-a-guideline.md. The format: docs/reference/guideline-format.md.

check   everything that can be wrong with the folder, each as FILE:LINE, what is wrong and how to mend it
test    follows the golden courses; tells each that does not stand as expected, and which states of which elements none shows
render  a page to read: phases, what is expected in each, limits in words, sources
  --language  nb where it is not said
  --format    html, a page that needs no other file, where it is not said
  --out FILE  writes there; to the terminal where it is not said
check and test end with 1 where something is left to do.`;

const desk = { check: checkFolder, test: testFolder, render: renderFolder } as const;

/** Checks, tests and shows one guideline's folder. */
export const guidelineCommand: Command = {
  name: "guideline",
  summary: "check, test or render the folder of one guideline",
  usage,
  run([what = "", ...words], terminal) {
    if (what === "check" || what === "test" || what === "render") return desk[what](words, terminal);
    throw misused(
      what === "" ? "It is not said what to do with the guideline." : `Nothing here can ${what} a guideline.`,
      "check DIR, test DIR, or render DIR.",
    );
  },
};
