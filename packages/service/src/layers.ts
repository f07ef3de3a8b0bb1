import { dayBefore, ok, type Problem, type Result, refuse } from "@helhet/course";
import {
  type Contradiction,
  contradictionsIn,
  differencesOf,
  isInForce,
  type Layer,
  type LayerDifference,
  loadLayer,
} from "@helhet/engine";
import type { Reach } from "@helhet/record";
import type { FollowedAgain } from "./adopt.ts";
import { type Caller, principalOf, workingAs } from "./caller.ts";
import type { House } from "./house.ts";
import { invalid, mayNot, type Refusal } from "./refusal.ts";
import { inThePast, isPast } from "./unit-decision.ts";

/** A layer as a leader writes it, in YAML or JSON: docs/reference/layers.md. */
export interface LayerAsk {
  readonly unit: string;
  readonly text: string;
}

/** What a layer would do, before it is published. */
export interface LayerPreview extends Reach {
  readonly layer: string;
  readonly guideline: string;
  readonly edition: string;
  readonly from: string;
  /** All in which the unit's rules would differ from the layers below, from the layer's first day. */
  readonly differences: readonly LayerDifference[];
}

/** Checks a layer as publishing does, and tells what it would change. Those who run already are moved by a decision of their own. */
export async function previewLayer(
  house: House,
  caller: Caller,
  ask: LayerAsk,
): Promise<Result<LayerPreview, Refusal>> {
  const read = await publishable(house, caller, ask);
  if (!read.ok) return read;
  const { layer, beside } = read.value;
  const guideline = house.rules.guidelines.find(
    ({ id, edition }) => id === layer.guideline && edition === layer.edition,
  );
  const inForce = beside.filter((one) => isInForce(one, ask.unit, layer.validFrom));
  const differences = guideline === undefined ? [] : differencesOf(guideline, [...inForce, layer]);
  const reach = await house.record.directory.reach(ask.unit, layer.guideline, layer.edition, house.now());
  const { id, guideline: of, edition, validFrom: from } = layer;
  return ok({ ...reach, layer: id, guideline: of, edition, from, differences });
}

/** A leader publishes a layer of the unit's own: it holds for whatever begins there from its first day. */
export async function publishLayer(
  house: House,
  caller: Caller,
  ask: LayerAsk,
): Promise<Result<FollowedAgain, Refusal>> {
  const read = await publishable(house, caller, ask);
  if (!read.ok) return read;
  if (read.value.isPublished) return ok({ followedAgain: 0 });
  const { id: layer, guideline, edition, validFrom: from, validTo: to } = read.value.layer;
  const { unit, text } = ask;
  const by = caller.practitioner.id;
  const row = { unit, layer, guideline, edition, text, from, to, by };
  const followedAgain = await house.record.directory.publishLayer(principalOf(caller), row);
  await house.rules.refresh();
  return ok({ followedAgain });
}

/** A leader takes a layer away from a day on: what begins from then on is as if it had never been. */
export async function withdrawLayer(
  house: House,
  caller: Caller,
  { unit, layer, from }: { readonly unit: string; readonly layer: string; readonly from: string },
): Promise<Result<FollowedAgain, Refusal>> {
  const working = workingAs(caller, unit, "adopt-guideline");
  if (working === undefined) return mayNot("adopt-guideline in the unit");
  if (isPast(house, working, from)) return inThePast;
  await house.rules.refresh();
  const to = dayBefore(from);
  const own = house.rules.current().layers.filter((one) => one.unit === unit && one.layer === layer);
  const isOpen = own.some((one) => one.to === null || one.to > to);
  // The same decision twice is one: a retry changes nothing.
  if (!isOpen && own.at(-1)?.to === to) return ok({ followedAgain: 0 });
  if (!isOpen) return invalid("layer", "The unit has no such layer on that day.", "Choose one that it has published.");
  const followedAgain = await house.record.directory.withdrawLayer(principalOf(caller), unit, layer, to);
  await house.rules.refresh();
  return ok({ followedAgain });
}

interface Publishable {
  readonly layer: Layer;
  /** What is laid over the guidelines already. */
  readonly beside: readonly Layer[];
  /** It stands already, word for word: a retry changes nothing. */
  readonly isPublished: boolean;
}

async function publishable(house: House, caller: Caller, ask: LayerAsk): Promise<Result<Publishable, Refusal>> {
  const working = workingAs(caller, ask.unit, "adopt-guideline");
  if (working === undefined) return mayNot("adopt-guideline in the unit");
  const read = loadLayer({ path: "text", text: ask.text }, house.rules.loaded, [ask.unit]);
  if (!read.ok)
    return invalidAll(
      read.refusal.map(({ line, message, fix }) => ({ path: `text.${line}`, what: "not-valid", message, mend: fix })),
    );
  const layer = { ...read.value, units: [ask.unit] };
  if (layer.level !== "unit") return invalid("text", "A unit publishes layers of its own level.", "Write level: unit.");
  await house.rules.refresh();
  const book = house.rules.current();
  const own = book.layers.filter((one) => one.unit === ask.unit && one.layer === layer.id);
  if (own.some(({ text, to }) => text === ask.text && to === layer.validTo))
    return ok({ layer, beside: book.laid, isPublished: true });
  if (isPast(house, working, layer.validFrom)) return inThePast;
  if (own.some(({ to }) => to === null || to >= layer.validFrom))
    return invalid(
      "text",
      "A layer of that name holds in the unit.",
      "Withdraw it first, or give this one another id.",
    );
  const contradictions = contradictionsIn([...book.laid, layer]).filter((one) => isAbout(one, layer));
  if (contradictions.length > 0) return invalidAll(contradictions.map(contradicted));
  return ok({ layer, beside: book.laid, isPublished: false });
}

function isAbout({ one, other }: Contradiction, layer: Layer): boolean {
  return one.layer === layer || other.layer === layer;
}

function invalidAll(problems: readonly Problem[]): { readonly ok: false; readonly refusal: Refusal } {
  return refuse({ kind: "invalid", problems });
}

function cited({ id, author, source }: Layer): string {
  return `${id} (${author}: ${source.publisher}, ${source.title}, ${source.section})`;
}

function contradicted({ element, one, other }: Contradiction): Problem {
  return {
    path: "text",
    what: "not-valid",
    message: `Of ${element}, ${cited(other.layer)} contradicts ${cited(one.layer)}.`,
    mend: "Change one of the two, or let one end before the other begins.",
  };
}
