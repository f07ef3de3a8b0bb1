import type { ReactNode } from "react";
import type { BalanceAnswer, BalanceWords, Element } from "./balance-words.ts";
import { DiffersIcon, VerdictMark } from "./marks.tsx";
import { isShown, Track, topOf } from "./track.tsx";

/** Every element of the month against the unit's own history. Pressing one shows it month by month below. */
export function Road({
  answer,
  words,
  chosen,
  onChoose,
}: {
  readonly answer: BalanceAnswer;
  readonly words: BalanceWords;
  readonly chosen: string | null;
  readonly onChoose: (element: string) => void;
}): ReactNode {
  const { road } = words.said;
  const { elements } = answer;
  const top = topOf(elements.map(({ now }) => now));
  return (
    <section className="card road" aria-labelledby="road-title">
      <div className="road-head">
        <h2 id="road-title">{road.title}</h2>
        <Legend words={words} />
      </div>
      {elements.length === 0 ? (
        <p className="sub">{words.said.headline.nothing}</p>
      ) : (
        <table className="road-table">
          <thead className="unseen">
            <tr>
              <th scope="col">{road.element}</th>
              <th scope="col">{road.range}</th>
              <th scope="col">{road.share}</th>
              <th scope="col">{road.state}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder(elements).map((one) => (
              <RoadRow
                key={one.element}
                element={one}
                top={top}
                words={words}
                isChosen={one.element === chosen}
                onChoose={onChoose}
              />
            ))}
          </tbody>
        </table>
      )}
      <Method answer={answer} words={words} top={top} />
      {elements.length > 0 && <RoadTable elements={elements} words={words} />}
    </section>
  );
}

const order: readonly Element["now"]["verdict"][] = ["over", "under", "within", "too-few-to-say", "too-few-people"];

/** What differs first, what nothing is said of last. */
function inOrder(elements: readonly Element[]): readonly Element[] {
  return elements.toSorted((a, b) => order.indexOf(a.now.verdict) - order.indexOf(b.now.verdict));
}

function Legend({ words }: { readonly words: BalanceWords }): ReactNode {
  const { road } = words.said;
  return (
    <ul className="legend small-text sub" aria-hidden="true">
      <li>
        <i className="key-range" /> {road.range}
      </li>
      <li>
        <i className="key-mean" /> {road.mean}
      </li>
      <li>
        <i className="key-now" /> {road.now}
      </li>
      <li>
        <DiffersIcon className="i small" /> {road.differs}
      </li>
    </ul>
  );
}

function RoadRow({
  element: { element, now },
  top,
  words,
  isChosen,
  onChoose,
}: {
  readonly element: Element;
  readonly top: number;
  readonly words: BalanceWords;
  readonly isChosen: boolean;
  readonly onChoose: (element: string) => void;
}): ReactNode {
  const title = words.element(element);
  return (
    <tr className={isChosen ? "is-chosen" : undefined}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={isChosen}
          title={words.said.road.showMonths(title)}
          onClick={() => onChoose(element)}
        >
          {title}
        </button>
      </th>
      <td className="road-track">
        <Track now={now} top={top} />
      </td>
      <td className="num road-share">{isShown(now) ? words.percent(now.events / now.of) : "–"}</td>
      <td>
        <VerdictMark verdict={now.verdict} words={words} />
      </td>
    </tr>
  );
}

function Method({
  answer,
  words,
  top,
}: {
  readonly answer: BalanceAnswer;
  readonly words: BalanceWords;
  readonly top: number;
}): ReactNode {
  const { method } = words.said;
  const isOfPeople = !answer.measure.endsWith("deadline");
  return (
    <p className="small-text sub road-method">
      {isOfPeople ? method.people(answer.people, answer.personDays) : method.deadlines} {method.limits}{" "}
      {method.scale(words.percent(top))}
    </p>
  );
}

/** The same in numbers. */
function RoadTable({
  elements,
  words,
}: {
  readonly elements: readonly Element[];
  readonly words: BalanceWords;
}): ReactNode {
  const { road, chart } = words.said;
  return (
    <details className="twin">
      <summary className="link small-text">{chart.table}</summary>
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{road.element}</th>
            <th scope="col">{road.count}</th>
            <th scope="col">{road.share}</th>
            <th scope="col">{road.mean}</th>
            <th scope="col">{road.range}</th>
            <th scope="col">{road.state}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(elements).map(({ element, now }) => (
            <tr key={element}>
              <th scope="row">{words.element(element)}</th>
              {now.verdict === "too-few-people" ? (
                <td colSpan={4}>{words.said.verdicts[now.verdict]}</td>
              ) : (
                <>
                  <td className="num">{road.ofMany(now.events, now.of)}</td>
                  <td className="num">{words.percent(now.events / now.of)}</td>
                  <td className="num">{now.range === null ? road.none : words.percent(now.range.mean)}</td>
                  <td className="num">
                    {now.range === null
                      ? road.none
                      : road.between(words.percent(now.range.lower), words.percent(now.range.upper))}
                  </td>
                </>
              )}
              <td>{words.said.verdicts[now.verdict]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
