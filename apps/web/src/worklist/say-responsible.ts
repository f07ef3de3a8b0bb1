import type { Catalogue } from "../catalogue/nb.ts";
import type { ListLine } from "./lines.ts";

/** `Deg`, a name, whoever is on duty, or that nobody is: said, never left blank. */
export function sayResponsible({ name, by, isYou }: ListLine["responsible"], words: Catalogue): string {
  if (isYou) return words.responsible.you;
  if (name === null || by === "nobody") return words.responsible.nobody;
  return by === "roster" ? words.responsible.onDuty(name) : name;
}
