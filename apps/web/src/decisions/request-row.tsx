import { Button } from "@navikt/ds-react";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { PersonName } from "../persons/person-name.tsx";
import { StateMark } from "../states/state-mark.tsx";
import { useTime } from "../time/use-time.ts";
import { AnswerForm } from "./answer-form.tsx";
import { decisions as texts } from "./catalogue/decisions.ts";
import { PassForm } from "./pass-form.tsx";
import type { AskedDecision } from "./queries.ts";
import "./decisions.css";

function Given({ asked }: { readonly asked: AskedDecision }): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const { answer } = asked;
  if (answer === null) return null;
  return (
    <div className="decision-given">
      <p>
        <b>{said.answers[answer.answer]}</b>
        {answer.decision !== null && `: ${answer.decision}`}
      </p>
      <p>{answer.words}</p>
      <p className="small-text sub">{said.answeredBy(answer.byName ?? said.somebody, time.event(answer.at))}</p>
    </div>
  );
}

/** One question: who asks whom, until when, its answer, and the ways to answer or pass it on for whoever may. */
export function RequestRow({
  asked,
  showsPerson,
  isReadOnly = false,
}: {
  readonly asked: AskedDecision;
  readonly showsPerson: boolean;
  readonly isReadOnly?: boolean;
}): ReactNode {
  const said = useSaid(texts);
  const { language } = useLanguage();
  const { me, isLeader } = useHere();
  const time = useTime();
  const [form, setForm] = useState<"answer" | "pass" | null>(null);
  const { decideBy, isOverdue, answer } = asked;
  const mayAct = !isReadOnly && answer === null && (asked.decider === me.practitioner || isLeader);
  const when = time.daysTo(decideBy) === 0 ? time.clock(decideBy) : time.moment(decideBy);
  return (
    <li className="leave-row">
      {showsPerson && (
        <Link className="link leave-person" href={`/persons/${asked.person}`}>
          <PersonName name={asked.personName} isSynthetic={asked.synthetic} />
        </Link>
      )}
      <p className="decision-question">{asked.question}</p>
      {asked.elementTitle !== null && <p className="small-text sub">{said.form.about(asked.elementTitle[language])}</p>}
      <p className="small-text sub">
        {said.askedBy(asked.askedByName ?? said.somebody, asked.deciderName ?? said.somebody)},{" "}
        {time.event(asked.askedAt)}
      </p>
      {asked.passedWords !== null && <p className="small-text sub">{said.passedOn(asked.passedWords)}</p>}
      {answer === null ? (
        <p>
          <StateMark
            state={isOverdue ? "overdue" : "open"}
            says={isOverdue ? said.overdueSince(when) : said.by(when)}
          />
        </p>
      ) : (
        <Given asked={asked} />
      )}
      {mayAct && form === null && (
        <div className="row">
          <Button size="small" onClick={() => setForm("answer")}>
            {said.answer}
          </Button>
          <Button size="small" variant="tertiary" onClick={() => setForm("pass")}>
            {said.passOn}
          </Button>
        </div>
      )}
      {form === "answer" && answer === null && <AnswerForm asked={asked} onDone={() => setForm(null)} />}
      {form === "pass" && answer === null && <PassForm asked={asked} onDone={() => setForm(null)} />}
    </li>
  );
}
