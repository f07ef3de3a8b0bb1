import type { CoursePage } from "@helhet/contract";
import { entriesInEffect, type Leave, leavesOf } from "@helhet/course";
import { PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import type { Shown } from "../person/shown-person.ts";
import { leave as texts } from "./catalogue/leave.ts";
import { LeaveRow } from "./leave-row.tsx";
import type { ShownLeave } from "./queries.ts";
import { RequestForm } from "./request-form.tsx";

const shownFor = 14 * 86_400_000;

function shownLeave(leave: Leave, shown: Shown, version: number): ShownLeave {
  const { request, started, ended } = leave;
  const instantOf = (entry: Leave["started"] | Leave["ended"]): string | null =>
    entry !== null && "instant" in entry.effective ? entry.effective.instant : null;
  return {
    leave: leave.leave,
    state: leave.state,
    from: leave.from,
    to: leave.to,
    minutesLate: leave.minutesLate,
    person: shown.person,
    personName: shown.name,
    synthetic: shown.synthetic,
    version,
    words: request?.data.words ?? null,
    place: request?.data.place ?? null,
    outAt: instantOf(started),
    backAt: ended?.data.outcome === "returned" ? instantOf(ended) : null,
    isEvaluated: leave.evaluation !== null,
  };
}

/** A person's leave, now or as it was known: what is asked, planned, out, and what ended lately; and the way to ask. */
export function LeaveCard({ course, shown }: { readonly course: CoursePage; readonly shown: Shown }): ReactNode {
  const said = useSaid(texts);
  const { now } = useHere();
  const [isAsking, setAsking] = useState(false);
  const isNow = shown.knownAt === null;
  const moment = shown.knownAt === null ? now() : Date.parse(shown.knownAt);
  const leaves = leavesOf(entriesInEffect(course.entries), moment)
    .filter(({ to }) => to === null || Date.parse(to) > moment - shownFor)
    .map((one) => shownLeave(one, shown, course.version));
  return (
    <section className="card side-card">
      <div className="side-head">
        <h2>{said.title}</h2>
        {isNow && !isAsking && (
          <Button
            className="push"
            size="small"
            variant="tertiary"
            icon={<PlusIcon aria-hidden="true" />}
            onClick={() => setAsking(true)}
          >
            {said.askFor}
          </Button>
        )}
      </div>
      {isAsking && <RequestForm person={shown.person} personName={shown.name} onDone={() => setAsking(false)} />}
      {leaves.length === 0 && !isAsking && <p className="sub">{said.none}</p>}
      <ul className="leaves">
        {leaves.map((one) => (
          <LeaveRow key={one.leave} leave={one} showsPerson={false} isReadOnly={!isNow} />
        ))}
      </ul>
    </section>
  );
}
