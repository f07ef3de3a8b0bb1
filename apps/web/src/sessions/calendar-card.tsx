import { CheckmarkIcon, FilesIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { FailedNotice } from "../notices/notice.tsx";
import { ask } from "../server/ask.ts";
import { useOnce } from "../server/use-once.ts";
import { useTime } from "../time/use-time.ts";
import { sessions as texts } from "./catalogue/sessions.ts";
import { type Calendar, calendarsOf } from "./queries.ts";
import "./sessions.css";

/** Calendar addresses of a person, or one's own (`person` null): made, copied once, revoked. */
export function CalendarCard({ person }: { readonly person: string | null }): ReactNode {
  const said = useSaid(texts).calendar;
  const { language } = useLanguage();
  const { at } = useHere();
  const queries = useQueryClient();
  const { askOnce } = useOnce();
  const query = useQuery(calendarsOf(person));
  const anew = (): Promise<void> => queries.invalidateQueries({ queryKey: ["calendars", person] });
  const make = useMutation({
    mutationFn: () =>
      person === null
        ? askOnce("createMyCalendar", () => ({ body: { language } }))
        : askOnce("createPersonCalendar", () => ({ path: { person }, body: { unit: at?.unit ?? "", language } })),
    onSuccess: anew,
  });
  const revoke = useMutation({
    mutationFn: (calendar: string) =>
      person === null
        ? ask("revokeMyCalendar", { path: { calendar } })
        : ask("revokePersonCalendar", { path: { person, calendar } }),
    onSuccess: anew,
  });
  const error = query.error ?? make.error ?? revoke.error;
  return (
    <section className="card side-card calendar-card">
      <h2>{person === null ? said.mine : said.title}</h2>
      <p className="small-text sub">{said.means}</p>
      {error !== null && <FailedNotice title={said.failed} error={error} />}
      {query.data?.length === 0 && make.data === undefined && <p className="sub">{said.none}</p>}
      <ul>
        {query.data?.map((one) => (
          <Address key={one.id} one={one} onRevoke={() => revoke.mutate(one.id)} isPending={revoke.isPending} />
        ))}
      </ul>
      {make.data === undefined ? (
        <Button size="small" variant="secondary" loading={make.isPending} onClick={() => make.mutate()}>
          {said.make}
        </Button>
      ) : (
        <ShownOnce path={make.data.path} onDone={() => make.reset()} />
      )}
    </section>
  );
}

function Address({
  one,
  isPending,
  onRevoke,
}: {
  readonly one: Calendar;
  readonly isPending: boolean;
  readonly onRevoke: () => void;
}): ReactNode {
  const said = useSaid(texts).calendar;
  const time = useTime();
  return (
    <li className="calendar-line">
      <span className={one.revokedAt === null ? "" : "sub"}>
        {one.revokedAt === null
          ? said.inUse(time.event(one.createdAt), one.createdByName)
          : said.revoked(time.event(one.revokedAt))}
      </span>
      {one.revokedAt === null && (
        <Button size="small" variant="tertiary" disabled={isPending} onClick={onRevoke}>
          {said.revoke}
        </Button>
      )}
    </li>
  );
}

function ShownOnce({ path, onDone }: { readonly path: string; readonly onDone: () => void }): ReactNode {
  const said = useSaid(texts).calendar;
  const [isCopied, setCopied] = useState(false);
  const address = new URL(path, window.location.href).href;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <div className="calendar-once">
      <p className="small-text">{said.once}</p>
      <input
        className="aksel-text-field__input"
        aria-label={said.address}
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <div className="row">
        <Button
          size="small"
          icon={isCopied ? <CheckmarkIcon aria-hidden="true" /> : <FilesIcon aria-hidden="true" />}
          onClick={() => void copy().catch(() => undefined)}
        >
          {isCopied ? said.copied : said.copy}
        </Button>
        <Button size="small" variant="tertiary" onClick={onDone}>
          {said.done}
        </Button>
      </div>
    </div>
  );
}
