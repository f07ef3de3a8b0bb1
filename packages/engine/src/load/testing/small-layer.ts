import type { GuidelineFile } from "../load-guidelines.ts";
import { smallFolder } from "./small-folder.ts";

const layer = `id: region-east
level: region
units: all
guideline: small
edition: "1"
author: The region
reason: { nb: Korte veier, da: Korte veje, en: Short ways }
valid: { from: 2026-01-01 }
source:
  publisher: The region
  title: A circular
  edition: "2026"
  section: "4"
  confidence: R
  status: in-force
changes:
  - tighten: first
    within: { days: 14 }
`;

/** The small folder with one layer over its guideline. */
export const smallLayer: readonly GuidelineFile[] = [...smallFolder, { path: "layers/region-east.yaml", text: layer }];

/** The same with one piece of the layer's text exchanged. Throws where the text is not there exactly once. */
export function layerWith(right: string, wrong: string): readonly GuidelineFile[] {
  if (layer.split(right).length !== 2) throw new RangeError(`'${right}' does not stand once in the layer.`);
  return [...smallFolder, { path: "layers/region-east.yaml", text: layer.replace(right, wrong) }];
}
