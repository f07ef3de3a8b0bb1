import type { Text } from "../guideline.ts";
import type { Step } from "../reason.ts";
import type { WantedPart, WhyNot, WhyNotStep } from "../why-not/answer.ts";
import { conditionWords } from "./catalogue/conditions.ts";
import { whyNotWords } from "./catalogue/why-not.ts";
import { type Sentence, sentencesOf } from "./explain.ts";
import { filled } from "./filled.ts";
import { askedInWords, deniedInWords, onceInWords } from "./in-words.ts";
import { type Audience, type Language, type Reading, sayIn } from "./say.ts";

/** Why an element asks for nothing, as plain sentences: why first, then what would make it. */
export interface SaidWhyNot {
  readonly because: readonly Sentence[];
  readonly would: readonly Sentence[];
}

function partInWords({ asked, isSo }: WantedPart, language: Language, audience: Audience): string {
  return (isSo ? askedInWords : deniedInWords)(asked, language, audience);
}

function clauseOf({ values }: WhyNotStep, language: Language, audience: Audience): string {
  if ("asked" in values) return onceInWords(values.asked, language, audience);
  if (!("parts" in values)) return "";
  const parts = values.parts.map((part) => partInWords(part, language, audience));
  return parts.join(` ${conditionWords.and[language]} `);
}

function sentenceOf(step: WhyNotStep, language: Language, audience: Audience, reading: Reading): Sentence {
  const say = sayIn(language, audience, reading);
  const text: Text = whyNotWords[step.code];
  const days: readonly string[] = ["from", "to", "began"];
  const own = Object.entries(step.values).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, days.includes(name) ? say.on(value) : value] as const] : [],
  );
  const that = clauseOf(step, language, audience);
  return { text: filled(text[language], { ...Object.fromEntries(own), that }), entry: null };
}

/** Says why an element asks for nothing, to staff or to the person. The same answer says the same facts in every language. */
export function explainWhyNot(
  { because, told, would, changes }: Pick<WhyNot, "because" | "told" | "would" | "changes">,
  language: Language,
  audience: Audience,
  reading: Reading = {},
): SaidWhyNot {
  const own = (steps: readonly WhyNotStep[]): readonly Sentence[] =>
    steps.map((step) => sentenceOf(step, language, audience, reading));
  const engine = (steps: readonly Step[]): readonly Sentence[] => sentencesOf(steps, language, audience, reading);
  return { because: [...own([because]), ...engine(told)], would: [...own(would), ...engine(changes)] };
}
