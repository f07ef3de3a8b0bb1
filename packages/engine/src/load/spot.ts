import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLParseError,
} from "yaml";
import type { GuidelineProblem, GuidelineProblemCode } from "./problem.ts";

/** One file while it is read: what is wrong with it gathers in `problems`. */
export interface Sheet {
  readonly path: string;
  readonly lines: LineCounter;
  readonly resolve: (node: unknown) => Node | null;
  readonly problems: GuidelineProblem[];
}

/** A place in a file. `node` is null where nothing stands; `line` is then where it was expected. */
export interface Spot {
  readonly sheet: Sheet;
  readonly node: Node | null;
  readonly line: number;
}

/** Opens a file's text. Text that is no YAML is reported, by its first mistake alone since it makes the others, and read as far as it goes. */
export function openSheet(path: string, text: string, problems: GuidelineProblem[]): Spot {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const resolve = (node: unknown): Node | null => {
    const found = isAlias(node) ? node.resolve(document) : node;
    return isMap(found) || isSeq(found) || isScalar(found) ? found : null;
  };
  const told = (what: "duplicate-id" | "not-yaml", { pos, message }: YAMLParseError, fix: string): void => {
    problems.push({ file: path, line: lines.linePos(pos[0]).line, what, message: `${message}.`, fix });
  };
  const twice = document.errors.filter(({ code }) => code === "DUPLICATE_KEY");
  const [first] = document.errors.filter(({ code }) => code !== "DUPLICATE_KEY");
  if (first !== undefined) told("not-yaml", first, "Look at the indentation, colons and quotes.");
  else for (const one of twice) told("duplicate-id", one, "Keep one of the two.");
  const sheet: Sheet = { path, lines, resolve, problems };
  return { sheet, node: resolve(document.contents), line: 1 };
}

/** Says what is wrong at a place. Gives undefined, so that a reader can return it. */
export function report(at: Spot, what: GuidelineProblemCode, message: string, fix: string): undefined {
  at.sheet.problems.push({ file: at.sheet.path, line: at.line, what, message, fix });
  return undefined;
}

/** The place of a node inside the same file. */
export function spotOf(parent: Spot, node: unknown): Spot {
  const found = parent.sheet.resolve(node);
  const range = found?.range;
  return { sheet: parent.sheet, node: found, line: range ? parent.sheet.lines.linePos(range[0]).line : parent.line };
}

/** The word, number, truth value or null at a place; undefined where a map, a list or nothing stands. */
export function scalarAt({ node }: Spot): string | number | boolean | null | undefined {
  if (!isScalar(node)) return undefined;
  const { value } = node;
  return value === null || ["string", "number", "boolean"].includes(typeof value) ? (value as string) : undefined;
}

/** The items of a list; undefined where none stands. */
export function itemsAt(at: Spot): readonly Spot[] | undefined {
  return isSeq(at.node) ? at.node.items.map((item) => spotOf(at, item)) : undefined;
}

/** The keys of a map, each with the place of its key and its value; undefined where none stands. */
export function pairsAt(
  at: Spot,
): readonly { readonly key: string; readonly keyAt: Spot; readonly at: Spot }[] | undefined {
  if (!isMap(at.node)) return undefined;
  return at.node.items.map((pair: Pair) => {
    const keyAt = spotOf(at, pair.key);
    const value = spotOf(keyAt, pair.value);
    return { key: String(scalarAt(keyAt) ?? ""), keyAt, at: value };
  });
}

/** The place of one key's value; null where the key is absent. */
export function childAt(at: Spot, key: string): Spot | null {
  return pairsAt(at)?.find((pair) => pair.key === key)?.at ?? null;
}

/** The value at a place as plain data. */
export function plainAt(at: Spot): unknown {
  const items = itemsAt(at);
  if (items !== undefined) return items.map(plainAt);
  const pairs = pairsAt(at);
  return pairs === undefined
    ? scalarAt(at)
    : Object.fromEntries(pairs.map(({ key, at: valueAt }) => [key, plainAt(valueAt)]));
}
