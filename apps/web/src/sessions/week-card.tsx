import { CheckmarkCircleIcon, CircleSlashIcon, MinusIcon, PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { FailedNotice } from "../notices/notice.tsx";
import { firstNameOf, type Shown } from "../person/shown-person.ts";
import { queries } from "../server/queries.ts";
import { TailorButton } from "../tailoring/tailor-button.tsx";
import { useTime } from "../time/use-time.ts";
import { AddSession } from "./add-session.tsx";
import { sessions as texts } from "./catalogue/sessions.ts";
import { ChangeForOne } from "./change-for-one.tsx";
import { type PersonSession, personWeek } from "./queries.ts";
import "./sessions.css";

/** The person's week: what is to come by day, and what has been, folded. */
export function WeekCard({ shown }: { readonly shown: Shown }): ReactNode {
  const said = useSaid(texts);
  const { at } = useHere();
  const [isAdding, setAdding] = useState(false);
  const query = useQuery(personWeek(shown.person));
  const members = useQuery({ ...queries.members(at?.unit ?? ""), enabled: isAdding });
  const sessions = query.data?.sessions ?? [];
  const today = query.data?.today ?? "";
  const over = sessions.filter(({ day }) => day < today);
  const first = sessions.find(({ day }) => day >= today)?.day ?? today;
  const ahead = sessions.filter(({ day }) => day === first);
  const later = sessions.filter(({ day }) => day > first);
  const staff = [...new Map((members.data?.members ?? []).map(({ practitioner, name }) => [practitioner, name]))];
  return (
    <section className="card side-card week-card">
      <div className="side-head">
        <h2>{said.person.title}</h2>
        {!isAdding && (
          <Button
            className="push"
            size="small"
            variant="tertiary"
            icon={<PlusIcon aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            {said.person.add}
          </Button>
        )}
      </div>
      {isAdding && (
        <AddSession
          week={{
            people: [shown],
            staff: staff.map(([practitioner, name]) => ({ practitioner, name })),
          }}
          nameOf={() => firstNameOf(shown.name)}
          onClose={() => setAdding(false)}
        />
      )}
      {query.error !== null && (
        <FailedNotice title={said.failed} error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.data !== undefined && ahead.length === 0 && <p className="sub">{said.person.nothing}</p>}
      <Days sessions={ahead} shown={shown} />
      {later.length > 0 && (
        <details className="session-own">
          <summary>{said.person.later(later.length)}</summary>
          <Days sessions={later} shown={shown} />
        </details>
      )}
      {over.length > 0 && (
        <details className="session-own">
          <summary>{said.person.over}</summary>
          <Days sessions={over} shown={shown} />
        </details>
      )}
    </section>
  );
}

function Days({ sessions, shown }: { readonly sessions: readonly PersonSession[]; readonly shown: Shown }): ReactNode {
  const time = useTime();
  const said = useSaid(texts);
  return [...Map.groupBy(sessions, ({ day }) => day)].map(([day, held]) => (
    <section key={day} aria-label={time.short(day)}>
      <h3 className="over">
        {time.short(day)} {time.daysTo(day) === 0 && <span className="session-today">{said.today}</span>}
      </h3>
      <ul className="week-rows">
        {held.map((one) => (
          <OneSession key={one.session} one={one} shown={shown} />
        ))}
      </ul>
    </section>
  ));
}

const icons = { attended: CheckmarkCircleIcon, missed: MinusIcon, cancelled: CircleSlashIcon } as const;

function OneSession({ one, shown }: { readonly one: PersonSession; readonly shown: Shown }): ReactNode {
  const { person } = shown;
  const said = useSaid(texts);
  const time = useTime();
  const [isChanging, setChanging] = useState(false);
  const title = one.title ?? said.untitled;
  const clock = one.at === null ? "" : time.clock(one.at);
  const Icon = one.fate === "planned" ? null : icons[one.fate];
  const where = [one.place, one.withName === null ? null : said.person.withWhom(one.withName)].filter(
    (each) => each !== null,
  );
  const mayChange = one.fate === "planned" && one.isOwn && time.daysTo(one.day) >= 0;
  return (
    <li>
      <div className={one.fate === "cancelled" ? "week-row is-cancelled" : "week-row"}>
        <span className="session-clock num">{clock}</span>
        <span className="session-what">
          <span className="session-title">{title}</span>
          {where.length > 0 && <span className="small-text sub">{where.join(" · ")}</span>}
          {one.fate !== "planned" && Icon !== null && (
            <span className="session-change">
              <Icon className="i small" aria-hidden="true" />
              {said.person.fates[one.fate]}
              {whyOf(one, said.person.because)}
            </span>
          )}
        </span>
        {mayChange && !isChanging && (
          <Button
            size="small"
            variant="tertiary"
            aria-label={said.person.changeOf(title, clock)}
            onClick={() => setChanging(true)}
          >
            {said.person.change}
          </Button>
        )}
      </div>
      {isChanging && one.item !== null && (
        <TailorButton item={one.item} title={title} person={person} personName={shown.name} />
      )}
      {isChanging && <ChangeForOne one={one} person={person} onClose={() => setChanging(false)} />}
    </li>
  );
}

function whyOf({ why }: PersonSession, because: Readonly<Record<string, string>>): string {
  const said = [why?.because ? because[why.because] : null, why?.words].filter((one) => one != null && one !== "");
  return said.length === 0 ? "" : `: ${said.join(". ")}`;
}
