import { ArrowLeftIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { useSaid } from "../language/said.ts";
import { FailedNotice, Loading, Notice } from "../notices/notice.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { useTime } from "../time/use-time.ts";
import { programmeWords } from "./catalogue/programme.ts";
import { Download } from "./download.tsx";
import { ProgrammeView } from "./programme-view.tsx";
import { programmeQueries } from "./queries.ts";
import { Versions } from "./versions.tsx";
import "../guidelines/guidelines.css";
import "../unit/unit.css";
import "./programme.css";

/** The unit's programme of today for whoever works there, and its history. */
export function ProgrammeScreen(): ReactNode {
  const said = useSaid(programmeWords);
  const { at, isLeader } = useHere();
  const unit = at?.unit ?? "";
  const page = useQuery(programmeQueries.page(unit));
  usePageTitle(said.pageTitle);
  const current = page.data?.current ?? null;
  return (
    <main className="page programme" id="content" tabIndex={-1}>
      <Link className="back-link link" href="/unit">
        <ArrowLeftIcon className="i small" aria-hidden="true" /> {said.back}
      </Link>
      <h1>{current?.programme.title ?? said.pageTitle}</h1>
      {page.error !== null && (
        <FailedNotice title={said.failed} error={page.error} onRetry={() => void page.refetch()} />
      )}
      {page.data === undefined && page.error === null && <Loading says={said.loading} />}
      {page.data && <Head page={page.data} />}
      {page.data && isLeader && <Edit page={page.data} />}
      {page.data && current === null && (
        <Notice tone="plain" title={said.none}>
          <p className="sub">{said.noneNext}</p>
        </Notice>
      )}
      {page.data && current !== null && (
        <ProgrammeView programme={current.programme} names={page.data.names} titles={page.data.titles} />
      )}
      {page.data && <Versions unit={unit} page={page.data} mayRestore={isLeader} />}
      {current !== null && <Download unit={unit} version={current.id} />}
    </main>
  );
}

/** What holds and since when, and what is to come, in a sentence each. */
function Head({ page }: { readonly page: AnswerOf<"programmePage"> }): ReactNode {
  const said = useSaid(programmeWords);
  const time = useTime();
  const { current, versions, today } = page;
  const since = versions.find(({ id }) => id === current?.id)?.holds?.from;
  const coming = versions.filter(({ holds }) => holds !== null && holds.from > today).toReversed();
  return (
    <>
      {current !== null && since !== undefined && (
        <p>
          {said.holdsSince(time.bare(since))}.{" "}
          {said.inWeek(current.programme.timetable.length, current.programme.services.length)}.
        </p>
      )}
      {coming.map(({ id, title, from }) => (
        <p key={id}>{said.toCome(title, time.bare(from))}</p>
      ))}
    </>
  );
}

function Edit({ page }: { readonly page: AnswerOf<"programmePage"> }): ReactNode {
  const said = useSaid(programmeWords);
  const time = useTime();
  return (
    <p className="row">
      <Button as={Link} size="small" href="/unit/programme/edit">
        {page.draft === null ? said.edit : said.goOn}
      </Button>
      {page.draft !== null && (
        <span className="small-text sub">{said.draftOf(time.event(page.draft.savedAt), page.draft.byName)}</span>
      )}
    </p>
  );
}
