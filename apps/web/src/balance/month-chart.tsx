import type { ReactNode } from "react";
import type { BalanceWords, Element } from "./balance-words.ts";
import { isShown, topOf } from "./track.tsx";

type Month = Element["now"];
const height = 220;
const foot = 28;
const plot = height - foot;

/** One element month by month with its own range; months with fewer than five are gaps. */
export function MonthChart({ element, words }: { readonly element: Element; readonly words: BalanceWords }): ReactNode {
  const { chart, road } = words.said;
  const { months, now } = element;
  const title = words.element(element.element);
  const top = topOf(months);
  const last = now.verdict === "too-few-people" ? words.said.verdicts[now.verdict] : road.ofMany(now.events, now.of);
  return (
    <section className="card chart-card" aria-labelledby="chart-title">
      <h2 id="chart-title">{chart.title(title)}</h2>
      <div className="chart">
        <div className="chart-scale small-text sub num" aria-hidden="true">
          <span>{words.percent(top)}</span>
          <span>{words.percent(top / 2)}</span>
          <span>{words.percent(0)}</span>
        </div>
        <svg
          className="month-chart"
          height={height}
          role="img"
          aria-label={`${chart.title(title)}. ${chart.said(months.length, last)}`}
        >
          <Drawing months={months} top={top} words={words} />
        </svg>
      </div>
      {months.every(({ range }) => range === null) && <p className="small-text">{chart.noLimits}</p>}
      {(now.verdict === "over" || now.verdict === "under") && (
        <p className="small-text sub">
          <b>{words.said.ditches.means}</b> {chart.means} <b>{words.said.ditches.meansNot}</b> {chart.meansNot}
        </p>
      )}
      <MonthTable months={months} words={words} />
    </section>
  );
}

function Drawing({
  months,
  top,
  words,
}: {
  readonly months: readonly Month[];
  readonly top: number;
  readonly words: BalanceWords;
}): ReactNode {
  const width = 100 / months.length;
  const x = (index: number): number => width * (index + 0.5);
  const y = (share: number): number => plot - (plot - 10) * (Math.min(share, top) / top);
  const shown = months.map((one) => (isShown(one) ? y(one.events / one.of) : null));
  const every = Math.max(1, Math.ceil(months.length / 4));
  return (
    <>
      {months.map((one, index) =>
        one.range === null || !isShown(one) ? null : (
          <g key={one.month}>
            <rect
              x={`${width * index}%`}
              width={`${width}%`}
              y={y(one.range.upper)}
              height={y(one.range.lower) - y(one.range.upper)}
              className="own-band"
            />
            <line
              x1={`${width * index}%`}
              x2={`${width * (index + 1)}%`}
              y1={y(one.range.mean)}
              y2={y(one.range.mean)}
              className="own-mean"
            />
          </g>
        ),
      )}
      <line x1="0" x2="100%" y1={plot} y2={plot} className="axis" />
      {months.map(({ month, verdict }, index) => {
        const here = shown[index];
        const before = index === 0 ? null : shown[index - 1];
        if (here === null || here === undefined) return null;
        const isOut = verdict === "over" || verdict === "under";
        return (
          <g key={month}>
            {before !== null && before !== undefined && (
              <line x1={`${x(index - 1)}%`} x2={`${x(index)}%`} y1={before} y2={here} className="graph-line" />
            )}
            {isOut ? (
              <svg x={`${x(index)}%`} y={here} className="marker" aria-hidden="true">
                <path d="M0-7 7 0 0 7-7 0Z" className="differs-fill" />
              </svg>
            ) : (
              <circle cx={`${x(index)}%`} cy={here} r="3.5" className="now-dot" />
            )}
          </g>
        );
      })}
      {months.map(({ month }, index) =>
        (months.length - 1 - index) % every === 0 ? (
          <text
            key={month}
            x={index === months.length - 1 ? "100%" : `${x(index)}%`}
            y={height - 8}
            textAnchor={index === months.length - 1 ? "end" : "middle"}
            className="axis-text"
          >
            {words.shortMonth(month)}
          </text>
        ) : null,
      )}
    </>
  );
}

/** The same in numbers, the newest first. */
function MonthTable({ months, words }: { readonly months: readonly Month[]; readonly words: BalanceWords }): ReactNode {
  const { chart, road } = words.said;
  return (
    <details className="twin">
      <summary className="link small-text">{chart.table}</summary>
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{chart.month}</th>
            <th scope="col">{road.count}</th>
            <th scope="col">{road.share}</th>
            <th scope="col">{chart.limits}</th>
            <th scope="col">{road.state}</th>
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map(({ month, events, of, range, verdict }) => (
            <tr key={month}>
              <th scope="row">{words.month(month)}</th>
              {verdict === "too-few-people" ? (
                <td colSpan={3}>{words.said.verdicts[verdict]}</td>
              ) : (
                <>
                  <td className="num">{road.ofMany(events, of)}</td>
                  <td className="num">{words.percent(events / of)}</td>
                  <td className="num">
                    {range === null ? road.none : road.between(words.percent(range.lower), words.percent(range.upper))}
                  </td>
                </>
              )}
              <td>{words.said.verdicts[verdict]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
