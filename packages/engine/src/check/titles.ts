import { childAt, itemsAt, plainAt, report, type Spot, scalarAt } from "../load/spot.ts";
import { textAt } from "./texts.ts";

const languages = ["nb", "da", "en"] as const;
const mostLetters = 40;
/** A title stands beside a state: it must not say itself that something is done. */
const saysDone = {
  nb: /\b(er|har|finnes|var)\b/i,
  da: /\b(er|har|findes|var)\b/i,
  en: /\b(is|are|has|have|was|there)\b/i,
};

/** A title's place and what it names: an element, or a content that several acts may share. */
interface Named {
  readonly at: Spot;
  readonly what: string;
}

function namedBy(element: Spot): readonly Named[] {
  const own = childAt(element, "title");
  const id = (at: Spot): string => String(scalarAt(childAt(at, "id") ?? at) ?? "");
  const parts = itemsAt(childAt(element, "parts") ?? element) ?? [];
  const ofParts = parts.flatMap((part) => {
    const title = childAt(part, "title");
    const holds = childAt(part, "holds");
    return title === null ? [] : [{ at: title, what: `${id(part)} ${JSON.stringify(holds && plainAt(holds))}` }];
  });
  return own === null ? ofParts : [{ at: own, what: id(element) }, ...ofParts];
}

function checkOne(at: Spot, language: (typeof languages)[number], title: string): void {
  if (title.length > mostLetters)
    report(at, "long-title", `The title in ${language} has ${title.length} letters.`, `Use at most ${mostLetters}.`);
  if (/[.?]$/.test(title))
    report(at, "title-is-sentence", `The title in ${language} is a sentence.`, "Name the thing, without a full stop.");
  if (saysDone[language].test(title))
    report(at, "title-says-done", `The title in ${language} says that something is so.`, "Name what is asked for.");
}

/** Reports the titles of a guideline's elements and contents that are too long, are sentences, or name two things. */
export function checkTitles(elements: readonly Spot[]): void {
  const first = new Map<string, string>();
  for (const { at, what } of elements.flatMap(namedBy)) {
    const words = textAt(at)?.words;
    if (words === undefined) continue;
    for (const language of languages) {
      checkOne(at, language, words[language]);
      const key = `${language} ${words[language]}`;
      if (first.has(key) && first.get(key) !== what)
        report(
          at,
          "title-of-another",
          `Something else in this guideline has the title in ${language}.`,
          "Tell the two apart.",
        );
      else first.set(key, what);
    }
  }
}
