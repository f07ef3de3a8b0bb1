import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { useSaid } from "../language/said.ts";
import { FailedNotice, Loading, OfflineNotice } from "../notices/notice.tsx";
import { decisions as texts } from "./catalogue/decisions.ts";
import { PrecedentSearch } from "./precedent-search.tsx";
import type { AskedDecision } from "./queries.ts";
import { unitDecisions } from "./queries.ts";
import { RequestRow } from "./request-row.tsx";
import "../leave/leave.css";

const tabs = ["decide", "asked", "before"] as const;

function Group({
  title,
  means,
  rows,
}: {
  readonly title?: string;
  readonly means?: string;
  readonly rows: readonly AskedDecision[];
}): ReactNode {
  return (
    <section className="card leave-group">
      {title !== undefined && <h2>{title}</h2>}
      {means !== undefined && <p className="small-text sub">{means}</p>}
      <ul>
        {rows.map((asked) => (
          <RequestRow key={asked.request} asked={asked} showsPerson />
        ))}
      </ul>
    </section>
  );
}

/** What waits for the reader to decide, what the reader has asked, and how the unit has decided before. */
export function DecisionsScreen(): ReactNode {
  const said = useSaid(texts);
  const { at } = useHere();
  usePageTitle(said.title);
  const [tab, setTab] = useState<(typeof tabs)[number]>("decide");
  const query = useQuery(unitDecisions(at?.unit ?? ""));
  const { data, error } = query;
  const overdue = data?.toDecide.filter(({ isOverdue }) => isOverdue).length ?? 0;
  const count = { decide: data && data.toDecide.length + data.overdue.length, asked: data?.asked.length };
  return (
    <main className="page leave-page" id="content" tabIndex={-1}>
      <h1>{data === undefined ? said.title : said.headline(data.toDecide.length, overdue)}</h1>
      {data !== undefined && data.toDecide.length > 0 && <p className="sub">{said.lead}</p>}
      <OfflineNotice />
      {error !== null && (
        <FailedNotice
          title={said.failed}
          error={error}
          shownSince={query.dataUpdatedAt}
          onRetry={() => void query.refetch()}
        />
      )}
      <fieldset className="decision-tabs">
        <legend className="unseen">{said.tabs.label}</legend>
        {tabs.map((one) => (
          <button key={one} type="button" aria-pressed={tab === one} onClick={() => setTab(one)}>
            {said.tabs[one]}
            {one !== "before" && count[one] !== undefined && <span className="num"> {count[one]}</span>}
          </button>
        ))}
      </fieldset>
      {query.isPending && error === null && <Loading says={said.loading} rows={4} />}
      {tab === "decide" && data !== undefined && (
        <>
          {data.toDecide.length === 0 ? (
            <p className="sub">{said.noneToDecide}</p>
          ) : (
            <Group title={said.mine} rows={data.toDecide} />
          )}
          {data.overdue.length > 0 && <Group title={said.leader} means={said.leaderMeans} rows={data.overdue} />}
        </>
      )}
      {tab === "asked" &&
        data !== undefined &&
        (data.asked.length === 0 ? <p className="sub">{said.noneAsked}</p> : <Group rows={data.asked} />)}
      {tab === "before" && (
        <section className="card leave-group" aria-label={said.before.title}>
          <PrecedentSearch />
        </section>
      )}
    </main>
  );
}
