import type { Language } from "@helhet/engine";
import type { Terminal } from "../../command.ts";
import { type ExitCode, exitCodes } from "../../complaint.ts";
import { readOptions } from "../../options.ts";
import { sinkFor } from "../../sink.ts";
import { loadedFolder, readGuidelineFolder } from "../read-folder.ts";
import { da } from "./catalogue/da.ts";
import { en } from "./catalogue/en.ts";
import { nb } from "./catalogue/nb.ts";
import { guidelinePage } from "./guideline-page.ts";
import { htmlOf } from "./html.ts";
import { markdownOf } from "./markdown.ts";
import type { PageWords } from "./page-words.ts";

const catalogues: Readonly<Record<Language, PageWords>> = { nb, da, en };
const text = { type: "string" } as const;

/** `helhet guideline render DIR`: the guideline as a page to read. */
export async function renderFolder(asked: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(asked, { language: text, format: text, out: text }, 1);
  const language = options.oneOf<Language>("language", ["nb", "da", "en"]);
  const format = options.oneOf("format", ["html", "markdown"]);
  const loaded = loadedFolder(await readGuidelineFolder(options.words, "render"));
  const words = catalogues[language];
  const blocks = loaded.guidelines.flatMap((guideline) => guidelinePage({ guideline, language, words }));
  const out = sinkFor(options.text("out"), terminal);
  await out.write(format === "html" ? htmlOf(blocks, language, words.source) : markdownOf(blocks, words.source));
  await out.close();
  return exitCodes.done;
}
