import { sayProgrammeChange } from "@helhet/programme";
import { ArrowLeftIcon } from "@navikt/aksel-icons";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { FailedNotice, Loading } from "../notices/notice.tsx";
import { useTime } from "../time/use-time.ts";
import { Card } from "./card.tsx";
import { programmeWords } from "./catalogue/programme.ts";
import { Download } from "./download.tsx";
import { ProgrammeView } from "./programme-view.tsx";
import { programmeQueries } from "./queries.ts";
import { namesKnown } from "./said.ts";
import { useHeld } from "./versions.tsx";
import "../guidelines/guidelines.css";
import "../unit/unit.css";
import "./programme.css";

/** One publication whole, and in what it differs from what holds now. */
export function VersionScreen({ version }: { readonly version: string }): ReactNode {
  const said = useSaid(programmeWords);
  const { language } = useLanguage();
  const time = useTime();
  const unit = useHere().at?.unit ?? "";
  const page = useQuery(programmeQueries.page(unit));
  const { data, error, refetch } = useQuery(programmeQueries.version(unit, version));
  const held = useHeld(data ?? { holds: null });
  usePageTitle(said.pageTitle);
  const names = page.data?.names ?? {};
  const known = namesKnown(
    names,
    data?.titles ?? {},
    language,
    data?.programme ?? null,
    page.data?.current?.programme ?? null,
  );
  return (
    <main className="page programme" id="content" tabIndex={-1}>
      <Link className="back-link link" href="/unit/programme">
        <ArrowLeftIcon className="i small" aria-hidden="true" /> {said.backToProgramme}
      </Link>
      <h1>{data?.title ?? said.pageTitle}</h1>
      {error !== null && <FailedNotice title={said.failed} error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading says={said.loading} />}
      {data && (
        <>
          <p>
            {held}. {said.publishedBy(time.event(data.publishedAt), data.byName)}. {data.reason}
          </p>
          <Card title={said.differsFromNow}>
            {data.toCurrent.length === 0 && <p>{said.noDifference}</p>}
            <ul className="programme-list">
              {data.toCurrent.map((change) => {
                const text = sayProgrammeChange(change, known, language);
                return <li key={text}>{text}</li>;
              })}
            </ul>
          </Card>
          <ProgrammeView programme={data.programme} names={names} titles={data.titles} />
          <Download unit={unit} version={data.id} />
        </>
      )}
    </main>
  );
}
