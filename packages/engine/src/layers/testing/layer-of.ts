import type { Guideline } from "../../guideline.ts";
import { readSource, textOf } from "../../testing/guideline.ts";
import type { Layer } from "../layer.ts";

/** A layer over a guideline that changes nothing, unless said otherwise: of every unit, from long ago. */
export function layerOf({ id, edition }: Guideline, more: Partial<Layer> & Pick<Layer, "id">): Layer {
  return {
    level: "unit",
    units: "*",
    guideline: id,
    edition,
    author: more.id,
    reason: textOf("why"),
    validFrom: "2000-01-01",
    validTo: null,
    source: { ...readSource, title: more.id },
    changes: [],
    ...more,
  };
}
