import { readdirSync, readFileSync } from "node:fs";
import { type Act, compile, type Guideline, type Loaded, loadGuidelines, type Program } from "@helhet/engine";

interface Rules {
  readonly guidelines: readonly Guideline[];
  readonly acts: readonly Act[];
}

/** What a specialist unit in Norway follows: some forty elements. */
const ofSpecialistUnit: ReadonlySet<string> = new Set([
  "no-acute-2019",
  "no-law",
  "no-pregnant-2019",
  "no-standard-package",
  "no-tsb-2019",
]);

/** What a specialist unit in Norway follows. */
export function unitRules(): Loaded {
  const { guidelines, ...rest } = houseRules();
  return { ...rest, guidelines: guidelines.filter(({ id }) => ofSpecialistUnit.has(id)) };
}

/** Every guideline of the house. */
function houseRules(): Loaded {
  const folder = new URL("../../guidelines/", import.meta.url);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const yaml = paths.filter((path) => path.endsWith(".yaml") && !path.includes("golden"));
  const loaded = loadGuidelines(yaml.map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") })));
  if (!loaded.ok) throw new Error("The guidelines do not load.");
  return loaded.value;
}

/** A program of guidelines, all adopted everywhere from the beginning. */
export function adoptedEverywhere({ guidelines, acts }: Rules): Program {
  const everywhere = { unit: "*", from: "2000-01-01", to: null };
  const adoptions = guidelines.map(({ id, edition }) => ({ ...everywhere, guideline: id, edition }));
  return compile(guidelines, acts, { zone: "Europe/Oslo", country: "NO", adoptions, unitValues: [] });
}

/** What a specialist unit in Norway follows. */
export function unitProgram(): Program {
  return adoptedEverywhere(unitRules());
}

/** Every guideline for Norway at once, as no unit follows them. */
export function norwegianRules(): Rules {
  const { guidelines, acts } = houseRules();
  return { acts, guidelines: guidelines.filter(({ country }) => country === "NO") };
}

/** A program of so many elements: the first ones of a unit, and the unit's again under other names where it has too few. */
export function programOf(count: number): Program {
  const { guidelines, acts } = unitRules();
  const chosen: Guideline[] = [];
  let left = count;
  for (let copy = 1; left > 0; copy += 1) {
    for (const guideline of guidelines) {
      if (left <= 0) break;
      const elements = guideline.elements.slice(0, left);
      left -= elements.length;
      chosen.push({ ...guideline, id: `${guideline.id}-${copy}`, elements });
    }
  }
  return adoptedEverywhere({ guidelines: chosen, acts });
}
