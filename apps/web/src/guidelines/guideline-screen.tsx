import type { Guideline } from "@helhet/engine";
import { ArrowLeftIcon } from "@navikt/aksel-icons";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { useLanguage } from "../language/words.tsx";
import { FailedNotice, Loading } from "../notices/notice.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { queries } from "../server/queries.ts";
import { Differences } from "./differences.tsx";
import { ElementCard } from "./element-card.tsx";
import { Standing } from "./guidelines-screen.tsx";
import { LeaderPanel } from "./leader-panel.tsx";
import { valuesOn } from "./say-limit.ts";
import "./guidelines.css";

type Answer = AnswerOf<"guideline">;

function PhaseSection({
  phase,
  answer,
}: {
  readonly phase: Guideline["phases"][number];
  readonly answer: Answer;
}): ReactNode {
  const { words, language } = useLanguage();
  const { guidelines } = words;
  const elements = answer.guideline.elements.filter((element) => element.phase === phase.id);
  const facts = [
    [guidelines.phaseEntry, phase.entry],
    [guidelines.phaseExit, phase.exit],
    [guidelines.carriedBy, phase.carriedBy],
    [guidelines.support, phase.support],
  ] as const;
  return (
    <section className="card phase-card" id={`phase-${phase.id}`}>
      <h3>{phase.title[language]}</h3>
      <p>{phase.narrative[language]}</p>
      <dl className="phase-facts">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt className="over">{name}</dt>
            <dd>{text[language]}</dd>
          </div>
        ))}
      </dl>
      <h4 className="over">{guidelines.elements}</h4>
      {elements.length === 0 && <p className="sub">{guidelines.noElements}</p>}
      <ul className="elements">
        {elements.map((element) => (
          <ElementCard key={element.id} element={element} answer={answer} />
        ))}
      </ul>
    </section>
  );
}

function Rest({ answer }: { readonly answer: Answer }): ReactNode {
  const { words, language } = useLanguage();
  const { guideline } = answer;
  const loose = guideline.elements.filter(({ phase }) => phase === null);
  return (
    <>
      {loose.length > 0 && (
        <section className="card phase-card">
          <h3>{words.guidelines.wholeCourse}</h3>
          <ul className="elements">
            {loose.map((element) => (
              <ElementCard key={element.id} element={element} answer={answer} />
            ))}
          </ul>
        </section>
      )}
      {guideline.unread.length > 0 && (
        <section className="card phase-card">
          <h3>{words.guidelines.unread}</h3>
          <ul className="plain-list">
            {guideline.unread.map((text) => (
              <li key={text.en}>{text[language]}</li>
            ))}
          </ul>
        </section>
      )}
      {guideline.notExecutable.length > 0 && (
        <section className="card phase-card">
          <h3>{words.guidelines.notExecutable}</h3>
          <dl className="not-executable">
            {guideline.notExecutable.map(({ row, title, why }) => (
              <div key={row}>
                <dt>{title[language]}</dt>
                <dd>{why[language]}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

/** One guideline, readable from top to bottom as a description of the pathway; every demand says where it comes from. */
export function GuidelineScreen({
  guideline,
  edition,
}: {
  readonly guideline: string;
  readonly edition: string;
}): ReactNode {
  const { words, language } = useLanguage();
  const { at, today } = useHere();
  const { data: answer, error, refetch } = useQuery(queries.guideline(at?.unit ?? "", guideline, edition));
  const data = answer && { ...answer, unitValues: valuesOn(answer.unitValues, today) };
  usePageTitle(data ? `${data.guideline.title[language]} · ${words.brand}` : words.guidelines.pageTitle);
  return (
    <main className="page guideline" id="content" tabIndex={-1}>
      <Link className="link back-link" href="/guidelines">
        <ArrowLeftIcon className="i small" aria-hidden="true" /> {words.guidelines.back}
      </Link>
      {data === undefined && error === null && <Loading says={words.guidelines.loading} rows={6} />}
      {data === undefined && error !== null && (
        <FailedNotice title={words.guidelines.failed} error={error} isPage onRetry={() => refetch()} />
      )}
      {data && (
        <div className="guideline-columns">
          <div className="guideline-text">
            <h1>{data.guideline.title[language]}</h1>
            <p className="sub">
              {data.guideline.publisher} · {words.guidelines.edition(data.guideline.edition)} ·{" "}
              <span className={`status status-${data.guideline.status}`}>
                {words.guidelines.statuses[data.guideline.status]}
              </span>
            </p>
            <p className="guideline-lead">{data.guideline.summary[language]}</p>
            <Differences answer={data} />
            <h2>{words.guidelines.phases}</h2>
            {data.guideline.phases.map((phase) => (
              <PhaseSection key={phase.id} phase={phase} answer={data} />
            ))}
            <Rest answer={data} />
          </div>
          <aside className="guideline-side" aria-label={words.guidelines.adoptTitle}>
            <section className="card phase-card">
              <h2>{words.guidelines.adoptTitle}</h2>
              <p>
                <Standing
                  row={{
                    adopted: data.adopted,
                    holdsWithoutAdoption: data.guideline.holdsWithoutAdoption,
                    isOfAnotherCountry: data.isOfAnotherCountry,
                  }}
                />
              </p>
              <LeaderPanel answer={data} />
            </section>
          </aside>
        </div>
      )}
    </main>
  );
}
