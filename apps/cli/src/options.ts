import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { misused } from "./complaint.ts";

/** Options by name and the words beside them. */
export interface Options {
  text(name: string): string | null;
  flag(name: string): boolean;
  /** Throws a complaint where it is missing. */
  need(name: string): string;
  /** A whole number of at least `least`; `usual` where it is not said. */
  number(name: string, usual: number, least: number): number;
  /** One of the words; the first where it is not said. */
  oneOf<T extends string>(name: string, words: readonly [T, ...T[]]): T;
  /** Words separated by commas; empty where it is not said. */
  list(name: string): readonly string[];
  readonly words: readonly string[];
}

/** Reads a command's words. Unknown options, missing values and too many words are complaints. */
export function readOptions(words: readonly string[], config: ParseArgsOptionsConfig, most = 0): Options {
  const { values, positionals } = parsed(words, config);
  if (positionals.length > most) throw misused(`There is a word too many: ${positionals[most]}`, "See --help.");
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === "string" ? value : null;
  };
  return {
    text,
    flag: (name) => values[name] === true,
    need(name) {
      const value = text(name);
      if (value === null || value === "") throw misused(`--${name} is missing.`, "See --help.");
      return value;
    },
    number: (name, usual, least) => wholeNumber(name, text(name), usual, least),
    oneOf: (name, known) => oneOf(name, text(name), known),
    list: (name) =>
      (text(name) ?? "")
        .split(",")
        .map((one) => one.trim())
        .filter((one) => one !== ""),
    words: positionals,
  };
}

function parsed(words: readonly string[], options: ParseArgsOptionsConfig) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const what = error instanceof Error ? (error.message.split(". ")[0] ?? "") : "The options cannot be read";
    throw misused(`${what}.`, "See --help.");
  }
}

function wholeNumber(name: string, text: string | null, usual: number, least: number): number {
  const value = text === null ? usual : Number(text);
  if (!Number.isSafeInteger(value) || value < least || text === "")
    throw misused(`--${name} must be a whole number of at least ${least}.`, `For instance --${name} ${usual}`);
  return value;
}

function oneOf<T extends string>(name: string, text: string | null, known: readonly [T, ...T[]]): T {
  if (text === null) return known[0];
  const found = known.find((word) => word === text);
  if (found === undefined) throw misused(`--${name} cannot be ${text}.`, `It is one of ${known.join(", ")}.`);
  return found;
}
