import type { Element } from "../guideline.ts";
import { clashesBeside, contradictionsIn } from "../layers/contradictions.ts";
import { elementOfChange, type Layer, type LayerChange, rankOf } from "../layers/layer.ts";
import { compareLimits, isProtected, isSameLimit } from "../layers/tighter.ts";
import type { ReadLayer } from "./layer.ts";
import { didYouMean } from "./nearest-word.ts";
import type { GuidelineProblemCode } from "./problem.ts";
import { report } from "./spot.ts";

type LimitChange = Extract<LayerChange, { readonly change: "tighten" | "relax" }>;

function cited({ source }: Pick<Element, "source"> | Layer): string {
  return `${source.publisher}, ${source.title}, ${source.section}`;
}

/** The elements that a layer may speak of: the guideline's, and what wider layers add. */
function elementsBelow({ layer, guideline }: ReadLayer, others: readonly Layer[]): readonly Element[] {
  const wider = others.filter(
    (one) => one.guideline === layer.guideline && one.edition === layer.edition && rankOf(one) < rankOf(layer),
  );
  const added = wider.flatMap(({ changes }) => changes.flatMap((one) => (one.change === "add" ? [one.element] : [])));
  return [...guideline.elements, ...added];
}

type Mistake = readonly [what: GuidelineProblemCode, message: string, fix: string];

/** What is wrong with a new limit, seen with the cases that it would take the place of. */
function wrongLimit(change: LimitChange, of: Element): Mistake | null {
  const { instead, within } = change;
  const isShort = change.change === "tighten";
  const cases = of.limits.filter(({ limit }) => instead === null || isSameLimit(limit, instead));
  if (instead !== null && cases.length === 0)
    return ["unknown-limit", `'${of.id}' has no limit like the one in 'instead'.`, "Write it as it stands there."];
  if (of.limits.length === 0 && isShort) return null;
  const compared = cases.map(({ limit }) => compareLimits(within, limit));
  if (compared.every((one) => one === null)) {
    const fix = "Use the guideline's own unit of time; where it leaves the limit to the unit, set the unit value.";
    return ["not-comparable", `Nobody can say whether this is shorter than the limit of '${of.id}'.`, fix];
  }
  if (compared.some((one) => one !== null && (isShort ? one < 0 : one > 0))) return null;
  const fix = isShort ? "Write a shorter one, or 'relax'." : "Write a longer one, or 'tighten'.";
  return ["changes-nothing", `The limit of '${of.id}' is already as ${isShort ? "short" : "long"} as this.`, fix];
}

function wrongAddition({ id, force }: Element, isThere: boolean): Mistake | null {
  if (isThere) return ["duplicate-id", `'${id}' is there already.`, "Give it another id."];
  return force === "must" ? ["against-law", "A layer makes no law.", "Write 'force: should', 'frame' or 'may'."] : null;
}

function wrongChange(change: LayerChange, below: readonly Element[]): Mistake | null {
  const id = elementOfChange(change);
  const of = below.find((one) => one.id === id);
  if (change.change === "add") return wrongAddition(change.element, of !== undefined);
  if (of === undefined) {
    const ids = below.map((one) => one.id);
    return ["unknown-element", `There is no element '${id}'.`, didYouMean(id, ids)];
  }
  if (change.change !== "tighten" && isProtected(of)) {
    const message = `'${id}' may be neither relaxed nor silenced: ${cited(of)}.`;
    return ["against-law", message, "Take the change away."];
  }
  if (change.change === "silence") return null;
  if (of.kind === "guard") return ["does-not-belong", "A guard has no limit.", "Silence it, or add an element."];
  return wrongLimit(change, of);
}

/** A limit of a layer has to date a deadline wherever the one before it did. */
function checkSource({ at, layer }: ReadLayer): void {
  const { confidence, status } = layer.source;
  if (status === "in-force" && ["R", "S", "C"].includes(confidence)) return;
  report(
    at,
    "cannot-date",
    "The source of a layer must be in force and read: its limits date deadlines.",
    "Write 'status: in-force' and confidence R, S or C.",
  );
}

function checkOwnChanges({ layer, places, at }: ReadLayer): void {
  layer.changes.forEach((change, index) => {
    const clash = layer.changes
      .slice(0, index)
      .find((earlier) => elementOfChange(earlier) === elementOfChange(change) && clashesBeside(earlier, change));
    if (clash !== undefined)
      report(
        places[index] ?? at,
        "contradiction",
        `This contradicts an earlier change of '${elementOfChange(change)}' in the same layer.`,
        "Keep one of the two.",
      );
  });
}

/** Reports all that is wrong with a layer, seen with the guideline it is laid over and the layers beside it. */
export function checkLayer(read: ReadLayer, others: readonly Layer[]): void {
  const below = elementsBelow(read, others);
  checkSource(read);
  read.layer.changes.forEach((change, index) => {
    const wrong = wrongChange(change, below);
    if (wrong !== null) report(read.places[index] ?? read.at, ...wrong);
  });
  checkOwnChanges(read);
}

/** Reports every two layers that contradict each other, at the nearer one, with both sources. */
export function checkTogether(all: readonly ReadLayer[]): void {
  for (const { one, other, element } of contradictionsIn(all.map(({ layer }) => layer))) {
    const read = all.find(({ layer }) => layer === other.layer);
    const at = read?.places[other.layer.changes.indexOf(other.change)] ?? read?.at;
    if (at === undefined) continue;
    report(
      at,
      "contradiction",
      `Of '${element}', '${other.layer.id}' (${cited(other.layer)}) contradicts '${one.layer.id}' (${cited(one.layer)}).`,
      "Change one of the two, or let one end before the other begins.",
    );
  }
}
