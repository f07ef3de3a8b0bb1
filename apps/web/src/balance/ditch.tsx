import { ArrowLeftIcon, ArrowRightIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type ReactNode, useState } from "react";
import type { BalanceAnswer, BalanceWords, Sign } from "./balance-words.ts";
import { OpenReflection } from "./open-reflection.tsx";

/** What points to one of the ditches this month, each sign with what it means and what it does not. */
export function DitchList({
  ditch,
  answer,
  words,
}: {
  readonly ditch: Sign["ditch"];
  readonly answer: BalanceAnswer;
  readonly words: BalanceWords;
}): ReactNode {
  const { ditches } = words.said;
  const signs = answer.signs.filter((one) => one.ditch === ditch);
  const id = `ditch-${ditch}`;
  return (
    <section className={`ditch ditch-${ditch}`} aria-labelledby={id}>
      <h2 id={id}>
        {ditch === "rigid" && <ArrowLeftIcon className="i" aria-hidden="true" />}
        {ditches[ditch]}
        {ditch === "loose" && <ArrowRightIcon className="i" aria-hidden="true" />}
      </h2>
      <p className="small-text sub">{ditch === "rigid" ? ditches.rigidMeans : ditches.looseMeans}</p>
      {signs.length === 0 ? (
        <p className="small-text sub ditch-none">{ditches.none}</p>
      ) : (
        <ul>
          {signs.map((sign) => (
            <SignItem key={sign.key} sign={sign} month={answer.month} words={words} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SignItem({
  sign,
  month,
  words,
}: {
  readonly sign: Sign;
  readonly month: string;
  readonly words: BalanceWords;
}): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const { ditches } = words.said;
  const own = words.signs[sign.sign];
  const title = words.title(sign.sign, sign.element);
  const figures = words.figures(sign.sign, sign.figures);
  return (
    <li className="sign">
      <span className="sign-number num">{sign.figures.events}</span>
      <div>
        <h3>{title}</h3>
        {figures !== "" && <p className="small-text num">{figures}</p>}
        <p className="small-text sub">
          <b>{ditches.means}</b> {own.means}
        </p>
        <p className="small-text sub">
          <b>{ditches.meansNot}</b> {own.meansNot}
        </p>
        {isOpen ? (
          <OpenReflection sign={sign} month={month} suggestion={own.question} onClose={() => setOpen(false)} />
        ) : (
          <Button size="small" variant="tertiary" aria-label={ditches.reflectOn(title)} onClick={() => setOpen(true)}>
            {ditches.reflect}
          </Button>
        )}
      </div>
    </li>
  );
}
