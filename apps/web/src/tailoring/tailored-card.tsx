import type { ShownAgreement } from "@helhet/contract";
import { PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useSaid } from "../language/said.ts";
import { FailedNotice, Loading } from "../notices/notice.tsx";
import type { Shown } from "../person/shown-person.ts";
import { useRecording } from "../record/use-recording.ts";
import { useTime } from "../time/use-time.ts";
import { AgreementRow } from "./agreement-row.tsx";
import { tailoring } from "./catalogue/tailoring.ts";
import { ConflictList } from "./conflict-list.tsx";
import { differencesOf } from "./queries.ts";
import { sorted } from "./sorted.ts";
import "./tailoring.css";

/** All that is tailored to the person in one place: what is to be reviewed, what holds, what comes and what has been. */
export function TailoredCard({ shown }: { readonly shown: Shown }): ReactNode {
  const { card } = useSaid(tailoring);
  const time = useTime();
  const open = useRecording();
  const { data, error, refetch } = useQuery(differencesOf(shown.person));
  if (data === undefined)
    return (
      <section className="card side-card" aria-label={card.title}>
        <h2>{card.title}</h2>
        {error === null ? (
          <Loading says={card.loading} />
        ) : (
          <FailedNotice title={card.failed} error={error} onRetry={refetch} />
        )}
      </section>
    );
  const { toReview, now, toCome, was } = sorted(data.agreements, time.today);
  const group = (title: string, agreements: readonly ShownAgreement[]): ReactNode =>
    agreements.length > 0 && (
      <section>
        <h3 className="over">{title}</h3>
        <ul className="agreements">
          {agreements.map((one) => (
            <AgreementRow key={one.entry} one={one} names={data.names} shown={shown} />
          ))}
        </ul>
      </section>
    );
  return (
    <section className="card side-card tailored-card" aria-label={card.title}>
      <div className="side-head">
        <h2>{card.title}</h2>
        <Link className="link small-text push" href={`/persons/${shown.person}/differences`}>
          {card.differences}
        </Link>
      </div>
      <ConflictList conflicts={data.conflicts} />
      {toReview.length + now.length + toCome.length === 0 && <p className="sub">{card.none}</p>}
      {group(card.toReview, toReview)}
      {group(card.now, now)}
      {group(card.toCome, toCome)}
      {was.length > 0 && (
        <details>
          <summary className="link small-text">{card.was(was.length)}</summary>
          <ul className="agreements">
            {was.map((one) => (
              <AgreementRow key={one.entry} one={one} names={data.names} shown={shown} />
            ))}
          </ul>
        </details>
      )}
      <Button
        size="small"
        variant="tertiary"
        icon={<PlusIcon aria-hidden="true" />}
        onClick={() => open({ mode: "tailor", item: null, person: shown.person, personName: shown.name })}
      >
        {card.add}
      </Button>
    </section>
  );
}
