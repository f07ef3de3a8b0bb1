import type { Kind } from "@helhet/course";
import type { QuestionCondition } from "../compile/question.ts";
import type { Condition } from "../guideline.ts";
import type { AskedFact, CountedUnit } from "../reason.ts";
import { askedBy } from "../reasons/asked-by.ts";
import { notThatOf, thatOf } from "./asked.ts";
import { conditionWords as words } from "./catalogue/conditions.ts";
import { filled } from "./filled.ts";
import { type Audience, catalogueOf, type Language, sayIn } from "./say.ts";

/** What a kind of entry is called inside a sentence: "the plan" and not "Plan". */
export function kindInWords(kind: Kind, language: Language): string {
  return sayIn(language, "staff", {}).kind(kind);
}

/** A length of time: "1 day", "10 working days". */
export function lengthInWords(amount: number, unit: CountedUnit, language: Language): string {
  return sayIn(language, "staff", {}).amount(amount, unit);
}

/** What a rule asks, as it stands after "that" or "if": "the person is pregnant". */
export function askedInWords(asked: AskedFact, language: Language, audience: Audience): string {
  const say = sayIn(language, audience, {});
  const own = thatOf(catalogueOf(language), asked, say);
  if (own !== null) return own;
  const kind = asked.kind === null ? "" : say.kind(asked.kind);
  const times = asked.asked === "count" ? Number(asked.wanted) : 1;
  const sentence = times < 2 ? words.recorded : words.recordedTimes;
  return filled(say.text(sentence), { kind, number: String(times) }, false);
}

/** What a rule asks to be not so, as it stands after "if": "the person is not pregnant". */
export function deniedInWords(asked: AskedFact, language: Language, audience: Audience): string {
  const own = notThatOf(asked, sayIn(language, audience, {}));
  return own ?? filled(words.not[language], { that: askedInWords(asked, language, audience) }, false);
}

/** When what waits for an entry begins: "when the enrolment is recorded", "if it is recorded that the person is pregnant". */
export function onceInWords(asked: AskedFact, language: Language, audience: Audience): string {
  const say = sayIn(language, audience, {});
  const that = thatOf(catalogueOf(language), asked, say);
  if (that !== null) return filled(words.onceSaid[language], { that }, false);
  return filled(words.onceRecorded[language], { kind: asked.kind === null ? "" : say.kind(asked.kind) }, false);
}

const denying: readonly unknown[] = ["no", false];
const deniesItself = (condition: Condition): boolean =>
  condition.op === "latest" && condition.is !== null && condition.is.every((word) => denying.includes(word));

/** What a condition asks, where it is one question that affirms; null for all others. */
function questionOf(condition: Condition): AskedFact | null {
  const isJoined = ["always", "not", "all", "any"].includes(condition.op);
  return isJoined || deniesItself(condition) ? null : askedBy(condition as QuestionCondition);
}

/** A part that is joined in another way than what it stands in is set apart. */
function partInWords(part: Condition, within: "all" | "any", language: Language, audience: Audience): string | null {
  const told = conditionInWords(part, language, audience);
  const isJoined = (part.op === "all" || part.op === "any") && part.op !== within && part.of.length > 1;
  return told !== null && isJoined ? `(${told})` : told;
}

/** A condition as it stands after "if"; null for one that always holds. Every part of it is told. */
export function conditionInWords(
  condition: Condition,
  language: Language,
  audience: Audience = "staff",
): string | null {
  switch (condition.op) {
    case "always":
      return null;
    case "not": {
      const asked = questionOf(condition.of);
      if (asked !== null) return deniedInWords(asked, language, audience);
      const that = conditionInWords(condition.of, language, audience);
      return that && filled(words.not[language], { that }, false);
    }
    case "all":
    case "any": {
      const parts = condition.of.map((one) => partInWords(one, condition.op, language, audience));
      const told = parts.filter((part) => part !== null);
      const joint = words[condition.op === "all" ? "and" : "or"][language];
      return told.length === 0 ? null : told.join(` ${joint} `);
    }
    default: {
      const asked = askedBy(condition);
      return (deniesItself(condition) ? deniedInWords : askedInWords)(asked, language, audience);
    }
  }
}
