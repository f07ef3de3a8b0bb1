import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { useSaid } from "../language/said.ts";
import { FailedNotice, Loading, OfflineNotice } from "../notices/notice.tsx";
import { leave as texts } from "./catalogue/leave.ts";
import { LeaveRow } from "./leave-row.tsx";
import type { ShownLeave } from "./queries.ts";
import { unitLeaves } from "./queries.ts";

const groups = ["late", "out", "asked", "planned", "ended"] as const;

function groupOf({ state }: ShownLeave): (typeof groups)[number] {
  if (state === "not-back") return "late";
  if (state === "out" || state === "asked") return state;
  return state === "granted" || state === "granted-otherwise" ? "planned" : "ended";
}

/** A unit's leave: first who should be back, who is out, who waits for an answer. */
export function LeaveScreen(): ReactNode {
  const said = useSaid(texts);
  const { at } = useHere();
  usePageTitle(said.title);
  const query = useQuery(unitLeaves(at?.unit ?? ""));
  const { data, error } = query;
  const inGroup = (group: (typeof groups)[number]): readonly ShownLeave[] => {
    const found = (data?.leaves ?? []).filter((one) => groupOf(one) === group);
    return group === "ended" ? found.toReversed() : found;
  };
  const late = inGroup("late").length;
  return (
    <main className="page leave-page" id="content" tabIndex={-1}>
      {data === undefined ? (
        <h1>{said.title}</h1>
      ) : (
        <>
          <h1>{said.headline(inGroup("out").length + late, late)}</h1>
          <p className="sub">{said.lead(inGroup("asked").length)}</p>
        </>
      )}
      <OfflineNotice />
      {error !== null && (
        <FailedNotice
          title={said.failed}
          error={error}
          shownSince={query.dataUpdatedAt}
          onRetry={() => void query.refetch()}
        />
      )}
      {query.isPending && error === null && <Loading says={said.loading} rows={5} />}
      {data?.leaves.length === 0 && <p className="sub">{said.empty}</p>}
      {groups.map((group) => {
        const found = inGroup(group);
        return found.length === 0 ? null : (
          <section key={group} className="card leave-group" aria-label={said.groups[group]}>
            <h2>{said.groups[group]}</h2>
            <ul className="leaves">
              {found.map((one) => (
                <LeaveRow key={one.leave} leave={one} showsPerson />
              ))}
            </ul>
          </section>
        );
      })}
    </main>
  );
}
