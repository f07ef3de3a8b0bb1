import type { Source } from "../guideline.ts";
import type { Reason, Step, StepCode, StepOf } from "../reason.ts";
import type { State } from "../standing.ts";
import type { Catalogue, Say, Section } from "./catalogue.ts";
import { capital } from "./filled.ts";
import { type Audience, catalogueOf, type Language, type Reading, sayIn } from "./say.ts";

/** One plain sentence, and the entry it speaks of. */
export interface Sentence {
  readonly text: string;
  readonly entry: string | null;
}

/** One part of an explanation with its heading. */
export interface ExplainedSection {
  readonly section: Section;
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

/** The whole why in plain sentences, in the panel's fixed order. Parts with nothing to say are left out. */
export interface Explanation {
  readonly sections: readonly ExplainedSection[];
}

const order = ["happened", "rule", "arithmetic", "missing", "changes"] as const;

function sentenceOf<C extends StepCode>({ code, values, entry }: StepOf<C>, catalogue: Catalogue, say: Say): Sentence {
  return { text: capital(catalogue.steps[code](values, say)), entry };
}

function citedIn({ source: words }: Catalogue, source: Source, say: Say): readonly Sentence[] {
  if ("agreedOn" in source) {
    return [{ text: `${say.text(source.title)}, ${say.on(source.agreedOn)}.`, entry: null }];
  }
  const { publisher, title, section, edition, readOn, status, confidence } = source;
  const isEditionKnown = edition !== "not found";
  const cited = words.cited(publisher, title, isEditionKnown ? edition : null, section);
  const said = [
    cited,
    readOn === null ? null : words.readOn(readOn),
    words.status[status],
    words.confidence[confidence],
  ];
  return said.filter((text) => text !== null).map((text) => ({ text, entry: null }));
}

/**
 * A reason as plain sentences for staff or for the person. Dates are written out; the year is left out where it
 * is that of `reading.today`. The same reason says the same facts in every language.
 */
export function explain(reason: Reason, language: Language, audience: Audience, reading: Reading = {}): Explanation {
  const catalogue = catalogueOf(language);
  const say = sayIn(language, audience, reading);
  const steps = order.map((section) => ({
    section,
    sentences: sentencesOf(reason[section], language, audience, reading),
  }));
  const all = [...steps, { section: "source" as const, sentences: citedIn(catalogue, reason.source, say) }];
  const told = all.filter((one) => one.sentences.length > 0);
  return { sections: told.map((one) => ({ ...one, title: catalogue.sections[one.section] })) };
}

/** Some steps of a reason as sentences, in their order. */
export function sentencesOf(
  steps: readonly Step[],
  language: Language,
  audience: Audience,
  reading: Reading,
): readonly Sentence[] {
  const say = sayIn(language, audience, reading);
  return steps.map((step) => sentenceOf(step, catalogueOf(language), say));
}

/** The word for a state in a language. */
export function stateWord(state: State, language: Language): string {
  return catalogueOf(language).states[state];
}
