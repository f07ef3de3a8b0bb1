import { dayFromIso } from "@helhet/course";
import type { Text } from "../guideline.ts";
import { didYouMean } from "./nearest-word.ts";
import type { Read } from "./read.ts";
import { pairsAt, report, type Spot, scalarAt } from "./spot.ts";

const languages = ["nb", "da", "en"] as const;

function sentence(at: Spot, language: string): string {
  const found = pairsAt(at)?.find(({ key }) => key === language);
  const value = found && scalarAt(found.at);
  if (typeof value === "string" && value.trim() !== "" && value.trim() !== "…") return value.trim();
  report(
    found?.at ?? at,
    "missing-translation",
    `The text in '${language}' is missing.`,
    `Add '${language}:' with the sentence.`,
  );
  return "";
}

/** A text in nb, da and en. A missing language is a problem, an extra key too. */
export const text: Read<Text> = (at) => {
  const pairs = pairsAt(at);
  if (pairs === undefined)
    return report(at, "missing-translation", "A text must stand in nb, da and en.", "Write { nb: …, da: …, en: … }.");
  const before = at.sheet.problems.length;
  for (const { key, keyAt } of pairs) {
    const isKnown = (languages as readonly string[]).includes(key);
    if (!isKnown) report(keyAt, "unknown-key", `'${key}' is no language here.`, didYouMean(key, languages));
  }
  const value = { nb: sentence(at, "nb"), da: sentence(at, "da"), en: sentence(at, "en") };
  return at.sheet.problems.length > before ? undefined : value;
};

const placeholdersIn = (sentenceWith: string): readonly string[] =>
  [...sentenceWith.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? "").toSorted();

/** A text whose only placeholders are {limit} and {anchor}, the same ones in all three languages. */
export const ruleText: Read<Text> = (at) => {
  const value = text(at);
  if (value === undefined) return undefined;
  const before = at.sheet.problems.length;
  const wanted = placeholdersIn(value.nb);
  for (const language of languages) {
    const used = placeholdersIn(value[language]);
    const unknown = used.find((name) => name !== "limit" && name !== "anchor");
    if (unknown !== undefined)
      report(
        at,
        "unknown-placeholder",
        `The rule in '${language}' uses {${unknown}}.`,
        "Only {limit} and {anchor} are filled in.",
      );
    else if (used.join() !== wanted.join())
      report(
        at,
        "unknown-placeholder",
        `The rule in '${language}' has other placeholders than 'nb'.`,
        "Use the same ones in all three.",
      );
  }
  return at.sheet.problems.length > before ? undefined : value;
};

/** A calendar day `YYYY-MM-DD` that exists. */
export const calendarDay: Read<string> = (at) => {
  const value = String(scalarAt(at) ?? "");
  try {
    dayFromIso(value);
    return value;
  } catch {
    return report(at, "impossible-date", `'${value}' is no day of the calendar.`, "Write YYYY-MM-DD.");
  }
};
