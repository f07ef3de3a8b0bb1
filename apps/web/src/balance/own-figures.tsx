import { PadlockLockedIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import type { BalanceAnswer, BalanceWords } from "./balance-words.ts";

/** What whoever looks has decided in twelve months: told to nobody else. */
export function OwnFigures({
  answer,
  words,
}: {
  readonly answer: BalanceAnswer;
  readonly words: BalanceWords;
}): ReactNode {
  const { yours } = words.said;
  const { rows, from, to } = answer.yours;
  return (
    <section className="card own-figures" aria-labelledby="own-title">
      <h2 id="own-title">{yours.title}</h2>
      <p className="small-text sub row">
        <PadlockLockedIcon className="i small" aria-hidden="true" /> {yours.onlyYou}
      </p>
      {rows.length === 0 ? (
        <p className="small-text">{yours.none}</p>
      ) : (
        <table className="figures-table">
          <caption className="small-text sub">
            {words.month(from.slice(0, 7))} – {words.month(to.slice(0, 7))}
          </caption>
          <thead>
            <tr>
              <th scope="col">{yours.what}</th>
              <th scope="col">{yours.decided}</th>
              <th scope="col">{yours.without}</th>
              <th scope="col">{yours.late}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ element, form, decided, withoutAlternative, pastReview }) => (
              <tr key={`${element} ${form}`}>
                <th scope="row">
                  {words.element(element)}, {words.said.forms[form as keyof typeof words.said.forms] ?? form}
                </th>
                <td className="num">{decided}</td>
                <td className="num">{withoutAlternative}</td>
                <td className="num">{pastReview}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
