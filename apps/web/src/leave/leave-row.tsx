import type { LeaveState } from "@helhet/course";
import {
  CheckmarkCircleIcon,
  CircleIcon,
  ExclamationmarkTriangleFillIcon,
  HourglassIcon,
  LeaveIcon,
  MinusIcon,
} from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { useWords } from "../language/words.tsx";
import { Notice } from "../notices/notice.tsx";
import { PersonName } from "../persons/person-name.tsx";
import { useQuickWrite } from "../record/use-quick-write.ts";
import { useRecording } from "../record/use-recording.ts";
import { refusalOf } from "../server/refused.ts";
import { useTime } from "../time/use-time.ts";
import { leave as texts } from "./catalogue/leave.ts";
import { DecideForm } from "./decide-form.tsx";
import { leaveCheck, type ShownLeave } from "./queries.ts";
import "./leave.css";

const icons = {
  asked: HourglassIcon,
  granted: CircleIcon,
  "granted-otherwise": CircleIcon,
  refused: MinusIcon,
  lapsed: MinusIcon,
  out: LeaveIcon,
  "not-back": ExclamationmarkTriangleFillIcon,
  back: CheckmarkCircleIcon,
  "back-late": CheckmarkCircleIcon,
  "not-returned": ExclamationmarkTriangleFillIcon,
  "not-used": MinusIcon,
} as const satisfies Readonly<Record<LeaveState, unknown>>;

function LeaveMark({ state }: { readonly state: LeaveState }): ReactNode {
  const said = useSaid(texts);
  const Icon = icons[state];
  return (
    <span className={`state leave-${state}`}>
      <Icon className="i" aria-hidden="true" />
      <span>{said.states[state]}</span>
    </span>
  );
}

/** Out, back, not used: one tap each, with undo. */
function Taps({ leave }: { readonly leave: ShownLeave }): ReactNode {
  const said = useSaid(texts);
  const { notices } = useWords();
  const { now } = useHere();
  const time = useTime();
  const open = useRecording();
  const writing = useQuickWrite();
  const { person, personName, state } = leave;
  const clock = (): string => time.clock(now());
  const start = (): Promise<void> =>
    writing.write({
      person,
      personName,
      kind: "leave-started",
      data: { leave: leave.leave },
      says: said.said.out(personName, clock()),
    });
  const end = (outcome: "returned" | "not-returned" | "not-used"): Promise<void> =>
    writing.write({
      person,
      personName,
      kind: "leave-ended",
      data: { leave: leave.leave, outcome },
      says: outcome === "returned" ? said.said.back(personName, clock()) : said.said.ended(personName),
    });
  const tap = (doing: () => Promise<void>) => ({
    size: "small" as const,
    disabled: writing.isPending,
    onClick: () => void doing().catch(() => undefined),
  });
  const isEnded = state === "back" || state === "back-late" || state === "not-returned";
  return (
    <>
      {(state === "granted" || state === "granted-otherwise") && (
        <>
          <Button {...tap(start)}>{said.goOut}</Button>
          <Button variant="tertiary" {...tap(() => end("not-used"))}>
            {said.notUsed}
          </Button>
        </>
      )}
      {(state === "out" || state === "not-back" || state === "not-returned") && (
        <Button {...tap(() => end("returned"))}>{said.comeBack}</Button>
      )}
      {state === "not-back" && (
        <Button variant="tertiary" {...tap(() => end("not-returned"))}>
          {said.didNotReturn}
        </Button>
      )}
      {isEnded && !leave.isEvaluated && (
        <Button
          size="small"
          variant="secondary"
          onClick={() =>
            open({ mode: "new", kind: "leave-evaluated", preset: { leave: leave.leave }, person, personName })
          }
        >
          {said.talk}
        </Button>
      )}
      {writing.error !== null && <Notice tone="wrong" title={notices.problems[refusalOf(writing.error).kind]} />}
    </>
  );
}

/** Who decides; the button only for whoever may. */
function Decide({ leave, onOpen }: { readonly leave: ShownLeave; readonly onOpen: () => void }): ReactNode {
  const said = useSaid(texts);
  const { at } = useHere();
  const { person, from, to } = leave;
  const check = useQuery(
    leaveCheck(person, { unit: at?.unit ?? "", leave: leave.leave, from: from ?? "", to: to ?? "" }),
  );
  if (check.data === undefined) return null;
  const names = check.data.deciders.map(({ name }) => name);
  return check.data.mayDecide ? (
    <Button size="small" onClick={onOpen}>
      {said.decide}
    </Button>
  ) : (
    <span className="small-text sub">
      {said.decidedBy(
        names.length < 2 ? (names[0] ?? "–") : `${names.slice(0, -1).join(", ")} ${said.or} ${names.at(-1)}`,
      )}
    </span>
  );
}

/** One leave: where it stands, its time, what it is for, and what can be done. */
export function LeaveRow({
  leave,
  showsPerson,
  isReadOnly = false,
}: {
  readonly leave: ShownLeave;
  readonly showsPerson: boolean;
  readonly isReadOnly?: boolean;
}): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const [isDeciding, setDeciding] = useState(false);
  const { state, from, to, minutesLate, words, place, decision, deciderName } = leave;
  const end = to === null ? "" : time.dayOf(to) === time.dayOf(from ?? to) ? time.clock(to) : time.moment(to);
  return (
    <li className="leave-row">
      <div className="leave-head">
        {showsPerson && (
          <Link className="link leave-person" href={`/persons/${leave.person}`}>
            <PersonName name={leave.personName} isSynthetic={leave.synthetic} />
          </Link>
        )}
        <LeaveMark state={state} />
        {minutesLate !== null && <span className="small-text num leave-late">{said.late(minutesLate)}</span>}
      </div>
      {from !== null && <p className="num">{said.span(time.moment(from), end)}</p>}
      {words !== null && (
        <p className="sub">
          {words}
          {place !== null && ` · ${place}`}
        </p>
      )}
      {decision !== null && (
        <p className="small-text">
          {deciderName !== null && <span className="sub">{said.decidedHow(deciderName)} </span>}
          {decision.words}
        </p>
      )}
      {decision !== null && decision.agreements !== null && (
        <p className="small-text">
          <b>{said.agreed}:</b> {decision.agreements}
        </p>
      )}
      {!isReadOnly && (
        <div className="row">
          {state === "asked" ? (
            !isDeciding && <Decide leave={leave} onOpen={() => setDeciding(true)} />
          ) : (
            <Taps leave={leave} />
          )}
        </div>
      )}
      {isDeciding && state === "asked" && <DecideForm leave={leave} onDone={() => setDeciding(false)} />}
    </li>
  );
}
