import type { Element, Guideline, Limit } from "../../guideline.ts";
import type { CountedLimit, Layer, LayerChange, LayerLevel } from "../../layers/layer.ts";
import { readSource, textOf, within } from "../../testing/guideline.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { idOf } from "./drawing.ts";

const levels: readonly LayerLevel[] = ["region", "municipality", "unit"];
const firstDays = ["2000-01-01", "2024-03-01", "2025-03-18", "2025-10-20"];
const lastDays = [null, null, "2025-03-31", "2026-04-01"];
/** Elements that layers add have one of these ids, so that several layers now and then add one of the same name. */
export const addedIds = ["own-1", "own-2", "own-3"] as const;

function counted(limit: Limit | undefined): CountedLimit {
  return limit !== undefined && "amount" in limit ? limit : { unit: "days", amount: 14 };
}

/** About half or twice as long; now and then in another unit, so that nobody can compare. */
function changedLimit(chance: Chance, limit: Limit | undefined): CountedLimit {
  const { unit, amount } = counted(limit);
  const size = Math.max(1, Math.round(amount * chance.pick([0.3, 0.5, 0.8, 1, 1.3, 2])));
  if (chance.percent(10)) return { unit: chance.pick(["days", "weeks", "months", "hours"] as const), amount: size };
  return { unit, amount: size };
}

function added(chance: Chance, elements: readonly Element[]): Element {
  const like = chance.pick(elements);
  const limits = like.limits.length > 0 ? like.limits : [within(chance.whole(1, 40))];
  return { ...like, id: chance.pick(addedIds), force: chance.pick(["should", "frame", "may"] as const), limits };
}

function changeOf(chance: Chance, elements: readonly Element[]): LayerChange {
  const reason = textOf("why");
  const luck = chance.whole(1, 100);
  if (luck <= 15) return { change: "add", element: added(chance, elements), reason };
  const { id, limits } = chance.pick(elements);
  const element = chance.percent(12) ? chance.pick(addedIds) : id;
  if (luck <= 30) return { change: "silence", element, reason };
  const at = limits.length === 0 ? undefined : chance.pick(limits).limit;
  const instead = at !== undefined && chance.percent(40) ? at : null;
  const change = chance.percent(60) ? "tighten" : "relax";
  return { change, element, instead, within: changedLimit(chance, at), reason };
}

function layerOf(chance: Chance, { id, edition, elements }: Guideline, name: string): Layer {
  return {
    id: name,
    level: chance.pick(levels),
    units: chance.percent(40) ? "*" : [idOf("unit", chance.whole(1, 2))],
    guideline: id,
    edition,
    author: name,
    reason: textOf("why"),
    validFrom: chance.pick(firstDays),
    validTo: chance.pick(lastDays),
    source: { ...readSource, title: name },
    changes: Array.from({ length: chance.whole(0, 8) }, () => changeOf(chance, elements)),
  };
}

/** Random layers over guidelines: any changes, also such as contradict each other or would be refused. */
export function drawLayers(seed: number, guidelines: readonly Guideline[]): readonly Layer[] {
  const chance = chanceOf(seed);
  const followed = guidelines.filter(({ elements }) => elements.length > 0);
  return followed.flatMap((guideline) =>
    Array.from({ length: chance.whole(0, 5) }, (_, at) => layerOf(chance, guideline, `layer-${at}`)),
  );
}
