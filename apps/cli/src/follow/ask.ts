import { type Country, isZone, msFromIso } from "@helhet/course";
import { type Adoption, didYouMean, type Guideline, type Loaded, type Setting } from "@helhet/engine";
import { misused, notThere } from "../complaint.ts";
import { isDay } from "../day.ts";
import type { Options } from "../options.ts";

const everyUnit = "*";
const always = "0001-01-01";

/** An instant in UTC or with an offset, as epoch milliseconds. */
export function instantIn(name: string, text: string): number {
  const isShaped = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  const ms = isShaped && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms))
    throw misused(`--${name} is not an instant.`, "Write it as 2026-11-10T06:30:00Z or 2026-11-10T07:30:00+01:00.");
  return msFromIso(new Date(ms).toISOString());
}

/** The guidelines named, whole and in the order named. Complains of one that is not in the folder. */
export function namedGuidelines(names: readonly string[], loaded: Loaded): readonly Guideline[] {
  if (names.length === 0) throw misused("--guideline is missing.", "Name one or more, separated by commas.");
  return [...new Set(names)].flatMap((name) => {
    const found = loaded.guidelines.filter(({ id }) => id === name);
    if (found.length > 0) return found;
    const known = [...new Set(loaded.guidelines.map(({ id }) => id))];
    const meant = didYouMean(name, known);
    const there = `There are ${known.join(", ")}.`;
    throw notThere(`There is no guideline ${name}.`, { mend: meant.startsWith("Did") ? `${meant} ${there}` : there });
  });
}

/**
 * What is adopted by every unit for the whole course. Without --adopt: every guideline named with --guideline, at the
 * edition that is here. `--adopt none`: nothing but law.
 */
export function adoptionsIn(options: Options, guidelines: readonly Guideline[]): readonly Adoption[] {
  const asked = options.text("adopt");
  if (asked === "none") return [];
  const named = options.list("adopt");
  if (asked !== null && named.length === 0) throw misused("--adopt names nothing.", "To adopt nothing, write none.");
  return adoptedAlways(asked === null ? guidelines : named.map((one) => editionIn("adopt", one, guidelines)));
}

/** Editions as adopted by every unit for the whole course. */
export function adoptedAlways(guidelines: readonly Guideline[]): readonly Adoption[] {
  return guidelines.map(({ id, edition }) => ({ unit: everyUnit, guideline: id, edition, from: always, to: null }));
}

/** The edition that an option names as GUIDELINE@EDITION. Complains of one that is not here. */
export function editionIn(option: string, text: string, guidelines: readonly Guideline[]): Guideline {
  if (!/^[^@]+@[^@]+$/.test(text)) {
    const none = option === "adopt" ? "; none stands alone" : "";
    throw misused(`--${option} cannot be ${text}.`, `Write it as no-tsb-2019@2019${none}.`);
  }
  const [id, edition] = text.split("@");
  const found = guidelines.find((one) => one.id === id && one.edition === edition);
  if (found !== undefined) return found;
  const here = guidelines.map((one) => `${one.id}@${one.edition}`).join(", ");
  throw notThere(`The edition ${text} is not among the guidelines named.`, { mend: `There are ${here}.` });
}

const countries: Readonly<Record<string, Country>> = { "Europe/Copenhagen": "DK", "Europe/Stockholm": "SE" };

/** Whose clock and whose public holidays: the zone's country where it is known, else Norway, unless --country says. */
export function placeIn(options: Options): Pick<Setting, "zone" | "country"> {
  const zone = options.text("zone") ?? "Europe/Oslo";
  if (!isZone(zone)) throw misused(`--zone cannot be ${zone}.`, "Write the IANA name of a time zone, as Europe/Oslo.");
  const usual = countries[zone] ?? "NO";
  const country = options.text("country") === null ? usual : options.oneOf("country", ["NO", "DK", "SE"]);
  return { zone, country };
}
