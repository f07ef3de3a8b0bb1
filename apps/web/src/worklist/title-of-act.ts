import type { Language } from "@helhet/words";
import type { Catalogue } from "../catalogue/nb.ts";
import type { ListLine } from "./lines.ts";

/** What a guideline is called; what was agreed for one person alone has its words here. */
export function titleOfGuideline(
  { guideline, guidelineTitle }: Pick<ListLine, "guideline" | "guidelineTitle">,
  language: Language,
  words: Catalogue,
): string {
  const own: Readonly<Record<string, string>> = words.ownGuidelines;
  return own[guideline] ?? guidelineTitle[language];
}

/** What an act is called; those that the engine asks for by itself have their words here. */
export function titleOfAct(
  { act, actTitle }: Pick<ListLine, "act" | "actTitle">,
  language: Language,
  words: Catalogue,
): string {
  const own: Readonly<Record<string, string>> = words.acts;
  return own[act] ?? actTitle[language];
}
