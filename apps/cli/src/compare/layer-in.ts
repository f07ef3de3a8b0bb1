import { readFile } from "node:fs/promises";
import { type Layer, type Loaded, loadLayer, problemLine } from "@helhet/engine";
import { refused } from "../complaint.ts";
import { cannotRead } from "../file-complaints.ts";

/** The layer in a file, as if it had held everywhere from the beginning. Complains of every problem with its line and mend. */
export async function layerIn(path: string, loaded: Loaded): Promise<Layer> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw cannotRead("The layer", path, error);
  });
  const layer = loadLayer({ path, text }, loaded, "*");
  if (layer.ok) return { ...layer.value, units: "*", validFrom: "0001-01-01", validTo: null };
  const lines = layer.refusal.map((problem) => `\n  ${problemLine(problem)}`).join("");
  throw refused(`The layer is not right, and nothing was compared:${lines}`, {});
}
