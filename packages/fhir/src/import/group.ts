import type { Group } from "./fact.ts";
import type { Taken, TakenOf } from "./read-resource.ts";
import type { ReadType } from "./resources.ts";
import { orderOf, whenIn } from "./when.ts";

/** A resource and where it stood: file, line, path. */
export interface Placed {
  readonly taken: Taken;
  readonly place: string;
}

/** What is left of one person's resources when each counts once. */
export interface Sorted {
  /** The newest version of each, in the order in which they came. */
  readonly standing: readonly Placed[];
  /** The same again, or an older version. */
  readonly repeated: readonly Placed[];
  /** Another content under the same key, where nothing says which is newer. */
  readonly contradicting: readonly Placed[];
}

/** Keeps the newest version of each resource; of two that nothing sets apart in time, the first. */
export function newestOf(resources: readonly Placed[]): Sorted {
  const standing = new Map<string, Placed>();
  const repeated: Placed[] = [];
  const contradicting: Placed[] = [];
  for (const one of resources) {
    const { key } = one.taken;
    const other = standing.get(key);
    if (other === undefined) standing.set(key, one);
    else if (isSomebodyElse(other.taken, one.taken)) contradicting.push(one);
    else if (isNewer(one.taken.version, other.taken.version)) {
      standing.set(key, one);
      repeated.push(other);
    } else if (one.taken.version === other.taken.version && !isSame(one.taken, other.taken)) contradicting.push(one);
    else repeated.push(one);
  }
  return { standing: [...standing.values()], repeated, contradicting };
}

/** Versions are instants in UTC, or not said; what says none is older than what says one. */
export function isNewer(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one !== null && other === null;
  return orderOf({ instant: one }) > orderOf({ instant: other });
}

function isSame(one: Taken, other: Taken): boolean {
  return JSON.stringify(one.body) === JSON.stringify(other.body);
}

/** Neither born on the same day nor of the same name: one key, two people. */
function isSomebodyElse(one: Taken, other: Taken): boolean {
  if (one.type !== "Patient" || other.type !== "Patient") return false;
  const born = ({ body }: TakenOf<"Patient">): string => JSON.stringify(whenIn(body.birthDate) ?? null);
  const names = ({ body }: TakenOf<"Patient">): readonly string[] =>
    (body.name ?? []).flatMap(({ family }) => family ?? []);
  const shared = names(one).some((name) => names(other).includes(name));
  return born(one) !== born(other) && !shared && names(one).length > 0 && names(other).length > 0;
}

/** One person's resources by type and key. */
export function groupOf(resources: readonly Taken[]): Group {
  const byType = new Map<ReadType, Taken[]>();
  for (const one of resources) {
    const found = byType.get(one.type);
    if (found === undefined) byType.set(one.type, [one]);
    else found.push(one);
  }
  const byKey = new Map(resources.map((one) => [one.key, one]));
  return {
    of: <T extends ReadType>(type: T) => (byType.get(type) ?? []) as unknown as readonly TakenOf<T>[],
    byKey: (key) => byKey.get(key),
  };
}

/** The same resources with references by address (`urn:uuid:`) written as the keys they mean. */
export function withKeys(resources: readonly Placed[]): readonly Placed[] {
  const keys = new Map(
    resources.flatMap(({ taken: { alias, key } }) => (alias === null ? [] : [[alias, key] as const])),
  );
  if (keys.size === 0) return resources;
  return resources.map((one) => ({ ...one, taken: { ...one.taken, body: led(one.taken.body, keys) } as Taken }));
}

function led(value: unknown, keys: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => led(one, keys));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) =>
      name === "reference" && typeof one === "string"
        ? [name, keys.get(one.toLowerCase()) ?? one]
        : [name, led(one, keys)],
    ),
  );
}
