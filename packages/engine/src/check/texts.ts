import type { GuidelineProblemCode } from "../load/problem.ts";
import { childAt, itemsAt, pairsAt, report, type Spot, scalarAt } from "../load/spot.ts";

const languages = ["nb", "da", "en"] as const;
type Words = Readonly<Record<(typeof languages)[number], string>>;

/** Where a text stands, and what it says. */
interface Told {
  readonly at: Spot;
  readonly words: Words;
}

/** A text in three languages; null where none stands or a language is missing, which the loader tells. */
export function textAt(at: Spot): Told | null {
  const [nb, da, en] = languages.map((language) => {
    const found = childAt(at, language);
    return found === null ? null : scalarAt(found);
  });
  const isText = typeof nb === "string" && typeof da === "string" && typeof en === "string";
  return isText ? { at, words: { nb, da, en } } : null;
}

/** Every text at a place or below it. */
export function textsIn(at: Spot): readonly Told[] {
  const told = textAt(at);
  if (told !== null) return [told];
  const below = itemsAt(at) ?? pairsAt(at)?.map((pair) => pair.at) ?? [];
  return below.flatMap(textsIn);
}

/** What every text keeps: when it is broken, what is said and the likely fix. */
interface Rule {
  readonly what: GuidelineProblemCode;
  readonly isBroken: (words: Words) => boolean;
  readonly message: string;
  readonly fix: string;
}

const mostLetters = 330;
const endsAsSentence = (text: string): boolean => /[.?]$/.test(text);
const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).toSorted().join(" ");
const isLong = (text: string): boolean => text.split(" ").length > 7;

const rules: readonly Rule[] = [
  {
    what: "other-numbers",
    isBroken: ({ nb, da, en }) => numbersIn(nb) !== numbersIn(da) || numbersIn(nb) !== numbersIn(en),
    message: "The text names other numbers in one language than in another.",
    fix: "Name the same numbers in nb, da and en, as digits or as words.",
  },
  {
    what: "no-sentence",
    isBroken: ({ nb, da, en }) => endsAsSentence(nb) && !(endsAsSentence(da) && endsAsSentence(en)),
    message: "The text ends as a sentence in nb, and not in da or en.",
    fix: "End all three with a full stop.",
  },
  {
    what: "danish-is-norwegian",
    isBroken: ({ nb, da }) => endsAsSentence(nb) && isLong(nb) && nb === da,
    message: "The Danish text is the Norwegian one.",
    fix: "Write it in Danish.",
  },
  {
    what: "long-text",
    isBroken: ({ nb }) => nb.length > mostLetters,
    message: `The text is longer than ${mostLetters} letters.`,
    fix: "Say less: it is read standing.",
  },
];

/** Reports every text at a place or below it that is not as texts are here. */
export function checkTexts(at: Spot): void {
  for (const { at: textAt, words } of textsIn(at)) {
    for (const { what, isBroken, message, fix } of rules) if (isBroken(words)) report(textAt, what, message, fix);
  }
}
