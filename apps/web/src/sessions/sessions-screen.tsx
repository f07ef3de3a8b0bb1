import { dayAfter } from "@helhet/words";
import { ChevronLeftIcon, ChevronRightIcon, PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { Fragment, type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { useSaid } from "../language/said.ts";
import { FailedNotice, Loading, Notice, OfflineNotice } from "../notices/notice.tsx";
import { firstNameOf } from "../person/shown-person.ts";
import { useTime } from "../time/use-time.ts";
import { AddSession } from "./add-session.tsx";
import { CalendarCard } from "./calendar-card.tsx";
import { sessions as texts } from "./catalogue/sessions.ts";
import { DayColumn } from "./day-column.tsx";
import { type Row, unitWeek, type Week } from "./queries.ts";
import { RowPanel } from "./row-panel.tsx";
import "./sessions.css";

/** A unit's week: what is held, who comes, what is changed; and what may be added beside it. */
export function SessionsScreen(): ReactNode {
  const said = useSaid(texts);
  const { at } = useHere();
  const time = useTime();
  const [day, setDay] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const query = useQuery(unitWeek(at?.unit ?? "", day));
  const { data: week, error } = query;
  usePageTitle(said.title);
  const first = week?.days[0]?.day ?? time.today;
  const nameOf = namesOf(week);
  const move = (days: number): void => setDay(dayAfter(first, days));
  return (
    <main className="page sessions-page" id="content" tabIndex={-1}>
      <div className="sessions-head">
        <div>
          <h1>{said.title}</h1>
          <p className="sub">{week?.programme ?? said.lead}</p>
        </div>
        <div className="row push">
          <Button
            size="small"
            variant="secondary"
            icon={<ChevronLeftIcon title={said.earlierWeek} />}
            onClick={() => move(-7)}
          />
          <span className="sessions-span num" aria-live="polite">
            {said.week(time.bare(first), time.bare(dayAfter(first, 6)))}
          </span>
          <Button
            size="small"
            variant="secondary"
            icon={<ChevronRightIcon title={said.laterWeek} />}
            onClick={() => move(7)}
          />
          {day !== null && (
            <Button size="small" variant="tertiary" onClick={() => setDay(null)}>
              {said.thisWeek}
            </Button>
          )}
          {week?.mayChange && (
            <Button
              size="small"
              icon={<PlusIcon aria-hidden="true" />}
              aria-expanded={isAdding}
              onClick={() => setAdding(!isAdding)}
            >
              {said.add}
            </Button>
          )}
        </div>
      </div>
      <OfflineNotice />
      {error !== null && (
        <FailedNotice
          title={said.failed}
          error={error}
          shownSince={query.dataUpdatedAt}
          onRetry={() => void query.refetch()}
        />
      )}
      {week === undefined && error === null && <Loading says={said.loading} rows={6} />}
      {week?.programme === null && (
        <Notice tone="plain" title={said.noProgramme}>
          <p className="sub">{said.noProgrammeNext}</p>
        </Notice>
      )}
      {isAdding && week !== undefined && <AddSession week={week} nameOf={nameOf} onClose={() => setAdding(false)} />}
      {week !== undefined && <WholeWeek key={first} week={week} nameOf={nameOf} />}
      <div className="sessions-below">
        {week !== undefined && week.groups.length > 0 && <Groups week={week} />}
        <CalendarCard person={null} />
      </div>
    </main>
  );
}

function WholeWeek({ week, nameOf }: { readonly week: Week; readonly nameOf: (person: string) => string }): ReactNode {
  const [open, setOpen] = useState<string | null>(null);
  const row = week.days.flatMap(({ rows }) => rows).find(({ key }) => key === open);
  const toggle = ({ key }: Row): void => setOpen(open === key ? null : key);
  return (
    <div className="session-columns">
      {week.days.map((day) => {
        const shown = row !== undefined && day.rows.includes(row) ? row : null;
        return (
          <Fragment key={day.day}>
            <DayColumn day={day} week={week} open={open} onOpen={toggle} nameOf={nameOf} />
            {shown !== null && <RowPanel key={shown.key} row={shown} week={week} onClose={() => setOpen(null)} />}
          </Fragment>
        );
      })}
    </div>
  );
}

function Groups({ week }: { readonly week: Week }): ReactNode {
  const said = useSaid(texts);
  return (
    <section className="card session-groups">
      <h2>{said.groups}</h2>
      <ul>
        {week.groups.map(({ group, title, placed, capacity, waiting, free }) => (
          <li key={group}>
            <Link className="link session-link" href={`/sessions/groups/${group}`}>
              {title}
            </Link>
            <span className="small-text sub">
              {[
                said.places(placed, capacity),
                waiting > 0 ? said.waiting(waiting) : null,
                free !== null && free > 0 && waiting > 0 ? said.freePlace(free) : null,
              ]
                .filter((one) => one !== null)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What persons are called here: the first name, and the whole one where two share it. */
function namesOf(week: Week | undefined): (person: string) => string {
  const people = week?.people ?? [];
  const names = new Map(people.map(({ person, name }) => [person, name]));
  const firsts = Map.groupBy(people, ({ name }) => firstNameOf(name));
  return (person) => {
    const name = names.get(person) ?? "";
    const first = firstNameOf(name);
    return (firsts.get(first)?.length ?? 0) > 1 ? name.replace(/^(Testperson|Test person)\s+/i, "") : first;
  };
}
