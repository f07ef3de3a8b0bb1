import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import type { BalanceAnswer, BalanceWords } from "./balance-words.ts";
import { byShift } from "./catalogue/by-shift.ts";
import { VerdictMark } from "./marks.tsx";
import { isShown, Track, topOf } from "./track.tsx";

type ShiftShare = BalanceAnswer["byShift"][number];

/** How often people were exempt from what is for everyone, by the shift in which it was held: shifts, never who was on duty. */
export function ByShift({
  answer,
  words,
}: {
  readonly answer: BalanceAnswer;
  readonly words: BalanceWords;
}): ReactNode {
  const said = useSaid(byShift);
  const { road, ditches } = words.said;
  const shares = answer.byShift;
  const top = topOf(shares);
  const isOut = shares.some(({ verdict }) => verdict === "over" || verdict === "under");
  const hasShifts = shares.some(({ shift }) => shift !== null);
  return (
    <section className="card by-shift" aria-labelledby="by-shift-title">
      <h2 id="by-shift-title">{said.title}</h2>
      {shares.length === 0 ? (
        <p className="small-text sub">{said.none}</p>
      ) : (
        <table className="road-table">
          <thead className="unseen">
            <tr>
              <th scope="col">{said.shift}</th>
              <th scope="col">{road.range}</th>
              <th scope="col">{said.times}</th>
              <th scope="col">{road.share}</th>
              <th scope="col">{road.state}</th>
            </tr>
          </thead>
          <tbody>
            {shares.map((one) => (
              <tr key={`${one.shift} ${one.week}`}>
                <th scope="row">{nameOf(one)}</th>
                <td className="road-track">
                  <Track now={one} top={top} />
                </td>
                <td className="num small-text sub">{isShown(one) ? road.ofMany(one.events, one.of) : ""}</td>
                <td className="num road-share">{isShown(one) ? words.percent(one.events / one.of) : "–"}</td>
                <td>
                  <VerdictMark verdict={one.verdict} words={words} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isOut && (
        <p className="small-text sub">
          <b>{ditches.means}</b> {said.means} <b>{ditches.meansNot}</b> {said.meansNot}
        </p>
      )}
      <p className="small-text sub">
        {said.method(words.month(answer.yours.from.slice(0, 7)), words.month(answer.yours.to.slice(0, 7)))}
      </p>
    </section>
  );

  function nameOf({ shift, week }: ShiftShare): string {
    if (shift === null && week !== null && !hasShifts) return said.alone[week];
    const name = shift ?? said.outside;
    return week === null ? name : `${name}, ${said[week]}`;
  }
}
