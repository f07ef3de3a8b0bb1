import { dayFromIso, type Entry, type EntryOf, type When, whenOf, zoneClock } from "@helhet/course";
import type { Relation } from "./reading.ts";

/** A stretch of instants, epoch ms; `to` exclusive, Infinity where open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Why a unit, or one practitioner of it, may follow the person. What the gate reads. */
export interface CareRelation extends Stretch {
  readonly relation: string;
  readonly unit: string;
  readonly practitioner: string | null;
  readonly basis: Relation["basis"];
  /** The care level an enrolment begins with; null for what is no enrolment. */
  readonly careLevel: string | null;
  /** The levels that follow, in order of time. */
  readonly levels: readonly LevelFrom[];
}

/** A care level, and the instant (epoch ms) from which it holds. */
export interface LevelFrom {
  readonly careLevel: string;
  readonly from: number;
}

/** The care level of a relation at an instant (epoch ms); null for what is no enrolment. */
export function careLevelAt({ careLevel, levels }: CareRelation, at: number): string | null {
  return levels.findLast(({ from }) => from <= at)?.careLevel ?? careLevel;
}

type Ends = ReadonlyMap<string, number>;

/**
 * All care relations that entries in effect make: told, referred, enrolled, or held as a role. A relation that ends on a
 * day without a clock time holds through that day. A referral's relation ends when it is answered with no right, or when
 * an enrolment in the same unit takes over.
 */
export function relationsOf(standing: readonly Entry[]): readonly CareRelation[] {
  const ends = endsOf(standing);
  const started = standing.filter((one) => one.kind === "enrolment-started");
  return standing.flatMap((one): CareRelation[] => {
    switch (one.kind) {
      case "care-relation":
        return [told(one, ends)];
      case "enrolment-started":
        return [enrolled(one, ends, standing)];
      case "referral-received":
        return [referred(one, ends, started)];
      case "role-assigned":
        return [inTeam(one, ends)];
      default:
        return [];
    }
  });
}

/** The kinds that make, end or change a relation, a consent or a card: only they move the gate. */
export const gateKinds: ReadonlySet<string> = new Set([
  "care-relation",
  "care-relation-ended",
  "enrolment-started",
  "enrolment-ended",
  "care-level-changed",
  "referral-received",
  "referral-answered",
  "role-assigned",
  "role-ended",
  "consent",
  "consent-revoked",
  "person-name",
  "birth-date",
  "protected-address",
  "withdrawal",
]);

/** When an entry was true, on the clock of its own zone. */
export function when(entry: Entry): When {
  return whenOf(entry.effective, zoneClock(entry.zone));
}

/** The first instant after a day, in the entry's zone; Infinity where no day is named. */
export function afterDay(entry: Entry, day: string | undefined): number {
  return day === undefined ? Number.POSITIVE_INFINITY : zoneClock(entry.zone).startOfDay(dayFromIso(day) + 1);
}

function endsOf(standing: readonly Entry[]): Ends {
  const ends = new Map<string, number>();
  for (const one of standing) {
    const key = endedBy(one);
    if (key !== null) ends.set(key, Math.min(ends.get(key) ?? Number.POSITIVE_INFINITY, when(one).to));
  }
  return ends;
}

function endedBy(one: Entry): string | null {
  if (one.kind === "care-relation-ended") return one.data.relation;
  if (one.kind === "enrolment-ended") return one.data.enrolment;
  if (one.kind === "role-ended") return one.data.assignment;
  if (one.kind === "referral-answered" && one.data.right === "none") return one.data.referral;
  return null;
}

function endOf(ends: Ends, key: string): number {
  return ends.get(key) ?? Number.POSITIVE_INFINITY;
}

function told(one: EntryOf<"care-relation">, ends: Ends): CareRelation {
  const { relation, unit, practitioner, basis, until } = one.data;
  const { from } = when(one);
  const periodEnd = "from" in one.effective ? when(one).to : Number.POSITIVE_INFINITY;
  const to = Math.min(afterDay(one, until), periodEnd, endOf(ends, relation));
  return { relation, unit, practitioner: practitioner ?? null, basis, ...noLevel, from, to };
}

const noLevel = { careLevel: null, levels: [] } as const;

function enrolled(one: EntryOf<"enrolment-started">, ends: Ends, standing: readonly Entry[]): CareRelation {
  const { enrolment, unit, careLevel } = one.data;
  const changed = standing.filter(
    (other) => other.kind === "care-level-changed" && other.data.enrolment === enrolment,
  ) as readonly EntryOf<"care-level-changed">[];
  const inOrder = changed.toSorted((a, b) => when(a).from - when(b).from || a.seq - b.seq);
  return {
    relation: enrolment,
    unit,
    practitioner: null,
    basis: "enrolled",
    careLevel,
    levels: inOrder.map((one) => ({ careLevel: one.data.careLevel, from: when(one).from })),
    from: when(one).from,
    to: endOf(ends, enrolment),
  };
}

function referred(
  one: EntryOf<"referral-received">,
  ends: Ends,
  started: readonly EntryOf<"enrolment-started">[],
): CareRelation {
  const { referral, toUnit } = one.data;
  const { from } = when(one);
  const takenOver = started.filter((other) => other.data.unit === toUnit && when(other).from >= from);
  const to = Math.min(endOf(ends, referral), ...takenOver.map((other) => when(other).from));
  return { relation: referral, unit: toUnit, practitioner: null, basis: "referred", ...noLevel, from, to };
}

function inTeam(one: EntryOf<"role-assigned">, ends: Ends): CareRelation {
  const { assignment, unit, practitioner } = one.data;
  const { from } = when(one);
  return {
    relation: assignment,
    unit,
    practitioner,
    basis: "team",
    ...noLevel,
    from,
    to: endOf(ends, assignment),
  };
}

/** True while a stretch covers the instant (epoch ms). */
export function covers(stretch: Stretch, at: number): boolean {
  return stretch.from <= at && at < stretch.to;
}
