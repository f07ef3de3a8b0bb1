import { didYouMean } from "../load/nearest-word.ts";
import { childAt, itemsAt, pairsAt, report, type Spot, scalarAt } from "../load/spot.ts";

/** Where parliaments publish their laws. A law read anywhere else says where. */
const ownPages: Readonly<Record<string, RegExp>> = {
  Stortinget: /\/\/(www\.)?(stortinget|lovdata)\.no\//,
  Folketinget: /\/\/(www\.)?(retsinformation|ft)\.dk\//,
};

function wordAt(at: Spot, key: string, usually: Spot | null): string | null {
  const value = scalarAt(childAt(at, key) ?? childAt(usually ?? at, key) ?? at);
  return typeof value === "string" ? value : null;
}

function checkReadOn(at: Spot, usually: Spot | null): void {
  const own = ownPages[wordAt(at, "publisher", usually) ?? ""];
  const url = wordAt(at, "url", usually);
  if (own === undefined || url === null || own.test(url) || wordAt(at, "readOn", usually) !== null) return;
  report(at, "read-elsewhere", "The law was read on somebody else's page.", "Say whose: 'readOn:'.");
}

/** Every value of a key at a place or below it. */
function valuesOf(key: string, at: Spot): readonly string[] {
  const items = itemsAt(at);
  if (items !== undefined) return items.flatMap((item) => valuesOf(key, item));
  return (pairsAt(at) ?? []).flatMap((pair) =>
    pair.key === key
      ? (itemsAt(pair.at) ?? [pair.at]).map((one) => String(scalarAt(one) ?? ""))
      : valuesOf(key, pair.at),
  );
}

/** Reports sources that nothing cites, and laws that do not say where they were read. */
export function checkSources(sources: Spot, elements: readonly Spot[]): void {
  const usually = childAt(sources, "usually");
  const cited = new Set(elements.flatMap((element) => valuesOf("source", element)));
  const list = childAt(sources, "sources");
  for (const { key, keyAt, at } of (list && pairsAt(list)) ?? []) {
    checkReadOn(at, usually);
    if (!cited.has(key))
      report(keyAt, "source-unused", `Nothing cites the source '${key}'.`, "Cite it, or take it away.");
  }
}

/** Reports rows that are said to be not executed and are carried, or that are not in the list of rows. */
export function checkRows(sources: Spot, elements: readonly Spot[], rows: readonly string[] | null): void {
  const carried = new Set(elements.flatMap((element) => valuesOf("rows", element)));
  for (const named of itemsAt(childAt(sources, "notExecutable") ?? sources) ?? []) {
    const at = childAt(named, "row");
    const row = String((at && scalarAt(at)) ?? "");
    if (at === null) continue;
    if (carried.has(row))
      report(at, "row-carried-and-not", `An element carries the row '${row}'.`, "Keep one of the two.");
    if (rows !== null && !rows.includes(row))
      report(at, "row-unknown", `There is no row '${row}' in rows.yaml.`, didYouMean(row, rows));
  }
}
