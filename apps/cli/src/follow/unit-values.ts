import { readFile } from "node:fs/promises";
import { didYouMean, type Guideline, type UnitValue, unitValueDays } from "@helhet/engine";
import { refused } from "../complaint.ts";
import { isDay } from "../day.ts";
import { cannotRead } from "../file-complaints.ts";

const everyUnit = "*";
const always = "0001-01-01";
const identity = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const fields = ["guideline", "name", "days", "unit", "from"];
const form = 'Write [{"guideline": "no-standard-package", "name": "mini-team", "days": 7}].';

/** One thing that is wrong: where in the file, what, and the mend. */
interface Problem {
  readonly path: string;
  readonly told: string;
}

/**
 * The units' values in a file: a JSON array of { guideline, name, days, unit?, from? }, checked against the guidelines of the
 * folder. Complains of every value that is not right; a file with one mistake is not used.
 */
export async function unitValuesIn(path: string | null, known: readonly Guideline[]): Promise<readonly UnitValue[]> {
  if (path === null) return [];
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw cannotRead("The file of unit values", path, error);
  });
  const rows = jsonIn(text);
  if (!Array.isArray(rows)) throw refused("The unit values are not a JSON array.", { where: path, mend: form });
  const wrong = rows.flatMap((row, index) => problemsOf(row, `[${index}]`, known));
  const problems = wrong.length > 0 ? wrong : doubled(rows.map(filledIn));
  if (problems.length === 0) return rows.map(filledIn);
  const lines = problems.map(({ path: at, told }) => `\n  ${at}: ${told}`).join("");
  throw refused(`The unit values are not right, and nothing was followed:${lines}`, { where: path });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function filledIn(row: UnitValue): UnitValue {
  const { guideline, name, days, unit = everyUnit, from = always } = row;
  return { guideline, name, days, unit, from };
}

function problemsOf(row: unknown, path: string, known: readonly Guideline[]): readonly Problem[] {
  if (typeof row !== "object" || row === null || Array.isArray(row))
    return [{ path, told: `The value is not an object. ${form}` }];
  const unknown = Object.keys(row)
    .filter((field) => !fields.includes(field))
    .map((field) => ({ path: `${path}.${field}`, told: `There is no such field. ${didYouMean(field, fields)}` }));
  const told = { ...namedProblems(row, known), ...boundProblems(row) };
  const wrong = Object.entries(told).flatMap(([field, said]) =>
    said === null ? [] : { path: `${path}.${field}`, told: said },
  );
  return [...unknown, ...wrong];
}

/** What is wrong with the guideline and the name; the name is not judged where the guideline is unknown. */
function namedProblems({ guideline, name }: Partial<UnitValue>, known: readonly Guideline[]) {
  const ids = [...new Set(known.map(({ id }) => id))];
  const editions = known.filter(({ id }) => id === guideline);
  if (editions.length === 0)
    return { guideline: `${sayUnknown(guideline, "guideline", ids)} The guidelines are ${ids.join(", ")}.` };
  const names = [...new Set(editions.flatMap(({ unitValues }) => unitValues.map((one) => one.name)))];
  if (names.includes(name ?? "")) return {};
  const left = names.length === 0 ? "nothing" : names.join(", ");
  return { name: `${sayUnknown(name, "unit value", names)} ${guideline} leaves ${left} to the unit.` };
}

function sayUnknown(word: unknown, what: string, known: readonly string[]): string {
  if (word === undefined) return `The ${what} is missing.`;
  if (typeof word !== "string") return `The ${what} is not a text.`;
  const meant = didYouMean(word, known);
  return `There is no such ${what}.${meant.startsWith("Did") ? ` ${meant}` : ""}`;
}

function boundProblems({ days, unit = everyUnit, from = always }: Partial<UnitValue>) {
  const { least, most } = unitValueDays;
  const isInRange = Number.isInteger(days) && Number(days) >= least && Number(days) <= most;
  const isUnit = unit === everyUnit || (typeof unit === "string" && identity.test(unit));
  const isFrom = typeof from === "string" && isDay(from);
  return {
    days: isInRange ? null : `It must be a whole number of days from ${least} to ${most}.`,
    unit: isUnit ? null : 'It must be a unit\'s id, in small letters, or "*" for every unit.',
    from: isFrom ? null : "It must be a day of the calendar, as 2026-01-31.",
  };
}

/** Two values for the same thing from the same day: nobody could say which of them holds. */
function doubled(values: readonly UnitValue[]): readonly Problem[] {
  const keys = values.map(({ days: _days, ...thing }) => JSON.stringify(thing));
  return keys.flatMap((key, index) => {
    const first = keys.indexOf(key);
    if (first === index) return [];
    return {
      path: `[${index}]`,
      told: `It sets the same as [${first}], for the same unit from the same day. Keep one.`,
    };
  });
}
