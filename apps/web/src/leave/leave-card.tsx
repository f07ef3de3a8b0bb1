import type { CoursePage } from "@helhet/contract";
import { entriesInEffect, type Leave, leavesOf, leaveTold } from "@helhet/course";
import type { ReactNode } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { AskingCard } from "../person/asking-card.tsx";
import type { Shown } from "../person/shown-person.ts";
import { leave as texts } from "./catalogue/leave.ts";
import { LeaveRow } from "./leave-row.tsx";
import type { ShownLeave } from "./queries.ts";
import { RequestForm } from "./request-form.tsx";

const shownFor = 14 * 86_400_000;

function shownLeave(leave: Leave, shown: Shown, course: CoursePage): ShownLeave {
  const { person, name: personName, synthetic } = shown;
  const told = leaveTold(leave);
  const deciderName = course.names[told.decision?.by ?? ""] ?? null;
  return { ...told, person, personName, synthetic, version: course.version, deciderName };
}

/** A person's leave, now or as it was known: what is asked, planned, out, and what ended lately; and the way to ask. */
export function LeaveCard({ course, shown }: { readonly course: CoursePage; readonly shown: Shown }): ReactNode {
  const said = useSaid(texts);
  const { now } = useHere();
  const isNow = shown.knownAt === null;
  const moment = shown.knownAt === null ? now() : Date.parse(shown.knownAt);
  const leaves = leavesOf(entriesInEffect(course.entries), moment)
    .filter(({ to }) => to === null || Date.parse(to) > moment - shownFor)
    .map((one) => shownLeave(one, shown, course));
  return (
    <AskingCard
      title={said.title}
      ask={said.askFor}
      none={leaves.length === 0 ? said.none : null}
      isNow={isNow}
      form={(onDone) => <RequestForm person={shown.person} personName={shown.name} onDone={onDone} />}
    >
      <ul className="leaves">
        {leaves.map((one) => (
          <LeaveRow key={one.leave} leave={one} showsPerson={false} isReadOnly={!isNow} />
        ))}
      </ul>
    </AskingCard>
  );
}
