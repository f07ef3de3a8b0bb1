import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { AlarmLine } from "./alarm-line.tsx";
import { alarms as texts } from "./catalogue/alarms.ts";
import { unitAlarms } from "./roster-queries.ts";

/** The alarms of the last day that are over: what it was, to whom it went, who knew. Those that hold stand above the screen. */
export function AlarmsLately({ unit }: { readonly unit: string }): ReactNode {
  const said = useSaid(texts);
  const { data = [] } = useQuery(unitAlarms(unit));
  const over = data.filter(({ endedAt }) => endedAt !== null);
  if (over.length === 0) return null;
  return (
    <section className="card alarms-lately" aria-label={said.lately}>
      <h2>{said.lately}</h2>
      {over.map((alarm) => (
        <AlarmLine key={alarm.id} unit={unit} alarm={alarm} />
      ))}
    </section>
  );
}
