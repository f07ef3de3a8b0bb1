import type { Account } from "@helhet/fhir";

/** What became of the resources of one type. Read = mapped + unmapped + repeated + refused. */
export interface TypeAccount {
  readonly type: string;
  readonly read: number;
  readonly mapped: number;
  readonly entries: number;
  readonly repeated: number;
  readonly refused: number;
  /** Reason → resources. */
  readonly unmapped: ReadonlyMap<string, number>;
  /** What was left out of those mapped → resources. */
  readonly left: ReadonlyMap<string, number>;
}

/** Something that was refused, and where it stands. */
export interface Refused {
  readonly place: string;
  readonly what: string;
}

/** Counts every resource: what it became, or why nothing. Holds counts, and the first refusals. */
export interface Ledger {
  add(account: Account): void;
  /** What could not be read so far that its type was known. */
  unreadable(refused: Refused): void;
  accounts(): readonly TypeAccount[];
  unmapped(): number;
  refused(): { readonly count: number; readonly first: readonly Refused[] };
}

const mostShown = 50;
/** More types than FHIR has are somebody's invention, and are counted together. */
const mostTypes = 300;
const otherTypes = "(other types)";

interface Counting {
  read: number;
  mapped: number;
  entries: number;
  repeated: number;
  refused: number;
  readonly unmapped: Map<string, number>;
  readonly left: Map<string, number>;
}

const oneMore = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** An empty ledger. */
export function newLedger(): Ledger {
  const types = new Map<string, Counting>();
  const first: Refused[] = [];
  let refused = 0;
  const of = (named: string): Counting => {
    const type = types.has(named) || types.size < mostTypes ? named : otherTypes;
    const found = types.get(type);
    if (found !== undefined) return found;
    const made = { read: 0, mapped: 0, entries: 0, repeated: 0, refused: 0, unmapped: new Map(), left: new Map() };
    types.set(type, made);
    return made;
  };
  const refuse = ({ place, what }: Refused): void => {
    refused += 1;
    if (first.length < mostShown) first.push({ place, what });
  };
  return {
    add({ type, place, fate }) {
      const count = of(type);
      count.read += 1;
      if (fate.became === "nothing") oneMore(count.unmapped, fate.reason);
      else if (fate.became === "repeated") count.repeated += 1;
      else if (fate.became === "refused") {
        count.refused += 1;
        refuse({ place, what: fate.what });
      } else {
        count.mapped += 1;
        count.entries += fate.entries;
        for (const one of fate.left) oneMore(count.left, one);
      }
    },
    unreadable: refuse,
    accounts: () =>
      [...types].map(([type, count]) => ({ type, ...count })).toSorted((a, b) => (a.type < b.type ? -1 : 1)),
    unmapped: () =>
      [...types.values()].flatMap(({ unmapped }) => [...unmapped.values()]).reduce((sum, count) => sum + count, 0),
    refused: () => ({ count: refused, first }),
  };
}
