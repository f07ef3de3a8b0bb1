import type { Act } from "../guideline.ts";
import { fieldsOf, fieldType } from "./kind-field.ts";
import { didYouMean } from "./nearest-word.ts";
import { checkValues, fieldIn, kindName, plainValue, query } from "./query.ts";
import { listOf, mapOf, may, need, type Read, slug, someText } from "./read.ts";
import { childAt, itemsAt, pairsAt, report, type Spot, scalarAt } from "./spot.ts";
import { text } from "./text.ts";

type Preset = Record<string, string | number | boolean>;

const preset: Read<Preset> = (at) => {
  const pairs = pairsAt(at);
  if (pairs === undefined) return report(at, "wrong-shape", "'preset' must be a map.", "Write { field: value }.");
  const values = pairs.map(({ key, at: valueAt }) => [key, plainValue(valueAt)] as const);
  return values.some(([, value]) => value === undefined) ? undefined : (Object.fromEntries(values) as Preset);
};

const shape = mapOf("An act", {
  id: need(slug),
  title: need(text),
  kind: need(kindName),
  preset: may(preset, {} as Preset),
  answeredBy: need(query),
  link: may(someText, null),
});

function checkPreset(at: Spot, act: Act): void {
  for (const [field, value] of Object.entries(act.preset)) {
    const type = fieldIn(at, [act.kind], field);
    if (type !== undefined) checkValues(at, field, type, [value]);
    const counted = act.answeredBy.where[field];
    if (counted === undefined || counted.includes(value)) continue;
    report(
      at,
      "preset-mismatch",
      `The form fills in '${field}: ${value}', which does not count as an answer.`,
      `Use one of: ${counted.join(", ")}.`,
    );
  }
}

function checkLink(at: Spot, { link, answeredBy }: Act): void {
  if (link === null) return;
  const without = answeredBy.kinds.find((kind) => fieldType(kind, link) === null);
  if (without !== undefined)
    report(at, "link-mismatch", `'${without}' has no field '${link}' to link by.`, didYouMean(link, fieldsOf(without)));
}

const act: Read<Act> = (at) => {
  const before = at.sheet.problems.length;
  const read = shape(at);
  if (read === undefined) return undefined;
  const { kinds } = read.answeredBy;
  if (!kinds.includes(read.kind))
    report(
      at,
      "preset-mismatch",
      `The form records '${read.kind}', which does not answer '${read.id}'.`,
      `Use one of: ${kinds.join(", ")}.`,
    );
  checkPreset(childAt(at, "preset") ?? at, read);
  checkLink(childAt(at, "link") ?? at, read);
  return at.sheet.problems.length > before ? undefined : read;
};

/** Reports every id that stands twice in a list. */
export function checkIdsDiffer(list: Spot | null): void {
  const seen = new Set<string>();
  for (const at of (list && itemsAt(list)) ?? []) {
    const id = String(scalarAt(childAt(at, "id") ?? at) ?? "");
    if (seen.has(id)) report(at, "duplicate-id", `'${id}' stands twice.`, "Give one of them another id.");
    seen.add(id);
  }
}

/** The ids in a list, also of items that are wrong otherwise, so that one mistake is reported once. */
export function idsIn(list: Spot | null): readonly string[] {
  const items = (list && itemsAt(list)) ?? [];
  return items.map((at) => String(scalarAt(childAt(at, "id") ?? at) ?? ""));
}

const actsFile = mapOf("acts.yaml", { acts: need(listOf("'acts'", act)) });

/** The closed list of acts. */
export function readActs(file: Spot): readonly Act[] {
  checkIdsDiffer(childAt(file, "acts"));
  return actsFile(file)?.acts ?? [];
}
