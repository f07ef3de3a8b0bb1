import { clockStopsInWords, conditionInWords, type Element, type Guideline, type Source } from "@helhet/engine";
import type { Block } from "./block.ts";
import { limitsInWords, ruleInWords, type Said } from "./limits-in-words.ts";

type Publication = Extract<Source, { readonly publisher: string }>;

const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ is: "heading", level, text });
const paragraph = (text: string): Block => ({ is: "paragraph", text });
const quiet = (text: string): Block => ({ is: "paragraph", text, isQuiet: true });

function citationOf(
  { publisher, title, edition, section, readOn, status, confidence }: Publication,
  { words }: Said,
): string {
  const of = edition === "not found" ? "" : `, ${words.edition(edition)}`;
  const page = readOn === null ? [] : [words.readOn(readOn)];
  const told = [
    `${publisher}: ${title}${of}. ${section}.`,
    ...page,
    words.statuses[status],
    words.confidence[confidence],
  ];
  return told.join(" ");
}

function sourceBlock(source: Publication, said: Said): Block {
  return { is: "source", text: citationOf(source, said), url: source.url };
}

/** How long, what may stop the clock, and what the person may do when the limit is broken. */
function timeOf(element: Element, said: Said): Extract<Block, { is: "facts" }>["facts"] {
  const { language, words } = said;
  const { limits, stops, whenBroken } = element;
  const clock = limits.length === 0 ? [] : [[words.stops, clockStopsInWords(stops, language)] as const];
  const broken = whenBroken === null ? [] : [[words.whenBroken, whenBroken[language]] as const];
  return [[words.limit, limitsInWords(element, said)], ...clock, ...broken];
}

function elementBlocks(element: Element, said: Said): readonly Block[] {
  const { language, words } = said;
  const { title, kind, force, role, parts, source } = element;
  const that = conditionInWords(element.when, language);
  const contents = parts.map((part) => part.title[language]);
  return [
    heading(4, title[language]),
    quiet([words.kinds[kind], words.forces[force], words.roles[role]].join(" · ")),
    paragraph(ruleInWords(element, said)),
    ...(that === null ? [] : [paragraph(words.appliesIf(that))]),
    { is: "facts", facts: timeOf(element, said) },
    ...(contents.length === 0 ? [] : [quiet(words.parts), { is: "list", items: contents } as const]),
    sourceBlock(source, said),
  ];
}

function phaseBlocks(phase: Guideline["phases"][number], said: Said): readonly Block[] {
  const { language, words, guideline } = said;
  const own = guideline.elements.filter((element) => element.phase === phase.id);
  return [
    heading(3, phase.title[language]),
    paragraph(phase.narrative[language]),
    {
      is: "facts",
      facts: [
        [words.entry, phase.entry[language]],
        [words.exit, phase.exit[language]],
        [words.carriedBy, phase.carriedBy[language]],
        [words.support, phase.support[language]],
      ],
    },
    ...(own.length === 0 ? [quiet(words.noElements)] : own.flatMap((element) => elementBlocks(element, said))),
  ];
}

function headBlocks(said: Said): readonly Block[] {
  const { guideline, language, words } = said;
  const { publisher, edition, status, validFrom, validTo, holdsWithoutAdoption } = guideline;
  const valid = validFrom === null && validTo === null ? [] : [words.valid(validFrom, validTo)];
  const binding = words.adoption[holdsWithoutAdoption ? "none" : "required"];
  return [
    heading(1, guideline.title[language]),
    quiet([`${publisher}, ${words.edition(edition)}.`, words.statuses[status], ...valid, binding].join(" ")),
    paragraph(guideline.summary[language]),
  ];
}

/** What no rule carries, what the unit sets itself, and what nobody here has read. */
function restBlocks({ guideline, language, words }: Said): readonly Block[] {
  const { unitValues, notExecutable, unread } = guideline;
  const titled = (title: string, items: readonly string[]): readonly Block[] =>
    items.length === 0 ? [] : [heading(2, title), { is: "list", items }];
  return [
    ...titled(
      words.unitValues,
      unitValues.map(({ title }) => title[language]),
    ),
    ...titled(
      words.notExecutable,
      notExecutable.map(({ title, why }) => `${title[language]}: ${why[language]}`),
    ),
    ...titled(
      words.unread,
      unread.map((text) => text[language]),
    ),
  ];
}

function sourceList(said: Said): readonly Block[] {
  const { elements } = said.guideline;
  const all = elements.flatMap(({ source, limits, parts }) => [
    source,
    ...limits.map((one) => one.source),
    ...parts.map((one) => one.source),
  ]);
  const once = new Map(all.map((source) => [JSON.stringify(source), source]));
  return [heading(2, said.words.sources), ...[...once.values()].map((source) => sourceBlock(source, said))];
}

/** A guideline as a page to read: who says it, its phases with what is expected in each, what is left out, and every source. */
export function guidelinePage(said: Said): readonly Block[] {
  const { guideline, words } = said;
  const loose = guideline.elements.filter(({ phase }) => phase === null);
  const phases = guideline.phases.flatMap((phase) => phaseBlocks(phase, said));
  return [
    ...headBlocks(said),
    ...(phases.length === 0 ? [] : [heading(2, words.phases), ...phases]),
    ...(loose.length === 0
      ? []
      : [heading(2, words.wholeCourse), ...loose.flatMap((element) => elementBlocks(element, said))]),
    ...restBlocks(said),
    ...sourceList(said),
  ];
}
