import { CheckmarkIcon, PrinterSmallIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { useSayer } from "../kinds/use-sayer.ts";
import { useSaid } from "../language/said.ts";
import { FailedNotice, Loading } from "../notices/notice.tsx";
import { alarms as alarmTexts } from "../roster/catalogue/alarms.ts";
import type { AnswerOf } from "../server/addresses.ts";
import { ask } from "../server/ask.ts";
import { useOnce } from "../server/use-once.ts";
import { useTime } from "../time/use-time.ts";
import { handover as texts } from "./catalogue/handover.ts";
import { HandedOver } from "./handed-over.tsx";
import "./handover.css";

type Handover = AnswerOf<"handover">;

/** On the screen they stand above every page already. */
function Alarms({ data }: { readonly data: Handover }): ReactNode {
  const said = useSaid(texts);
  const { kinds } = useSaid(alarmTexts);
  const time = useTime();
  if (data.alarms.length === 0) return null;
  const named: Readonly<Record<string, string>> = kinds;
  return (
    <div className="print-only">
      <b>{said.alarms}</b>
      <ul>
        {data.alarms.map(({ id, kind, raisedAt }) => (
          <li key={id}>
            {named[kind] ?? kind}, {time.event(raisedAt)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function TakeOver({ unit, data }: { readonly unit: string; readonly data: Handover }): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const { askOnce } = useOnce();
  const read = useMutation({
    mutationFn: () => askOnce("readHandover", () => ({ path: { unit }, body: { upTo: data.at } })),
  });
  if (read.isSuccess)
    return (
      <p className="taken-over" role="status">
        <CheckmarkIcon className="i" aria-hidden="true" /> {said.readDone(time.clock(data.at))}
      </p>
    );
  return (
    <div className="take-over">
      <Button icon={<CheckmarkIcon aria-hidden="true" />} loading={read.isPending} onClick={() => read.mutate()}>
        {said.read}
      </Button>
      <p className="small-text sub">{said.readMeans}</p>
      {read.error && <FailedNotice title={said.failed} error={read.error} />}
    </div>
  );
}

function Whole({ unit, data }: { readonly unit: string; readonly data: Handover }): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const sayer = useSayer(data);
  const open = data.people.reduce((sum, one) => sum + one.open.lines.length, 0);
  const readings = data.lastReadings.map(({ name, at }) => `${name} ${time.event(at)}`).join(", ");
  return (
    <>
      <p className="handover-lead">{data.people.length === 0 ? said.nothing : said.lead(data.people.length, open)}</p>
      <p className="sub">{data.hasRead ? said.since(time.event(data.since)) : said.firstTime}</p>
      {readings !== "" && <p className="small-text sub">{said.lastReadings(readings)}</p>}
      <Alarms data={data} />
      <div className="handed-all">
        {data.people.map((person) => (
          <HandedOver key={person.person} person={person} sayer={sayer} />
        ))}
      </div>
      {data.quiet > 0 && <p className="sub">{said.quiet(data.quiet)}</p>}
      <p className="print-only small-text">{said.printed(time.moment(data.at))}</p>
      <TakeOver unit={unit} data={data} />
    </>
  );
}

/** What has changed since one was here last, what was decided and what is open: read, printed on one page, taken over. */
export function HandoverScreen(): ReactNode {
  const said = useSaid(texts);
  const { at } = useHere();
  const unit = at?.unit ?? "";
  usePageTitle(`${said.title} · Helhet`);
  const { data, error, refetch } = useQuery({
    queryKey: ["handover", unit],
    queryFn: ({ signal }) => ask("handover", { path: { unit }, signal }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  return (
    <main className="page handover" id="content" tabIndex={-1}>
      <div className="handover-head">
        <h1>
          {said.title} <span className="sub handover-unit">{at?.unitName}</span>
        </h1>
        <p className="row">
          <Link className="link" href="/board">
            {said.toBoard}
          </Link>
          <Button
            size="small"
            variant="secondary"
            icon={<PrinterSmallIcon aria-hidden="true" />}
            onClick={() => window.print()}
          >
            {said.print}
          </Button>
        </p>
      </div>
      {error !== null && <FailedNotice title={said.failed} error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading says={said.loading} rows={6} />}
      {data !== undefined && <Whole unit={unit} data={data} />}
    </main>
  );
}
