import { didYouMean } from "./nearest-word.ts";
import { itemsAt, pairsAt, report, type Spot, scalarAt } from "./spot.ts";

/** Reads a value at a place; undefined once something wrong has been reported there. */
export type Read<T> = (at: Spot) => T | undefined;

/** A key of a map: how it is read, and what holds when it is absent. */
export interface Field<T> {
  readonly read: Read<T>;
  readonly absent: { readonly value: T } | "required";
}
type Shape = Readonly<Record<string, Field<unknown>>>;
type Shaped<S extends Shape> = { readonly [K in keyof S]: S[K] extends Field<infer T> ? T : never };

/** A key that must be there. */
export function need<T>(read: Read<T>): Field<T> {
  return { read, absent: "required" };
}

/** A key that may be absent, and what holds then. An explicit null means absent. */
export function may<T, A>(read: Read<T>, value: A): Field<T | A> {
  return { read: (at) => (scalarAt(at) === null ? value : read(at)), absent: { value } };
}

/** A map with exactly these keys. Every key is read, so that all problems come at once. */
export function mapOf<S extends Shape>(what: string, shape: S): Read<Shaped<S>> {
  return (at) => {
    const pairs = pairsAt(at);
    if (pairs === undefined)
      return report(at, "wrong-shape", `${what} must be a map of keys and values.`, "Write 'key: value' lines.");
    const before = at.sheet.problems.length;
    for (const { key, keyAt } of pairs) {
      if (!(key in shape))
        report(keyAt, "unknown-key", `${what} has no key '${key}'.`, didYouMean(key, Object.keys(shape)));
    }
    const values = Object.entries(shape).map(([key, field]) => [key, readField(at, what, key, field)]);
    return at.sheet.problems.length > before ? undefined : (Object.fromEntries(values) as Shaped<S>);
  };
}

function readField(at: Spot, what: string, key: string, { read, absent }: Field<unknown>): unknown {
  const pair = pairsAt(at)?.find((one) => one.key === key);
  if (pair !== undefined) return read(pair.at);
  if (absent !== "required") return absent.value;
  return report(at, "missing", `${what} lacks '${key}'.`, `Add '${key}:'.`);
}

/** A list, each item read the same way. */
export function listOf<T>(what: string, read: Read<T>): Read<readonly T[]> {
  return (at) => {
    const items = itemsAt(at);
    if (items === undefined) return report(at, "wrong-shape", `${what} must be a list.`, "Begin each item with '- '.");
    const values = items.map(read);
    return values.some((value) => value === undefined) ? undefined : (values as readonly T[]);
  };
}

/** One item, or a list of them. */
export function oneOrMore<T>(what: string, read: Read<T>): Read<readonly T[]> {
  return (at) => {
    if (itemsAt(at) !== undefined) return listOf(what, read)(at);
    const value = read(at);
    return value === undefined ? undefined : [value];
  };
}

/** Any text that is not empty. */
export const someText: Read<string> = (at) => {
  const value = scalarAt(at);
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  return report(at, "wrong-shape", "Here some text is expected.", "Write it in quotes.");
};

/** A name in kebab-case. */
export const slug: Read<string> = (at) => {
  const value = scalarAt(at);
  if (typeof value === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return value;
  return report(at, "wrong-shape", "A name must be small letters, digits and hyphens.", "For instance 'first-talk'.");
};

/** One of a closed list of words. */
export function oneOf<const W extends string>(what: string, words: readonly W[]): Read<W> {
  return (at) => {
    const value = scalarAt(at);
    if (words.includes(value as W)) return value as W;
    return report(at, "unknown-word", `'${value ?? ""}' is no ${what}.`, didYouMean(String(value ?? ""), words));
  };
}

/** True or false. */
export const truth: Read<boolean> = (at) => {
  const value = scalarAt(at);
  return typeof value === "boolean"
    ? value
    : report(at, "unknown-word", `'${value ?? ""}' is neither true nor false.`, "Write true or false.");
};

/** A number. */
export const number: Read<number> = (at) => {
  const value = scalarAt(at);
  return typeof value === "number"
    ? value
    : report(at, "wrong-shape", "Here a number is expected.", "Write it without quotes.");
};

/** A whole number from `least` to `most`; anything else is an impossible duration. */
export function whole(what: string, least: number, most: number): Read<number> {
  return (at) => {
    const value = scalarAt(at);
    const fits = typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
    return fits
      ? value
      : report(
          at,
          "impossible-duration",
          `${what} cannot be ${value ?? "empty"}.`,
          `Use a whole number from ${least} to ${most}.`,
        );
  };
}
