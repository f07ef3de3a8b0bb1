import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { didYouMean } from "@helhet/engine";
import { type Complaint, misused } from "./complaint.ts";
import { isDay } from "./day.ts";

/** Options by name and the words beside them. */
export interface Options {
  text(name: string): string | null;
  flag(name: string): boolean;
  /** Throws a complaint where it is missing. */
  need(name: string): string;
  /** A whole number of at least `least`; `usual` where it is not said. */
  number(name: string, usual: number, least: number): number;
  /** A day of the calendar, `YYYY-MM-DD`; `usual` where it is not said. */
  day(name: string, usual: string): string;
  /** One of the words; the first where it is not said. */
  oneOf<T extends string>(name: string, words: readonly [T, ...T[]]): T;
  /** Words separated by commas; empty where it is not said. */
  list(name: string): readonly string[];
  readonly words: readonly string[];
}

/** Reads a command's words. Unknown options, options that stand twice, empty or missing values and too many words are complaints. */
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
      if (value === null) throw misused(`--${name} is missing.`, "See --help.");
      return value;
    },
    number: (name, usual, least) => wholeNumber(name, text(name), usual, least),
    day: (name, usual) => dayOf(name, text(name) ?? usual),
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
    const read = parseArgs({ args: [...words], options, allowPositionals: true, strict: true, tokens: true });
    const named = read.tokens.flatMap((token) => (token.kind === "option" ? token : []));
    const twice = named.find(({ name }, index) => named.findIndex((one) => one.name === name) < index);
    if (twice !== undefined)
      throw misused(`--${twice.name} stands twice.`, "Say it once; several values go with commas.");
    const empty = named.find(({ value }) => value === "");
    if (empty !== undefined) throw misused(`--${empty.name} is empty.`, "Give it a value, or leave it out.");
    return read;
  } catch (error) {
    throw optionComplaint(error, Object.keys(options));
  }
}

/** What Node says of an option, in the words of this command line. */
function optionComplaint(error: unknown, known: readonly string[]): Complaint | Error {
  const { code = "", message = "" } = error as NodeJS.ErrnoException;
  const written = /'(?:-\w, )?(-{1,2}[^'\s]*)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const word = written.replace(/^-+/, "");
    const mend = known.length === 0 ? "It takes no options." : didYouMean(word, known).replace(/'(.+)'\?$/, "--$1?");
    return misused(`There is no option ${written}.`, `${mend} See --help.`);
  }
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return error as Error;
  if (message.includes("does not take")) return misused(`${written} takes no value.`, "See --help.");
  return misused(`${written} lacks its value.`, `A value that begins with a dash is written ${written}=VALUE.`);
}

function wholeNumber(name: string, text: string | null, usual: number, least: number): number {
  const value = text === null ? usual : Number(text);
  const isPlain = text === null || /^-?\d+$/.test(text);
  if (!isPlain || !Number.isSafeInteger(value) || value < least)
    throw misused(`--${name} must be a whole number of at least ${least}.`, `For instance --${name} ${usual}`);
  return value;
}

function dayOf(name: string, text: string): string {
  if (!isDay(text)) throw misused(`--${name} is not a day of the calendar.`, "Write it as 2026-01-31.");
  return text;
}

function oneOf<T extends string>(name: string, text: string | null, known: readonly [T, ...T[]]): T {
  if (text === null) return known[0];
  const found = known.find((word) => word === text);
  if (found === undefined) throw misused(`--${name} cannot be ${text}.`, `It is one of ${known.join(", ")}.`);
  return found;
}
