import type { Alarm, Alarms, AlarmsAsk } from "../alarms.ts";
import type { Principal } from "../principal.ts";
import { relationsNow, viewerNow } from "./memory-gate.ts";
import type { MemoryState } from "./memory-state.ts";

/** Alarms in memory. */
export function memoryAlarms(state: MemoryState): Alarms {
  const change = (id: string, may: (alarm: Alarm) => boolean, by: (alarm: Alarm) => Alarm): boolean => {
    const alarm = state.alarms.get(id);
    if (alarm === undefined || !may(alarm)) return false;
    state.alarms.set(id, by(alarm));
    return true;
  };
  return {
    read: async (as, ask) =>
      [...state.alarms.values()]
        .filter((one) => isAsked(ask, one) && maySee(state, as, one))
        .map((one) => shown(state, as, one))
        .toSorted((a, b) => (a.raisedAt === b.raisedAt ? (a.id < b.id ? -1 : 1) : a.raisedAt < b.raisedAt ? 1 : -1)),
    async raise(_as, alarm) {
      if (state.alarms.has(alarm.id)) return false;
      state.alarms.set(alarm.id, { ...alarm, acknowledgedBy: null, acknowledgedAt: null, endedAt: null, steps: [] });
      return true;
    },
    acknowledge: async (id, by, at) =>
      change(
        id,
        ({ acknowledgedAt }) => acknowledgedAt === null,
        (alarm) => ({ ...alarm, acknowledgedBy: by, acknowledgedAt: at }),
      ),
    step: async (id, n, step) =>
      change(
        id,
        ({ steps, acknowledgedAt, endedAt }) => steps.length === n && acknowledgedAt === null && endedAt === null,
        (alarm) => ({ ...alarm, steps: [...alarm.steps, step] }),
      ),
    end: async (id, at) =>
      change(
        id,
        ({ endedAt }) => endedAt === null,
        (alarm) => ({ ...alarm, endedAt: at }),
      ),
  };
}

function isAsked({ unit, since }: AlarmsAsk, alarm: Alarm): boolean {
  if (unit !== null && alarm.unit !== unit) return false;
  return alarm.endedAt === null || (since !== null && alarm.endedAt >= since);
}

function maySee(state: MemoryState, as: Principal, { unit }: Alarm): boolean {
  return as.type === "system" || viewerNow(state, as.id).organisationOf.has(unit);
}

function shown(state: MemoryState, as: Principal, alarm: Alarm): Alarm {
  const { person } = alarm;
  const isKnown = as.type === "system" || person === null || relationsNow(state, as.id, person).length > 0;
  return isKnown ? alarm : { ...alarm, person: null };
}
