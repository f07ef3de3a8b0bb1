import {
  conditionInWords,
  type Element,
  type Guideline,
  kindInWords,
  type Language,
  lengthInWords,
} from "@helhet/engine";
import type { PageWords } from "./page-words.ts";

type Limit = Element["limits"][number]["limit"];

/** What every limit of a page is said with. */
export interface Said {
  readonly guideline: Guideline;
  readonly language: Language;
  readonly words: PageWords;
}

function limitInWords(limit: Limit, { guideline, language, words }: Said): string {
  switch (limit.unit) {
    case "date-field":
      return words.fromField;
    case "individual":
      return words.individual;
    case "day-of":
      return words.dayOf(kindInWords(limit.query.kinds[0] ?? "note", language));
    case "unit-value": {
      const title = guideline.unitValues.find(({ name }) => name === limit.name)?.title[language] ?? limit.name;
      return words.unitSets(title);
    }
    default:
      return limit.amount === 0 ? words.sameDay : lengthInWords(limit.amount, limit.unit, language);
  }
}

/** Every case of an element's limit with when it holds; "no limit" where the rule gives none. */
export function limitsInWords({ limits }: Element, said: Said): string {
  const { words, language } = said;
  if (limits.length === 0) return words.noLimit;
  const cases = limits.map(({ when, limit }) => {
    const length = limitInWords(limit, said);
    const that = conditionInWords(when, language);
    if (that !== null) return words.inCase(length, that);
    return limits.length === 1 ? length : words.otherwise(length);
  });
  return cases.join("; ");
}

/** The rule as a sentence, its lengths of time and what they are counted from filled in. */
export function ruleInWords(element: Element, said: Said): string {
  const { guideline, language, words } = said;
  const lengths = [
    ...new Set(element.limits.filter(({ limit }) => "amount" in limit).map(({ limit }) => limitInWords(limit, said))),
  ];
  const from = element.anchor.query?.kinds[0] ?? guideline.scope?.opens.kinds[0];
  return element.rule[language]
    .replaceAll("{limit}", lengths.length === 0 ? words.someTime : lengths.join(` ${words.or} `))
    .replaceAll("{anchor}", from === undefined ? words.start : kindInWords(from, language));
}
