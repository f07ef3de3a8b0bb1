import type { Guideline, Limit, Publication, Text } from "../guideline.ts";
import type { CountedLimit, Layer, LayerChange } from "../layers/layer.ts";
import { type ElementWorld, element } from "./element.ts";
import { limit } from "./limit.ts";
import { didYouMean } from "./nearest-word.ts";
import { listOf, mapOf, may, need, oneOf, oneOrMore, type Read, slug, someText } from "./read.ts";
import { wholeSource } from "./source.ts";
import { childAt, itemsAt, report, type Spot, scalarAt } from "./spot.ts";
import { calendarDay, text } from "./text.ts";

/** What layers may refer to. */
export interface LayerWorld extends Pick<ElementWorld, "acts" | "actIds" | "rows"> {
  readonly guidelines: readonly Guideline[];
}

/** A layer as it was read, with the place of each of its changes. */
export interface ReadLayer {
  readonly at: Spot;
  readonly layer: Layer;
  readonly guideline: Guideline;
  readonly places: readonly Spot[];
}

const place: Read<Spot> = (at) => at;
const levels = ["region", "municipality", "unit"] as const;
const units: Read<Layer["units"]> = (at) => (scalarAt(at) === "all" ? "*" : oneOrMore<string>("'units'", someText)(at));

const layerFile = mapOf("A layer", {
  id: need(slug),
  level: need(oneOf("level", levels)),
  units: may(units, null),
  guideline: need(slug),
  edition: need(someText),
  author: need(someText),
  reason: need(text),
  valid: need(mapOf("'valid'", { from: need(calendarDay), to: may(calendarDay, null) })),
  source: need(wholeSource),
  changes: need(place),
});

const changeShape = mapOf("A change", {
  add: may(place, null),
  tighten: may(slug, null),
  relax: may(slug, null),
  silence: may(slug, null),
  instead: may(place, null),
  within: may(place, null),
  reason: may(text, null),
});
const words = ["add", "tighten", "relax", "silence"] as const;

/** What a change may refer to, and the reason it has where it gives none of its own. */
interface Around extends ElementWorld {
  readonly reason: Text;
}

function counted(at: Spot, world: ElementWorld): CountedLimit | undefined {
  const read = limit(at, world);
  if (read === undefined || "amount" in read) return read;
  return report(at, "not-comparable", "A layer sets a length of time.", "Write for instance { days: 28 }.");
}

type LimitWord = "tighten" | "relax";
function limitChange(
  at: Spot,
  world: Around,
  change: LimitWord,
  read: NonNullable<ReturnType<typeof changeShape>>,
): LayerChange | undefined {
  if (read.within === null)
    return report(at, "missing", `'${change}' lacks 'within'.`, "Add 'within:' with the new limit.");
  const within = counted(read.within, world);
  const instead: Limit | null | undefined = read.instead === null ? null : limit(read.instead, world);
  const element = read[change];
  if (within === undefined || instead === undefined || element === null) return undefined;
  return { change, element, instead, within, reason: read.reason ?? world.reason };
}

function changeOf(at: Spot, world: Around): LayerChange | undefined {
  const read = changeShape(at);
  if (read === undefined) return undefined;
  const said = words.filter((word) => read[word] !== null);
  const [word] = said;
  if (word === undefined || said.length > 1)
    return report(at, "wrong-shape", "A change does one thing.", `Write one of: ${words.join(", ")}.`);
  const reason = read.reason ?? world.reason;
  if (word === "tighten" || word === "relax") return limitChange(at, world, word, read);
  const extra = read.within ?? read.instead;
  if (extra !== null)
    return report(extra, "does-not-belong", `'${word}' has no limit.`, "Take 'within' and 'instead' away.");
  if (word === "silence") return { change: word, element: read.silence ?? "", reason };
  const added = element(world)(read.add ?? at);
  return added && { change: "add", element: added, reason };
}

function guidelineOf(at: Spot, id: string, edition: string, known: readonly Guideline[]): Guideline | undefined {
  const found = known.find((one) => one.id === id && one.edition === edition);
  if (found !== undefined) return found;
  const editions = known.filter((one) => one.id === id).map((one) => one.edition);
  if (editions.length === 0)
    return report(
      childAt(at, "guideline") ?? at,
      "unknown-guideline",
      `There is no guideline '${id}'.`,
      didYouMean(
        id,
        known.map((one) => one.id),
      ),
    );
  return report(
    childAt(at, "edition") ?? at,
    "unknown-guideline",
    `'${id}' has no edition '${edition}'.`,
    didYouMean(edition, editions),
  );
}

function around(world: LayerWorld, guideline: Guideline, source: Publication, reason: Text): Around {
  return {
    ...world,
    reason,
    sources: new Map([["layer", source]]),
    sourceKeys: ["layer"],
    unitValues: guideline.unitValues.map(({ name }) => name),
    phases: guideline.phases.map(({ id }) => id),
    stops: null,
  };
}

/** One layer as written; `published`: the units where it is published, which then need not be said. */
export function readLayer(at: Spot, world: LayerWorld, published: Layer["units"] | null): ReadLayer | undefined {
  const read = layerFile(at);
  if (read === undefined) return undefined;
  const { changes: changesAt, valid, units: said, ...rest } = read;
  const holdsFor = said ?? published;
  if (holdsFor === null)
    return report(at, "missing", "A layer lacks 'units'.", "Add 'units:', the units where it holds, or 'all'.");
  const guideline = guidelineOf(at, read.guideline, read.edition, world.guidelines);
  if (guideline === undefined) return undefined;
  const within = around(world, guideline, read.source, read.reason);
  const changes = listOf("'changes'", (one: Spot) => changeOf(one, within))(changesAt);
  if (changes === undefined) return undefined;
  const layer: Layer = { ...rest, units: holdsFor, validFrom: valid.from, validTo: valid.to, changes };
  return { at, layer, guideline, places: itemsAt(changesAt) ?? [] };
}
