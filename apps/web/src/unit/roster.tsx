import { Button } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { useWords } from "../language/words.tsx";
import { Notice } from "../notices/notice.tsx";
import { roster as texts } from "../roster/catalogue/roster.ts";
import { queries } from "../server/queries.ts";
import { useTime } from "../time/use-time.ts";
import { PutOnDuty } from "./put-on-duty.tsx";
import { UnitCard } from "./unit-card.tsx";

/** The next day of three shifts; the whole roster is a tap away. */
const shownAtFirst = 3;

/** Who answers for the unit now and in the coming days; nobody is said, never left blank. */
export function Roster({ unit, mayChange }: { readonly unit: string; readonly mayChange: boolean }): ReactNode {
  const words = useWords();
  const { now: clock } = useHere();
  const time = useTime();
  const roster = useQuery(queries.roster(unit));
  const { data } = roster;
  const nowIso = new Date(clock()).toISOString();
  const [isAll, setAll] = useState(false);
  const said = useSaid(texts);
  const coming = (data?.duties ?? []).filter(({ from }) => from > nowIso);
  const now = data?.now ?? null;
  const isOnCall = now?.role === "on-call";
  return (
    <UnitCard
      title={words.unit.roster}
      add={words.unit.putOnDuty}
      form={mayChange ? (close) => <PutOnDuty unit={unit} onClose={close} /> : null}
      query={roster}
    >
      {data && now === null && (
        <Notice tone="wrong" title={words.unit.nobodySaid}>
          <p className="sub">{words.unit.nobodySaidHelp}</p>
        </Notice>
      )}
      {now !== null && (
        <p className="on-duty">
          <span className="over">{words.unit.now}</span>
          {isOnCall ? (
            <b className="nobody-there">{said.nobodyButOnCall(now.name ?? "")}</b>
          ) : (
            <b>{now.name ?? words.unit.nobodyExplicit}</b>
          )}
          <span className="sub small-text">
            {now.role === "stand-in" && `${said.roles[now.role]}, `}
            {words.unit.until(time.moment(now.to))}
          </span>
        </p>
      )}
      <Link className="link to-roster" href="/unit/roster">
        {said.whole}
      </Link>
      <h3 className="over">{words.unit.coming}</h3>
      {data && coming.length === 0 && <p className="sub">{words.unit.noComing}</p>}
      <ul className="duties">
        {coming.slice(0, isAll ? undefined : shownAtFirst).map((duty) => (
          <li key={duty.id}>
            <span className="sub small-text">
              {time.short(duty.from)} {time.clock(duty.from)}–{time.clock(duty.to)}
            </span>
            <span>{duty.name ?? words.unit.nobodyExplicit}</span>
          </li>
        ))}
      </ul>
      {coming.length > shownAtFirst && !isAll && (
        <Button size="small" variant="tertiary" onClick={() => setAll(true)}>
          {words.timeline.showMore}
        </Button>
      )}
    </UnitCard>
  );
}
