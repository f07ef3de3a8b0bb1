import { explain, type Item, type Language, linesOf, type Standing, stateWord } from "@helhet/engine";

/** A standing for people to read: what is on the list first, then everything else, each with its why. */
export function textOf(standing: Standing, language: Language, zone: string): string {
  const listed = new Set(linesOf(standing).flatMap((line) => line.items.map(({ key }) => key)));
  const [first, rest] = [true, false].map((wanted) => standing.items.filter(({ key }) => listed.has(key) === wanted));
  const blocks = [...(first ?? []), ...(rest ?? [])].map((item) => blockOf(item, language, zone));
  return [`${standing.person}  ${standing.at}`, ...blocks].join("\n\n");
}

function blockOf(item: Item, language: Language, zone: string): string {
  const due = item.dueAt === null ? "" : `  ${item.dueAt}`;
  const head = `[${stateWord(item.state, language)}]${due}  ${item.title[language]}  (${item.guideline}/${item.element})`;
  const { sections } = explain(item.reasons(), language, "staff", { zone });
  const why = sections.map(({ title, sentences }) => `  ${title}: ${sentences.map(({ text }) => text).join(" ")}`);
  return [head, ...why].join("\n");
}
