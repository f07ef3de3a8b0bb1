import { entriesInEffect, isoFromMs, ok, type Result, refuse } from "@helhet/course";
import type { Unit } from "@helhet/people";
import { appointmentsOf } from "../appointments-of.ts";
import type { Histories } from "../histories.ts";
import { type HistoryFor, type HistorySource, historyOf, othersTailoring } from "../history-of.ts";
import type { Practising, Principal } from "../principal.ts";
import type { Refusal } from "../refusal.ts";
import { covers } from "../relations-of.ts";
import { historyKinds } from "../unit-history.ts";
import { viewerNow } from "./memory-gate.ts";
import type { KeptCourse, MemoryState } from "./memory-state.ts";

const ofHistory: ReadonlySet<string> = new Set(historyKinds);

/** The histories of units in memory. */
export function memoryHistories(state: MemoryState): Histories {
  return {
    async ofUnit(as, ask) {
      const acting = actingIn(state, as, ask.unit);
      if (!acting.ok) return acting;
      const { unit, by } = acting.value;
      state.looks.push({ unit: unit.id, at: isoFromMs(state.clock()), practitioner: by.id });
      const asked = { ...ask, zone: unit.zone, you: by.id };
      const people = [...state.courses.values()].flatMap((kept) => historyOf(sourceOf(state, kept, unit), asked) ?? []);
      return ok({ people });
    },
    async ofOthers(as, ask) {
      const acting = actingIn(state, as, ask.unit);
      if (!acting.ok) return acting;
      const { unit, by } = acting.value;
      const others = [...state.units.values()].filter(
        (one) => one.organisation === unit.organisation && one.id !== unit.id,
      );
      const asked = others.map(({ id, zone }): HistoryFor => ({ ...ask, unit: id, zone, you: by.id }));
      const sources = [...state.courses.values()].map((kept) => sourceOf(state, kept, unit));
      return ok(othersTailoring(sources, asked));
    },
    async looks(as, unit) {
      const acting = actingIn(state, as, unit);
      if (!acting.ok) return acting;
      const own = state.looks.filter((one) => one.unit === unit).slice(-100);
      return ok(own.toReversed().map(({ at, practitioner }) => ({ at, practitioner })));
    },
  };
}

function actingIn(
  state: MemoryState,
  as: Principal,
  unit: string,
): Result<{ readonly unit: Unit; readonly by: Practising }, Refusal> {
  const found = state.units.get(unit);
  if (as.type === "system" || found === undefined || !viewerNow(state, as.id).organisationOf.has(unit))
    return refuse({ kind: "may-not", need: "to act in the unit" });
  return ok({ unit: found, by: as });
}

function sourceOf(state: MemoryState, { course, live }: KeptCourse, { id, organisation }: Unit): HistorySource {
  const now = state.clock();
  const open = course.entries.filter(
    (one) => one.controller === organisation && one.restriction !== "NORS" && ofHistory.has(one.kind),
  );
  return {
    entries: entriesInEffect(open),
    demands: live.filter(
      (row) =>
        row.unit === id &&
        covers(row, now) &&
        !row.restricted &&
        row.needs.length > 0 &&
        row.needs.every(({ controller }) => controller === organisation),
    ),
    appointments: appointmentsOf(entriesInEffect(course.entries)).filter(
      ({ unit, controller }) => unit === id && controller === organisation,
    ),
  };
}
