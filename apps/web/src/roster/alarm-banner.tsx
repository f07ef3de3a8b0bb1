import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { AlarmLine } from "./alarm-line.tsx";
import { alarms as texts } from "./catalogue/alarms.ts";
import { unitAlarms } from "./roster-queries.ts";

/** The unit's alarms that hold, above whatever screen is open. */
export function AlarmBanner({ unit }: { readonly unit: string }): ReactNode {
  const said = useSaid(texts);
  const { data = [] } = useQuery(unitAlarms(unit));
  const holding = data.filter(({ endedAt }) => endedAt === null);
  if (holding.length === 0) return null;
  return (
    <section className="alarm-banner" aria-label={said.label} role="alert">
      {holding.map((alarm) => (
        <AlarmLine key={alarm.id} unit={unit} alarm={alarm} />
      ))}
    </section>
  );
}
