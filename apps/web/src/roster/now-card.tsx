import { Button } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { queries } from "../server/queries.ts";
import { useOnce } from "../server/use-once.ts";
import { useTime } from "../time/use-time.ts";
import { roster as texts } from "./catalogue/roster.ts";
import { ChangeFailed } from "./change-failed.tsx";
import { isThere, type Plan } from "./said-of-shift.ts";
import { useRosterChange } from "./use-roster-change.ts";

/** Who is on now, as what and until when, and who comes next. */
export function NowCard({ unit, plan }: { readonly unit: string; readonly plan: Plan }): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const { now: clock, me, isLeader } = useHere();
  const { data } = useQuery(queries.roster(unit));
  if (data === undefined) return null;
  const at = new Date(clock()).toISOString();
  const { now } = data;
  const isHere = now !== null && now.name !== null && now.role !== "on-call";
  const others = data.duties.filter(
    (one) => one.role !== "answering" && one.from <= at && at < one.to && one.id !== now?.id,
  );
  const next = plan.slots.flatMap(({ pieces }) => pieces).find((piece) => piece.from > at && isThere(piece));
  const mayLeave = isHere && (now.practitioner === me.practitioner || isLeader);
  return (
    <section className="card now-card" aria-label={said.now}>
      <div className="on-duty">
        <span className="over">{said.now}</span>
        <b className={isHere || !plan.isOpen ? undefined : "roster-gap"}>{isHere ? now.name : said.nobody}</b>
        <span className="sub small-text">
          {isHere ? `${said.roles[now.role]}, ${said.until(time.moment(now.to))}` : !plan.isOpen && said.closed}
        </span>
      </div>
      <ul className="now-others">
        {!isHere && now?.name != null && (
          <li>
            <span className="over">{said.roles[now.role]}</span> {now.name}
          </li>
        )}
        {others.map((one) => (
          <li key={one.id}>
            <span className="over">{said.roles[one.role]}</span> {one.name}
          </li>
        ))}
        {next !== undefined && (
          <li>
            <span className="over">{said.next}</span> {next.name}, {said.from(time.moment(next.from))}
          </li>
        )}
      </ul>
      {mayLeave && (
        <Away key={now.id} unit={unit} duty={now.id} name={now.practitioner === me.practitioner ? null : now.name} />
      )}
    </section>
  );
}

/** Whoever is on says that they have to leave: asked once more, since it ends the shift. */
function Away({
  unit,
  duty,
  name,
}: {
  readonly unit: string;
  readonly duty: string;
  /** Of whom a leader says it; null for oneself. */
  readonly name: string | null;
}): ReactNode {
  const said = useSaid(texts);
  const [isAsking, setAsking] = useState(false);
  const { askOnce } = useOnce();
  const away = useRosterChange(() => askOnce("sayAway", () => ({ path: { unit, duty }, body: {} })));
  if (!isAsking)
    return (
      <Button size="small" variant="tertiary" className="now-away" onClick={() => setAsking(true)}>
        {name === null ? said.away : said.awayOf(name)}
      </Button>
    );
  return (
    <div className="unit-form">
      <p>{said.awaySure}</p>
      <ChangeFailed error={away.error} />
      <div className="row">
        <Button size="small" loading={away.isPending} onClick={() => away.mutate(undefined)}>
          {said.awayYes}
        </Button>
        <Button size="small" variant="tertiary" onClick={() => setAsking(false)}>
          {said.cancel}
        </Button>
      </div>
    </div>
  );
}
