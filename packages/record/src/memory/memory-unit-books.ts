import { isoFromMs, ok, refuse } from "@helhet/course";
import type { Directory, UnitOwnValue } from "../directory.ts";
import type { UnitBookRow, UnitBooks, UnitBookWrite } from "../unit-books.ts";
import type { MemoryState } from "./memory-state.ts";

/** The books of units in memory. */
export function memoryUnitBooks(state: MemoryState, directory: Directory): UnitBooks {
  return {
    async read(unit, kinds) {
      return (state.books.get(unit) ?? []).filter(({ kind }) => kinds === undefined || kinds.includes(kind));
    },
    async append(as, write, layers) {
      const again = writtenBefore(state, write);
      if (again !== null) return again.isSame ? ok(again.rows) : refuse({ kind: "key-reused" });
      const before = state.books.get(write.unit) ?? [];
      if (write.expected !== null && write.expected !== before.length)
        return refuse({ kind: "version-conflict", current: before.length });
      const author = as.type === "practitioner" ? as.id : null;
      const recorded = isoFromMs(state.clock());
      const made = write.drafts.map((draft, n): UnitBookRow => {
        return { ...structuredClone(draft), unit: write.unit, seq: before.length + n + 1, author, recorded };
      });
      state.books.set(write.unit, [...before, ...made]);
      for (const { layer, to } of layers?.withdraw ?? []) await directory.withdrawLayer(as, write.unit, layer, to);
      for (const layer of layers?.publish ?? []) await directory.publishLayer(as, layer);
      for (const one of layers?.unset ?? []) state.unitValues = state.unitValues.map((value) => ended(value, one));
      for (const value of layers?.set ?? []) await directory.setUnitValue(as, value);
      return ok(made);
    },
  };
}

function ended(value: UnitOwnValue, { entry, to }: { readonly entry: string; readonly to: string }): UnitOwnValue {
  const isOpen = (value.to ?? "9999") > to;
  return value.entry === entry && isOpen ? { ...value, to } : value;
}

function writtenBefore(state: MemoryState, { unit, drafts }: UnitBookWrite) {
  const known = new Map([...state.books.values()].flat().map((row) => [row.id, row]));
  const rows = drafts.flatMap(({ id }) => known.get(id) ?? []);
  if (rows.length === 0) return null;
  const isSame = drafts.every((draft) => {
    const row = known.get(draft.id);
    return row?.unit === unit && row.kind === draft.kind && sorted(row.data) === sorted(draft.data);
  });
  return { rows, isSame };
}

/** JSON whose text does not depend on the order of keys. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
