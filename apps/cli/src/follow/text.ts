import { type Item, type Line, linesOf, type Standing, stateWord } from "@helhet/engine";
import { catalogue } from "./catalogue.ts";
import { type Telling, whyOf } from "./why.ts";

/** A standing for people to read: the lines of a list first, the tightest deadline on top, then everything else. */
export function textOf(standing: Standing, telling: Telling): string {
  const listed = linesOf(standing)
    .toSorted(byDeadline)
    .flatMap((line) => line.items);
  const rest = standing.items.filter((item) => !listed.includes(item));
  const blocks = [...listed, ...rest].map((item) => blockOf(item, telling));
  const { nothingApplies } = catalogue[telling.language];
  return [headOf(standing, telling), ...(blocks.length === 0 ? [nothingApplies] : blocks)].join("\n\n");
}

function headOf({ person, at }: Standing, { language, zone, assumed }: Telling): string {
  const head = `${person}  ${timeIn(zone, at)} (${zone})`;
  return assumed.length === 0 ? head : `${head}\n${catalogue[language].assumed(assumed.join(", "))}`;
}

/** A day as it is; an instant as day and clock time in the zone. */
function timeIn(zone: string, time: string): string {
  if (!time.includes("T")) return time;
  const inZone = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone: zone });
  return inZone.format(new Date(time));
}

function byDeadline(a: Line, b: Line): number {
  if (a.dueAt === b.dueAt) return a.key < b.key ? -1 : 1;
  return (a.dueAt ?? "9999") < (b.dueAt ?? "9999") ? -1 : 1;
}

function blockOf(item: Item, telling: Telling): string {
  const { language, zone } = telling;
  const due = item.dueAt === null ? "" : `  ${timeIn(zone, item.dueAt)}`;
  const head = `[${stateWord(item.state, language)}]${due}  ${item.title[language]}  (${item.guideline}/${item.element})`;
  const { sections } = whyOf(item, telling);
  const why = sections.map(({ title, sentences }) => `  ${title}: ${sentences.map(({ text }) => text).join(" ")}`);
  return [head, ...why].join("\n");
}
