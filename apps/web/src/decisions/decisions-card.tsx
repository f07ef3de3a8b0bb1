import type { CoursePage } from "@helhet/contract";
import { entriesInEffect, type Requested, requestsIn } from "@helhet/course";
import type { ReactNode } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { AskingCard } from "../person/asking-card.tsx";
import type { Shown } from "../person/shown-person.ts";
import { AskForm } from "./ask-form.tsx";
import { decisions as texts } from "./catalogue/decisions.ts";
import type { AskedDecision } from "./queries.ts";
import { RequestRow } from "./request-row.tsx";

const shownFor = 28 * 86_400_000;
const most = 5;

/** What an element is called that the course speaks of: a guideline's, or the unit's own in its own words. */
function titleIn({ elements, names }: CoursePage, element = ""): AskedDecision["elementTitle"] {
  const own = names[element];
  return elements[element] ?? (own === undefined ? null : { nb: own, da: own, en: own });
}

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
    elementTitle: titleIn(course, request.data.element),
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
  const isNow = shown.knownAt === null;
  const moment = shown.knownAt === null ? now() : Date.parse(shown.knownAt);
  const requests = requestsIn(entriesInEffect(course.entries))
    .map((one) => shownRequest(one, course, shown, moment))
    .filter(({ answer }) => answer === null || Date.parse(answer.at) > moment - shownFor)
    .toSorted((a, b) => Number(a.answer !== null) - Number(b.answer !== null) || a.decideBy.localeCompare(b.decideBy))
    .slice(0, most);
  return (
    <AskingCard
      title={said.title}
      ask={said.askFor}
      none={requests.length === 0 ? said.none : null}
      isNow={isNow}
      form={(onDone) => <AskForm person={shown.person} personName={shown.name} onDone={onDone} />}
    >
      <ul>
        {requests.map((asked) => (
          <RequestRow key={asked.request} asked={asked} showsPerson={false} isReadOnly={!isNow} />
        ))}
      </ul>
    </AskingCard>
  );
}
