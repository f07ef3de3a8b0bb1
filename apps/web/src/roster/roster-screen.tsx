import { dayAfter } from "@helhet/words";
import { DownloadIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { FailedNotice, Loading, OfflineNotice } from "../notices/notice.tsx";
import { ask } from "../server/ask.ts";
import { useTime } from "../time/use-time.ts";
import { AlarmsLately } from "./alarms-lately.tsx";
import { roster as texts } from "./catalogue/roster.ts";
import { Fortnight } from "./fortnight.tsx";
import { LeaderTools } from "./leader-tools.tsx";
import { NowCard } from "./now-card.tsx";
import { rosterPlan } from "./roster-queries.ts";
import { Swaps } from "./swaps.tsx";
import "../unit/unit.css";
import "./roster.css";

const twoWeeks = 14;

/** A unit's roster: who is on now, two weeks to come, swaps, gaps to take, and what a leader sets. */
export function RosterScreen(): ReactNode {
  const said = useSaid(texts);
  const { at, isLeader } = useHere();
  const time = useTime();
  usePageTitle(said.title);
  const [from, setFrom] = useState<string | null>(null);
  const unit = at?.unit ?? "";
  const query = useQuery(rosterPlan(unit, from));
  const { data, error } = query;
  if (at === null) return null;
  const move = (days: number) => (): void => setFrom(dayAfter(from ?? time.today, days));
  return (
    <main className="page roster-page" id="content" tabIndex={-1}>
      <div className="roster-head">
        <h1>{said.title}</h1>
        <Download unit={unit} from={from} />
      </div>
      <OfflineNotice />
      {error !== null && (
        <FailedNotice
          title={said.failed}
          error={error}
          shownSince={query.dataUpdatedAt}
          onRetry={() => void query.refetch()}
        />
      )}
      {query.isPending && error === null && <Loading says={said.loading} rows={6} />}
      {data !== undefined && (
        <>
          {from === null && <NowCard unit={unit} plan={data} />}
          <Swaps unit={unit} plan={data} />
          {isLeader && <LeaderTools unit={unit} plan={data} />}
          <div className="roster-head">
            <h2>
              {time.short(data.from)}–{time.short(dayAfter(data.from, twoWeeks - 1))}
            </h2>
            <span className="row">
              <Button size="small" variant="secondary" onClick={move(-twoWeeks)}>
                {said.earlier}
              </Button>
              {from !== null && (
                <Button size="small" variant="secondary" onClick={() => setFrom(null)}>
                  {said.today}
                </Button>
              )}
              <Button size="small" variant="secondary" onClick={move(twoWeeks)}>
                {said.later}
              </Button>
            </span>
          </div>
          <Fortnight key={data.from} unit={unit} plan={data} />
          <AlarmsLately unit={unit} />
        </>
      )}
    </main>
  );
}

/** The roster as a file that the import reads. */
function Download({ unit, from }: { readonly unit: string; readonly from: string | null }): ReactNode {
  const said = useSaid(texts);
  const { language } = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const download = async (): Promise<void> => {
    setBusy(true);
    try {
      const query = from === null ? { language } : { language, from };
      const { csv } = await ask("exportRoster", { path: { unit }, query });
      const address = URL.createObjectURL(new Blob([`\uFEFF${csv}`], { type: "text/csv" }));
      const link = Object.assign(document.createElement("a"), { href: address, download: said.fileName });
      link.click();
      URL.revokeObjectURL(address);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      size="small"
      variant="tertiary"
      loading={isBusy}
      icon={<DownloadIcon aria-hidden="true" />}
      onClick={() => void download()}
    >
      {said.download}
    </Button>
  );
}
