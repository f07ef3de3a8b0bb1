import type { Duty } from "@helhet/people";
import type { Directory } from "../directory.ts";
import { clashes, isTaken, leftOver, type RosterChange } from "../give-way.ts";
import { covers } from "../relations-of.ts";
import { gateFacts } from "./memory-gate.ts";
import type { MemoryState } from "./memory-state.ts";

/** The directory in memory. `followAgain` asks for a unit's courses to be followed again and says how many. */
export function memoryDirectory(state: MemoryState, followAgain: (unit: string | null) => number): Directory {
  const decided = (unit: string): number => {
    const { adoptions, unitValues, layers } = state;
    state.projector = state.projectorFor({ adoptions, unitValues, layers });
    return followAgain(unit === "*" ? null : unit);
  };
  return {
    organisations: async () => [...state.organisations.values()],
    units: async () => [...state.units.values()],
    unit: async (id) => state.units.get(id) ?? null,
    practitioner: async (id) => state.practitioners.get(id) ?? null,
    practitionerBySubject: async (subject) =>
      [...state.practitioners.values()].find((one) => one.subject === subject) ?? null,
    names: async (ids) => {
      const named = [...state.practitioners.values(), ...state.units.values(), ...state.organisations.values()];
      return new Map(named.filter(({ id }) => ids.includes(id)).map(({ id, name }) => [id, name]));
    },
    membershipsOf: async (practitioner) =>
      [...state.memberships.values()].filter((one) => one.practitioner === practitioner),
    members: async (unit) =>
      [...state.memberships.values()]
        .filter((one) => one.unit === unit)
        .flatMap((one) => {
          const practitionerRow = state.practitioners.get(one.practitioner);
          return practitionerRow === undefined ? [] : [{ ...one, practitionerRow }];
        }),
    duties: async (unit, from, to) =>
      [...state.duties.values()]
        .filter((one) => one.unit === unit && touches(one, { from, to }))
        .sort((a, b) => Date.parse(a.from) - Date.parse(b.from) || (a.id < b.id ? -1 : 1)),
    adoptions: async () => state.adoptions,
    unitValues: async () => state.unitValues,
    layers: async () => state.layers,
    addOrganisation: async (_as, one) => void state.organisations.set(one.id, one),
    addUnit: async (_as, one) => void state.units.set(one.id, one),
    addPractitioner: async (_as, one) => void state.practitioners.set(one.id, one),
    async linkSubject(id, subject) {
      const one = state.practitioners.get(id);
      const isTaken = [...state.practitioners.values()].some((other) => other.subject === subject);
      if (one === undefined || one.subject !== null || isTaken) return false;
      state.practitioners.set(id, { ...one, subject });
      return true;
    },
    grant: async (_as, one) => void state.memberships.set(one.id, one),
    async endMembership(_as, id, to) {
      const one = state.memberships.get(id);
      if (one !== undefined) state.memberships.set(id, { ...one, to });
    },
    setDuty: async (_as, duty) => void changeRoster(state, duty.unit, { gone: [], put: [duty] }),
    changeRoster: async (_as, unit, change) => changeRoster(state, unit, change),
    async reach(unit, guideline, edition, at) {
      const enrolled = [...state.courses.values()].filter((kept) =>
        gateFacts(kept).relations.some((one) => one.unit === unit && one.basis === "enrolled" && covers(one, at)),
      );
      const followed = enrolled.filter(({ live }) =>
        live.some((row) => row.guideline === guideline && row.edition === edition && covers(row, at)),
      );
      return { enrolled: enrolled.length, followed: followed.length };
    },
    async adopt(as, { to, ...adoption }) {
      const by = as.type === "practitioner" ? as.id : null;
      const isSame = (one: (typeof state.adoptions)[number]): boolean =>
        one.unit === adoption.unit &&
        one.guideline === adoption.guideline &&
        one.edition === adoption.edition &&
        one.to === null;
      const running = to !== null && state.adoptions.some(isSame);
      state.adoptions = running
        ? state.adoptions.map((one) => (isSame(one) ? { ...one, to } : one))
        : [...state.adoptions, { ...adoption, to, by }];
      return decided(adoption.unit);
    },
    async setUnitValue(as, value) {
      state.unitValues = [...state.unitValues, { ...value, by: as.type === "practitioner" ? as.id : null }];
      return decided(value.unit);
    },
    async publishLayer(as, layer) {
      state.layers = [...state.layers, { ...layer, by: as.type === "practitioner" ? as.id : null }];
      return decided(layer.unit);
    },
    async withdrawLayer(_as, unit, layer, to) {
      const isOpen = (one: (typeof state.layers)[number]): boolean =>
        one.unit === unit && one.layer === layer && (one.to === null || one.to > to);
      state.layers = state.layers.map((one) => (isOpen(one) ? { ...one, to } : one));
      return decided(unit);
    },
  };
}

function touches(a: Pick<Duty, "from" | "to">, b: Pick<Duty, "from" | "to">): boolean {
  return Date.parse(a.from) < Date.parse(b.to) && Date.parse(b.from) < Date.parse(a.to);
}

function changeRoster(state: MemoryState, unit: string, change: RosterChange): boolean {
  const { gone, put } = change;
  if ([...state.duties.values()].some((one) => one.unit === unit && isTaken(change, one))) return false;
  if (!gone.every((id) => state.duties.get(id)?.unit === unit)) return false;
  for (const id of gone) state.duties.delete(id);
  for (const duty of put) {
    const old = [...state.duties.values()].filter((one) => clashes(one, duty));
    for (const { id } of old) state.duties.delete(id);
    for (const rest of old.flatMap((one) => leftOver(one, duty))) state.duties.set(rest.id, rest);
    state.duties.set(duty.id, { role: "answering", shift: null, ...duty });
  }
  return true;
}
