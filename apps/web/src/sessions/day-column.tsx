import { type ReactNode, useId } from "react";
import { useSaid } from "../language/said.ts";
import { useTime } from "../time/use-time.ts";
import { sessions as texts } from "./catalogue/sessions.ts";
import type { Row, Week } from "./queries.ts";
import { SessionRow } from "./session-row.tsx";

/** One day of the week: what is held together, then what single persons have for themselves, folded. */
export function DayColumn({
  day,
  week,
  open,
  onOpen,
  nameOf,
}: {
  readonly day: Week["days"][number];
  readonly week: Week;
  readonly open: string | null;
  readonly onOpen: (row: Row) => void;
  readonly nameOf: (person: string) => string;
}): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const id = useId();
  const isToday = day.day === week.today;
  const isPast = day.day < week.today;
  const closed = day.closed ?? (day.holiday === null ? null : said.holiday);
  const own = day.rows.filter((row) => row.item === null && row.format === "individual");
  const common = day.rows.filter((row) => !own.includes(row));
  const rowOf = (row: Row): ReactNode => (
    <SessionRow key={row.key} row={row} nameOf={nameOf} isOpen={open === row.key} onOpen={() => onOpen(row)} />
  );
  return (
    <section className={`card session-day${isToday ? " is-today" : isPast ? " is-past" : ""}`} aria-labelledby={id}>
      <h2 id={id}>
        {time.short(day.day)} {isToday && <span className="session-today">{said.today}</span>}
      </h2>
      {closed !== null && <p className="small-text sub">{said.closed(closed)}</p>}
      {day.rows.length === 0 && closed === null && <p className="small-text sub">{said.nothing}</p>}
      <ul className="session-rows">{common.map(rowOf)}</ul>
      {own.length > 0 && (
        <details className="session-own" open={own.some(({ key }) => key === open) || undefined}>
          <summary>{said.own(own.length)}</summary>
          <ul className="session-rows">{own.map(rowOf)}</ul>
        </details>
      )}
    </section>
  );
}
