import type { CoursePage } from "@helhet/contract";
import { entriesInEffect, type Requested, requestsIn } from "@helhet/course";
import { PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import type { Shown } from "../person/shown-person.ts";
import { AskForm } from "./ask-form.tsx";
import { decisions as texts } from "./catalogue/decisions.ts";
import type { AskedDecision } from "./queries.ts";
import { RequestRow } from "./request-row.tsx";

const shownFor = 28 * 86_400_000;
const most = 5;

function shownRequest(requested: Requested, course: CoursePage, shown: Shown, moment: number): AskedDecision {
  const { request, passings, answer, decider, decideBy } = requested;
  const askedBy = request.author.type === "practitioner" ? request.author.id : null;
  const name = (id: string): string | null => course.names[id] ?? null;
  return {
    request: request.data.request,
    person: shown.person,
    personName: shown.name,
    synthetic: shown.synthetic,
    version: course.version,
    element: request.data.element ?? null,
    elementTitle: null,
    question: request.data.question,
    askedBy,
    askedByName: askedBy === null ? null : name(askedBy),
    askedAt: request.authored,
    decider,
    deciderName: name(decider),
    decideBy,
    isOverdue: answer === null && Date.parse(decideBy) < moment,
    passedOn: passings.length,
    passedWords: passings.at(-1)?.data.words ?? null,
    answer:
      answer === null
        ? null
        : {
            entry: answer.id,
            answer: answer.data.answer,
            decision: answer.data.decision ?? null,
            words: answer.data.words,
            byName: name(answer.data.decidedBy),
            at: answer.authored,
          },
  };
}

/** Decisions asked for about a person, open ones first, and those given lately; and the way to ask. */
export function DecisionsCard({ course, shown }: { readonly course: CoursePage; readonly shown: Shown }): ReactNode {
  const said = useSaid(texts);
  const { now } = useHere();
  const [isAsking, setAsking] = useState(false);
  const isNow = shown.knownAt === null;
  const moment = shown.knownAt === null ? now() : Date.parse(shown.knownAt);
  const requests = requestsIn(entriesInEffect(course.entries))
    .map((one) => shownRequest(one, course, shown, moment))
    .filter(({ answer }) => answer === null || Date.parse(answer.at) > moment - shownFor)
    .toSorted((a, b) => Number(a.answer !== null) - Number(b.answer !== null) || a.decideBy.localeCompare(b.decideBy))
    .slice(0, most);
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
      {isAsking && <AskForm person={shown.person} personName={shown.name} onDone={() => setAsking(false)} />}
      {requests.length === 0 && !isAsking && <p className="sub">{said.none}</p>}
      <ul>
        {requests.map((asked) => (
          <RequestRow key={asked.request} asked={asked} showsPerson={false} isReadOnly={!isNow} />
        ))}
      </ul>
    </section>
  );
}
