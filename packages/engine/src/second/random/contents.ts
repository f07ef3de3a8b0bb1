import { product, testGuideline } from "../../golden/testing/content.ts";
import type { Guideline } from "../../guideline.ts";
import type { Adoption, Setting, UnitValue } from "../../setting.ts";
import { everyWay, everyWayNewer } from "../../testing/every-way.ts";
import { acts } from "../../testing/given.ts";
import type { Content } from "../second.ts";
import { idOf } from "./drawing.ts";
import { addedIds, drawLayers } from "./layers.ts";
import type { Named } from "./random-course.ts";

/** What is followed: the product's guidelines, the one of every state, the one of every way. */
const followed: readonly Pick<Content, "guidelines" | "acts">[] = [
  product,
  testGuideline,
  { guidelines: [everyWay, everyWayNewer], acts },
];

/** From when the newer edition is adopted beside the older one. */
const newerFrom = "2025-03-18";

type Adopting = Pick<Adoption, "unit" | "from" | "to">;

const everywhere: readonly Adopting[] = [{ unit: "*", from: "2000-01-01", to: null }];
const oneUnit: readonly Adopting[] = [{ unit: idOf("unit", 1), from: "2000-01-01", to: null }];
const forATime: readonly Adopting[] = [
  { unit: idOf("unit", 2), from: "2025-03-20", to: null },
  { unit: "*", from: "2000-01-01", to: "2025-03-15" },
];

type Valuing = Pick<UnitValue, "unit" | "days" | "from" | "to">;
const noValues: readonly Valuing[] = [];
const fixedValues: readonly Valuing[] = [{ unit: "*", days: 14, from: "2000-01-01" }];
const changingValues: readonly Valuing[] = [
  { unit: "*", days: 10, from: "2000-01-01" },
  { unit: idOf("unit", 1), days: 21, from: "2025-03-18" },
  { unit: "*", days: 3, from: "2025-04-01" },
];
const endingValues: readonly Valuing[] = [
  { unit: "*", days: 10, from: "2000-01-01", to: "2025-04-02" },
  { unit: idOf("unit", 1), days: 5, from: "2025-03-18", to: "2025-03-24" },
];

type Ways = readonly [readonly Adopting[], readonly Valuing[], Setting["zone"], Setting["country"]];
const ways: readonly Ways[] = [
  [everywhere, noValues, "Europe/Oslo", "NO"],
  [everywhere, fixedValues, "Europe/Oslo", "NO"],
  [everywhere, changingValues, "Europe/Oslo", "NO"],
  [oneUnit, changingValues, "Europe/Oslo", "NO"],
  [everywhere, endingValues, "Europe/Oslo", "NO"],
  [forATime, fixedValues, "Europe/Copenhagen", "NO"],
  [everywhere, fixedValues, "America/Nuuk", "DK"],
  [everywhere, noValues, "Africa/Cairo", "SE"],
  [[], fixedValues, "Europe/Oslo", "NO"],
];

function valueNames({ id, unitValues }: Guideline): readonly string[] {
  return id === "test" ? ["ward"] : unitValues.map(({ name }) => name);
}

function settingOf(guidelines: readonly Guideline[], [adopting, valuing, zone, country]: Ways): Setting {
  const adoptions = guidelines.flatMap(({ id, edition }) =>
    adopting.map((one) => ({
      ...one,
      guideline: id,
      edition,
      from: edition === everyWayNewer.edition ? newerFrom : one.from,
    })),
  );
  const unitValues = guidelines.flatMap((guideline) =>
    valueNames(guideline).flatMap((name) => valuing.map((one) => ({ ...one, guideline: guideline.id, name }))),
  );
  return { zone, country, adoptions, unitValues };
}

/** Contents that are followed in one way: each course is read against all of them. */
export interface Reading {
  readonly contents: readonly Content[];
  readonly named: Named;
}

/** Elements of which something can be agreed come twice. */
function namesOf({ id, elements }: Guideline): readonly string[] {
  return elements.flatMap((one) => {
    const name = `${id}/${one.id}`;
    return one.force === "must" ? [name] : one.every === null ? [name, name] : [name, name, name, name];
  });
}

const named: Named = {
  elements: followed.flatMap(({ guidelines }) => [
    ...guidelines.flatMap(namesOf),
    ...guidelines.flatMap(({ id }) => addedIds.map((added) => `${id}/${added}`)),
  ]),
  acts: followed.flatMap(({ acts }) => acts.map(({ id }) => id)),
};

function reading(way: Ways, layersOf: (guidelines: readonly Guideline[]) => Setting["layers"]): Reading {
  const contents = followed.map(({ guidelines, acts }) => {
    const setting = settingOf(guidelines, way);
    return { guidelines, acts, setting: { ...setting, layers: layersOf(guidelines) ?? [] } };
  });
  return { contents, named };
}

const plain = ways.map((way) => reading(way, () => []));
/** Random layers over every way in which something is adopted, several of each. */
const layeredSeeds = Array.from({ length: 24 }, (_, seed) => seed);
const layered = layeredSeeds.map((seed) =>
  reading(ways[seed % 4] as Ways, (guidelines) => drawLayers(seed, guidelines)),
);

/**
 * All contents in every way: adopted or not, for one unit or all, with values of units or none, in several zones, with
 * random layers over them or none. Half of the random courses are read with layers.
 */
export const readings: readonly Reading[] = [...plain, ...plain, ...plain, ...layered];
