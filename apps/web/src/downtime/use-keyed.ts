import { useEffect, useState } from "react";

type Keyed = ReadonlyMap<string, string>;
const nothing: Keyed = new Map();

/** What is keyed and not handed in yet, by unit and day: in this window's memory alone, so that another day or page takes nothing away. */
const kept = new Map<string, Keyed>();

/** What is keyed of a unit's day, by box; closing the window asks first where anything is. */
export function useKeyed(unit: string, day: string) {
  const of = `${unit} ${day}`;
  const [keyed, setKeyed] = useState(() => kept.get(of) ?? nothing);
  const keep = (next: Keyed): void => {
    if (next.size === 0) kept.delete(of);
    else kept.set(of, next);
    setKeyed(next);
  };
  useEffect(() => {
    const stay = (event: BeforeUnloadEvent): void => {
      if (kept.size > 0) event.preventDefault();
    };
    addEventListener("beforeunload", stay);
    return () => removeEventListener("beforeunload", stay);
  }, []);
  return {
    keyed,
    /** Null: emptied. */
    key: (box: string, value: string | null): void => {
      const rest = [...(kept.get(of) ?? nothing)].filter(([name]) => name !== box);
      keep(new Map(value === null ? rest : [...rest, [box, value]]));
    },
    forget: (): void => keep(nothing),
  };
}
