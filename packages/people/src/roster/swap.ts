import type { Duty } from "../organisation.ts";

/** Two duties that change owner: everything else of them stays. `ids` are those of the new duties. */
export function swapped(a: Duty, b: Duty, ids: readonly [string, string]): readonly [Duty, Duty] {
  return [
    { ...a, id: ids[0], practitioner: b.practitioner },
    { ...b, id: ids[1], practitioner: a.practitioner },
  ];
}

/** Why two duties cannot change owner; null where they can. */
export type NoSwap = "same-person" | "nobody" | "twice-at-once";

/**
 * Whether two duties of a unit can change owner: both have one, and neither would then be on twice at the same time.
 * `roster` is what the unit's roster says around both.
 */
export function noSwap(a: Duty, b: Duty, roster: readonly Duty[]): NoSwap | null {
  if (a.practitioner === null || b.practitioner === null) return "nobody";
  if (a.practitioner === b.practitioner) return "same-person";
  const rest = roster.filter(({ id }) => id !== a.id && id !== b.id);
  const isTwice = swapped(a, b, [a.id, b.id]).some((mine) =>
    rest.some((other) => other.practitioner === mine.practitioner && overlaps(mine, other)),
  );
  return isTwice ? "twice-at-once" : null;
}

function overlaps(a: Duty, b: Duty): boolean {
  return a.unit === b.unit && Date.parse(a.from) < Date.parse(b.to) && Date.parse(b.from) < Date.parse(a.to);
}
