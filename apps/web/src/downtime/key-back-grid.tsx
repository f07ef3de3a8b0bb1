import { CheckmarkIcon, XMarkIcon } from "@navikt/aksel-icons";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { useSaid } from "../language/said.ts";
import { useTime } from "../time/use-time.ts";
import { downtime as texts } from "./catalogue/downtime.ts";
import { type Box, boxName, type Column, type Grid, keyedBy, nextChoice } from "./sheet-grid.ts";

/** How the choices and columns are called. */
function useBoxWords() {
  const { keyBack } = useSaid(texts);
  const named: Readonly<Record<string, unknown>> = keyBack;
  const value = (said: string): string =>
    said === "attended" ? keyBack.here : said === "missed" ? keyBack.notHere : String(named[said] ?? said);
  const column = ({ title, sort }: Column): string => title ?? String(named[sort] ?? sort);
  return { value, column, words: keyBack };
}

function BoxSign({ value }: { readonly value: string | null }): ReactNode {
  const { value: say } = useBoxWords();
  if (value === null) return null;
  if (value === "attended") return <CheckmarkIcon className="i" aria-hidden="true" />;
  if (value === "missed") return <XMarkIcon className="i" aria-hidden="true" />;
  return <span aria-hidden="true">{say(value)}</span>;
}

function GridBox({
  name,
  column,
  box,
  value,
  isClosed,
  place,
  isCurrent,
  onChoose,
  onFocus,
}: {
  readonly name: string;
  readonly column: Column;
  readonly box: Box;
  readonly value: string | null;
  readonly isClosed: boolean;
  readonly place: string;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  readonly onFocus: () => void;
}): ReactNode {
  const { value: say, column: called, words } = useBoxWords();
  const shown = box.stands ?? value;
  const state = shown === null ? (box.isExpected ? words.empty : words.notExpected) : say(shown);
  const stands = box.stands === null ? "" : `, ${words.stands}`;
  const tone = box.stands !== null ? " stands" : value !== null ? " is-keyed" : box.isExpected ? "" : " is-unexpected";
  return (
    <td>
      <button
        type="button"
        className={`key-box${tone}`}
        data-place={place}
        tabIndex={isCurrent ? 0 : -1}
        aria-disabled={box.stands !== null || isClosed}
        aria-label={`${name}, ${called(column)}: ${state}${stands}`}
        onClick={onChoose}
        onFocus={onFocus}
      >
        <BoxSign value={shown} />
      </button>
    </td>
  );
}

const moves: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
};

/** The sheet as a grid to key in: arrows move, digits mark and go on to the next below. */
export function KeyBackGrid({
  grid,
  nameOf,
  now,
  keyed,
  onKey,
}: {
  readonly grid: Grid;
  readonly nameOf: (person: string) => string;
  /** Epoch ms. */
  readonly now: number;
  readonly keyed: ReadonlyMap<string, string>;
  /** Null: emptied. */
  readonly onKey: (box: string, value: string | null) => void;
}): ReactNode {
  const { words, column: called } = useBoxWords();
  const time = useTime();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const isClosed = ({ opensAt }: Column): boolean => opensAt !== null && now < opensAt;
  const goTo = (row: number, column: number): void => {
    const to = {
      row: Math.min(Math.max(row, 0), grid.people.length - 1),
      column: Math.min(Math.max(column, 0), grid.columns.length - 1),
    };
    setAt(to);
    table.current?.querySelector<HTMLButtonElement>(`[data-place="${to.row} ${to.column}"]`)?.focus();
  };
  const choose = (row: number, column: number, value: string | null): void => {
    const [person, of] = [grid.people[row], grid.columns[column]];
    if (person === undefined || of === undefined) return;
    const box = grid.boxOf(person, of);
    if (box.stands === null && box.isThere && !isClosed(of)) onKey(boxName(person, of), value);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves[event.key];
    const column = grid.columns[at.column];
    const value = column === undefined ? undefined : keyedBy(event.key, column.sort);
    if (move === undefined && value === undefined) return;
    event.preventDefault();
    if (move === undefined) choose(at.row, at.column, value ?? null);
    const [down, across] = move ?? [1, 0];
    goTo(at.row + down, at.column + across);
  };
  return (
    <div className="key-scroll">
      <table ref={table} className="key-grid" onKeyDown={press}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {grid.columns.map((column) => (
              <th key={column.key} scope="col">
                {column.at !== null && <span className="num">{time.clock(column.at)} </span>}
                {called(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.people.map((person, row) => (
            <tr key={person}>
              <th scope="row">{nameOf(person)}</th>
              {grid.columns.map((column, n) => {
                const value = keyed.get(boxName(person, column)) ?? null;
                const box = grid.boxOf(person, column);
                if (!box.isThere)
                  return (
                    <td key={column.key} className="key-none">
                      <span className="unseen">{words.notExpected}</span>
                    </td>
                  );
                return (
                  <GridBox
                    key={column.key}
                    name={nameOf(person)}
                    column={column}
                    box={box}
                    value={value}
                    isClosed={isClosed(column)}
                    place={`${row} ${n}`}
                    isCurrent={at.row === row && at.column === n}
                    onChoose={() => choose(row, n, nextChoice(column.sort, value))}
                    onFocus={() => setAt({ row, column: n })}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
