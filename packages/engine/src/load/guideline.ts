import type { Guideline, UnitValueDefinition } from "../guideline.ts";
import { checkIdsDiffer, idsIn } from "./act.ts";
import { type ElementWorld, element, stops } from "./element.ts";
import { fieldsOf, fieldType } from "./kind-field.ts";
import { didYouMean } from "./nearest-word.ts";
import { phase } from "./phase.ts";
import { query } from "./query.ts";
import { type Field, listOf, mapOf, may, need, oneOf, type Read, slug, someText } from "./read.ts";
import { keysOfSources, sourcesFile, sourcesOf, statuses, validity } from "./source.ts";
import { childAt, itemsAt, report, type Spot, scalarAt } from "./spot.ts";
import { text } from "./text.ts";

/** The files of one guideline, opened. */
export interface Folder {
  readonly name: string;
  readonly guideline: Spot;
  readonly sources: Spot;
  /** elements/*.yaml, in the order of their names. */
  readonly elements: readonly Spot[];
}

const unitValue: Read<UnitValueDefinition> = mapOf("A unit value", {
  name: need(slug),
  title: need(text),
  unit: need(oneOf("unit", ["days"])),
});

const scopeShape = mapOf("'scope'", { opens: need(query), closes: need(query), link: may(someText, null) });
const scope: Read<NonNullable<Guideline["scope"]>> = (at) => {
  const read = scopeShape(at);
  if (read === undefined || read.link === null) return read;
  const { link, opens, closes } = read;
  const without = [...opens.kinds, ...closes.kinds].find((kind) => fieldType(kind, link) === null);
  if (without === undefined) return read;
  return report(
    at,
    "link-mismatch",
    `'${without}' has no field '${link}' to link by.`,
    didYouMean(link, fieldsOf(without)),
  );
};
const place: Read<Spot> = (at) => at;

const identity = {
  id: need(slug),
  edition: need(someText),
  title: need(text),
  summary: need(text),
  publisher: need(someText),
  country: need(oneOf("country", ["NO", "DK"])),
  status: need(oneOf("status", statuses)),
  valid: may(validity, { from: null, to: null }),
  adoption: need(oneOf("adoption", ["required", "none"])),
  scope: may(scope, null),
  stops: may(stops, null),
  unitValues: may(listOf("'unitValues'", unitValue), [] as readonly UnitValueDefinition[]),
  phases: may(listOf("'phases'", phase), []),
  elements: may(place, null),
} satisfies Record<string, Field<unknown>>;
const guidelineFile = mapOf("A guideline", identity);
const elementsFile = mapOf("A file of elements", { elements: need(place) });

function elementLists({ guideline, elements }: Folder): readonly Spot[] {
  const own = childAt(guideline, "elements");
  const others = elements.flatMap((file) => elementsFile(file)?.elements ?? []);
  return own === null ? others : [own, ...others];
}

function namesIn(list: Spot | null, key: string): readonly string[] {
  return ((list && itemsAt(list)) ?? []).map((at) => String(scalarAt(childAt(at, key) ?? at) ?? ""));
}

function readElements(lists: readonly Spot[], world: ElementWorld): Guideline["elements"] {
  const read = listOf("'elements'", element(world));
  return lists.flatMap((list) => read(list) ?? []);
}

function checkOneIdEach(lists: readonly Spot[]): void {
  const seen = new Set<string>();
  for (const list of lists) {
    checkIdsDiffer(list);
    for (const id of idsIn(list)) {
      if (seen.has(id))
        report(list, "duplicate-id", `'${id}' stands in another file too.`, "Give one of them another id.");
    }
    for (const id of idsIn(list)) seen.add(id);
  }
}

/** The guideline of a folder: its name, or what stands before `@` where it holds one edition of several. */
function idOfFolder(name: string): string {
  return name.split("@")[0] ?? name;
}

/** What every guideline may refer to. */
export type World = Pick<ElementWorld, "acts" | "actIds" | "rows">;

/** Reads one folder; undefined once anything wrong has been reported. */
export function readGuideline(folder: Folder, world: World): Guideline | undefined {
  const { guideline: file, sources: sourcesAt } = folder;
  const read = guidelineFile(file);
  const sources = sourcesFile(sourcesAt);
  const known = sourcesOf(sourcesAt);
  const unitValues = namesIn(childAt(file, "unitValues"), "name");
  const lists = elementLists(folder);
  checkIdsDiffer(childAt(file, "phases"));
  checkOneIdEach(lists);
  const elements = readElements(lists, {
    ...world,
    sources: known,
    sourceKeys: keysOfSources(sourcesAt),
    unitValues,
    phases: idsIn(childAt(file, "phases")),
    stops: read?.stops ?? null,
  });
  if (read === undefined || sources === undefined) return undefined;
  const named = idOfFolder(folder.name);
  if (read.id !== named)
    return report(
      childAt(file, "id") ?? file,
      "does-not-belong",
      `The id '${read.id}' differs from its folder.`,
      `Write 'id: ${named}'.`,
    );
  const namedEdition = folder.name.split("@")[1];
  if (namedEdition !== undefined && read.edition !== namedEdition)
    return report(
      childAt(file, "edition") ?? file,
      "does-not-belong",
      `The edition '${read.edition}' differs from its folder.`,
      `Write 'edition: "${namedEdition}"', or rename the folder.`,
    );
  const { valid, adoption, elements: _elements, stops: _stops, ...rest } = read;
  const validity = { validFrom: valid.from, validTo: valid.to };
  const { notExecutable, unread } = sources;
  return { ...rest, ...validity, holdsWithoutAdoption: adoption === "none", elements, notExecutable, unread };
}
