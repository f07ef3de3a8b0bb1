import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useHistoryState } from "wouter/use-browser-location";
import { DecisionsCard } from "../decisions/decisions-card.tsx";
import { usePageTitle } from "../frame/page-title.ts";
import { ThenProvider } from "../frame/then-provider.tsx";
import { GroupsCard } from "../groups/groups-card.tsx";
import { UntoldCard } from "../journal-note/untold-card.tsx";
import { useWords } from "../language/words.tsx";
import { LeaveCard } from "../leave/leave-card.tsx";
import { FailedNotice, Loading, OfflineNotice } from "../notices/notice.tsx";
import { ResistanceCard } from "../resistance/resistance-card.tsx";
import { useNews } from "../server/changes.ts";
import { queries } from "../server/queries.ts";
import { CalendarCard } from "../sessions/calendar-card.tsx";
import { WeekCard } from "../sessions/week-card.tsx";
import { TailoredCard } from "../tailoring/tailored-card.tsx";
import { WhyNotCard } from "../why-not/why-not-card.tsx";
import { AsKnownBanner, AsKnownForm } from "./as-known.tsx";
import { useKnownAt } from "./known-at.ts";
import { PersonHead } from "./person-head.tsx";
import type { Shown } from "./shown-person.ts";
import { LatestCard, NextCard, PlanCard } from "./side-cards.tsx";
import { StandingCard } from "./standing-card.tsx";
import { Timeline } from "./timeline.tsx";
import { WhoColumn } from "./who-column.tsx";
import "./person.css";

/** Where the reader came from: the line whose why is wanted, or the entry to show. */
type Came = { readonly item?: string; readonly entry?: string } | null;

function News({ person, onShow }: { readonly person: string; readonly onShow: () => void }): ReactNode {
  const { worklist } = useWords();
  const news = useNews(person);
  return (
    <div role="status">
      {news.count > 0 && (
        <button
          type="button"
          className="news"
          onClick={() => {
            news.show();
            onShow();
          }}
        >
          {worklist.news(news.count)}, <b>{worklist.showNews}</b>
        </button>
      )}
    </div>
  );
}

/** The whole of one person on one screen, now or as it was known at a chosen moment. */
export function PersonScreen({
  person,
  showsCourse = false,
}: {
  readonly person: string;
  readonly showsCourse?: boolean;
}): ReactNode {
  const words = useWords();
  const [knownAt, lookTo] = useKnownAt();
  const [isChoosing, setChoosing] = useState(false);
  const head = useQuery(queries.person(person, knownAt));
  const standing = useQuery(queries.standing(person, knownAt));
  const course = useQuery(queries.course(person, knownAt));
  const came = useHistoryState<Came>();
  usePageTitle(words.person.title(head.data?.name ?? words.menu.persons));
  const refetch = (): void => {
    for (const query of [head, standing, course]) void query.refetch();
  };
  const error = head.error ?? standing.error ?? course.error;
  if (head.data === undefined)
    return (
      <main className="page" id="content">
        {error === null ? (
          <Loading says={words.timeline.loading} rows={6} />
        ) : (
          <FailedNotice title={words.timeline.failed} error={error} isPage onRetry={refetch} />
        )}
      </main>
    );
  const shown: Shown = { person, name: head.data.name, synthetic: head.data.synthetic, knownAt };
  const lookBack = (instant: string | null): void => {
    lookTo(instant);
    setChoosing(false);
  };
  return (
    <main id="content" tabIndex={-1} className={knownAt === null ? "person-page" : "person-page is-looking-back"}>
      {knownAt !== null && <AsKnownBanner knownAt={knownAt} onNow={() => lookBack(null)} />}
      <PersonHead page={head.data} shown={shown} onAsKnown={() => setChoosing(!isChoosing)} />
      {isChoosing && <AsKnownForm onShow={lookBack} onCancel={() => setChoosing(false)} />}
      <OfflineNotice />
      {error !== null && (
        <FailedNotice title={words.timeline.failed} error={error} shownSince={head.dataUpdatedAt} onRetry={refetch} />
      )}
      {knownAt === null && <News person={person} onShow={refetch} />}
      <ThenProvider at={knownAt}>
        {showsCourse ? (
          course.data && (
            <Timeline key={came?.entry} course={course.data} shown={shown} openFirst={came?.entry ?? null} />
          )
        ) : (
          <div className="person-columns">
            <WhoColumn page={head.data} isThen={knownAt !== null} />
            <div className="standing-column">
              {standing.data ? (
                <StandingCard key={knownAt} standing={standing.data} shown={shown} openFirst={came?.item ?? null} />
              ) : (
                <Loading says={words.why.loading} rows={8} />
              )}
              <WhyNotCard shown={shown} />
            </div>
            <div className="side">
              {standing.data && <NextCard standing={standing.data} />}
              {knownAt === null && <TailoredCard shown={shown} />}
              {knownAt === null && <WeekCard shown={shown} />}
              <PlanCard page={head.data} shown={shown} />
              {course.data && <LeaveCard course={course.data} shown={shown} />}
              {course.data && <DecisionsCard course={course.data} shown={shown} />}
              {course.data && <ResistanceCard course={course.data} shown={shown} />}
              {course.data && knownAt === null && <GroupsCard course={course.data} shown={shown} />}
              {knownAt === null && <CalendarCard person={person} />}
              {course.data && <UntoldCard course={course.data} shown={shown} />}
              {course.data && <LatestCard course={course.data} shown={shown} />}
            </div>
          </div>
        )}
      </ThenProvider>
    </main>
  );
}
