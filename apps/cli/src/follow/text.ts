import { explain, type Item, type Language, type Line, linesOf, type Standing, stateWord } from "@helhet/engine";

/** A standing for people to read: the lines of a list first, the tightest deadline on top, then everything else. */
export function textOf(standing: Standing, language: Language, zone: string): string {
  const listed = linesOf(standing)
    .toSorted(byDeadline)
    .flatMap((line) => line.items);
  const rest = standing.items.filter((item) => !listed.includes(item));
  const blocks = [...listed, ...rest].map((item) => blockOf(item, language, zone));
  return [`${standing.person}  ${standing.at}`, ...blocks].join("\n\n");
}

function byDeadline(a: Line, b: Line): number {
  if (a.dueAt === b.dueAt) return a.key < b.key ? -1 : 1;
  return (a.dueAt ?? "9999") < (b.dueAt ?? "9999") ? -1 : 1;
}

function blockOf(item: Item, language: Language, zone: string): string {
  const due = item.dueAt === null ? "" : `  ${item.dueAt}`;
  const head = `[${stateWord(item.state, language)}]${due}  ${item.title[language]}  (${item.guideline}/${item.element})`;
  const { sections } = explain(item.reasons(), language, "staff", { zone });
  const why = sections.map(({ title, sentences }) => `  ${title}: ${sentences.map(({ text }) => text).join(" ")}`);
  return [head, ...why].join("\n");
}
