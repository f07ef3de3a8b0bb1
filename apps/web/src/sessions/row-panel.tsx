import { ArrowUndoIcon, CalendarIcon, XMarkIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import { useSaid } from "../language/said.ts";
import { PersonName } from "../persons/person-name.tsx";
import { useTime } from "../time/use-time.ts";
import { sessions as texts } from "./catalogue/sessions.ts";
import { ChangeForAll } from "./change-for-all.tsx";
import type { Row, Week } from "./queries.ts";

const order = ["expected", "attended", "missed", "waiting", "exempt", "on-leave", "called-off"] as const;

function People({ row, week }: { readonly row: Row; readonly week: Week }): ReactNode {
  const said = useSaid(texts);
  const isOver = useTime().daysTo(row.heldOn) < 0;
  const cards = new Map(week.people.map((one) => [one.person, one]));
  return order.map((as) => {
    const found = row.people.filter((one) => one.as === as);
    if (found.length === 0 || (row.isCancelled && as !== "called-off" && as !== "attended")) return null;
    const heading = as === "expected" && isOver ? said.notMarked : said.as[as];
    return (
      <section key={as} aria-label={heading}>
        <h3 className="over">
          {heading} <span className="num">{found.length}</span>
        </h3>
        <ul className="session-people">
          {found.map(({ person }) => {
            const card = cards.get(person);
            return (
              <li key={person}>
                <Link href={`/persons/${person}`}>
                  <PersonName name={card?.name ?? ""} isSynthetic={card?.synthetic ?? false} />
                </Link>
              </li>
            );
          })}
        </ul>
      </section>
    );
  });
}

type Doing = "cancelled" | "moved" | "as-planned";

function Actions({ row, onChoose }: { readonly row: Row; readonly onChoose: (what: Doing) => void }): ReactNode {
  const said = useSaid(texts);
  const isChanged = row.change !== null;
  return (
    <div className="row">
      {!row.isCancelled && (
        <Button
          size="small"
          variant="secondary"
          icon={<XMarkIcon aria-hidden="true" />}
          onClick={() => onChoose("cancelled")}
        >
          {said.cancelForAll}
        </Button>
      )}
      {!row.isCancelled && row.item !== null && (
        <Button
          size="small"
          variant="secondary"
          icon={<CalendarIcon aria-hidden="true" />}
          onClick={() => onChoose("moved")}
        >
          {said.moveForAll}
        </Button>
      )}
      {isChanged && (
        <Button
          size="small"
          variant="secondary"
          icon={<ArrowUndoIcon aria-hidden="true" />}
          onClick={() => onChoose("as-planned")}
        >
          {said.takeBack}
        </Button>
      )}
    </div>
  );
}

/** One session opened: when, where, who comes and who does not, what was changed, and what may be done. */
export function RowPanel({
  row,
  week,
  onClose,
}: {
  readonly row: Row;
  readonly week: Week;
  readonly onClose: () => void;
}): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const [doing, setDoing] = useState<Doing | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const facts = [
    `${time.short(row.heldOn)}${row.at === null ? "" : ` ${time.clock(row.at)}`}`,
    row.minutes === null ? null : said.minutes(row.minutes),
    row.place,
    row.leaders.length === 0 ? null : said.leadBy(row.leaders.map(({ name }) => name).join(", ")),
  ].filter((one) => one !== null);
  const group = row.service === null ? undefined : week.groups.find((one) => one.group === row.service);
  const mayChange = week.mayChange && row.day >= week.today && row.people.every(({ as }) => as !== "attended");
  return (
    <section
      className={row.heldOn < week.today ? "card session-panel is-past" : "card session-panel"}
      aria-label={row.title ?? said.untitled}
    >
      <div className="session-panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {row.title ?? said.untitled}
        </h2>
        <Button
          size="small"
          variant="tertiary"
          icon={<XMarkIcon title={said.close} />}
          className="push"
          onClick={onClose}
        />
      </div>
      <p className="sub">{facts.join(" · ")}</p>
      {row.change !== null && (
        <p>
          <b>{row.isCancelled ? said.cancelled : said.moved}</b> {said.changedBy(row.change.reason, row.change.byName)}
        </p>
      )}
      {mayChange && doing === null && <Actions row={row} onChoose={setDoing} />}
      {doing !== null && <ChangeForAll key={doing} row={row} what={doing} onClose={() => setDoing(null)} />}
      <People row={row} week={week} />
      {group !== undefined && (
        <Link className="link session-link" href={`/sessions/groups/${group.group}`}>
          {said.openGroup}
        </Link>
      )}
    </section>
  );
}
