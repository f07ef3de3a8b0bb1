import { ChevronDownIcon, ChevronUpIcon } from "@navikt/aksel-icons";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useSaid } from "../language/said.ts";
import { AlarmLine } from "./alarm-line.tsx";
import { byUrgency } from "./by-urgency.ts";
import { alarms as texts } from "./catalogue/alarms.ts";
import { unitAlarms } from "./roster-queries.ts";

/**
 * The unit's alarms that hold, above whatever screen is open, the most urgent first. On a phone that one stands alone, with how many
 * there are and the tap that says one knows, until all are opened.
 */
export function AlarmBanner({ unit }: { readonly unit: string }): ReactNode {
  const said = useSaid(texts);
  const { data = [] } = useQuery(unitAlarms(unit));
  const [isOpen, setOpen] = useState(false);
  const holding = byUrgency(data.filter(({ endedAt }) => endedAt === null));
  if (holding.length === 0) return null;
  const Icon = isOpen ? ChevronUpIcon : ChevronDownIcon;
  const toggles = isOpen ? said.showLess : said.showAll(holding.length);
  return (
    <section className={isOpen ? "alarm-banner is-open" : "alarm-banner"} aria-label={said.label} role="alert">
      {holding.map((alarm) => (
        <AlarmLine key={alarm.id} unit={unit} alarm={alarm} />
      ))}
      <button
        type="button"
        className="alarm-toggle"
        aria-expanded={isOpen}
        aria-label={toggles}
        onClick={() => setOpen(!isOpen)}
      >
        {holding.length > 1 && <span className="num">{holding.length}</span>}
        <Icon className="i" aria-hidden="true" />
      </button>
    </section>
  );
}
