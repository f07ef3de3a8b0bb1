import { dayBefore, type Entry, entriesInEffect } from "@helhet/course";
import { appointmentsOf } from "../appointments-of.ts";
import { mayRead } from "../gate.ts";
import type { Practising } from "../principal.ts";
import { dayKinds, type UnitDay, type UnitDayAsk } from "../unit-day.ts";
import { gateFacts, relationsNow, viewerNow } from "./memory-gate.ts";
import { logLook } from "./memory-read.ts";
import type { MemoryState } from "./memory-state.ts";

const ofDay: ReadonlySet<string> = new Set(dayKinds);

/** A unit's people and the sessions of its days, through the gate. */
export function memoryUnitDay(state: MemoryState, as: Practising, { unit, from, to }: UnitDayAsk): UnitDay {
  const viewer = viewerNow(state, as.id);
  const people: UnitDay["people"][number][] = [];
  const appointments: UnitDay["appointments"][number][] = [];
  for (const [person, kept] of [...state.courses].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const relations = relationsNow(state, as.id, person);
    if (relations.length === 0) continue;
    const facts = gateFacts(kept);
    const entries = kept.course.entries.filter((entry) => mayRead(viewer, facts, entry));
    const isHere = relations.some((one) => one.unit === unit && one.basis === "enrolled");
    if (isHere)
      people.push({
        person,
        version: kept.course.entries.length,
        entries: entries.filter((one) => isOfDay(one, from)),
      });
    const held = appointmentsOf(entriesInEffect(kept.course.entries))
      .filter((one) => one.unit === unit && from <= one.day && one.day <= to)
      .filter(({ controller, category }) => mayRead(viewer, facts, { controller, category }));
    appointments.push(...held.map((one) => ({ ...one, person })));
    if (isHere || held.length > 0) logLook(state, as, person, "day");
  }
  return { people, appointments: appointments.toSorted(byTime) };
}

/** The same for the job that plans: whoever is enrolled at some time until the last day, and the organisation's own entries. Unlogged. */
export function memoryUnitDayForJob(state: MemoryState, { unit, from, to }: UnitDayAsk): UnitDay {
  const now = state.clock();
  const end = Date.parse(`${to}T00:00:00Z`) + 2 * 24 * 3_600_000;
  const organisation = state.units.get(unit)?.organisation;
  const people: UnitDay["people"][number][] = [];
  const appointments: UnitDay["appointments"][number][] = [];
  for (const [person, kept] of [...state.courses].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const isHere = gateFacts(kept).relations.some(
      (one) => one.unit === unit && one.basis === "enrolled" && one.from < end && one.to > now,
    );
    const isOwn = ({ controller, restriction }: Entry): boolean =>
      controller === organisation && restriction !== "NORS";
    const entries = kept.course.entries.filter((one) => isOwn(one) && ofDay.has(one.kind) && one.kind !== "check-in");
    if (isHere) people.push({ person, version: kept.course.entries.length, entries });
    const held = appointmentsOf(entriesInEffect(kept.course.entries));
    appointments.push(
      ...held.filter((one) => one.unit === unit && from <= one.day && one.day <= to).map((one) => ({ ...one, person })),
    );
  }
  return { people, appointments: appointments.toSorted(byTime) };
}

function isOfDay({ kind, recorded }: Entry, from: string): boolean {
  return ofDay.has(kind) && (kind !== "check-in" || recorded >= dayBefore(from));
}

type Dated = Pick<UnitDay["appointments"][number], "day" | "at" | "session">;

function byTime(a: Dated, b: Dated): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return (a.at ?? 0) - (b.at ?? 0) || (a.session < b.session ? -1 : 1);
}
