import { uuidV8 } from "@helhet/course";
import { type Duty, roleOf } from "@helhet/people";

/** A change of a unit's roster, done whole or not at all. */
export interface RosterChange {
  /** Duties that end, by id. Where one of them stands no longer, somebody has changed the roster and nothing is done. */
  readonly gone: readonly string[];
  /** Duties that begin, in order: each takes the place of what the roster said for its role in that stretch. */
  readonly put: readonly Duty[];
  /** Stretches that the change rests on: where somebody answers in one of them, nothing is done. */
  readonly vacant?: readonly Pick<Duty, "from" | "to">[];
}

/** True where a duty has somebody answer in a stretch that should have nobody. */
export function isTaken({ vacant = [] }: RosterChange, duty: Duty): boolean {
  const isSomebody = roleOf(duty) === "answering" && duty.practitioner !== null;
  return isSomebody && vacant.some((stretch) => overlap(duty, stretch));
}

/** True where the roster cannot say both: the same role at the same time; on a shift together, the same person twice. */
export function clashes(old: Duty, put: Duty): boolean {
  if (old.unit !== put.unit || roleOf(old) !== roleOf(put)) return false;
  if (roleOf(put) === "with" && old.practitioner !== put.practitioner) return false;
  return overlap(old, put);
}

function overlap(a: Pick<Duty, "from" | "to">, b: Pick<Duty, "from" | "to">): boolean {
  return Date.parse(a.from) < Date.parse(b.to) && Date.parse(b.from) < Date.parse(a.to);
}

/** What is left of a duty on either side of one that takes its place. */
export function leftOver(old: Duty, put: Duty): readonly Duty[] {
  const before = { ...old, id: uuidV8("duty", `${old.id} before ${put.id}`), to: put.from };
  const after = { ...old, id: uuidV8("duty", `${old.id} after ${put.id}`), from: put.to };
  return [before, after].filter(({ from, to }) => Date.parse(from) < Date.parse(to));
}
