import { readdirSync, readFileSync } from "node:fs";
import { compile, loadGuidelines, type Program } from "@helhet/engine";

/** Every guideline of the house, adopted everywhere: what the record follows courses with in its measurements. */
export function houseProgram(): Program {
  const folder = new URL("../../guidelines/", import.meta.url);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const yaml = paths.filter((path) => path.endsWith(".yaml") && !path.includes("golden"));
  const loaded = loadGuidelines(yaml.map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") })));
  if (!loaded.ok) throw new Error("The guidelines do not load.");
  const { guidelines, acts } = loaded.value;
  const everywhere = { unit: "*", from: "2000-01-01", to: null };
  const adoptions = guidelines.map(({ id, edition }) => ({ ...everywhere, guideline: id, edition }));
  return compile(guidelines, acts, { zone: "Europe/Oslo", country: "NO", adoptions, unitValues: [] });
}
