import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { useLanguage } from "../language/words.tsx";
import { FailedNotice, Loading } from "../notices/notice.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { queries } from "../server/queries.ts";
import { useTime } from "../time/use-time.ts";
import "./guidelines.css";

type Row = AnswerOf<"guidelines">["guidelines"][number];

/** Where the guideline stands for this unit: by law, adopted, or not. */
export function Standing({
  row,
}: {
  readonly row: Pick<Row, "adopted" | "holdsWithoutAdoption" | "isOfAnotherCountry">;
}): ReactNode {
  const { words } = useLanguage();
  const time = useTime();
  if (row.isOfAnotherCountry) return <>{words.guidelines.otherCountry}</>;
  if (row.holdsWithoutAdoption) return <>{words.guidelines.lawHolds}</>;
  if (row.adopted === null) return <>{words.guidelines.notFollowed}</>;
  return <>{words.guidelines.adoptedFrom(time.bare(row.adopted.from), row.adopted.byName)}</>;
}

function GuidelineRow({ row }: { readonly row: Row }): ReactNode {
  const { words, language } = useLanguage();
  return (
    <li>
      <Link className="guideline-row" href={`/guidelines/${row.id}/${row.edition}`}>
        <span>
          <b>{row.title[language]}</b>{" "}
          <span className="sub small-text">
            {words.guidelines.edition(row.edition)} · {row.publisher}
          </span>
          <span className="guideline-summary sub">{row.summary[language]}</span>
        </span>
        <span className="guideline-status small-text">
          <span className={`status status-${row.status}`}>{words.guidelines.statuses[row.status]}</span>
          <span className="sub">
            <Standing row={row} />
          </span>
        </span>
      </Link>
    </li>
  );
}

/** What the unit follows, what holds by law, and what is not followed. */
export function GuidelinesScreen(): ReactNode {
  const { words } = useLanguage();
  const { at } = useHere();
  const { data, error, dataUpdatedAt, refetch } = useQuery(queries.guidelines(at?.unit ?? ""));
  usePageTitle(words.guidelines.pageTitle);
  const rows = data?.guidelines ?? [];
  const groups = [
    {
      title: words.guidelines.followed(at?.unitName ?? ""),
      rows: rows.filter((row) => row.adopted !== null && !row.holdsWithoutAdoption),
    },
    {
      title: words.guidelines.byLaw,
      rows: rows.filter((row) => row.holdsWithoutAdoption && !row.isOfAnotherCountry),
    },
    {
      title: words.guidelines.notFollowed,
      rows: rows.filter((row) => row.isOfAnotherCountry || (row.adopted === null && !row.holdsWithoutAdoption)),
    },
  ];
  return (
    <main className="page guidelines" id="content" tabIndex={-1}>
      <h1>{words.guidelines.title}</h1>
      <p className="sub">{words.guidelines.lead}</p>
      {error !== null && (
        <FailedNotice
          title={words.guidelines.failed}
          error={error}
          shownSince={dataUpdatedAt}
          onRetry={() => refetch()}
        />
      )}
      {data === undefined && error === null && <Loading says={words.guidelines.loading} rows={4} />}
      {groups
        .filter((group) => group.rows.length > 0)
        .map((group) => (
          <section key={group.title}>
            <h2 className="group-head">{group.title}</h2>
            <ul className="card guideline-rows">
              {group.rows.map((row) => (
                <GuidelineRow key={`${row.id}@${row.edition}`} row={row} />
              ))}
            </ul>
          </section>
        ))}
    </main>
  );
}
