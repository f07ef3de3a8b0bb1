import type { Programme } from "../programme.ts";
import { type Section, sections } from "./field-words.ts";

/** One thing in which two programmes differ. `before` and `after` are values as they stand in the programme; null: none. */
export interface ProgrammeChange {
  readonly section: Section;
  readonly what: "added" | "removed" | "changed";
  /** The item that it is about, in the unit's words or by its name; null for what the section itself says. */
  readonly name: string | null;
  readonly field: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null && !Array.isArray(value);
const isSame = (a: unknown, b: unknown): boolean => written(a) === written(b);

/** JSON whose text depends neither on the order of keys nor on what is absent. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isItem(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

/** What tells one item of a section from another. */
function nameOf(section: Section, item: unknown): string {
  if (!isItem(item)) return String(item);
  const { key, guideline, edition, value, element, what, from, title } = item;
  if (section === "frames") return [guideline, edition, value].join(" ");
  if (section === "silences") return [guideline, edition, element].join(" ");
  if (section === "closed") return [title, from].join(" ");
  return String(key ?? what ?? title);
}

/** What changes from one programme to another, section by section, in reading order. Nothing changes in what is the same. */
export function programmeDifference(before: Programme, after: Programme): readonly ProgrammeChange[] {
  return sections.flatMap((section) => changesIn(section, before[section], after[section]));
}

function changesIn(section: Section, before: unknown, after: unknown): readonly ProgrammeChange[] {
  if (isSame(before, after)) return [];
  if (Array.isArray(before ?? after) && section !== "dropOutReasons")
    return inList(section, (before ?? []) as readonly unknown[], (after ?? []) as readonly unknown[]);
  if (isItem(before ?? after)) return fieldsOf(section, null, (before ?? {}) as Item, (after ?? {}) as Item);
  return [changed(section, null, null, before, after)];
}

function inList(section: Section, before: readonly unknown[], after: readonly unknown[]): readonly ProgrammeChange[] {
  const old = new Map(before.map((item) => [nameOf(section, item), item]));
  const now = new Map(after.map((item) => [nameOf(section, item), item]));
  const gone = [...old].filter(([name]) => !now.has(name)).map(([name, item]) => whole("removed", section, name, item));
  const rest = [...now].flatMap(([name, item]): readonly ProgrammeChange[] => {
    const was = old.get(name);
    if (was === undefined) return [whole("added", section, name, item)];
    if (isSame(was, item)) return [];
    return isItem(was) && isItem(item) ? fieldsOf(section, titleOf(item, name), was, item) : [];
  });
  const said = [...gone, ...rest];
  return said.length > 0 ? said : [changed(section, null, "order", null, null)];
}

function titleOf(item: Item, name: string): string {
  return typeof item["title"] === "string" ? item["title"] : name;
}

function whole(what: "added" | "removed", section: Section, name: string, item: unknown): ProgrammeChange {
  const said = isItem(item) ? titleOf(item, name) : name;
  return {
    section,
    what,
    name: said,
    field: null,
    before: what === "removed" ? item : null,
    after: what === "added" ? item : null,
  };
}

function fieldsOf(section: Section, name: string | null, before: Item, after: Item): readonly ProgrammeChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => changed(section, name, field, before[field], after[field]));
}

function changed(
  section: Section,
  name: string | null,
  field: string | null,
  before: unknown,
  after: unknown,
): ProgrammeChange {
  return { section, what: "changed", name, field, before: before ?? null, after: after ?? null };
}
