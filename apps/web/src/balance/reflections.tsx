import { CheckmarkCircleFillIcon, CircleIcon, ClockIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type ReactNode, useState } from "react";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";
import type { BalanceAnswer, BalanceWords } from "./balance-words.ts";
import { reflection as catalogue } from "./catalogue/reflection.ts";
import { AgreeForm, FollowUpForm } from "./reflection-forms.tsx";

type Reflection = BalanceAnswer["reflections"][number];

/** What the unit has looked at together: the figures as they were, the question, what was agreed, and when it is looked at again. */
export function Reflections({
  answer,
  words,
}: {
  readonly answer: BalanceAnswer;
  readonly words: BalanceWords;
}): ReactNode {
  const said = useSaid(catalogue);
  return (
    <section className="card reflections" aria-labelledby="reflections-title">
      <h2 id="reflections-title">{said.title}</h2>
      {answer.reflections.length === 0 && <p className="sub small-text">{said.none}</p>}
      <ul>
        {answer.reflections.map((one) => (
          <ReflectionItem key={one.reflection} one={one} words={words} />
        ))}
      </ul>
    </section>
  );
}

function StateOf({ one }: { readonly one: Reflection }): ReactNode {
  const said = useSaid(catalogue);
  const time = useTime();
  const { state, lookAgainOn } = one;
  if (state === "done")
    return (
      <span className="reflection-state">
        <CheckmarkCircleFillIcon className="i small met-icon" aria-hidden="true" /> {said.states.done}
      </span>
    );
  if (state === "open" || lookAgainOn === null)
    return (
      <span className="reflection-state">
        <CircleIcon className="i small" aria-hidden="true" /> {said.states.open}
      </span>
    );
  const isDue = lookAgainOn < time.today;
  return (
    <span className={`reflection-state${lookAgainOn <= time.today ? " is-due" : ""}`}>
      <ClockIcon className="i small" aria-hidden="true" />{" "}
      {isDue ? said.states.due(time.bare(lookAgainOn)) : said.states.agreed(time.bare(lookAgainOn))}
    </span>
  );
}

function ReflectionItem({ one, words }: { readonly one: Reflection; readonly words: BalanceWords }): ReactNode {
  const said = useSaid(catalogue);
  const time = useTime();
  const [isWriting, setWriting] = useState(false);
  const { opened, state, followUps } = one;
  const close = (): void => setWriting(false);
  return (
    <li className="reflection">
      <StateOf one={one} />
      <h3>{words.title(opened.sign, opened.element)}</h3>
      <p className="small-text sub num">
        {said.asItWas}, {words.month(opened.month)}: {opened.figures.of === null && `${opened.figures.events}. `}
        {words.figures(opened.sign, opened.figures)} {said.openedOn(time.bare(opened.at))}.
      </p>
      <p>{opened.question}</p>
      <Agreed one={one} />
      {followUps.map(({ words: how, at }) => (
        <p key={at} className="small-text">
          <b>
            {said.howItWent}, {time.bare(at)}:
          </b>{" "}
          {how}
        </p>
      ))}
      {isWriting && state === "open" && <AgreeForm reflection={one.reflection} onClose={close} />}
      {isWriting && state === "agreed" && <FollowUpForm reflection={one.reflection} onClose={close} />}
      {!isWriting && state !== "done" && (
        <Button size="small" variant="secondary" onClick={() => setWriting(true)}>
          {state === "open" ? said.agree : said.followUp}
        </Button>
      )}
    </li>
  );
}

function Agreed({ one: { agreed } }: { readonly one: Reflection }): ReactNode {
  const said = useSaid(catalogue);
  const { words } = useLanguage();
  if (agreed === null) return null;
  const who = agreed.who === "everyone" ? said.everyone : words.staffRoles[agreed.who];
  return (
    <p className="small-text">
      <b>{said.agreed}:</b> {agreed.agreed} <span className="sub">({who})</span>
    </p>
  );
}
