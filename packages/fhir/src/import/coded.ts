import type { Concept } from "./resources.ts";

/** The longest a short text of an entry may be. */
const most = 200;

/** A text as a label holds it: trimmed, at most 200 characters; null where nothing is left. */
export function labelOf(text: string | null | undefined): string | null {
  const trimmed = (text ?? "").trim();
  if (trimmed === "") return null;
  const letters = [...trimmed];
  return letters.length <= most && trimmed.length <= most ? trimmed : `${cut(letters)}…`;
}

function cut(letters: readonly string[]): string {
  let short = "";
  for (const letter of letters) {
    if (short.length + letter.length > most - 1) break;
    short += letter;
  }
  return short.trimEnd();
}

/** The words of a concept: its own, else those of a code; null for none. */
export function wordsOf(concept: Concept | undefined): string | null {
  return labelOf(concept?.text) ?? labelOf(concept?.coding?.find(({ display }) => labelOf(display) !== null)?.display);
}

/** The codes of a concept in one code system. */
export function codesIn(concept: Concept | undefined, ending: string): readonly string[] {
  return (concept?.coding ?? []).flatMap(({ system, code }) => (system?.endsWith(ending) && code ? [code] : []));
}

/** Whether a concept has one of these codes in a code system. */
export function hasCode(concept: Concept | undefined, ending: string, codes: readonly string[]): boolean {
  return codesIn(concept, ending).some((code) => codes.includes(code));
}
