import { dayAfter } from "@helhet/words";
import { ArrowLeftIcon, ArrowRightIcon, PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { useSaid } from "../language/said.ts";
import { FailedNotice, Loading } from "../notices/notice.tsx";
import { ask } from "../server/ask.ts";
import { useTime } from "../time/use-time.ts";
import { AddForm } from "./add-form.tsx";
import { competenceWords } from "./catalogue/competence.ts";
import { EndForm } from "./end-form.tsx";
import { Gaps, gapCount } from "./gaps.tsx";
import type { CompetencePage, Held } from "./held.ts";
import { Matrix } from "./matrix.tsx";
import "../guidelines/guidelines.css";
import "../unit/unit.css";
import "../programme/programme.css";
import "./competence.css";

/** Who knows what in the unit, and what a week of the programme lacks. */
export function CompetenceScreen(): ReactNode {
  const said = useSaid(competenceWords);
  const { at, today } = useHere();
  const unit = at?.unit ?? "";
  const [day, setDay] = useState(today);
  const { data, error, refetch } = useQuery({
    queryKey: ["competence", unit, day],
    queryFn: ({ signal }) => ask("competence", { path: { unit }, query: { day }, signal }),
    placeholderData: keepPreviousData,
  });
  usePageTitle(said.pageTitle);
  return (
    <main className="page programme" id="content" tabIndex={-1}>
      <Link className="back-link link" href="/unit">
        <ArrowLeftIcon className="i small" aria-hidden="true" /> {said.back}
      </Link>
      <h1>{said.pageTitle}</h1>
      {error !== null && <FailedNotice title={said.failed} error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading says={said.loading} />}
      {data && (
        <>
          <p>{said.lead(gapCount(data))}</p>
          <WeekChoice page={data} onDay={setDay} />
          <Gaps page={data} />
          <Who unit={unit} page={data} />
        </>
      )}
    </main>
  );
}

function WeekChoice({
  page,
  onDay,
}: {
  readonly page: CompetencePage;
  readonly onDay: (day: string) => void;
}): ReactNode {
  const said = useSaid(competenceWords);
  const time = useTime();
  const { monday, sunday, today } = page;
  const isThis = monday <= today && today <= sunday;
  return (
    <div className="row">
      <Button
        size="small"
        variant="tertiary"
        icon={<ArrowLeftIcon aria-hidden="true" />}
        onClick={() => onDay(dayAfter(monday, -7))}
      >
        {said.before}
      </Button>
      <b>{said.week(time.bare(monday), time.bare(sunday))}</b>
      <Button
        size="small"
        variant="tertiary"
        iconPosition="right"
        icon={<ArrowRightIcon aria-hidden="true" />}
        onClick={() => onDay(dayAfter(monday, 7))}
      >
        {said.after}
      </Button>
      {!isThis && (
        <Button size="small" variant="secondary" onClick={() => onDay(today)}>
          {said.thisWeek}
        </Button>
      )}
    </div>
  );
}

function Who({ unit, page }: { readonly unit: string; readonly page: CompetencePage }): ReactNode {
  const said = useSaid(competenceWords);
  const { isLeader } = useHere();
  const [isAdding, setAdding] = useState(false);
  const [ending, setEnding] = useState<{ readonly held: Held; readonly title: string } | null>(null);
  return (
    <section className="card programme-card" aria-labelledby="who-has">
      <div className="programme-head">
        <h2 id="who-has">{said.who}</h2>
        {isLeader ? (
          <Button
            size="small"
            variant="secondary"
            icon={<PlusIcon aria-hidden="true" />}
            aria-expanded={isAdding}
            onClick={() => setAdding(!isAdding)}
          >
            {said.add}
          </Button>
        ) : (
          <span className="small-text sub">{said.onlyLeader}</span>
        )}
      </div>
      {isAdding && <AddForm unit={unit} page={page} onClose={() => setAdding(false)} />}
      {ending !== null && <EndForm key={ending.held.id} unit={unit} {...ending} onClose={() => setEnding(null)} />}
      <Matrix page={page} onEnd={isLeader ? (held, title) => setEnding({ held, title }) : undefined} />
    </section>
  );
}
