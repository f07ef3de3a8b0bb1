import { ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useSaid } from "../language/said.ts";
import { FailedNotice } from "../notices/notice.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { useOnce } from "../server/use-once.ts";
import { useTime } from "../time/use-time.ts";
import { alarms as texts } from "./catalogue/alarms.ts";
import { useRosterChange } from "./use-roster-change.ts";
import "./roster.css";

export type ShownAlarm = AnswerOf<"alarms">["alarms"][number];

/** An alarm: what it is, since when, to whom it has gone, and the one tap that says one knows. */
export function AlarmLine({ unit, alarm }: { readonly unit: string; readonly alarm: ShownAlarm }): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const { id, kind, person, raisedAt, endedAt, acknowledgedAt, acknowledgedByName, steps } = alarm;
  const { askOnce } = useOnce();
  const know = useRosterChange(() => askOnce("acknowledgeAlarm", () => ({ path: { unit, alarm: id }, body: {} })));
  const told = steps.map((step) => said.step(step.name ?? said.noOne, said.rungs[step.rung], time.clock(step.at)));
  const isWaiting = acknowledgedAt === null && endedAt === null;
  return (
    <div className={isWaiting ? "alarm alarm-waits" : "alarm"}>
      <ExclamationmarkTriangleIcon className="i" aria-hidden="true" />
      <div className="alarm-says">
        <b>{said.kinds[kind]}</b>
        <p className="small-text">
          {said.since(time.event(raisedAt))} {endedAt !== null && said.ended(time.event(endedAt))}{" "}
          {told.length > 0 && `${said.told} ${told.join(" → ")}.`}{" "}
          {acknowledgedAt !== null && said.seenBy(acknowledgedByName ?? said.noOne, time.event(acknowledgedAt))}
        </p>
        {know.error !== null && <FailedNotice title={said.failed} error={know.error} />}
      </div>
      <div className="row alarm-does">
        {isWaiting && (
          <Button size="small" loading={know.isPending} onClick={() => know.mutate(undefined)}>
            {said.know}
          </Button>
        )}
        {kind === "nobody-on-duty" && endedAt === null && (
          <Link className="link alarm-link" href="/unit/roster">
            {said.toRoster}
          </Link>
        )}
        {person !== null && (
          <Link className="link alarm-link" href={`/persons/${person}`}>
            {said.toPerson}
          </Link>
        )}
      </div>
    </div>
  );
}
