import { type Explanation, explain, type Guideline, type Item, type Language } from "@helhet/engine";
import { catalogue } from "./catalogue.ts";

/** How an answer is told. */
export interface Telling {
  readonly language: Language;
  /** IANA zone of the clock times in sentences. */
  readonly zone: string;
  /** The editions that nobody said are adopted, as `id@edition`; empty where --adopt was given. */
  readonly assumed: readonly string[];
}

/** The editions that need a decision to hold, taken as adopted because nothing was said. */
export function assumedEditions(guidelines: readonly Guideline[]): readonly string[] {
  return guidelines.filter((one) => !one.holdsWithoutAdoption).map(({ id, edition }) => `${id}@${edition}`);
}

/** The why of an item as sentences for staff. Where its edition was only assumed to be adopted, no unit is said to have done so. */
export function whyOf(item: Item, { language, zone, assumed }: Telling): Explanation {
  const reason = item.reasons();
  const told = explain(reason, language, "staff", { zone });
  const adopted = reason.rule.findIndex(({ code }) => code === "adopted-edition");
  if (adopted === -1 || !assumed.includes(`${item.guideline}@${item.edition}`)) return told;
  const sentence = { text: catalogue[language].assumedEdition(item.edition), entry: null };
  const sections = told.sections.map((one) =>
    one.section === "rule" ? { ...one, sentences: one.sentences.with(adopted, sentence) } : one,
  );
  return { sections };
}
