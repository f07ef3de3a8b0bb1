import { readFile } from "node:fs/promises";
import { type Country, isZone, msFromIso } from "@helhet/course";
import type { Adoption, Guideline, Loaded, Setting, UnitValue } from "@helhet/engine";
import { misused, notThere, refused } from "../complaint.ts";
import type { Options } from "../options.ts";

const everyUnit = "*";
const always = "0001-01-01";

/** An instant in UTC or with an offset, as epoch milliseconds. */
export function instantIn(name: string, text: string): number {
  const shaped = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  const ms = shaped ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms))
    throw misused(`--${name} is not an instant.`, "Write it as 2026-11-10T06:30:00Z or 2026-11-10T07:30:00+01:00.");
  return msFromIso(new Date(ms).toISOString());
}

/** The guidelines named, whole and in the order named. Complains of one that is not in the folder. */
export function namedGuidelines(names: readonly string[], loaded: Loaded): readonly Guideline[] {
  if (names.length === 0) throw misused("--guideline is missing.", "Name one or more, separated by commas.");
  return names.flatMap((name) => {
    const found = loaded.guidelines.filter(({ id }) => id === name);
    if (found.length > 0) return found;
    const known = [...new Set(loaded.guidelines.map(({ id }) => id))].join(", ");
    throw notThere(`There is no guideline ${name}.`, { mend: `There are ${known}.` });
  });
}

/**
 * What is adopted by every unit for the whole course. Without --adopt: every guideline named with --guideline, at the
 * edition that is here. `--adopt none`: nothing but law.
 */
export function adoptionsIn(options: Options, guidelines: readonly Guideline[]): readonly Adoption[] {
  const asked = options.text("adopt");
  if (asked === "none") return [];
  const chosen = asked === null ? guidelines : options.list("adopt").map((one) => editionIn(one, guidelines));
  return chosen.map(({ id, edition }) => ({ unit: everyUnit, guideline: id, edition, from: always, to: null }));
}

function editionIn(text: string, guidelines: readonly Guideline[]): Guideline {
  const [id = "", edition = ""] = text.split("@");
  if (id === "" || edition === "") throw misused(`--adopt cannot be ${text}.`, "Write it as no-tsb-2019@2019.");
  const found = guidelines.find((one) => one.id === id && one.edition === edition);
  if (found !== undefined) return found;
  const here = guidelines.map((one) => `${one.id}@${one.edition}`).join(", ");
  throw notThere(`The edition ${text} is not among the guidelines named.`, { mend: `There are ${here}.` });
}

/** The units' values in a file: a JSON array of { guideline, name, days, unit?, from? }. */
export async function unitValuesIn(path: string | null): Promise<readonly UnitValue[]> {
  if (path === null) return [];
  const text = await readFile(path, "utf8").catch(() => {
    throw notThere("The file of unit values cannot be read.", { where: path });
  });
  const mend = 'Write [{"guideline": "no-standard-package", "name": "mini-team", "days": 7}].';
  const rows = jsonIn(text);
  if (!Array.isArray(rows)) throw refused("The unit values are not a JSON array.", { where: path, mend });
  return rows.map((row: unknown, index) => {
    const value = unitValueOf(row);
    if (value === null) throw refused(`Unit value ${index + 1} is not right.`, { where: path, mend });
    return value;
  });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unitValueOf(row: unknown): UnitValue | null {
  if (typeof row !== "object" || row === null) return null;
  const { guideline, name, days, unit = everyUnit, from = always, ...rest } = row as Record<string, unknown>;
  const isWhole = typeof days === "number" && Number.isInteger(days) && days > 0;
  const isNamed = typeof guideline === "string" && typeof name === "string" && typeof unit === "string";
  const isDated = typeof from === "string" && /^\d{4}-\d{2}-\d{2}$/.test(from);
  if (!isWhole || !isNamed || !isDated || Object.keys(rest).length > 0) return null;
  return { guideline, name, days, unit, from };
}

const countries: Readonly<Record<string, Country>> = { "Europe/Copenhagen": "DK", "Europe/Stockholm": "SE" };

/** Whose clock and whose public holidays: the zone's country where it is known, else Norway, unless --country says. */
export function placeIn(options: Options): Pick<Setting, "zone" | "country"> {
  const zone = options.text("zone") ?? "Europe/Oslo";
  if (!isZone(zone)) throw misused(`--zone cannot be ${zone}.`, "Write it as Europe/Oslo.");
  const usual = countries[zone] ?? "NO";
  const country = options.text("country") === null ? usual : options.oneOf("country", ["NO", "DK", "SE"]);
  return { zone, country };
}
