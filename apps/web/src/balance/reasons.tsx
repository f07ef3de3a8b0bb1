import type { ReactNode } from "react";
import type { BalanceAnswer, BalanceWords } from "./balance-words.ts";

/** What was agreed in the month, by reason, beside how many there used to be. A table: that is what it is. */
export function Reasons({
  answer,
  words,
}: {
  readonly answer: BalanceAnswer;
  readonly words: BalanceWords;
}): ReactNode {
  const { reasons } = words.said;
  const isOfDeadlines = answer.measure.endsWith("deadline");
  const rows = answer.reasons.filter(({ now, before }) => now > 0 || (before ?? 0) > 0);
  return (
    <section className="card reasons" aria-labelledby="reasons-title">
      <h2 id="reasons-title">{reasons.title}</h2>
      {isOfDeadlines && <p className="small-text sub">{reasons.onlyTailoring}</p>}
      {!isOfDeadlines && rows.length === 0 && <p className="small-text sub">{reasons.none}</p>}
      {!isOfDeadlines && rows.length > 0 && (
        <>
          <table className="figures-table">
            <thead>
              <tr>
                <th scope="col">{words.said.filters.reason}</th>
                <th scope="col">{reasons.now}</th>
                <th scope="col">{reasons.before}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ reason, now, before }) => (
                <tr key={reason}>
                  <th scope="row">{words.reason(reason)}</th>
                  <td className="num">{now}</td>
                  <td className="num">{before === null ? words.said.road.none : words.number(before)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="small-text sub">{reasons.means}</p>
        </>
      )}
    </section>
  );
}
